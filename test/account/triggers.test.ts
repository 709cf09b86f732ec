import { describe, expect, it } from 'vitest';
import type { LoyaltyEvent, MemberProfile } from '../../src/engine/event.js';
import type { Rule, RuleSet, Trigger } from '../../src/ruleset/types.js';
import { dayNumber, parseCivilDate } from '../../src/value/civil-date.js';
import { number, ruleSet, test } from '../support/rule-set.js';
import { buy, event, gift, ledger, line, ms, start, story } from './ledger.js';

const dayOf = (text: string): number => {
  const date = parseCivilDate(text);
  if (date === undefined) throw new Error(text);
  return dayNumber(date);
};

const withRules = (...rules: readonly Rule[]): RuleSet => ruleSet({ base: { rates: [] }, rules });
const withGift = (trigger: Trigger): RuleSet => withRules(gift('gift', trigger));

/** The days on which the gift came, from a day on through another one. */
function days(
  trigger: Trigger,
  profile: Partial<MemberProfile>,
  from: string,
  through: string,
): readonly string[] {
  const shop = ledger(withGift(trigger), [profile]);
  shop.accounts.enrol({ ...PROFILE, ...profile }, ms(from));
  return shop
    .until(through)
    .flatMap(({ type, at, entries }) => (type === 'time' && entries.length > 0 ? [at] : []));
}

const PROFILE: MemberProfile = {
  id: 'M1',
  tier: null,
  creditBand: null,
  creditScore: null,
  joined: null,
  birthday: null,
  tags: [],
  balance: 0n,
  attributes: new Map(),
};

