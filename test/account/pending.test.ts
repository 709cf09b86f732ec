import { describe, expect, it } from 'vitest';
import type { PendingRule, PendingWay, RuleSet } from '../../src/ruleset/types.js';
import { ruleSet } from '../support/rule-set.js';
import { buy, event, gift, ledger, ms, start, story } from './ledger.js';

function pending(way: PendingWay, parts: Partial<PendingRule> = {}): PendingRule {
  return { id: 'pending', campaigns: null, rules: null, way, ...parts };
}

const waiting = (way: PendingWay): RuleSet => ruleSet({ life: { pending: [pending(way)] } });
const delivery = (daysMax: number | null): PendingWay => ({ kind: 'delivery', daysMax });
const delivered = (purchase: string, at: string) => event('activity', at, { activity: 'delivery', purchase });

describe('points that wait', () => {
  it('at once: for nothing', () => {
    const shop = ledger(waiting({ kind: 'at-once' }));
    shop.apply(buy('P1', '2027-02-07', 100));
    expect(shop.state().balance).toBe(100n);
  });

  it('so many days: to the start of that day, once', () => {
    const shop = ledger(waiting({ kind: 'after', days: 14 }));
    shop.apply(buy('P1', '2027-02-07T23:59:59Z', 100));
    expect(shop.state()).toMatchObject({
      balance: 0n,
      lots: [{ usableMs: start('2027-02-21'), isPending: true }],
    });
    expect(story(shop.until('2027-02-20T23:59:59.999Z'))).toEqual([]);
    expect(story(shop.until('2027-02-21T00:00:00Z'))).toEqual(['release time/2027-02-21/M1 100']);
    expect(shop.state()).toMatchObject({ balance: 100n, lots: [{ usableMs: null, isPending: false }] });
    expect(story(shop.until('2027-12-31'))).toEqual([]);
    expect(shop.verify().findings).toEqual([]);
  });

  it('no days: for nothing', () => {
    const shop = ledger(waiting({ kind: 'after', days: 0 }));
    expect(story(shop.apply(buy('P1', '2027-02-07', 100)))).toEqual(['award P1 100']);
    expect(shop.state().balance).toBe(100n);
  });

  it('for the delivery of their own purchase', () => {
    const shop = ledger(waiting(delivery(null)));
    shop.apply(buy('P1', '2027-02-07', 100), buy('P2', '2027-02-08', 50));
    expect(story(shop.until('2029-01-01'))).toEqual([]);
    const told = shop.apply(delivered('P2', '2029-01-02'));
    expect(story(told)).toEqual(['release activity/2029-01-02 50']);
    expect(told.at(-1)?.entries[0]?.refersTo).toBe('P2');
    expect(shop.state().balance).toBe(50n);
  });

  it('for the delivery or its latest day, whichever comes first', () => {
    const shop = ledger(waiting(delivery(10)));
    shop.apply(buy('P1', '2027-02-01', 100), buy('P2', '2027-02-02', 50));
    shop.apply(delivered('P1', '2027-02-05'));
    expect(shop.state().balance).toBe(100n);
    expect(story(shop.until('2027-02-12'))).toEqual(['release time/2027-02-12/M1 50']);
  });

  it('so many days: a delivery makes them no shorter', () => {
    const shop = ledger(waiting({ kind: 'after', days: 14 }));
    shop.apply(buy('P1', '2027-02-07', 100), delivered('P1', '2027-02-08'));
    expect(shop.state().balance).toBe(0n);
  });

  it('for a delivery only where something was bought', () => {
    const rules = ruleSet({
      rules: [gift('welcome', { kind: 'signup' })],
      life: { pending: [pending(delivery(null))] },
    });
    const shop = ledger(rules);
    shop.apply(event('signup', '2027-02-07'));
    expect(shop.state().balance).toBe(10n);
  });

  it('and end meanwhile', () => {
    const life = {
      pending: [pending(delivery(null))],
      expiry: [
        {
          id: 'e',
          campaigns: null,
          rules: null,
          monthEnd: 'clamp',
          way: { kind: 'after', span: { count: 5, unit: 'days' }, through: 'day' },
        },
      ],
    } as const;
    const shop = ledger(ruleSet({ life }));
    shop.apply(buy('P1', '2027-02-07', 100));
    expect(story(shop.until('2027-03-01'))).toEqual(['expire time/2027-02-13/M1 100']);
    expect(shop.verify().totals).toMatchObject({ pending: 0n, expired: 100n });
  });

  it('by the rule that is for them', () => {
    const rules = ruleSet({
      rules: [gift('survey', { kind: 'activity', activity: 'survey' })],
      life: { pending: [pending({ kind: 'after', days: 3 }, { rules: ['survey'] })] },
    });
    const shop = ledger(rules);
    shop.apply(event('activity', '2027-02-07'), buy('P1', '2027-02-07', 100));
    expect(shop.state().balance).toBe(100n);
  });
});

