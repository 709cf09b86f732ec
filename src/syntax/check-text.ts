/** What quoted texts and comments must not hold: what readers cannot see, or take for something else. */
import { type CodePointRanges, includesCodePoint } from '../text/code-point-ranges.js';
import { isUnsafe } from '../text/escape.js';

export interface FoundCharacter {
  readonly index: number;
  readonly character: string;
}

/** Most texts are plain, or have letters and signs of other scripts only. */
const SAFE = /^[ -~\u00a1-\u00ac\u00ae-\u024f\u3001-\u303d\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff5e]*$/;
/** Controls, formats, halves of pairs, private and unassigned ones, line separators. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/u;
/** Marks and letters that show nothing. */
const INVISIBLE: CodePointRanges = [
  0x34f, 0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180f, 0x2800, 0x2800, 0x3164, 0x3164, 0xfe00,
  0xfe0f, 0xffa0, 0xffa0, 0xe0100, 0xe01ef,
];
/** Asks for the coloured picture of the sign before it. */
const PICTURE_STYLE = '\ufe0f';
const PICTURE = /[\p{Extended_Pictographic}0-9#*]/u;

/** The first such character of a text. */
export function findForbidden(text: string): FoundCharacter | null {
  if (SAFE.test(text)) return null;
  let index = 0;
  let before = '';
  for (const character of text) {
    const isStyled = character === PICTURE_STYLE && PICTURE.test(before);
    if (!isStyled && isForbidden(character)) return { index, character };
    index += character.length;
    before = character;
  }
  return null;
}

function isForbidden(character: string): boolean {
  const codePoint = character.codePointAt(0) as number;
  return isUnsafe(codePoint) || includesCodePoint(INVISIBLE, codePoint) || FORBIDDEN.test(character);
}
