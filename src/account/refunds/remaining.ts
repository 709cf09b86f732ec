/** What is left of a purchase after goods came back. */
import type { Purchase, PurchaseItem } from '../../engine/event.js';
import {
  add,
  divide,
  type Fraction,
  fraction,
  isZero,
  multiply,
  ONE,
  subtract,
  sum,
  ZERO,
} from '../../value/fraction.js';

export interface Remaining {
  /** By line: the share of its quantity that is left, from 0 to 1. */
  readonly shares: readonly Fraction[];
  /** The share of the purchase's listed value that is left; 0 when nothing is. */
  readonly value: Fraction;
  /** No goods are left; what else stands on the purchase (a delivery charge) is no purchase by itself. */
  readonly isEmpty: boolean;
}

/** @param returned by line, what came back; for a line without a quantity anything above zero means all of it. */
export function remainingOf(purchase: Purchase, returned: readonly Fraction[]): Remaining {
  const shares = purchase.items.map((item, index) => shareLeft(item, returned[index] ?? ZERO));
  const isEmpty = anchorsOf(purchase).every((index) => isZero(shares[index] ?? ZERO));
  return { shares, isEmpty, value: isEmpty ? ZERO : valueLeft(purchase, shares) };
}

function shareLeft({ quantity }: PurchaseItem, returned: Fraction): Fraction {
  if (isZero(returned)) return ONE;
  return isZero(quantity) ? ZERO : divide(subtract(quantity, returned), quantity);
}

/** The lines that make it a purchase: goods with a quantity; where there are none, all goods, or all lines. */
function anchorsOf({ items }: Purchase): readonly number[] {
  const indices = [...items.keys()];
  const goods = indices.filter((index) => items[index]?.kind === 'goods');
  const counted = goods.filter((index) => !isZero(items[index]?.quantity ?? ZERO));
  if (counted.length > 0) return counted;
  return goods.length > 0 ? goods : indices;
}

function valueLeft({ items }: Purchase, shares: readonly Fraction[]): Fraction {
  const valued = [...items.entries()].filter(([, { kind }]) => kind !== 'adjustment');
  const whole = sum(valued.map(([, { amountMinor }]) => fraction(amountMinor)));
  const lines = valued.length === 0 ? shares : valued.map(([index]) => shares[index] ?? ZERO);
  // Goods for nothing: every line is worth the same.
  if (isZero(whole)) return divide(sum(lines), fraction(BigInt(lines.length)));
  const left = valued.reduce(
    (total, [index, { amountMinor }]) => add(total, multiply(fraction(amountMinor), shares[index] ?? ZERO)),
    ZERO,
  );
  return divide(left, whole);
}

/** The share of a line's amount that is left: a correction of the whole purchase shrinks as the purchase does. */
export function amountShare({ kind }: PurchaseItem, share: Fraction, { value }: Remaining): Fraction {
  return kind === 'adjustment' ? multiply(share, value) : share;
}
