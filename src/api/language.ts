/** The language as one thing: grammar and parser built from the phrase book, once, when first needed. */
import { GRAMMAR_SOURCE } from '../phrases/book.js';
import { buildGrammar, type Grammar } from '../syntax/grammar.js';
import { createFileParser, type FileParser } from '../syntax/parse-file.js';

interface LanguageTools {
  readonly grammar: Grammar;
  readonly parser: FileParser;
}

let tools: LanguageTools | null = null;

/** Building the parser costs some tens of milliseconds, so a command that parses nothing never pays for it. */
export function languageTools(): LanguageTools {
  if (tools === null) {
    const grammar = buildGrammar(GRAMMAR_SOURCE);
    tools = { grammar, parser: createFileParser(grammar) };
  }
  return tools;
}