describe('rules that time sets off', () => {
  it.each<[string, Trigger, Partial<MemberProfile>, string, string, readonly string[]]>([
    [
      'a birthday',
      { kind: 'birthday', daysBefore: 0 },
      { birthday: '1990-05-10' },
      '2027-01-01',
      '2029-05-09',
      ['2027-05-10', '2028-05-10'],
    ],
    ['no birthday known', { kind: 'birthday', daysBefore: 0 }, {}, '2027-01-01', '2029-01-01', []],
    [
      '29 February',
      { kind: 'birthday', daysBefore: 0 },
      { birthday: '2000-02-29' },
      '2027-01-01',
      '2029-12-31',
      ['2027-02-28', '2028-02-29', '2029-02-28'],
    ],
    [
      'days before a birthday, over the new year',
      { kind: 'birthday', daysBefore: 10 },
      { birthday: '1990-01-05' },
      '2027-01-01',
      '2029-01-01',
      ['2027-12-26', '2028-12-26'],
    ],
    [
      'a year before the birthday',
      { kind: 'birthday', daysBefore: 365 },
      { birthday: '1990-03-01' },
      '2027-02-01',
      '2029-02-01',
      ['2027-03-02', '2028-03-01'],
    ],
    [
      'the birthday itself at its start',
      { kind: 'birthday', daysBefore: 0 },
      { birthday: '1990-05-10' },
      '2027-05-09T23:59:59Z',
      '2027-05-10T00:00:00Z',
      ['2027-05-10'],
    ],
    [
      'a birthday that has begun already',
      { kind: 'birthday', daysBefore: 0 },
      { birthday: '1990-05-10' },
      '2027-05-10T00:00:00Z',
      '2027-12-31',
      [],
    ],
    [
      'the day of joining, from the next year on',
      { kind: 'anniversary' },
      { joined: '2027-03-01' },
      '2027-02-01',
      '2029-02-28',
      ['2028-03-01'],
    ],
    [
      'who joined on 29 February',
      { kind: 'anniversary' },
      { joined: '2024-02-29' },
      '2024-02-29',
      '2028-12-31',
      ['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29'],
    ],
    [
      'who joins later',
      { kind: 'anniversary' },
      { joined: '2028-03-01' },
      '2027-01-01',
      '2029-12-31',
      ['2029-03-01'],
    ],
    ['a date', { kind: 'date', day: dayOf('2027-05-01') }, {}, '2027-01-01', '2030-01-01', ['2027-05-01']],
    [
      'a date that has passed',
      { kind: 'date', day: dayOf('2026-05-01') },
      {},
      '2027-01-01',
      '2030-01-01',
      [],
    ],
    [
      'day 31',
      { kind: 'day-of-month', day: 31 },
      {},
      '2027-01-31',
      '2027-05-31',
      ['2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31'],
    ],
    [
      'day 30 in a leap year',
      { kind: 'day-of-month', day: 30 },
      {},
      '2028-02-01',
      '2028-03-30',
      ['2028-02-29', '2028-03-30'],
    ],
    [
      'day 8, over the new year',
      { kind: 'day-of-month', day: 8 },
      {},
      '2027-11-08',
      '2028-01-08',
      ['2027-12-08', '2028-01-08'],
    ],
  ])('%s', (_, trigger, profile, from, through, expected) => {
    expect(days(trigger, profile, from, through)).toEqual(expected);
  });

  it('give once, and never again for the same day', () => {
    const shop = ledger(withGift({ kind: 'date', day: dayOf('2027-05-01') }));
    shop.apply(buy('P1', '2027-04-30', 0));
    expect(story(shop.until('2027-05-01T00:00:00Z'))).toEqual(['award time/2027-05-01/M1 10']);
    expect(story(shop.until('2027-05-01T00:00:00Z'))).toEqual([]);
    expect(story(shop.apply(buy('P2', '2027-05-01T00:00:00Z', 0)))).toEqual([]);
    expect(story(shop.until('2028-05-01'))).toEqual([]);
  });

  it('only while they can do something, also when that begins years later', () => {
    const range = { from: ms('2030-06-01'), until: ms('2032-01-01') };
    const rules = withRules(gift('gift', { kind: 'birthday', daysBefore: 0 }, 10, { during: [range] }));
    const shop = ledger(rules, [{ birthday: '1990-06-01' }]);
    shop.apply(buy('P1', '2027-01-01', 0));
    expect(shop.books.nextDue(Number.MAX_SAFE_INTEGER)).toEqual({
      member: 'M1',
      instantMs: start('2031-06-01'),
    });
    expect(story(shop.until('2040-01-01'))).toEqual(['award time/2031-06-01/M1 10']);
    expect(shop.books.nextDue(Number.MAX_SAFE_INTEGER)).toBeUndefined();
  });

  it('together at one instant: each by its own trigger', () => {
    const rules = withRules(
      gift('birthday', { kind: 'birthday', daysBefore: 0 }, 1),
      gift('date', { kind: 'date', day: dayOf('2027-05-10') }, 2),
      gift('monthly', { kind: 'day-of-month', day: 11 }, 4),
    );
    const shop = ledger(rules, [{ birthday: '1990-05-10' }]);
    shop.apply(buy('P1', '2027-05-01', 0));
    expect(story(shop.until('2027-05-11'))).toEqual([
      'award time/2027-05-10/M1 1',
      'award time/2027-05-10/M1 2',
      'award time/2027-05-11/M1 4',
    ]);
  });

  it('follow a profile that changes', () => {
    const shop = ledger(withGift({ kind: 'birthday', daysBefore: 0 }), [{ birthday: '1990-05-10' }]);
    shop.apply(buy('P1', '2027-05-01', 0));
    shop.apply(event('profile', '2027-05-02', { changes: { birthday: '1990-06-10' } }));
    expect(story(shop.until('2027-12-31'))).toEqual(['award time/2027-06-10/M1 10']);
  });

  it('silence: so many days after the last purchase, once until the next', () => {
    const shop = ledger(withGift({ kind: 'inactive', days: 90 }));
    shop.apply(event('signup', '2027-01-01'));
    expect(story(shop.until('2028-01-01'))).toEqual([]);
    shop.apply(buy('P1', '2028-02-01', 0), buy('P2', '2028-03-01', 0));
    expect(story(shop.until('2029-12-31'))).toEqual(['award time/2028-05-30/M1 10']);
    shop.apply(buy('P3', '2030-01-01', 0));
    expect(story(shop.until('2030-04-01T00:00:00Z'))).toEqual(['award time/2030-04-01/M1 10']);
  });

  it('points about to end: once for all that end together', () => {
    const rules = ruleSet({
      rules: [
        {
          ...gift('warn', { kind: 'expiring', days: 30 }),
          effect: { kind: 'send', message: 'ending' },
          lane: null,
        },
      ],
      life: {
        expiry: [
          {
            id: 'e',
            campaigns: null,
            rules: null,
            monthEnd: 'clamp',
            way: { kind: 'period-end', period: 'year' },
          },
        ],
      },
    });
    const shop = ledger(rules);
    shop.apply(buy('P1', '2027-02-01', 100), buy('P2', '2027-03-01', 20));
    const told = shop.until('2028-02-01');
    expect(told.flatMap(({ at, notices }) => notices.map(({ kind }) => [at, kind]))).toEqual([
      ['2027-12-01', 'message'],
    ]);
    expect(told[0]?.notices[0]).toMatchObject({
      values: { expiring: 120n, expires: dayOf('2027-12-31'), balance: 120n },
    });
  });

  it('in one step as in many', () => {
    const rules = ruleSet({
      rules: [
        gift('monthly', { kind: 'day-of-month', day: 31 }),
        gift('birthday', { kind: 'birthday', daysBefore: 7 }),
      ],
      life: {
        expiry: [
          {
            id: 'e',
            campaigns: null,
            rules: null,
            monthEnd: 'roll',
            way: { kind: 'after', span: { count: 1, unit: 'months' }, through: 'day' },
          },
        ],
        pending: [{ id: 'p', campaigns: null, rules: null, way: { kind: 'after', days: 7 } }],
      },
    });
    const play = (steps: readonly string[]) => {
      const shop = ledger(rules, [{ birthday: '1990-02-03' }, { id: 'M2', birthday: '1990-02-05' }]);
      shop.apply(buy('P1', '2027-01-15', 100), buy('P2', '2027-01-16', 70, { member: 'M2' }));
      for (const at of steps) shop.until(at);
      return shop.entries;
    };
    const once = play(['2027-12-31']);
    const daily = Array.from({ length: 365 }, (_, index) =>
      new Date(start('2027-01-17') + index * 86_400_000).toISOString(),
    );
    expect(play(daily.filter((at) => at < '2027-12-31T12'))).toEqual(once);
    expect(once.length).toBeGreaterThan(20);
  });
});

