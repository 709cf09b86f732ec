/** Text in columns for a terminal. */
import { displayWidth } from '../../text/display-width.js';
import { escapeControls } from '../../text/escape.js';
import { wrapText } from '../../text/wrap.js';

export interface Column {
  readonly align: 'left' | 'right';
  /** Wider cells push what follows in their row to the right; default: no bound. */
  readonly widthMax?: number;
}

const GAP = '  ';

/**
 * Lines of aligned columns, wide characters counted as two. Every cell becomes one visible line: control and
 * bidirectional characters are escaped before anything is measured. No line ends with blanks.
 */
export function layOutTable(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  indent: string,
): string[] {
  const shown = rows.map((row) => row.map((cell) => escapeControls(cell)));
  const widths = columns.map(({ widthMax = Number.POSITIVE_INFINITY }, index) =>
    Math.min(widthMax, Math.max(0, ...shown.map((row) => displayWidth(row[index] ?? '')))),
  );
  return shown.map((row) => {
    const cells = columns.flatMap(({ align }, index) => {
      const width = widths[index] ?? 0;
      return width === 0 ? [] : [pad(row[index] ?? '', width, align)];
    });
    return `${indent}${cells.join(GAP)}`.trimEnd();
  });
}

function pad(cell: string, width: number, align: Column['align']): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(cell)));
  return align === 'left' ? `${cell}${blanks}` : `${blanks}${cell}`;
}

const COLUMNS_MAX = 100;

/** One sentence as lines of at most 100 columns under an indentation, safe to print. */
export function layOutSentence(text: string, indent: string): string[] {
  return wrapText(escapeControls(text), COLUMNS_MAX - indent.length).map((line) => `${indent}${line}`);
}
