/** Purchases of every shape, for properties. */
import fc from 'fast-check';
import { ITEM_KINDS, type Purchase } from '../../src/engine/event.js';
import { fraction } from '../../src/value/fraction.js';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const optional = fc.option(text);
const number = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }).map((count) => fraction(count, 1_000_000n));
const quantity = fc.bigInt({ min: 0n, max: 10n ** 15n }).map((count) => fraction(count, 1_000_000n));
const minor = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const attributes = fc
  .uniqueArray(fc.tuple(text, fc.oneof(number, text, fc.boolean())), { maxLength: 3, selector: ([id]) => id })
  .map((entries) => new Map(entries));

const item = fc.record({
  sku: optional,
  kind: fc.constantFrom(...ITEM_KINDS),
  category: optional,
  tags: fc.array(text, { maxLength: 3 }),
  brand: optional,
  greenGrade: optional,
  quantity,
  amountMinor: minor,
  floorPriceMinor: fc.option(quantity),
  attributes,
});

export function arbitraryPurchase(id: fc.Arbitrary<string> = text): fc.Arbitrary<Purchase> {
  return fc.record({
    type: fc.constant('purchase' as const),
    id,
    member: optional,
    instantMs: fc.integer({ min: -1e13, max: 1e14 }),
    at: text,
    currency: fc.constantFrom('CNY', 'JPY'),
    channel: optional,
    store: optional,
    partner: optional,
    coupons: fc.array(text, { maxLength: 2 }),
    items: fc.array(item, { maxLength: 4 }),
    payments: fc.array(fc.record({ method: text, amountMinor: minor }), { maxLength: 2 }),
    carbonGrams: fc.option(quantity),
    attributes,
  });
}
