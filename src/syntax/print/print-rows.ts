/** Prints the rows of a table with their columns aligned. */
import { displayWidth } from '../../text/display-width.js';
import type { Language } from '../../text/localized.js';
import type { Shape } from '../grammar.js';
import type { RowNode, SlotNode } from '../tree.js';
import type { BookWords } from './book-words.js';
import { joinPieces } from './join-pieces.js';
import { NO_WORDS } from './open-words.js';
import { printNode, startPrinting } from './print-node.js';

/** One text a row. `languageOf` says in which language a row is printed. */
export function printRows(
  rows: readonly RowNode[],
  languageOf: (row: RowNode) => Language,
  book: BookWords,
): ReadonlyMap<RowNode, string> {
  const printed = rows.map((row) => row.cells.map((cell) => printCell(cell, row, languageOf(row), book)));
  const widths: number[] = [];
  for (const cells of printed) {
    cells.forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(text));
    });
  }
  return new Map(
    rows.map((row, index) => {
      const cells = (printed[index] as readonly string[]).map((text, column) =>
        pad(text, widths[column] ?? 0),
      );
      return [row, `| ${cells.join(' | ')} |`];
    }),
  );
}

function printCell(cell: SlotNode, row: RowNode, language: Language, book: BookWords): string {
  const shape: Shape = row.header ? 'phrase:column' : 'phrase:cell';
  const { pieces } = printNode(cell, shape, NO_WORDS, startPrinting(book, language));
  return joinPieces(pieces, language, book.hanWords);
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(width - displayWidth(text));
}
