/** Which table holds the ids that a fact has as its value. */
import type { FactId } from '../../ruleset/facts.js';
import type { NameKind } from '../names.js';

const KINDS: Partial<Record<FactId, NameKind>> = {
  'purchase.channel': 'channel',
  'purchase.store': 'store',
  'purchase.partner': 'partner',
  'purchase.currency': 'currency',
  'purchase.coupons': 'coupon',
  'purchase.paymentMethods': 'paymentMethod',
  'purchase.attribute': 'text',
  'item.sku': 'sku',
  'item.categories': 'category',
  'item.tags': 'tag',
  'item.brand': 'brand',
  'item.attribute': 'text',
  'member.tags': 'memberTag',
  'member.attribute': 'text',
};

/** `null`: the fact has no ids, or ids that are not looked up in a table (scenes, perks, kinds of lines). */
export function nameKindOf(fact: FactId): NameKind | null {
  return KINDS[fact] ?? null;
}
