import { type FormatOptions, type FormattedFile, formatSource } from '../syntax/format.js';
import type { SourceFile } from '../text/source.js';
import { languageTools } from './language.js';

/** Formats one campaign file, or translates it with `to`; never throws. */
export function formatText(source: SourceFile, options: FormatOptions = {}): FormattedFile {
  const { parser, grammar } = languageTools();
  return formatSource(source, parser, grammar, options);
}
