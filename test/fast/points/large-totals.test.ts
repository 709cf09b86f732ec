/** Purchases with totals that sums of doubles have no room for: a stream keeps exact balances all the same. */
import { expect, it } from 'vitest';
import { createStream } from '../../../src/fast/create-stream.js';
import { give, item, ofCategory, purchase, rule, ruleSet } from '../../support/rule-set.js';
import { plainOf } from '../support/plain-of.js';

it('adds a total near 2^53 to a balance near 2^52', () => {
  const rules = [
    rule('r1', give('4503599627370494'), { items: ofCategory('food') }),
    rule('r2', give('9007199254740989'), { items: ofCategory('gift') }),
  ];
  const stream = createStream(ruleSet({ base: { rates: [] }, rules }));
  const balances = ['food', 'gift', 'food'].map((category, nth) => {
    const event = purchase([item(5, { category })], { id: `P${nth}` });
    stream.decide(plainOf(event));
    return stream.memberState(event.member ?? '').balance;
  });
  expect(balances).toEqual([4503599627370494n, 13510798882111483n, 18014398509481977n]);
});
