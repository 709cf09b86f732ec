/** Prints the rows of a table with their columns aligned. */
import { displayWidth } from '../../text/display-width.js';
import type { Language } from '../../text/localized.js';
import type { GrammarSlot, Shape } from '../grammar.js';
import type { RowNode, SlotNode } from '../tree.js';
import type { BookWords } from './book-words.js';
import { hasWords } from './has-words.js';
import { joinPieces } from './join-pieces.js';
import { NO_WORDS } from './open-words.js';
import { printNode, printOwnWay, startPrinting } from './print-node.js';

/** One text a row. `languageOf` says in which language a row is printed. */
export function printRows(
  rows: readonly RowNode[],
  languageOf: (row: RowNode) => Language,
  book: BookWords,
): ReadonlyMap<RowNode, string> {
  const types = columnTypes(rows, book);
  const printed = rows.map((row) =>
    row.cells.map((cell, column) => {
      const language = languageOf(row);
      const own = row.header ? null : printValue(cell, types[column] ?? null, language, book);
      return own ?? printCell(cell, row, language, book);
    }),
  );
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

/** By position: the columns whose values print in a way of their own. */
function columnTypes(rows: readonly RowNode[], { grammar }: BookWords): readonly (GrammarSlot | null)[] {
  const header = rows.find((row) => row.header);
  return (header?.cells ?? []).map((cell) =>
    cell.kind === 'phrase' ? (grammar.phrases.get(cell.phrase)?.cells ?? null) : null,
  );
}

/** A single value as its column prints it: `10%` off and `9 折`. */
function printValue(
  cell: SlotNode,
  type: GrammarSlot | null,
  language: Language,
  { grammar }: BookWords,
): string | null {
  if (cell.kind !== 'phrase' || type === null || hasWords(cell, grammar)) return null;
  const [values] = Object.values(cell.slots);
  const value = values?.kind === 'list' && values.items.length === 1 ? values.items[0] : undefined;
  return value === undefined ? null : printOwnWay(value, type, language, cell.language);
}

function printCell(cell: SlotNode, row: RowNode, language: Language, book: BookWords): string {
  const shape: Shape = row.header ? 'phrase:column' : 'phrase:cell';
  const { pieces } = printNode(cell, shape, NO_WORDS, startPrinting(book, language));
  return joinPieces(pieces, language, book.hanWords);
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(width - displayWidth(text));
}
