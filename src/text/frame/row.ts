/** A row of a code frame while it is being laid out: characters at columns, each in a style. */
import { codePointWidth } from '../display-width.js';

/** `primary` marks the place itself, `label` another place that belongs to it. */
export type MarkStyle = 'primary' | 'label';
export type Paint = (text: string, style: MarkStyle) => string;

interface Cell {
  text: string;
  readonly style: MarkStyle;
}

/** Columns from 0; a hole is a space, the second column of a wide character is an empty text. */
export type Row = (Cell | undefined)[];

/** Writes a text of safe characters at a column, over what is there. */
export function putText(row: Row, column: number, text: string, style: MarkStyle): void {
  let next = column;
  for (const character of text) {
    const width = codePointWidth(character.codePointAt(0) as number);
    const before = row[next - 1];
    if (width === 0 && before !== undefined) before.text += character;
    if (width > 0) row[next] = { text: character, style };
    if (width === 2) row[next + 1] = { text: '', style };
    next += width;
  }
}

/** The row as text; neighbouring characters of one style are painted together. */
export function paintRow(row: Row, paint: Paint): string {
  let shown = '';
  let run = '';
  let style: MarkStyle | undefined;
  const flush = () => {
    if (run !== '') shown += style === undefined ? run : paint(run, style);
    run = '';
  };
  for (const cell of Array.from(row)) {
    if (cell?.style !== style) flush();
    style = cell?.style;
    run += cell?.text ?? ' ';
  }
  flush();
  return shown;
}
