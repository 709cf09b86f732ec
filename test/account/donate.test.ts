/** Points that are given away, and what they are matched with. */
import { describe, expect, it } from 'vitest';
import { give, rule, ruleSet } from '../support/rule-set.js';
import { cause, donate, world } from './redeem-support.js';

const BAGS = {
  match: { kind: 'goods' as const, name: { en: 'schoolbag', zh: '书包' }, count: 1, perPoints: 500 },
  matchMost: 3,
};
const MONEY = { match: { kind: 'money' as const, minor: 500, perPoints: 500 }, matchMost: null };

describe('a donation', () => {
  it('takes the points and tells what they are matched with', () => {
    const { apply } = world(ruleSet({ life: { causes: [cause('school', MONEY)] } }), [{ balance: 2_000n }]);
    const outcome = apply(donate('school', 1_400n, { id: 'D1' }));
    expect(outcome).toMatchObject({
      refusal: null,
      balance: 600n,
      entries: [
        {
          kind: 'donate',
          rule: 'school',
          lots: [{ lot: 'opening', points: 1_400n }],
          postings: [{ debit: 'available', credit: 'donated', points: 1_400n }],
        },
      ],
      notices: [{ kind: 'match', cause: 'school', of: 'money', amount: 1_000n }],
    });
  });

  it('is thanked for with the points that it took', () => {
    const thanks = rule(
      'thanks',
      { kind: 'send', message: 'thanks' },
      { trigger: { kind: 'donation', cause: null } },
    );
    const { apply } = world(ruleSet({ rules: [thanks], life: { causes: [cause('school')] } }), [
      { balance: 2_000n },
    ]);
    const { notices } = apply(donate('school', 500n));
    expect(notices).toMatchObject([
      { kind: 'message', message: 'thanks', values: { points: 500n, balance: 1_500n } },
    ]);
  });

  it('only full steps of one donation are matched', () => {
    const { apply } = world(ruleSet({ life: { causes: [cause('school', MONEY)] } }), [{ balance: 2_000n }]);
    expect(apply(donate('school', 400n)).notices).toEqual([]);
    expect(apply(donate('school', 400n)).notices).toEqual([]);
  });

  it('no more is matched for all members together than the most', () => {
    const { apply, books } = world(ruleSet({ life: { causes: [cause('school', BAGS)] } }), [
      { id: 'M1', balance: 5_000n },
      { id: 'M2', balance: 5_000n },
    ]);
    const amounts = [
      apply(donate('school', 1_000n)),
      apply(donate('school', 1_000n, { member: 'M2' })),
      apply(donate('school', 1_000n, { member: 'M2' })),
    ].map(({ notices }) => notices.map((notice) => (notice.kind === 'match' ? notice.amount : null)));
    expect(amounts).toEqual([[2n], [1n], []]);
    expect(books.shared().stock).toEqual(new Map([['cause/school', 3n]]));
  });

  it('sets off the rules that wait for it, and counts', () => {
    const rules = [rule('thanks', give(7), { trigger: { kind: 'donation', cause: 'school' } })];
    const life = { causes: [cause('school'), cause('trees')] };
    const { apply, state } = world(ruleSet({ life, rules }), [{ balance: 2_000n }]);
    expect(apply(donate('school', 100n)).balance).toBe(1_907n);
    expect(apply(donate('trees', 100n)).balance).toBe(1_807n);
    expect([...state().counts.keys()]).toEqual(['donated/school', 'donated/trees']);
  });
});
