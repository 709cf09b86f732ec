import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { purchaseFromText, purchaseToText } from '../../src/records/purchase-text.js';
import { arbitraryPurchase } from './arbitrary-purchase.js';

describe('the text of a purchase', () => {
  it('is one line and gives the same purchase again', () => {
    fc.assert(
      fc.property(arbitraryPurchase(), (purchase) => {
        const text = purchaseToText(purchase);
        expect(text).not.toMatch(/[\r\n\t]/);
        expect(purchaseFromText(text)).toEqual(purchase);
      }),
    );
  });

  it('differs when the purchase does', () => {
    fc.assert(
      fc.property(arbitraryPurchase(), fc.bigInt({ min: 1n, max: 9n }), (purchase, more) => {
        const [first, ...rest] = purchase.items;
        fc.pre(first !== undefined);
        const items = [{ ...first, amountMinor: first.amountMinor + more }, ...rest];
        expect(purchaseToText({ ...purchase, items })).not.toBe(purchaseToText(purchase));
      }),
    );
  });
});
