/** The code that finds where a text ends, four bytes at a time. */
import { ODD_BYTES_CODE, QUOTE } from './bytes.js';
import { HASH_START } from './text-hash.js';

/** Longer texts are left to the readers, which know the limits. */
export const TEXT_MAX = 200;

/** From the quote at `p`: the text from `s` to `r`, not an empty one, of plain characters only. */
export function emitPlainText(found: string, hash: string, other: string): string {
  return `
plain: {
  if (view.getUint8(p) === ${QUOTE}) {
    ${emitTextEnd(hash)}
    if (view.getUint8(r) === ${QUOTE} && r > s && r - s <= ${TEXT_MAX}) {
      ${found}
      p = r + 1;
      break plain;
    }
  }
  ${other}
}`;
}

/** `r` to the first byte after the quote at `p` that ends plain text, `o` to its place in the word `w`. */
export function emitTextEnd(hash: string): string {
  return `
s = p + 1; r = s; h = ${HASH_START};
for (;;) {
  w = view.getInt32(r, true);
  ${ODD_BYTES_CODE}
  if (o !== 0) break;
  ${hash}
  r += 4;
}
${LOWEST_BYTE_CODE}
r += o;`;
}

export const LOWEST_BYTE_CODE = 'o = (31 - Math.clz32(o & -o)) >> 3;';
