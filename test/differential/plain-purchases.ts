/** Purchases as programs hold them that embed Jifen. */
import type { Purchase, PurchaseItem } from '../../src/engine/event.js';
import type { PlainItem, PlainPurchase } from '../../src/fast/plain-purchase.js';

/** `null` where one of them has what plain objects do not hold. */
export function plainPurchases(purchases: readonly Purchase[]): readonly PlainPurchase[] | null {
  return purchases.every(isPlain) ? purchases.map(plainOf) : null;
}

function isPlain({ items, payments, carbonGrams, attributes }: Purchase): boolean {
  return (
    carbonGrams === null &&
    attributes.size === 0 &&
    items.every((item) => item.floorPriceMinor === null && item.attributes.size === 0 && isSafe(item)) &&
    payments.every(isSafe)
  );
}

const isSafe = ({ amountMinor }: { readonly amountMinor: bigint }): boolean =>
  Number.isSafeInteger(Number(amountMinor));

function plainOf(purchase: Purchase): PlainPurchase {
  const { id, member, at, channel, store, partner, currency, coupons, payments, items } = purchase;
  return {
    ...{ id, member, at, channel, store, partner, currency, coupons },
    payments: payments.map(({ method, amountMinor }) => ({ method, amountMinor: Number(amountMinor) })),
    items: items.map(plainItem),
  };
}

/** What goes without saying is not said. */
function plainItem({
  sku,
  kind,
  category,
  brand,
  greenGrade,
  tags,
  quantity,
  amountMinor,
}: PurchaseItem): PlainItem {
  const units = Number(quantity.num) / Number(quantity.den);
  return {
    ...{ sku, category, brand, greenGrade, tags },
    ...(kind === 'goods' ? {} : { kind }),
    ...(units === 1 ? {} : { quantity: units }),
    amountMinor: Number(amountMinor),
  };
}
