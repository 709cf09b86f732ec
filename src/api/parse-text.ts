import type { ParsedFile } from '../syntax/parse-file.js';
import type { SourceFile } from '../text/source.js';
import { languageTools } from './language.js';

/** Parses one campaign file; never throws. */
export function parseText(source: SourceFile): ParsedFile {
  return languageTools().parser.parse(source);
}
