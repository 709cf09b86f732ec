/**
 * The text of a function that reads lines whose keys come in one order, without spaces: what `PurchaseScanner` does key
 * by key, in one go. The text holds numbers and the names below, nothing of a rule set or of the lines.
 */

import { NOT_FOUND } from './byte-table.js';
import { NULL_WORD, ODD_BYTES_CODE } from './bytes.js';
import { ITEM_FIELDS, ITEM_KEYS, ONE_MICRO } from './item-fields.js';
import type { KeyPlace } from './key-order.js';
import { type NameReader, REFUSED } from './name-reader.js';
import { PURCHASE_FIELDS, PURCHASE_KEYS } from './purchase-fields.js';
import { END_HASH_CODE, HASH_START, HASH_WORD_CODE } from './text-hash.js';

/** What the made function takes, in this order; `tables` are the parameters `t0`, `t1` … */
export const PARAMETERS = ['view', 'cursor', 'scanner', 'items', 'columns', 'row', 'at', 'most'];

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
  return `
let p = at, seen = 0, c = 0, d = 0, e = 0, s = 0, r = 0, h = 0, w = 0, q = 0, b = 0, o = 0, v = 0;
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

/** Whether these bytes, four at least, stand at `p`. */
function emitMatch(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const places = new Set<number>();
  for (let at = 0; at + 4 <= bytes.length; at += 4) places.add(at);
  places.add(bytes.length - 4);
  return [...places]
    .map((at) => `view.getInt32(p + ${at}, true) === ${view.getInt32(at, true)}`)
    .join(' && ');
}

function emitPurchaseField(
  key: number,
  readers: ShapeReaders,
  tableOf: (reader: NameReader) => number,
  itemCode: string,
): string {
  if (key === PURCHASE_FIELDS.items) return itemCode;
  const reader = readers.purchase.get(key);
  const column = PURCHASE_COLUMNS.get(key);
  if (reader === undefined || column === undefined) {
    return `cursor.at = p;\nif (!scanner.scanField(row, ${key})) return 0;\np = cursor.at;`;
  }
  return `${emitName(reader, tableOf(reader))}\ncolumns.${column}[row] = v;`;
}

const PURCHASE_COLUMNS: ReadonlyMap<number, string> = new Map([
  [PURCHASE_FIELDS.channel, 'channel'],
  [PURCHASE_FIELDS.store, 'store'],
  [PURCHASE_FIELDS.partner, 'partner'],
]);

/** The number of the id at `p`, into `v`. */
function emitName(reader: NameReader, table: number): string {
  const unknown = reader.unknown === REFUSED ? 'return 0' : `v = ${reader.unknown}`;
  const hash = reader.isEmpty ? '' : HASH_WORD_CODE;
  const find = reader.isEmpty
    ? `${unknown};`
    : `${END_HASH_CODE} v = t${table}.find(view, s, r, h); if (v === ${NOT_FOUND}) ${unknown};`;
  return `
c = view.getUint8(p);
if (c === ${QUOTE}) {
  s = p + 1; r = s; h = ${HASH_START};
  for (;;) {
    w = view.getInt32(r, true);
    ${ODD_BYTES_CODE}
    if (o !== 0) break;
    ${hash}
    r += 4;
  }
  o = (31 - Math.clz32(o & -o)) >> 3;
  r += o;
  if (view.getUint8(r) !== ${QUOTE} || r - s > ${TEXT_MAX}) return 0;
  if (r === s) v = 0;
  else { ${find} }
  p = r + 1;
} else if (view.getInt32(p, true) === ${NULL_WORD}) {
  v = 0;
  p += 4;
} else return 0;`;
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
const sku = columns.sku, kind = columns.kind, category = columns.category, brand = columns.brand;
const grade = columns.grade, quantity = columns.quantityMicro, amount = columns.amountMinor;
let item = first, total = 0;
if (view.getUint8(p) !== 91) return 0;
p += 1;
for (;;) {
  if (item >= capacity || item - first >= most) return 0;
  items.startItem(columns, item);
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
