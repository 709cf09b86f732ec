/** Which texts may be ids and names in records. Ids are compared by their code points, so look-alikes are refused. */

import { escapeCodePoint, isUnsafe } from '../text/escape.js';
import type { Localized } from '../text/localized.js';

/** Code points of an id. */
export const ID_LENGTH_MAX = 200;
/** Code points of a text attribute. */
export const TEXT_LENGTH_MAX = 1000;

/** Most ids are short and plain: they need no closer look. */
const PLAIN = /^[ -~]{1,200}$/;

/** Why a text cannot be an id or a text attribute of at most `lengthMax` code points; `null` when it can. */
export function textProblem(text: string, lengthMax: number): Localized | null {
  if (lengthMax >= ID_LENGTH_MAX && PLAIN.test(text)) return null;
  const characters = text.length > 2 * lengthMax ? null : [...text];
  if (characters === null || characters.length > lengthMax) {
    return { en: `longer than ${lengthMax} characters`, zh: `超过 ${lengthMax} 个字符` };
  }
  for (const character of characters) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (!isUnsafe(codePoint)) continue;
    const shown = escapeCodePoint(codePoint);
    return {
      en: `it holds ${shown}, a control, zero-width or bidirectional character`,
      zh: `含有控制、零宽或双向字符 ${shown}`,
    };
  }
  if (text.normalize('NFC') === text) return null;
  return { en: 'it is not in Unicode normal form NFC', zh: '不是 Unicode 规范形式 NFC' };
}
