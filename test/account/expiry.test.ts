import { describe, expect, it } from 'vitest';
import { lastDayOf } from '../../src/account/lots/lot-times.js';
import type { ExpiryRule, ExpiryWay } from '../../src/ruleset/types.js';
import { civilDateOf, dayNumber, formatCivilDate, parseCivilDate } from '../../src/value/civil-date.js';
import { ruleSet } from '../support/rule-set.js';
import { buy, event, gift, ledger, ms, start, story, zoneOf } from './ledger.js';

const dayOf = (text: string): number => {
  const date = parseCivilDate(text);
  if (date === undefined) throw new Error(text);
  return dayNumber(date);
};

function expiry(way: ExpiryWay, parts: Partial<ExpiryRule> = {}): ExpiryRule {
  return { id: 'expiry', campaigns: null, rules: null, monthEnd: 'clamp', way, ...parts };
}

const later = (
  count: number,
  unit: 'days' | 'months' | 'years',
  through: 'day' | 'month' | 'quarter' | 'year' = 'day',
): ExpiryWay => ({ kind: 'after', span: { count, unit }, through });

describe('the last day of points', () => {
  it.each<[ExpiryWay, 'clamp' | 'roll', string, string | null]>([
    [{ kind: 'never' }, 'clamp', '2027-02-07', null],
    [later(0, 'days'), 'clamp', '2027-02-07', '2027-02-07'],
    [later(30, 'days'), 'clamp', '2027-02-07', '2027-03-09'],
    [later(1, 'months'), 'clamp', '2027-01-31', '2027-02-28'],
    [later(1, 'months'), 'roll', '2027-01-31', '2027-03-03'],
    [later(1, 'months'), 'clamp', '2028-01-31', '2028-02-29'],
    [later(1, 'months'), 'roll', '2028-01-31', '2028-03-02'],
    [later(1, 'months'), 'clamp', '2027-02-28', '2027-03-28'],
    [later(13, 'months'), 'clamp', '2027-12-31', '2029-01-31'],
    [later(1, 'years'), 'clamp', '2028-02-29', '2029-02-28'],
    [later(1, 'years'), 'roll', '2028-02-29', '2029-03-01'],
    [later(4, 'years'), 'clamp', '2028-02-29', '2032-02-29'],
    [later(12, 'months', 'month'), 'clamp', '2021-03-15', '2022-03-31'],
    [later(12, 'months', 'month'), 'clamp', '2027-02-28', '2028-02-29'],
    [later(1, 'months', 'month'), 'roll', '2027-01-31', '2027-03-31'],
    [later(12, 'months', 'quarter'), 'clamp', '2027-02-07', '2028-03-31'],
    [later(2, 'years', 'year'), 'clamp', '2027-02-07', '2029-12-31'],
    [{ kind: 'period-end', period: 'month' }, 'clamp', '2028-02-01', '2028-02-29'],
    [{ kind: 'period-end', period: 'quarter' }, 'clamp', '2027-04-01', '2027-06-30'],
    [{ kind: 'period-end', period: 'year' }, 'clamp', '2027-12-31', '2027-12-31'],
    [{ kind: 'date', day: dayOf('2027-12-31') }, 'clamp', '2027-02-07', '2027-12-31'],
    [{ kind: 'idle', span: { count: 6, unit: 'months' } }, 'clamp', '2027-08-31', '2028-02-29'],
    [{ kind: 'idle', span: { count: 6, unit: 'months' } }, 'roll', '2027-08-31', '2028-03-02'],
  ])('%j, month ends %s, earned %s: %s', (way, monthEnd, earned, last) => {
    const found = lastDayOf(expiry(way, { monthEnd }), dayOf(earned));
    expect(found === null ? null : formatCivilDate(civilDateOf(found))).toBe(last);
  });
});

