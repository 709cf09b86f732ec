/** Text tables for the terminal: columns line up under Chinese, numbers stand to the right. */
import { displayWidth } from '../text/display-width.js';
import { escapeControls } from '../text/escape.js';
import { wrapText } from '../text/wrap.js';

export type Align = 'left' | 'right';

const GAP = '  ';
/** Narrower than this, a broken text is worse than a long line. */
const LAST_COLUMN_MIN = 30;

/**
 * Rows of cells as lines; the first row is the head. Cells are made safe to print.
 *
 * @param columns the width of the terminal: the last column is broken into lines to fit; `null`: nothing is broken
 */
export function renderTable(
  rows: readonly (readonly string[])[],
  aligns: readonly Align[],
  columns: number | null = null,
): string {
  const safe = rows.map((row) => row.map((cell) => escapeControls(cell)));
  const used = aligns.slice(0, Math.max(0, ...safe.map((row) => row.length)));
  const widths = used.map((_, column) => Math.max(0, ...safe.map((row) => displayWidth(row[column] ?? ''))));
  const room = columns === null ? null : roomForLast(widths, columns);
  if (room !== null) widths[widths.length - 1] = Math.min(room, widths.at(-1) ?? 0);
  const [head, ...body] = safe.map((row) => renderRow(row, widths, used, room));
  if (head === undefined) return '';
  const line = widths.map((width) => '-'.repeat(width)).join(GAP);
  return [...head, line, ...body.flat()].map((text) => `${text.trimEnd()}\n`).join('');
}

function roomForLast(widths: readonly number[], columns: number): number {
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + GAP.length, 0);
  return Math.max(LAST_COLUMN_MIN, columns - before);
}

function renderRow(
  row: readonly string[],
  widths: readonly number[],
  aligns: readonly Align[],
  room: number | null,
): readonly string[] {
  const last = widths.length - 1;
  const [first = '', ...rest] = room === null ? [row[last] ?? ''] : wrapText(row[last] ?? '', room);
  const cells = widths.map((width, column) =>
    padded(column === last ? first : (row[column] ?? ''), width, aligns[column]),
  );
  const indent = widths.slice(0, -1).map((width) => ' '.repeat(width));
  return [cells.join(GAP), ...rest.map((text) => [...indent, text].join(GAP))];
}

function padded(cell: string, width: number, align: Align = 'left'): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(cell)));
  return align === 'right' ? blanks + cell : cell + blanks;
}
