/**
 * The text of a function that reads lines whose keys come in one order, without spaces: what `PurchaseScanner` does key
 * by key, in one go. The text holds numbers and the names below, nothing of a rule set or of the lines.
 */

import { USUAL_LENGTH } from './byte-instant.js';
import { endBytesCode, LET_THROUGH_CODE, NULL_WORD, ODD_BYTES_CODE } from './bytes.js';
import { ITEM_FIELDS, ITEM_KEYS, ONE_MICRO } from './item-fields.js';
import type { KeyPlace } from './key-order.js';
import { type NameReader, REFUSED } from './name-reader.js';
import { PURCHASE_FIELDS, PURCHASE_KEYS } from './purchase-fields.js';
import { slotCode } from './short-names.js';
import { END_HASH_CODE, HASH_START, HASH_WORD_CODE } from './text-hash.js';

/**
 * What the made function takes, in this order; `names` and `tables` are the readers of ids and their tables. It closes over
 * nothing: another run has the same function, warmed up.
 */
export const PARAMETERS = [
  'view',
  'cursor',
  'scanner',
  'items',
  'columns',
  'row',
  'at',
  'most',
  'names',
  'tables',
];

export interface LineShape {
  readonly purchase: readonly KeyPlace[];
  readonly item: readonly KeyPlace[];
}

/** The readers of ids, by key; keys without one are read by the scanners' own methods. */
export interface ShapeReaders {
  readonly purchase: ReadonlyMap<number, NameReader>;
  readonly item: ReadonlyMap<number, NameReader>;
  /** Of an item without a grade. */
  readonly fallbackGrade: number;
  /** Whether items have declared attributes. */
  readonly hasAttributes: boolean;
}

const QUOTE = 34;
const TEXT_MAX = 200;

export function emitLineScanner({ purchase, item }: LineShape, readers: ShapeReaders): string {
  const tables = [...readers.purchase.values(), ...readers.item.values()];
  const tableOf = (reader: NameReader): number => tables.indexOf(reader);
  const itemCode = emitItems(item, readers, tableOf);
  const fields = purchase.map((place, index) => {
    const code = emitPurchaseField(place.key, readers, tableOf, itemCode);
    return emitKey(keyText(PURCHASE_KEYS[place.key], index), place, code, `seen |= ${1 << place.key};`, '');
  });
  const known = tables.map((_, index) => `n${index} = names[${index}], t${index} = tables[${index}]`);
  return `
const ${known.join(', ')};
let p = at, seen = 0, c = 0, d = 0, e = 0, s = 0, r = 0, h = 0, w = 0, z = 0, q = 0, b = 0, o = 0, v = 0;
${fields.join('\n')}
if (view.getUint8(p) !== 125) return 0;
p += 1;
if (view.getUint8(p) !== 10) return 0;
cursor.at = p;
return seen;`;
}

/** `{"key":` for the first, `,"key":` for the others. */
function keyText(key: string | undefined, index: number): string {
  return `${index === 0 ? '{' : ','}"${key ?? ''}":`;
}

function emitKey(
  text: string,
  { isOptional }: KeyPlace,
  found: string,
  note: string,
  missing: string,
): string {
  const length = text.length;
  const step = `p += ${length};\n${found}\n${note}`;
  const test = emitMatch(text);
  if (!isOptional) return `if (!(${test})) return 0;\n${step}`;
  return `if (${test}) {\n${step}\n} else {\n${missing}\n}`;
}

/** Whether these bytes, six at least, stand at `p`: eight at a time. Numbers that are not the same are other bytes. */
function emitMatch(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const tests: string[] = [];
  let at = 0;
  for (; at + 8 <= bytes.length; at += 8) tests.push(emitDouble(view, at));
  const rest = bytes.length - at;
  if (rest > 4 && at > 0) tests.push(emitDouble(view, bytes.length - 8));
  else if (rest > 0) {
    if (rest > 4) tests.push(emitWord(view, at));
    tests.push(emitWord(view, bytes.length - 4));
  }
  return tests.join(' && ');
}

function emitDouble(view: DataView, at: number): string {
  return `view.getFloat64(p + ${at}, true) === ${view.getFloat64(at, true)}`;
}

function emitWord(view: DataView, at: number): string {
  return `view.getInt32(p + ${at}, true) === ${view.getInt32(at, true)}`;
}

function emitPurchaseField(
  key: number,
  readers: ShapeReaders,
  tableOf: (reader: NameReader) => number,
  itemCode: string,
): string {
  const other = `cursor.at = p;\nif (!scanner.scanField(row, ${key})) return 0;\np = cursor.at;`;
  switch (key) {
    case PURCHASE_FIELDS.items:
      return itemCode;
    case PURCHASE_FIELDS.id:
      return emitPlainText('scanner.putPlainId(s, r);', '', other);
    case PURCHASE_FIELDS.member: {
      const put = `${END_HASH_CODE}\nscanner.putPlainMember(s, r, h);`;
      return emitPlainText(put, HASH_WORD_CODE, other);
    }
    case PURCHASE_FIELDS.at:
      return `
if (view.getUint8(p) === ${QUOTE} && scanner.putUsualInstant(row, p)) p += ${USUAL_LENGTH + 2};
else {\n${other}\n}`;
    default:
      return emitNamedField(key, readers, tableOf, other);
  }
}

function emitNamedField(
  key: number,
  readers: ShapeReaders,
  tableOf: (reader: NameReader) => number,
  other: string,
): string {
  const reader = readers.purchase.get(key);
  const put = PUT_NAME.get(key);
  return reader === undefined || put === undefined ? other : `${emitName(reader, tableOf(reader))}\n${put}`;
}

