/** Coupons that are redeemed for points are used up by purchases. */
import { expect, it } from 'vitest';
import { discount, item, purchase, rule, ruleSet, test } from '../support/rule-set.js';
import { cancel, ms, offer, redeem, refusalText, world } from './redeem-support.js';

const RULES = ruleSet({
  choices: { lanes: ['order'] },
  rules: [
    rule('thousand-off', discount({ kind: 'money', minor: 1000 }, { each: 'order' }), {
      lane: 'order',
      when: test('purchase.coupons', 'contains', 'NEW1000'),
    }),
  ],
  life: { offers: [offer('voucher', { coupon: 'NEW1000' })] },
});

function buy(id: string, coupons: readonly string[]) {
  const at = `2027-02-1${id.slice(1)}`;
  return purchase([item(5000)], { id, at, instantMs: ms(at), coupons });
}

const off = (outcome: ReturnType<ReturnType<typeof world>['apply']>) => outcome.decisions[0]?.discountMinor;

it('one coupon takes money off one purchase', () => {
  const { apply, state } = world(RULES, [{ balance: 1_000n }]);
  apply(redeem('voucher'));
  expect(off(apply(buy('P1', ['NEW1000'])))).toBe(1000n);
  expect(state().grants).toEqual([]);
  expect(off(apply(buy('P2', ['NEW1000'])))).toBe(0n);
});

it('two coupons serve two purchases', () => {
  const { apply } = world(RULES, [{ balance: 1_000n }]);
  apply(redeem('voucher', { quantity: 2 }));
  expect(off(apply(buy('P1', ['NEW1000'])))).toBe(1000n);
  expect(off(apply(buy('P2', ['NEW1000'])))).toBe(1000n);
});

it('who has redeemed none gets nothing for naming it', () => {
  const { apply } = world(RULES, [{ balance: 1_000n }]);
  expect(off(apply(buy('P1', ['NEW1000'])))).toBe(0n);
});

it('a purchase that does not name it leaves it', () => {
  const { apply, state } = world(RULES, [{ balance: 1_000n }]);
  apply(redeem('voucher'));
  expect(off(apply(buy('P1', ['OTHER'])))).toBe(0n);
  expect(state().grants).toHaveLength(1);
});

it('a redemption whose coupon was used cannot be undone', () => {
  const { apply, state } = world(RULES, [{ balance: 1_000n }]);
  apply(redeem('voucher', { id: 'R1' }));
  apply(buy('P1', ['NEW1000']));
  const before = state();
  const refused = apply(cancel('R1', { at: '2027-02-20' }));
  expect(refused.refusal?.code).toBe('JF4548');
  expect(refusalText(refused, 'en')).toBe(
    'JF4548 redemption R1 gave coupon NEW1000, which a purchase has used',
  );
  expect(state()).toEqual(before);
});
