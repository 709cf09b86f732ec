/** Which goods come back with a refund. */
import type { Purchase, Refund, RefundItem } from '../../engine/event.js';
import type { Localized } from '../../text/localized.js';
import { formatDecimal } from '../../value/decimal.js';
import {
  add,
  compare,
  type Fraction,
  formatFraction,
  isZero,
  ONE,
  smaller,
  subtract,
  sum,
  ZERO,
} from '../../value/fraction.js';
import type { PurchaseRecord } from '../books.js';
import type { Refusal } from '../outcome.js';
import { refuse } from '../refuse.js';
import { REFUND_MESSAGES as MESSAGES } from './messages.js';
import { remainingOf } from './remaining.js';

type Returned = readonly Fraction[];

/** By line, all that has come back with this refund; or why it cannot. */
export function returnItems({ purchase, returned }: PurchaseRecord, { items }: Refund): Returned | Refusal {
  const about = { purchase: purchase.id };
  if (remainingOf(purchase, returned).shares.every(isZero)) return refuse(MESSAGES.nothingLeft, about);
  if (items === null) return purchase.items.map(({ quantity }) => (isZero(quantity) ? ONE : quantity));
  if (items.length === 0 || items.some(({ quantity }) => compare(quantity, ZERO) <= 0)) {
    return refuse(MESSAGES.emptyRefund, about);
  }
  let now: Returned = returned;
  for (const item of items) {
    const next = returnItem(purchase, now, item);
    if ('code' in next) return next;
    now = next;
  }
  return now;
}

/** Fills the lines that the item names one after the other: those with something left, in their order. */
function returnItem(purchase: Purchase, returned: Returned, item: RefundItem): Returned | Refusal {
  const lines = linesOf(purchase, item);
  const what = nameOf(item);
  if (lines.length === 0) return refuse(MESSAGES.unknownLine, { purchase: purchase.id, what });
  const leftOf = (line: number) => leftOfLine(purchase, returned, line);
  const left = sum(lines.map(leftOf));
  if (compare(item.quantity, left) > 0) {
    const numbers = { left: quantityText(left), wanted: quantityText(item.quantity) };
    return refuse(MESSAGES.moreThanLeft, { purchase: purchase.id, what, ...numbers });
  }
  let missing = item.quantity;
  const next = [...returned];
  for (const line of lines) {
    const part = smaller(leftOf(line), missing);
    next[line] = add(next[line] ?? ZERO, part);
    missing = subtract(missing, part);
  }
  return next;
}

function linesOf({ items }: Purchase, { line, sku }: RefundItem): readonly number[] {
  const indices = [...items.keys()];
  if (line !== null) return indices.filter((index) => index === line - 1);
  return indices.filter((index) => sku !== null && items[index]?.sku === sku);
}

function leftOfLine({ items }: Purchase, returned: Returned, line: number): Fraction {
  const quantity = items[line]?.quantity ?? ZERO;
  return isZero(quantity) ? ZERO : subtract(quantity, returned[line] ?? ZERO);
}

function nameOf({ line, sku }: RefundItem): Localized {
  return line === null
    ? { en: `product ${sku ?? ''}`, zh: `商品 ${sku ?? ''}` }
    : { en: `line ${line}`, zh: `第 ${line} 行` };
}

function quantityText(quantity: Fraction): string {
  return formatDecimal(quantity) ?? formatFraction(quantity);
}
