/**
 * The text of a function that reads lines whose keys come in one order, without spaces: what `PurchaseScanner` does key
 * by key, in one go. The text holds numbers and the names below, nothing of a rule set or of the lines.
 */

import { USUAL_LENGTH } from './byte-instant.js';
import { QUOTE } from './bytes.js';
import { emitItems } from './emit-items.js';
import { emitKey, keyText } from './emit-key.js';
import { emitName } from './emit-name.js';
import { emitPlainText } from './emit-text.js';
import type { KeyPlace } from './key-order.js';
import type { NameReader } from './name-reader.js';
import { PURCHASE_FIELDS, PURCHASE_KEYS } from './purchase-fields.js';
import type { ShapeReaders } from './shape-readers.js';
import { END_HASH_CODE, HASH_WORD_CODE } from './text-hash.js';

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
