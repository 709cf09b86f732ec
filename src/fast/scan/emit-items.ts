/** The code that reads the items of a line, whose keys come in one order as well. */
import { QUOTE } from './bytes.js';
import { emitKey, keyText } from './emit-key.js';
import { emitName } from './emit-name.js';
import { ITEM_FIELDS, ITEM_KEYS, ONE_MICRO } from './item-fields.js';
import type { KeyPlace } from './key-order.js';
import type { NameReader } from './name-reader.js';
import type { ShapeReaders } from './shape-readers.js';

export function emitItems(
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
