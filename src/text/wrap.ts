/** Breaks a long message into lines. */
import { codePointWidth } from './display-width.js';

/** Chinese punctuation that may not begin a line. */
const CLOSING = '，。；：！？、）」』”’》】…';

/** How many characters of the line to keep: up to the last place where it may break, or all of them. */
function breakPoint(line: readonly string[], next: string): number {
  for (let index = line.length; index > 0; index -= 1) {
    const before = line[index - 1] as string;
    const after = line[index] ?? next;
    if (before === ' ') return index;
    const wide = codePointWidth(before.codePointAt(0) as number) === 2;
    if (wide && after !== ' ' && !CLOSING.includes(after)) return index;
  }
  return line.length;
}

function columnsOf(characters: readonly string[]): number {
  return characters.reduce((sum, character) => sum + codePointWidth(character.codePointAt(0) as number), 0);
}

/**
 * Breaks a text of one line into lines of at most `columns` columns: at spaces, after wide characters, and
 * inside a word only where nothing else is left. Never returns an empty list.
 *
 * @param columns at least 2, the width of a wide character
 */
export function wrapText(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let used = 0;
  for (const character of text) {
    const width = codePointWidth(character.codePointAt(0) as number);
    while (used + width > columns && character !== ' ' && line.length > 0) {
      const kept = breakPoint(line, character);
      const full = line.slice(0, kept).join('').trimEnd();
      if (full !== '') lines.push(full);
      line = line.slice(kept);
      used = columnsOf(line);
    }
    line.push(character);
    used += width;
  }
  lines.push(line.join('').trimEnd());
  return lines;
}
