/** At which part of a purchase a tier is reached. */
import { type FactReader, testHolds } from '../../engine/conditions.js';
import type { FactValue } from '../../engine/facts/fact-value.js';
import type { FactId } from '../../ruleset/facts.js';
import type { Condition, Test } from '../../ruleset/types.js';
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  multiply,
  ONE,
  subtract,
  ZERO,
} from '../../value/fraction.js';

/** Facts that grow with the purchase evenly; all others are what they are after it. */
const GROWING: readonly FactId[] = [
  'member.spend',
  'member.points',
  'member.balance',
  'purchase.amount',
  'purchase.paid',
  'purchase.listed',
];

/** Facts before the purchase (amounts of the purchase are 0 there), and after it. */
export interface Readers {
  readonly before: FactReader;
  readonly after: FactReader;
}

/**
 * The smallest share of the purchase, from 0 to 1, from which on the condition holds; exact. It can change only where
 * one of its tests does, so those shares are looked at, and the spans between them.
 */
export function splitShare(condition: Condition, readers: Readers): Fraction {
  const borders = [ZERO, ...testsOf(condition).flatMap((test) => borderOf(test, readers)), ONE].sort(compare);
  for (const [index, border] of borders.entries()) {
    const next = borders[index + 1] ?? ONE;
    const between = multiply(add(border, next), fraction(1n, 2n));
    if (holdsAt(condition, border, readers) || holdsAt(condition, between, readers)) return border;
  }
  return ONE;
}

/** The share at which a test turns; none where it does not grow or turns outside the purchase. */
function borderOf(test: Test, readers: Readers): readonly Fraction[] {
  const range = rangeOf(test, readers);
  if (range === undefined || typeof test.value !== 'number') return [];
  const change = range.to - range.from;
  if (change === 0n) return [];
  const share = divide(fraction(BigInt(test.value) - range.from), fraction(change));
  return compare(share, ZERO) >= 0 && compare(share, ONE) <= 0 ? [share] : [];
}

function holdsAt(condition: Condition, share: Fraction, readers: Readers): boolean {
  if ('all' in condition) return condition.all.every((part) => holdsAt(part, share, readers));
  if ('any' in condition) return condition.any.some((part) => holdsAt(part, share, readers));
  if ('not' in condition) return !holdsAt(condition.not, share, readers);
  const range = rangeOf(condition, readers);
  if (range === undefined || typeof condition.value !== 'number') {
    return testHolds(condition, readers.after(condition));
  }
  const value = add(fraction(range.from), multiply(share, fraction(range.to - range.from)));
  const difference = subtract(value, fraction(BigInt(condition.value)));
  // Only the sign matters to a comparison.
  const sign = difference.num > 0n ? 1n : difference.num < 0n ? -1n : 0n;
  return testHolds({ ...condition, value: 0 }, sign);
}

function rangeOf(test: Test, readers: Readers): { readonly from: bigint; readonly to: bigint } | undefined {
  if (!GROWING.includes(test.fact)) return undefined;
  const to: FactValue = readers.after(test);
  const from: FactValue = test.fact.startsWith('purchase.') ? 0n : readers.before(test);
  return typeof from === 'bigint' && typeof to === 'bigint' ? { from, to } : undefined;
}

function testsOf(condition: Condition): readonly Test[] {
  if ('all' in condition) return condition.all.flatMap(testsOf);
  if ('any' in condition) return condition.any.flatMap(testsOf);
  return 'not' in condition ? testsOf(condition.not) : [condition];
}
