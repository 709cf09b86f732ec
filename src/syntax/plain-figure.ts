/** Reads the figures that nearly all files are full of, so that only the others have to be looked at closely. */

export interface PlainFigure {
  readonly kind: 'number' | 'date' | 'time';
  readonly end: number;
}

/** `2027-02-17`, `12:00`, `300` or `1.5`, with nothing behind it that could belong to it or make it something else. */
const PLAIN = /(?:\d{4}-\d\d-\d\d|\d\d:\d\d|\d{1,12}(?:\.\d{1,3})?)(?![\d.,_:/-])/y;
/** What follows a number that is a date, a time of day or a large number in a form of other places. */
const ODD_TAIL = / *(?:[年月日号点时万亿wWkK]|[aApP]\.?[mM])/y;

/** `null`: it has to be looked at closely. `text` has the ASCII twins of full-width forms. */
export function plainFigureAt(text: string, start: number): PlainFigure | null {
  PLAIN.lastIndex = start;
  if (!PLAIN.test(text)) return null;
  const end = PLAIN.lastIndex;
  ODD_TAIL.lastIndex = end;
  if (ODD_TAIL.test(text)) return null;
  return { kind: kindOf(text, start, end), end };
}

/** A number has neither of these marks in it. */
function kindOf(text: string, start: number, end: number): PlainFigure['kind'] {
  if (end - start === '2027-02-17'.length && text[start + 4] === '-') return 'date';
  return end - start === '12:00'.length && text[start + 2] === ':' ? 'time' : 'number';
}