describe('points that end', () => {
  const thirtyDays = ruleSet({ life: { expiry: [expiry(later(30, 'days'))] } });

  it('can be used through their last day, and are gone at its end', () => {
    const shop = ledger(thirtyDays);
    shop.apply(buy('P1', '2027-02-07', 100));
    expect(story(shop.until('2027-03-09T23:59:59.999Z'))).toEqual([]);
    expect(shop.state().balance).toBe(100n);
    expect(story(shop.until('2027-03-10T00:00:00Z'))).toEqual(['expire time/2027-03-10/M1 100']);
    expect(shop.state()).toMatchObject({ balance: 0n, lots: [] });
  });

  it('end once, however often it is looked', () => {
    const shop = ledger(thirtyDays);
    shop.apply(buy('P1', '2027-02-07', 100));
    shop.until('2027-04-01');
    expect(story(shop.until('2027-04-01'))).toEqual([]);
    expect(story(shop.until('2028-04-01'))).toEqual([]);
  });

  it('end before an event of the very instant', () => {
    const shop = ledger(thirtyDays);
    shop.apply(buy('P1', '2027-02-07', 100));
    const told = shop.apply(buy('P2', '2027-03-10T00:00:00Z', 50));
    expect(story(told)).toEqual(['expire time/2027-03-10/M1 100', 'award P2 50']);
    expect(told.map(({ balance }) => balance)).toEqual([0n, 50n]);
  });

  it('each by itself, in the order of their ends, for all members', () => {
    const shop = ledger(thirtyDays);
    shop.apply(buy('P1', '2027-02-07', 100), buy('P2', '2027-02-08', 60));
    shop.apply(buy('P3', '2027-02-08', 5, { member: 'M0', instantMs: ms('2027-02-08T13:00:00Z') }));
    expect(story(shop.until('2028-01-01'))).toEqual([
      'expire time/2027-03-10/M1 100',
      'expire time/2027-03-11/M0 5',
      'expire time/2027-03-11/M1 60',
    ]);
    expect(shop.verify().findings).toEqual([]);
  });

  it('by the narrowest rule that names them: rule, campaign, all', () => {
    const rules = ruleSet({
      rules: [
        gift('short', { kind: 'activity', activity: 'survey' }),
        gift('middle', { kind: 'activity', activity: 'survey' }),
      ],
      life: {
        expiry: [
          expiry(later(1, 'days'), { id: 'a', rules: ['short'] }),
          expiry(later(2, 'days'), { id: 'b', campaigns: ['spring'] }),
          expiry(later(3, 'days'), { id: 'c' }),
        ],
      },
    });
    const shop = ledger(rules);
    shop.apply(event('activity', '2027-02-07'), buy('P1', '2027-02-07', 100));
    const ends = shop.state().lots.map(({ rule: id, endsMs }) => [id, endsMs]);
    expect(ends).toEqual([
      ['short', start('2027-02-09')],
      ['middle', start('2027-02-10')],
      ['base', start('2027-02-11')],
    ]);
  });

  it('on a date that has passed end with the event itself', () => {
    const rules = ruleSet({ life: { expiry: [expiry({ kind: 'date', day: dayOf('2027-01-31') })] } });
    const shop = ledger(rules);
    expect(story(shop.apply(buy('P1', '2027-02-07', 100)))).toEqual(['award P1 100', 'expire P1 100']);
    expect(shop.state()).toMatchObject({ balance: 0n, lots: [] });
    expect(shop.verify().findings).toEqual([]);
  });

  it('never where the calendar has no more days', () => {
    const rules = ruleSet({ life: { expiry: [expiry(later(9000, 'years'))] } });
    const shop = ledger(rules);
    shop.apply(buy('P1', '2027-02-07', 100));
    expect(shop.state().lots[0]?.endsMs).toBeNull();
  });
});

describe('points that end some time after the last purchase', () => {
  const idle = ruleSet({
    rules: [gift('survey', { kind: 'activity', activity: 'survey' })],
    life: {
      expiry: [
        expiry({ kind: 'idle', span: { count: 30, unit: 'days' } }),
        expiry(later(10, 'days'), { id: 'survey', rules: ['survey'] }),
      ],
      choices: { tierCrossing: null, earnedUsableAtOnce: null, lateRecords: 'adjust' },
    },
  });

  it('move on with every purchase; those of other rules do not', () => {
    const shop = ledger(idle);
    shop.apply(buy('P1', '2027-02-01', 100), event('activity', '2027-02-02'), buy('P2', '2027-02-11', 50));
    expect(shop.state().lots.map(({ id, endsMs }) => [id, endsMs])).toEqual([
      ['activity/2027-02-02/survey', start('2027-02-13')],
      ['P1/base', start('2027-03-14')],
      ['P2/base', start('2027-03-14')],
    ]);
    expect(story(shop.until('2027-03-14T00:00:00Z'))).toEqual([
      'expire time/2027-02-13/M1 10',
      'expire time/2027-03-14/M1 100',
      'expire time/2027-03-14/M1 50',
    ]);
  });

  it('do not move back with a late record, whose own points end with the others', () => {
    const shop = ledger(idle);
    shop.apply(buy('P2', '2027-02-11', 50), buy('P1', '2027-02-01', 100));
    expect(shop.state().lots.map(({ id, endsMs }) => [id, endsMs])).toEqual([
      ['P1/base', start('2027-03-14')],
      ['P2/base', start('2027-03-14')],
    ]);
  });
});

describe('the end of a day', () => {
  // Clocks go forward from 00:00 to 01:00 on 2027-03-14, and back from 01:00 to 00:00 on 2027-11-07.
  const zone = zoneOf('x', [null, -4], ['2027-03-14T04:00:00Z', -3], ['2027-11-07T04:00:00Z', -4]);
  const endsOf = (last: string) => {
    const day = { kind: 'date', day: dayOf(last) } as const;
    const shop = ledger(ruleSet({ zone, life: { expiry: [expiry(day)] } }));
    shop.apply(buy('P1', '2027-02-01', 1));
    return shop.state().lots[0]?.endsMs;
  };

  it.each([
    ['a usual day', '2027-03-12', '2027-03-13T04:00:00Z'],
    ['a day before one without a midnight', '2027-03-13', '2027-03-14T04:00:00Z'],
    ['a day of 23 hours', '2027-03-14', '2027-03-15T03:00:00Z'],
    ['a day before one with two midnights', '2027-11-06', '2027-11-07T03:00:00Z'],
    ['a day of 25 hours', '2027-11-07', '2027-11-08T04:00:00Z'],
  ])('%s', (_, last, end) => {
    expect(endsOf(last)).toBe(ms(end));
  });
});