describe('rules that an event sets off', () => {
  it.each<[string, Trigger, LoyaltyEvent, boolean]>([
    ['a sign-up', { kind: 'signup' }, event('signup', '2027-02-07'), true],
    ['no sign-up', { kind: 'signup' }, buy('P1', '2027-02-07', 1), false],
    ['an activity', { kind: 'activity', activity: 'survey' }, event('activity', '2027-02-07'), true],
    ['another activity', { kind: 'activity', activity: 'walk' }, event('activity', '2027-02-07'), false],
    ['a donation', { kind: 'donation', cause: 'school' }, event('donate', '2027-02-07'), true],
    [
      'a donation to another cause',
      { kind: 'donation', cause: 'forest' },
      event('donate', '2027-02-07'),
      false,
    ],
    ['any donation', { kind: 'donation', cause: null }, event('donate', '2027-02-07'), true],
  ])('%s', (_, trigger, happening, fires) => {
    const cause = {
      id: 'school',
      title: { en: 'School', zh: '学校' },
      campaign: null,
      during: null,
      leastPoints: 1,
      stepPoints: 1,
      match: null,
      matchMost: null,
    };
    const shop = ledger(ruleSet({ rules: [gift('gift', trigger)], life: { causes: [cause] } }), [
      { balance: 50n },
    ]);
    const entries = shop.apply(happening).flatMap((outcome) => outcome.entries);
    expect(entries.some(({ rule }) => rule === 'gift')).toBe(fires);
  });

  it('a second sign-up is refused', () => {
    const shop = ledger(withGift({ kind: 'signup' }));
    shop.apply(event('signup', '2027-02-07'));
    const before = shop.state();
    const [told] = shop.apply(event('signup', '2027-02-08'));
    expect(told).toMatchObject({
      refusal: { code: 'JF4501', args: { member: 'M1' } },
      entries: [],
      balance: 10n,
    });
    expect(shop.state()).toEqual(before);
  });

  it('a sign-up is the day of joining, unless one is known', () => {
    const rules = withGift({ kind: 'anniversary' });
    const shop = ledger(rules, [{}, { id: 'M2', joined: '2020-03-01' }]);
    shop.apply(event('signup', '2027-02-07'), event('signup', '2027-02-07', { member: 'M2' }));
    expect(shop.books.member('M1')?.profile.joined).toBe('2027-02-07');
    expect(shop.books.member('M2')?.profile.joined).toBe('2020-03-01');
    expect(story(shop.until('2028-02-07'))).toEqual([
      'award time/2027-03-01/M2 10',
      'award time/2028-02-07/M1 10',
    ]);
  });

  it('an activity gives for what it counted, and is counted', () => {
    const steps = {
      kind: 'give',
      points: '1',
      per: { kind: 'activity', step: { size: '50', full: true } },
    } as const;
    const shop = ledger(
      withRules({ ...gift('walk', { kind: 'activity', activity: 'walk' }), effect: steps }),
    );
    const walk = event('activity', '2027-02-07', {
      activity: 'walk',
      quantity: number(7250),
      carbonGrams: number('1.5'),
    });
    expect(story(shop.apply(walk))).toEqual(['award activity/2027-02-07 145']);
    expect(Object.fromEntries(shop.state().counts)).toEqual({
      'activity/walk': [[dayOf('2027-02-07'), 1n]],
      carbon: [[dayOf('2027-02-07'), 1_500_000n]],
    });
    expect(shop.state().days.map(([, { purchases }]) => purchases)).toEqual([0]);
  });

  it('see the state before the event', () => {
    const first = gift('first', { kind: 'activity', activity: 'survey' }, 10, {
      when: test('member.activities', 'equal', 0, { name: 'survey', window: { period: 'lifetime' } }),
    });
    const shop = ledger(withRules(first));
    shop.apply(event('activity', '2027-02-07'), event('activity', '2027-02-08'));
    expect(shop.entries.map(line)).toEqual(['award activity/2027-02-07 10']);
  });

  it('a balance that is reached: from below only, and again when it was lost', () => {
    const rules = ruleSet({
      rules: [gift('rich', { kind: 'balance', points: 100 }, 5)],
      life: {
        expiry: [
          {
            id: 'e',
            campaigns: null,
            rules: null,
            monthEnd: 'clamp',
            way: { kind: 'after', span: { count: 9, unit: 'days' }, through: 'day' },
          },
        ],
      },
    });
    const shop = ledger(rules);
    expect(story(shop.apply(buy('P1', '2027-02-01', 99)))).toEqual(['award P1 99']);
    expect(story(shop.apply(buy('P2', '2027-02-02', 1)))).toEqual(['award P2 1', 'award P2 5']);
    expect(story(shop.apply(buy('P3', '2027-02-03', 500)))).toEqual(['award P3 500']);
    shop.until('2027-03-01');
    expect(story(shop.apply(buy('P4', '2027-03-02', 100)))).toEqual(['award P4 100', 'award P4 5']);
  });

  it('a balance that is reached by the gift for another one', () => {
    const rules = ruleSet({
      rules: [
        gift('a', { kind: 'balance', points: 100 }, 50),
        gift('b', { kind: 'balance', points: 150 }, 7),
      ],
    });
    const shop = ledger(rules);
    expect(story(shop.apply(buy('P1', '2027-02-01', 100)))).toEqual([
      'award P1 100',
      'award P1 50',
      'award P1 7',
    ]);
  });

  it('points brought along reach no balance', () => {
    const shop = ledger(withGift({ kind: 'balance', points: 100 }), [{ balance: 500n }]);
    expect(story(shop.apply(buy('P1', '2027-02-01', 0)))).toEqual(['opening P1 500']);
  });
});

