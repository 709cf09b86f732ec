/** Whether one effect gives at least as much as another wherever both act. */
import { canonicalJson } from '../../ruleset/canonical-json.js';
import type { BuyGetEffect, DiscountEffect, Effect, GiveEffect, Rule } from '../../ruleset/types.js';
import { compare, type Fraction, fraction, parseFraction, ZERO } from '../../value/fraction.js';

/** `more`: always more where the other gives anything. `no-less`: never less, but it may be the same. */
export type Advantage = 'more' | 'equal' | 'no-less';

/**
 * What `rule` has over `other`, of the same family and group, on a purchase on which both act; `rule` acts on all
 * the items of `other` (`sameItems`: on just these). `null` when it may give less, or when they do not compare.
 */
export function advantageOver(rule: Rule, other: Rule, sameItems: boolean): Advantage | null {
  const a = rule.effect;
  const b = other.effect;
  if (a.kind === 'multiply' && b.kind === 'multiply') return advantage(read(a.factor), read(b.factor), true);
  if (a.kind === 'give' && b.kind === 'give') return compareGives(a, b, sameItems);
  if (a.kind === 'discount' && b.kind === 'discount') {
    const sameScope = (rule.items === null) === (other.items === null);
    return compareDiscounts(a, b, sameItems, sameScope);
  }
  if (a.kind === 'buy-get' && b.kind === 'buy-get') return compareDeals(a, b, sameItems);
  return null;
}

function advantage(a: Fraction, b: Fraction, isStrict: boolean): Advantage | null {
  const order = compare(a, b);
  if (order < 0) return null;
  if (order === 0) return isStrict ? 'equal' : 'no-less';
  return isStrict ? 'more' : 'no-less';
}

/** The text was made by the compiler, so it is a fraction. */
function read(text: string): Fraction {
  return parseFraction(text) ?? ZERO;
}

function compareGives(a: GiveEffect, b: GiveEffect, sameItems: boolean): Advantage | null {
  if (!isSame(a.per, b.per)) return null;
  // What is measured may be negative on the items that only one of them has.
  if (!sameItems && (a.per.kind === 'measure' || a.per.kind === 'carbon')) return null;
  const found = advantage(read(a.points), read(b.points), true);
  return found === 'equal' && !sameItems ? 'no-less' : found;
}

/** Rounding and floors can make two different discounts equal, so that none is certain to be more. */
function compareDiscounts(
  a: DiscountEffect,
  b: DiscountEffect,
  sameItems: boolean,
  sameScope: boolean,
): Advantage | null {
  if (a.each !== b.each || !isSame(a.units, b.units)) return null;
  if (a.floor !== null && !isSame(a.floor, b.floor)) return null;
  // Other items change which units are the cheapest, and corrections of the purchase count with all of it only.
  if (!sameItems && (a.units.kind !== 'all' || (a.each === 'order' && !sameScope))) return null;
  if (sameItems && isSame(a.amount, b.amount) && isSame(a.floor, b.floor)) return 'equal';
  const sizes = sizesOf(a, b);
  return sizes === null ? null : advantage(sizes[0], sizes[1], false);
}

/** How much each takes off, on one scale. */
function sizesOf({ amount: a }: DiscountEffect, { amount: b }: DiscountEffect): [Fraction, Fraction] | null {
  if (a.kind === 'share' && b.kind === 'share' && a.most === b.most) return [read(a.share), read(b.share)];
  if (a.kind === 'money' && b.kind === 'money') return [minor(a.minor), minor(b.minor)];
  if (a.kind === 'price' && b.kind === 'price') return [minor(-a.minor), minor(-b.minor)];
  if (a.kind === 'per-full' && b.kind === 'per-full' && a.stepMinor === b.stepMinor)
    return [minor(a.minor), minor(b.minor)];
  return null;
}

function compareDeals(a: BuyGetEffect, b: BuyGetEffect, sameItems: boolean): Advantage | null {
  if (!sameItems || !isSame({ ...a, share: '' }, { ...b, share: '' })) return null;
  const found = advantage(read(a.share), read(b.share), true);
  return found === 'more' ? 'no-less' : found;
}

function minor(count: number): Fraction {
  return fraction(BigInt(count));
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** An order of effects in which larger numbers come later; it proves nothing about effects of different kinds. */
export function compareStrength(a: Effect, b: Effect): number {
  return compare(strengthOf(a), strengthOf(b));
}

function strengthOf(effect: Effect): Fraction {
  switch (effect.kind) {
    case 'multiply':
      return read(effect.factor);
    case 'give':
      return read(effect.points);
    case 'buy-get':
      return read(effect.share);
    case 'discount':
    case 'bundle': {
      const { amount } = effect;
      if (amount.kind === 'share') return read(amount.share);
      return minor(amount.kind === 'price' ? -amount.minor : amount.minor);
    }
    case 'send':
    case 'grant':
    case 'open':
    case 'move':
      return ZERO;
  }
}
