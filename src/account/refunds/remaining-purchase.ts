/** The purchase as if only what is left had been bought. */
import { CARBON_ATTRIBUTE } from '../../engine/carbon.js';
import type { Attributes, Purchase, PurchaseItem } from '../../engine/event.js';
import type { RuleSetContent } from '../../ruleset/types.js';
import { type Fraction, fraction, isZero, multiply, ZERO } from '../../value/fraction.js';
import { round } from '../../value/rounding.js';
import { amountShare, type Remaining } from './remaining.js';

/**
 * Quantities and measured attributes are scaled exactly, amounts rounded as the program rounds money; lines of which
 * nothing is left are gone. How it was paid stays: what counts of that is the share of each method.
 */
export function remainingPurchase(
  purchase: Purchase,
  remaining: Remaining,
  content: RuleSetContent,
): Purchase {
  const measured = measuredAttributes(content);
  const items = purchase.items.flatMap((item, index) => {
    const share = remaining.shares[index] ?? ZERO;
    if (isZero(share)) return [];
    const amount = multiply(fraction(item.amountMinor), amountShare(item, share, remaining));
    return [scaleItem(item, share, round(amount, content.choices.moneyRounding), measured)];
  });
  const carbonGrams = purchase.carbonGrams === null ? null : multiply(purchase.carbonGrams, remaining.value);
  return { ...purchase, items, carbonGrams };
}

function scaleItem(
  item: PurchaseItem,
  share: Fraction,
  amountMinor: bigint,
  measured: ReadonlySet<string>,
): PurchaseItem {
  const attributes = scaleMeasured(item.attributes, share, measured);
  return { ...item, quantity: multiply(item.quantity, share), amountMinor, attributes };
}

function scaleMeasured(attributes: Attributes, share: Fraction, measured: ReadonlySet<string>): Attributes {
  if (![...attributes.keys()].some((id) => measured.has(id))) return attributes;
  return new Map(
    [...attributes].map(([id, value]) => [
      id,
      measured.has(id) && typeof value === 'object' ? multiply(value, share) : value,
    ]),
  );
}

/** Attributes that count the whole line (litres, grams), and so shrink with it. */
function measuredAttributes({ rules }: RuleSetContent): ReadonlySet<string> {
  const measured = new Set([CARBON_ATTRIBUTE]);
  for (const { effect } of rules) {
    if (effect.kind === 'give' && effect.per.kind === 'measure') measured.add(effect.per.attribute);
  }
  return measured;
}