const PUT_NAME: ReadonlyMap<number, string> = new Map([
  [PURCHASE_FIELDS.channel, 'columns.channel[row] = v;'],
  [PURCHASE_FIELDS.store, 'columns.store[row] = v;'],
  [PURCHASE_FIELDS.partner, 'columns.partner[row] = v;'],
  [PURCHASE_FIELDS.currency, 'if (!scanner.putCurrency(v)) return 0;'],
  [PURCHASE_FIELDS.paymentMethod, 'scanner.putPaymentMethod(v);'],
]);

/** From the quote at `p`: the text from `s` to `r`, not an empty one, of plain characters only. */
function emitPlainText(found: string, hash: string, other: string): string {
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
function emitTextEnd(hash: string): string {
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

const LOWEST_BYTE_CODE = 'o = (31 - Math.clz32(o & -o)) >> 3;';

/** The number of the id at `p`, into `v`. What is not plain and short is left to the reader. */
function emitName(reader: NameReader, table: number): string {
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

function emitItems(
  places: readonly KeyPlace[],
  readers: ShapeReaders,
  tableOf: (reader: NameReader) => number,
): string {
  const known = new Set(places.map(({ key }) => key));
  const absent = Object.values(ITEM_FIELDS).filter((key) => !known.has(key));
  const fields = places.map((place, index) =>
    emitKey(
      keyText(ITEM_KEYS[place.key], index),
      place,
      emitItemField(place.key, readers, tableOf),
      '',
      emitMissing(place.key, readers.fallbackGrade),
    ),
  );
  return `
const first = columns.itemStart[row], capacity = columns.kind.length, decimals = scanner.moneyDecimals();
const tagStart = columns.tags.start, sku = columns.sku, kind = columns.kind, category = columns.category, brand = columns.brand;
const grade = columns.grade, quantity = columns.quantityMicro, amount = columns.amountMinor;
let item = first, total = 0;
if (view.getUint8(p) !== 91) return 0;
p += 1;
for (;;) {
  if (item >= capacity || item - first >= most) return 0;
  ${readers.hasAttributes ? 'items.startItem(columns, item);' : 'tagStart[item + 1] = tagStart[item];'}
  ${absent.map((key) => emitMissing(key, readers.fallbackGrade)).join('\n')}
  ${fields.join('\n')}
  if (view.getUint8(p) !== 125) return 0;
  total += amount[item];
  item += 1;
  c = view.getUint8(p + 1);
  p += 2;
  if (c === 44) continue;
  if (c === 93) break;
  return 0;
}
items.total = total;
columns.itemStart[row + 1] = item;`;
}

/** What a key that is not there leaves in the columns; `startItem` has seen to lists and attributes. */
function emitMissing(key: number, fallbackGrade: number): string {
  switch (key) {
    case ITEM_FIELDS.sku:
      return 'sku[item] = 0;';
    case ITEM_FIELDS.kind:
      return 'kind[item] = 0;';
    case ITEM_FIELDS.category:
      return 'category[item] = 0;';
    case ITEM_FIELDS.brand:
      return 'brand[item] = 0;';
    case ITEM_FIELDS.greenGrade:
      return `grade[item] = ${fallbackGrade};`;
    case ITEM_FIELDS.quantity:
      return `quantity[item] = ${ONE_MICRO};`;
    case ITEM_FIELDS.amount:
      return 'return 0;';
    default:
      return '';
  }
}

function emitItemField(key: number, readers: ShapeReaders, tableOf: (reader: NameReader) => number): string {
  const other = `cursor.at = p;\nif (!items.scanField(cursor, columns, item, ${key}, decimals)) return 0;\np = cursor.at;`;
  if (key === ITEM_FIELDS.quantity) return emitQuantity(other);
  if (key === ITEM_FIELDS.amount) return emitAmount(other);
  const reader = readers.item.get(key);
  if (reader === undefined) return other;
  const name = emitName(reader, tableOf(reader));
  switch (key) {
    case ITEM_FIELDS.kind:
      return `${name}\nkind[item] = v > 0 ? v - 1 : 0;`;
    case ITEM_FIELDS.greenGrade:
      return `${name}\ngrade[item] = v > 0 ? v - 1 : ${readers.fallbackGrade};`;
    case ITEM_FIELDS.sku:
      return `${name}\nsku[item] = v;`;
    case ITEM_FIELDS.category:
      return `${name}\ncategory[item] = v;`;
    default:
      return `${name}\nbrand[item] = v;`;
  }
}

/** A bare digit, most of the time. */
function emitQuantity(other: string): string {
  return `
c = view.getUint8(p) - 48;
d = view.getUint8(p + 1);
if (c > 0 && c <= 9 && (d === 44 || d === 125)) {
  quantity[item] = c * ${ONE_MICRO};
  p += 1;
} else {
  ${other}
}`;
}

/** A text with two decimals, most of the time; nine digits before them stay below every limit. */
function emitAmount(other: string): string {
  return `
usual: {
  if (decimals === 2 && view.getUint8(p) === ${QUOTE}) {
    r = p + 1;
    v = 0;
    for (;;) {
      d = view.getUint8(r) - 48;
      if (d < 0 || d > 9) break;
      v = v * 10 + d;
      r += 1;
    }
    s = r - p - 1;
    if (d === -2 && s > 0 && s <= 9) {
      d = view.getUint8(r + 1) - 48;
      e = view.getUint8(r + 2) - 48;
      if (d >= 0 && d <= 9 && e >= 0 && e <= 9 && view.getUint8(r + 3) === ${QUOTE}) {
        amount[item] = v * 100 + d * 10 + e;
        p = r + 4;
        break usual;
      }
    }
  }
  ${other}
}`;
}
