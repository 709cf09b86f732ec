/** Purchases in plain numbers and texts. */
import type { Purchase } from '../../../src/engine/event.js';
import type { PlainItem, PlainPurchase } from '../../../src/fast/plain-purchase.js';

/** What plain purchases can say of one. */
export function plainOf(event: Purchase): PlainPurchase {
  const { id, member, at, channel, store, partner, currency, coupons } = event;
  return {
    ...{ id, member, at, channel, store, partner, currency, coupons },
    payments: event.payments.map(({ method, amountMinor }) => ({ method, amountMinor: Number(amountMinor) })),
    items: event.items.map((one): PlainItem => {
      const { sku, kind, category, brand, greenGrade, tags, quantity, amountMinor } = one;
      const units = Number(quantity.num) / Number(quantity.den);
      return {
        sku,
        kind,
        category,
        brand,
        greenGrade,
        tags,
        quantity: units,
        amountMinor: Number(amountMinor),
      };
    }),
  };
}

/** The purchase without what plain ones cannot say. */
export function bare(event: Purchase): Purchase {
  const items = event.items.map((one) => ({ ...one, floorPriceMinor: null, attributes: new Map() }));
  return { ...event, items, carbonGrams: null, attributes: new Map() };
}
