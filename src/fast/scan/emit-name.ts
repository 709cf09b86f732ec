/** The code that reads an id and finds its number, by two words where it is short. */
import { endBytesCode, LET_THROUGH_CODE, NULL_WORD, QUOTE } from './bytes.js';
import { emitTextEnd, LOWEST_BYTE_CODE, TEXT_MAX } from './emit-text.js';
import { type NameReader, REFUSED } from './name-reader.js';
import { slotCode } from './short-names.js';

/** The number of the id at `p`, into `v`. What is not plain and short is left to the reader. */
export function emitName(reader: NameReader, table: number): string {
  const unknown = reader.unknown === REFUSED ? 'return 0;' : `v = ${reader.unknown};`;
  const find = reader.isEmpty ? emitNameEnd(unknown) : emitNameSearch(reader, table, unknown);
  return `
name: {
  if (view.getUint8(p) === ${QUOTE}) {
    ${find}
  } else if (view.getInt32(p, true) === ${NULL_WORD}) {
    v = 0;
    p += 4;
    break name;
  }
  cursor.at = p;
  v = n${table}.read(cursor);
  if (v === ${REFUSED}) return 0;
  p = cursor.at;
}`;
}

/** Where no id has a number. */
function emitNameEnd(unknown: string): string {
  return `
${emitTextEnd('')}
if (view.getUint8(r) === ${QUOTE} && r - s <= ${TEXT_MAX}) {
  if (r === s) v = 0;
  else { ${unknown} }
  p = r + 1;
  break name;
}`;
}

/** The words of a short text into `w` and `z`, its end into `r`; then its slot. */
function emitNameSearch(reader: NameReader, table: number, unknown: string): string {
  return `
w = view.getInt32(p + 1, true);
z = 0;
${endBytesCode('w')}
r = p + 1;
if (o !== 0) {
  ${LOWEST_BYTE_CODE}
  w &= (1 << (o << 3)) - 1;
} else {
  r += 4;
  z = view.getInt32(r, true);
  ${endBytesCode('z')}
  if (o !== 0) {
    ${LOWEST_BYTE_CODE}
    z &= (1 << (o << 3)) - 1;
  } else o = view.getUint8(r + 4) === ${QUOTE} ? 4 : 5;
}
r += o;
if (view.getUint8(r) === ${QUOTE} && o < 5) {
  e = ${slotCode(reader.short)};
  for (;;) {
    s = t${table}[e];
    if (s === w && t${table}[e + 1] === z) {
      v = w === 0 ? 0 : t${table}[e + 2];
      p = r + 1;
      break name;
    }
    if (s === 0) break;
    e = (e + 4) & ${reader.short.slots.length - 1};
  }
  if (!(${LET_THROUGH_CODE})) {
    ${unknown}
    p = r + 1;
    break name;
  }
}`;
}
