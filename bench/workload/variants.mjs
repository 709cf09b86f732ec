/** The same purchases in other forms: written in ways that a reader cannot guess, and as rows of a sheet. */

/** Keys in an order of their own in every line, at every level. */
export function shuffledKeys(purchase, random) {
  return shuffled({ ...purchase, items: purchase.items.map((item) => shuffled(item, random)) }, random);
}

function shuffled(object, random) {
  const entries = Object.entries(object);
  for (let last = entries.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [entries[last], entries[other]] = [entries[other], entries[last]];
  }
  return Object.fromEntries(entries);
}

/** JSON text with some of its characters as escapes: \u0073 for s, as careful writers do with all but ASCII. */
export function escapedJson(value, random) {
  return JSON.stringify(value).replaceAll(/"([a-z][a-z0-9]{2,7})"(?!:)/g, (whole, word) =>
    random.chance(300) ? `"\\u${word.charCodeAt(0).toString(16).padStart(4, '0')}${word.slice(1)}"` : whole,
  );
}

/** Ids of members, stores and partners in Chinese. */
export function inChinese(purchase) {
  return {
    ...purchase,
    id: `订单${purchase.id}`,
    member: chineseMember(purchase.member),
  };
}

export function chineseMember(id) {
  return `会员${id}`;
}

/** One line of the purchases that defeat speculation: another way every time, all three in turn. */
export function unguessableLine(purchase, random) {
  return escapedJson(shuffledKeys(inChinese(purchase), random), random);
}

const PURCHASE_CELLS = ['id', 'member', 'at', 'channel', 'store', 'partner', 'currency', 'paymentMethod'];
const ITEM_CELLS = ['sku', 'kind', 'category', 'brand', 'greenGrade', 'quantity', 'amount'];
export const SHEET_HEADER = [...PURCHASE_CELLS, ...ITEM_CELLS].join(',');

/** A row of CSV for each item. */
export function sheetRows(purchase) {
  const cells = (object, names) => names.map((name) => object[name] ?? '');
  const first = cells(purchase, PURCHASE_CELLS);
  return purchase.items.map((item) => [...first, ...cells(item, ITEM_CELLS)].join(',')).join('\n');
}