describe('a delivery that cannot be', () => {
  it.each([
    ['of a purchase that nobody knows', 'P9', 'M1'],
    ['of a purchase of another member', 'P1', 'M2'],
  ])('%s is refused, and nothing is booked', (_, purchase, member) => {
    const shop = ledger(waiting(delivery(null)));
    shop.apply(buy('P1', '2027-02-07', 100));
    const before = shop.state();
    const [told] = shop.apply({ ...delivered(purchase, '2027-02-08'), member });
    expect(told).toMatchObject({ refusal: { code: 'JF4502' }, entries: [] });
    expect(shop.state()).toEqual(before);
  });

  it('a second one changes nothing', () => {
    const shop = ledger(waiting(delivery(null)));
    shop.apply(buy('P1', '2027-02-07', 100), delivered('P1', '2027-02-08'));
    expect(story(shop.apply(delivered('P1', '2027-02-09')))).toEqual([]);
  });
});

describe('points for who owes some', () => {
  const owing = (life: RuleSet) => ledger(life, [{ balance: -30n }]);

  it('an opening below zero is booked', () => {
    const shop = owing(ruleSet());
    expect(story(shop.apply(buy('P1', '2027-02-07', 0)))).toEqual(['opening P1 30']);
    expect(shop.state()).toMatchObject({ balance: -30n, lots: [] });
    expect(shop.verify().totals).toMatchObject({ issuance: 30n, available: -30n });
  });

  it.each([
    [20, -10n, []],
    [30, 0n, []],
    [100, 70n, [70n]],
  ])('a purchase for %i makes up for it first', (amount, balance, lots) => {
    const shop = owing(ruleSet());
    shop.apply(buy('P1', '2027-02-07', amount));
    expect(shop.state().balance).toBe(balance);
    expect(shop.state().lots.map(({ points }) => points)).toEqual(lots);
    expect(shop.verify().findings).toEqual([]);
  });

  it('points that wait make up for it when their time comes, and only the rest can end', () => {
    const life = {
      pending: [pending({ kind: 'after', days: 2 })],
      expiry: [
        {
          id: 'e',
          campaigns: null,
          rules: null,
          monthEnd: 'clamp',
          way: { kind: 'after', span: { count: 5, unit: 'days' }, through: 'day' },
        },
      ],
    } as const;
    const shop = owing(ruleSet({ life }));
    shop.apply(buy('P1', '2027-02-07', 100));
    expect(shop.state().balance).toBe(-30n);
    shop.until('2027-02-09');
    expect(shop.state()).toMatchObject({ balance: 70n, lots: [{ points: 70n }] });
    expect(story(shop.until('2027-02-20'))).toEqual(['expire time/2027-02-13/M1 70']);
    expect(shop.verify().findings).toEqual([]);
    expect(ms('2027-02-20')).toBe(shop.books.clock());
  });
});
