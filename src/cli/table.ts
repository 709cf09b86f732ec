/** Text tables for the terminal: columns line up under Chinese, numbers stand to the right. */
import { displayWidth } from '../text/display-width.js';
import { escapeControls } from '../text/escape.js';

export type Align = 'left' | 'right';

/** Rows of cells as lines; the first row is the head. Cells are made safe to print. */
export function renderTable(rows: readonly (readonly string[])[], aligns: readonly Align[]): string {
  const safe = rows.map((row) => row.map((cell) => escapeControls(cell)));
  const widths = aligns.map((_, column) =>
    Math.max(0, ...safe.map((row) => displayWidth(row[column] ?? ''))),
  );
  const [head, ...body] = safe.map((row) => renderRow(row, widths, aligns));
  if (head === undefined) return '';
  return [head, widths.map((width) => '-'.repeat(width)).join('  '), ...body]
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

function renderRow(row: readonly string[], widths: readonly number[], aligns: readonly Align[]): string {
  return row
    .map((cell, column) => {
      const blanks = ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
      return aligns[column] === 'right' ? blanks + cell : cell + blanks;
    })
    .join('  ');
}

/** `1234567` as `1,234,567`; a decimal part stays as it is. */
export function groupDigits(text: string): string {
  return text.replace(
    /^(-?)(\d+)/,
    (_, sign: string, digits: string) => sign + digits.replace(/\B(?=(?:\d{3})+$)/g, ','),
  );
}
