import { describe, expect, it } from 'vitest';
import type { LifeChoices } from '../../src/ruleset/types.js';
import { purchase, ruleSet } from '../support/rule-set.js';
import { buy, event, gift, ledger, ms, start, story } from './ledger.js';

const choosing = (lateRecords: LifeChoices['lateRecords']) => ({
  choices: { tierCrossing: null, earnedUsableAtOnce: null, lateRecords },
});

describe('a record that comes after later ones were booked', () => {
  it.each(['refuse' as const, null])('is refused where the program says %s', (lateRecords) => {
    const shop = ledger(ruleSet({ life: choosing(lateRecords) }));
    shop.apply(buy('P2', '2027-02-07', 100));
    const before = shop.state();
    const [told] = shop.apply(buy('P1', '2027-02-06', 50));
    expect(told).toMatchObject({
      refusal: { code: 'JF4503', args: { at: '2027-02-06', clock: '2027-02-07 12:00' } },
      entries: [],
      decisions: [],
      balance: 100n,
    });
    expect(shop.state()).toEqual(before);
    expect(shop.books.purchase('P1')).toBeUndefined();
  });

  it('is refused also where nobody has seen the member: the clock is the same for all', () => {
    const shop = ledger(ruleSet());
    shop.apply(buy('P2', '2027-02-07', 100));
    expect(shop.apply(buy('P1', '2027-02-06', 50, { member: 'M2' }))[0]).toMatchObject({ balance: null });
    expect(shop.books.member('M2')).toBeUndefined();
  });

  it('is none at the very instant of the last one', () => {
    const shop = ledger(ruleSet());
    shop.apply(buy('P2', '2027-02-07', 100), buy('P1', '2027-02-07', 50));
    expect(shop.state().balance).toBe(150n);
  });

  it('comes too late after time has passed', () => {
    const shop = ledger(ruleSet());
    shop.until('2027-02-08');
    expect(shop.apply(buy('P1', '2027-02-07', 50))[0]?.refusal?.code).toBe('JF4503');
  });

  it('is adjusted: decided by its own day, booked now', () => {
    const expiry = { id: 'e', campaigns: null, rules: null, monthEnd: 'clamp' } as const;
    const way = { kind: 'after', span: { count: 10, unit: 'days' }, through: 'day' } as const;
    const pending = { id: 'p', campaigns: null, rules: null, way: { kind: 'after', days: 3 } } as const;
    const life = { ...choosing('adjust'), expiry: [{ ...expiry, way }], pending: [pending] };
    const shop = ledger(ruleSet({ life }));
    shop.apply(buy('P3', '2027-02-20', 100));
    expect(story(shop.apply(buy('P2', '2027-02-18', 50)))).toEqual(['award P2 50']);
    expect(story(shop.apply(buy('P1', '2027-02-15', 30)))).toEqual(['award P1 30']);
    expect(story(shop.apply(buy('P0', '2027-02-01', 7)))).toEqual(['award P0 7', 'expire P0 7']);
    expect(shop.state().days.map(([day]) => day)).toEqual([20850, 20864, 20867, 20869]);
    expect(shop.state().settledMs).toBe(ms('2027-02-20'));
    expect(shop.entries.every(({ instantMs }) => instantMs === ms('2027-02-20'))).toBe(true);
    expect(shop.state().lots.map(({ id, usableMs }) => [id, usableMs])).toEqual([
      ['P1/base', null],
      ['P2/base', start('2027-02-21')],
      ['P3/base', start('2027-02-23')],
    ]);
    shop.until('2027-04-01');
    expect(shop.verify()).toMatchObject({ findings: [], totals: { expired: 187n, available: 0n } });
  });

  it('is adjusted for a member who is new: time has passed for that member too', () => {
    const rules = ruleSet({
      rules: [gift('monthly', { kind: 'day-of-month', day: 10 })],
      life: choosing('adjust'),
    });
    const shop = ledger(rules);
    shop.apply(buy('P2', '2027-02-20', 100), buy('P1', '2027-02-01', 50, { member: 'M2' }));
    expect(story(shop.until('2027-03-10'))).toEqual([
      'award time/2027-03-10/M1 10',
      'award time/2027-03-10/M2 10',
    ]);
  });
});

describe('points that a member brings along', () => {
  it('are booked with the first event', () => {
    const shop = ledger(ruleSet(), [{ balance: 500n }]);
    expect(story(shop.apply(buy('P1', '2027-02-07', 100)))).toEqual(['opening P1 500', 'award P1 100']);
    expect(shop.state().balance).toBe(600n);
    expect(shop.verify().findings).toEqual([]);
  });

  it('are not booked with an event that is refused', () => {
    const shop = ledger(ruleSet(), [{ balance: 500n }]);
    const [told] = shop.apply(event('activity', '2027-02-07', { purchase: 'P9' }));
    expect(told).toMatchObject({ refusal: { code: 'JF4502' }, entries: [], balance: null });
    expect(story(shop.apply(buy('P1', '2027-02-08', 1)))).toEqual(['opening P1 500', 'award P1 1']);
  });

  it.each([
    [500n, ['opening']],
    [-20n, ['opening']],
    [0n, []],
  ])('of %s: enrolling books them once', (balance, kinds) => {
    const shop = ledger(ruleSet(), [{ balance }]);
    const profile = { ...shopMember(), balance };
    const told = shop.accounts.enrol(profile, ms('2027-01-01'));
    expect(told.flatMap(({ entries }) => entries.map(({ kind }) => kind))).toEqual(kinds);
    expect(shop.accounts.enrol(profile, ms('2027-01-02'))).toEqual([]);
    expect(story(shop.apply(buy('P1', '2027-02-07', 100)))).toEqual(['award P1 100']);
    expect(shop.state().balance).toBe(balance + 100n);
  });
});

function shopMember() {
  return {
    id: 'M1',
    tier: null,
    creditBand: null,
    creditScore: null,
    joined: null,
    birthday: null,
    tags: [],
    attributes: new Map(),
  };
}

describe('events of nobody', () => {
  it('an anonymous purchase earns nothing and opens no account', () => {
    const shop = ledger(ruleSet());
    const [told] = shop.apply(purchase([], { member: null, at: '2027-02-07', instantMs: ms('2027-02-07') }));
    expect(told).toMatchObject({ member: null, balance: null, entries: [], refusal: null });
    expect(told?.decisions).toHaveLength(1);
  });

  it('time that passes moves the clock, and never back', () => {
    const shop = ledger(ruleSet());
    expect(shop.until('2027-02-08')).toMatchObject([{ type: 'advance', member: null, entries: [] }]);
    shop.until('2027-02-01');
    expect(shop.books.clock()).toBe(ms('2027-02-08'));
  });
});
