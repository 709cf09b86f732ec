/** Every word of the language: of the patterns, the connectives, the units. */
import { CONNECTIVES, END_WORDS, LANGUAGE_WORD } from './connectives.js';
import type { Grammar } from './grammar.js';
import { UNIT_OF_WORD } from './units.js';

export function wordsOf(grammar: Grammar): ReadonlySet<string> {
  return new Set([
    ...grammar.words,
    ...Object.values(CONNECTIVES).flatMap((words) => Object.values(words)),
    ...Object.values(END_WORDS),
    LANGUAGE_WORD,
    ...UNIT_OF_WORD.keys(),
  ]);
}