describe('rules that a tier sets off', () => {
  const toGold = {
    ...gift('lift', { kind: 'activity', activity: 'survey' }),
    effect: { kind: 'move', tier: 2 },
    lane: null,
  } as const;
  const rules = withRules(
    toGold,
    gift('gold', { kind: 'tier', rank: 2 }, 20),
    gift('silver', { kind: 'tier', rank: 1 }, 10),
    gift('higher', { kind: 'tier', rank: null }, 5),
  );
  const given = (shop: ReturnType<typeof ledger>, ...events: readonly LoyaltyEvent[]) =>
    shop.apply(...events).flatMap(({ entries }) => entries.map((entry) => entry.rule));

  it('a rule that moves a member sets them off, for every tier on the way', () => {
    const shop = ledger(rules);
    expect(given(shop, event('activity', '2027-02-07'))).toEqual(['gold', 'higher', 'silver']);
    expect(given(shop, event('activity', '2027-02-08'))).toEqual([]);
  });

  it('only what lies above where the member stood', () => {
    const shop = ledger(rules, [{ tier: 'silver' }]);
    expect(given(shop, event('activity', '2027-02-07'))).toEqual(['gold', 'higher']);
  });

  it('a tier given by hand sets them off', () => {
    const shop = ledger(rules);
    shop.apply(buy('P1', '2027-02-01', 0));
    expect(given(shop, event('profile', '2027-02-07', { changes: { tier: 'silver' } }))).toEqual([
      'higher',
      'silver',
    ]);
  });

  it('whoever is new with a tier has not reached it', () => {
    const shop = ledger(rules, [{ tier: 'gold' }]);
    expect(given(shop, buy('P1', '2027-02-01', 0))).toEqual([]);
  });
});
