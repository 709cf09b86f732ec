/** Everything that is made from the phrase book for people and editors to read, by the path it is kept at. */
import type { DescribedBook } from './described-book.js';
import { printEbnf } from './print-ebnf.js';
import { printRailroad } from './print-railroad.js';
import { printReference } from './print-reference.js';
import { printTextMate } from './print-text-mate.js';

/** Paths are relative to the repository; `npm run generate` writes them, and a test holds them to be fresh. */
export function generatedFiles(book: DescribedBook): ReadonlyMap<string, string> {
  return new Map([
    ['docs/reference/sentences.md', printReference(book)],
    ['grammar/jifen.ebnf', printEbnf(book)],
    ['grammar/railroad.html', printRailroad(book)],
    ['grammar/jifen.tmLanguage.json', printTextMate(book)],
  ]);
}
