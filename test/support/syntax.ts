/** The phrase book, ready to parse and print with. */
import { GRAMMAR_SOURCE } from '../../src/phrases/book.js';
import { formatSource } from '../../src/syntax/format.js';
import { buildGrammar } from '../../src/syntax/grammar.js';
import { createFileParser, type ParsedFile } from '../../src/syntax/parse-file.js';
import type { Language } from '../../src/text/localized.js';

export const GRAMMAR = buildGrammar(GRAMMAR_SOURCE);
export const PARSER = createFileParser(GRAMMAR);

export function parseText(text: string): ParsedFile {
  return PARSER.parse({ path: 'test.campaign', text });
}

/** The formatted text; `null` when the text has mistakes. */
export function formatText(text: string, to?: Language): string | null {
  return formatSource({ path: 'test.campaign', text }, PARSER, GRAMMAR, to === undefined ? {} : { to }).text;
}
