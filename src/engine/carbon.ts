/** Grams of carbon that a purchase saved: of the whole, or summed over its items. */
import { type Fraction, sum, ZERO } from '../value/fraction.js';
import type { Purchase, PurchaseItem } from './event.js';

/** The item attribute that carries grams where the purchase itself does not. */
export const CARBON_ATTRIBUTE = 'carbon-grams';

/** A numeric attribute of the whole line; missing or negative is 0: nothing measured never takes points away. */
export function measuredOf(item: PurchaseItem, attribute: string): Fraction {
  const value = item.attributes.get(attribute);
  return typeof value === 'object' && value.num > 0n ? value : ZERO;
}

/** `null` when neither the purchase nor any item says. */
export function carbonGrams(event: Purchase): Fraction | null {
  if (event.carbonGrams !== null) return event.carbonGrams;
  if (!event.items.some(({ attributes }) => attributes.has(CARBON_ATTRIBUTE))) return null;
  return sum(event.items.map((item) => measuredOf(item, CARBON_ATTRIBUTE)));
}
