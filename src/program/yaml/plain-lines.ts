/** The lines of a YAML text that say something, as the reader of plain YAML sees them. */

export interface PlainLine {
  /** Offset of the first character that is no blank. */
  readonly start: number;
  /** Offset behind the last character that is no blank. */
  readonly end: number;
  /** Blanks before it. */
  readonly indent: number;
  /** Whether it begins with `- `, as an item of a list does. */
  readonly isItem: boolean;
}

/** Everything but ASCII, Latin, Chinese, Japanese and Korean letters, and the signs that go with them: no odd blanks, nothing unsafe. */
const ODD =
  /[^\n\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u3001-\u3029\u3030-\u3098\u309b-\u3163\u3165-\u9fff\uac00-\ud7af\uff01-\uff5e]/;
/** More than anyone writes by hand. */
const LINES_MAX = 20_000;

/** Lines without empty ones and comments; `null` when the text holds characters that are no plain text. */
export function findPlainLines(text: string): readonly PlainLine[] | null {
  if (ODD.test(text)) return null;
  const lines: PlainLine[] = [];
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    const line = readLine(text, from, to);
    if (line !== null) lines.push(line);
    from = to + 1;
  }
  return lines.length > LINES_MAX ? null : lines;
}

function readLine(text: string, from: number, to: number): PlainLine | null {
  let start = from;
  while (start < to && text[start] === ' ') start += 1;
  if (start === to || text[start] === '#') return null;
  let end = to;
  while (text[end - 1] === ' ') end -= 1;
  const isItem = text[start] === '-' && (start + 1 === end || text[start + 1] === ' ');
  return { start, end, indent: start - from, isItem };
}
