import { describe, expect, it } from 'vitest';
import { item, purchase, ruleSet } from '../support/rule-set.js';
import { offer, price, redeem } from './redeem-support.js';
import { refund, tiersWith, world } from './tier-support.js';

describe('what a refund found missing', () => {
  it('is taken from redeemed points that come back later, when no award is left', () => {
    const life = tiersWith([], {
      refund: { part: 'as-if-without', beyondBalance: { kind: 'stop-at-zero' } },
      offers: [offer('mug', { prices: [price(40)] })],
    });
    const shop = world(ruleSet({ life }));
    // What is left after the first refund is too little for a point.
    shop.apply(purchase([item(4_000), item(60)]));
    shop.apply(redeem('mug', { at: '2027-02-07', purchase: 'P1' }));
    expect(shop.apply(refund('P1', [[1, 1]])).refund).toMatchObject({ unclaimed: 1n, returned: 39n });
    const last = shop.apply(refund('P1', [[2, 1]]));
    expect(last.entries.map(({ kind, rule }) => [kind, rule])).toEqual([
      ['return', 'mug'],
      ['clawback', 'base'],
    ]);
    expect(shop.state()).toMatchObject({ balance: 0n, lots: [] });
  });
});
