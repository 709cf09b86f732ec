/**
 * Makes what a terminal or a reader would not see visible: control characters could move the cursor or recolour
 * the screen, bidirectional and invisible ones could make a text read as something else.
 */
import { type CodePointRanges, includesCodePoint } from './code-point-ranges.js';

/** C0 and C1 controls, soft hyphen, bidirectional and zero-width controls, line separators, fillers, surrogates, tags. */
const UNSAFE: CodePointRanges = [
  0x00, 0x1f, 0x7f, 0x9f, 0xad, 0xad, 0x61c, 0x61c, 0x115f, 0x1160, 0x180e, 0x180e, 0x200b, 0x200f, 0x2028,
  0x202e, 0x2060, 0x206f, 0x3164, 0x3164, 0xd800, 0xdfff, 0xfeff, 0xfeff, 0xffa0, 0xffa0, 0xfff9, 0xfffb,
  0xe0000, 0xe007f,
];

/** Whether a code point must not be printed as it is. A lone surrogate counts. */
export function isUnsafe(codePoint: number): boolean {
  if (codePoint >= 0x20 && codePoint < 0x7f) return false;
  return includesCodePoint(UNSAFE, codePoint);
}

/** `\x1b` for the first 256 code points, `\u202e` for the next 65,280, `\u{e0041}` for the rest. */
export function escapeCodePoint(codePoint: number): string {
  const digits = codePoint.toString(16);
  if (codePoint <= 0xff) return `\\x${digits.padStart(2, '0')}`;
  return codePoint <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\u{${digits}}`;
}

/**
 * The text with every unsafe character written as an escape; line breaks and tabs are escaped as well,
 * so that the result is always one line.
 *
 * @param keep characters that stay as they are
 */
export function escapeControls(text: string, keep = ''): string {
  let shown = '';
  for (const character of text) {
    const codePoint = character.codePointAt(0) as number;
    shown += isUnsafe(codePoint) && !keep.includes(character) ? escapeCodePoint(codePoint) : character;
  }
  return shown;
}

/**
 * JSON text in which every unsafe character is written as `\u`: JSON may hold invisible characters as they are, but a
 * terminal should not get them. Line breaks stay; reading the JSON gives the same value.
 */
export function escapeJson(json: string): string {
  let shown = '';
  for (const character of json) {
    const codePoint = character.codePointAt(0) as number;
    shown += character === '\n' || !isUnsafe(codePoint) ? character : escapeUnits(character);
  }
  return shown;
}

function escapeUnits(character: string): string {
  let shown = '';
  for (let index = 0; index < character.length; index += 1)
    shown += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  return shown;
}
