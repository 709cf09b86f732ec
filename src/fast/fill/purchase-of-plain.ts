/** A plain purchase as the exact way takes it. Only for purchases that `PlainFiller` has accepted. */
import { ITEM_KINDS, type Purchase, type PurchaseItem } from '../../engine/event.js';
import { MICRO } from '../../ruleset/types.js';
import { type Fraction, fraction } from '../../value/fraction.js';
import type { PlainItem, PlainPurchase } from '../plain-purchase.js';
import { microOf } from './exact-number.js';

export function purchaseOfPlain(plain: PlainPurchase, instantMs: number, currency: string): Purchase {
  return {
    type: 'purchase',
    id: plain.id,
    member: plain.member,
    instantMs,
    at: plain.at,
    currency: plain.currency ?? currency,
    channel: plain.channel ?? null,
    store: plain.store ?? null,
    partner: plain.partner ?? null,
    coupons: plain.coupons ?? [],
    items: plain.items.map(itemOf),
    payments: (plain.payments ?? []).map(({ method, amountMinor }) => ({
      method,
      amountMinor: BigInt(amountMinor),
    })),
    carbonGrams: null,
    attributes: new Map(),
  };
}

function itemOf(item: PlainItem): PurchaseItem {
  const { quantity } = item;
  return {
    sku: item.sku ?? null,
    kind: ITEM_KINDS.find((kind) => kind === item.kind) ?? 'goods',
    category: item.category ?? null,
    tags: item.tags ?? [],
    brand: item.brand ?? null,
    greenGrade: item.greenGrade ?? null,
    // As everywhere in a plain purchase, `null` is what is not there: programs without types say so.
    quantity: quantityOf(quantity ?? 1),
    amountMinor: BigInt(item.amountMinor),
    floorPriceMinor: null,
    attributes: new Map(),
  };
}

function quantityOf(quantity: number): Fraction {
  if (Number.isSafeInteger(quantity)) return fraction(BigInt(quantity));
  return fraction(BigInt(microOf(quantity)), MICRO);
}
