/** What is no purchase: rules that something sets off, favours, and what members did over a window. */
import { describe, expect, it } from 'vitest';
import { daysOfWindow, membershipYear } from '../../src/engine/counters.js';
import { createEvaluator } from '../../src/engine/create-evaluator.js';
import type { Evaluation } from '../../src/engine/evaluation.js';
import { initialMemberState, initialSharedState } from '../../src/engine/initial-state.js';
import type { Occurrence } from '../../src/engine/occurrence.js';
import type { Lot, MemberState } from '../../src/engine/state.js';
import type { FactId } from '../../src/ruleset/facts.js';
import type { CounterWindow, Effect, FactParams, Rule, RuleSet } from '../../src/ruleset/types.js';
import { civilDateOf, dayNumber, formatCivilDate, parseCivilDate } from '../../src/value/civil-date.js';
import {
  campaign,
  DAY_MS,
  evaluate,
  give,
  item,
  limit,
  member,
  NOON_MS,
  number,
  purchase,
  rule,
  ruleSet,
  TODAY,
  test,
  times,
} from '../support/rule-set.js';

const survey = (id: string, effect: Effect, parts: Partial<Rule> = {}): Rule =>
  rule(id, effect, { trigger: { kind: 'activity', activity: 'survey' }, lane: null, ...parts });

function occur(rules: RuleSet, ids: readonly string[], parts: Partial<Occurrence> = {}, before?: Evaluation) {
  const occurrence: Occurrence = {
    id: 'A1',
    member: 'M1',
    instantMs: NOON_MS,
    at: '2027-02-07',
    rules: ids,
    quantity: null,
    carbonGrams: null,
    channel: null,
    ...parts,
  };
  const state = before?.memberState ?? initialMemberState(member());
  const shared = before?.sharedState ?? initialSharedState();
  return createEvaluator(rules).evaluateOccurrence(occurrence, member(), state, shared, { trace: true });
}

describe('an occurrence', () => {
  const rules = ruleSet({
    rules: [survey('a', give(10)), survey('b', give(5)), rule('bought', give(1)), rule('twice', times('2'))],
  });

  it('sets off the rules that it names, and neither base rates nor others', () => {
    const { decision, memberState } = occur(rules, ['a']);
    expect(decision.awards.map(({ rule: id, points }) => [id, points])).toEqual([['a', 10n]]);
    expect(memberState.balance).toBe(10n);
    expect(memberState.days).toEqual([[TODAY, { purchases: 0, spendMinor: 0n, points: 10n }]]);
  });

  it('sets off several, each by itself', () => {
    expect(occur(rules, ['a', 'b']).decision.points).toBe(15n);
  });

  it('is not set off by a purchase', () => {
    const { decision } = evaluate(rules, purchase([item(100)]));
    expect(decision.awards.map(({ rule: id }) => id)).toEqual(['base', 'bought', 'twice']);
  });

  it.each([
    ['what it counted', { kind: 'activity', step: { size: '1', full: false } }, { quantity: number(7) }, 7n],
    ['full steps', { kind: 'activity', step: { size: '50', full: true } }, { quantity: number(149) }, 2n],
    ['nothing counted', { kind: 'activity', step: { size: '1', full: false } }, {}, 0n],
    [
      'grams saved',
      { kind: 'carbon', step: { size: '1', full: false } },
      { carbonGrams: number('12.5') },
      12n,
    ],
  ] as const)('gives for %s', (_, per, parts, points) => {
    const counting = ruleSet({ rules: [survey('a', give(1, per))] });
    expect(occur(counting, ['a'], parts).decision.points).toBe(points);
  });

  it('is held by limits, over several and over purchases', () => {
    const limited = ruleSet({
      rules: [survey('a', give(10), { limits: [limit('a#month', 15, 'month')] })],
    });
    const first = occur(limited, ['a']);
    const second = occur(limited, ['a'], { id: 'A2' }, first);
    expect(second.decision.awards).toMatchObject([{ points: 5n, wanted: 10n }]);
    expect(occur(limited, ['a'], { id: 'A3' }, second).decision.points).toBe(0n);
    const march = { id: 'A4', instantMs: NOON_MS + 22 * DAY_MS };
    expect(occur(limited, ['a'], march, second).decision.points).toBe(10n);
  });

  it('is held by budgets', () => {
    const budget = {
      id: 'b',
      quota: { unit: 'points', amount: 12 },
      per: 'campaign',
      end: 'pay-rest',
    } as const;
    const bounded = ruleSet({
      campaigns: [campaign('spring', { budgets: [budget] })],
      rules: [survey('a', give(10))],
    });
    const first = occur(bounded, ['a']);
    expect(occur(bounded, ['a'], { id: 'A2' }, first).decision.points).toBe(2n);
  });

  it('is held by the campaign: when it runs, and for whom', () => {
    const over = ruleSet({
      campaigns: [campaign('spring', { runs: { from: null, until: NOON_MS } })],
      rules: [survey('a', give(10))],
    });
    expect(occur(over, ['a']).decision.points).toBe(0n);
    const others = ruleSet({
      campaigns: [campaign('spring', { audience: test('member.tags', 'contains', 'vip') })],
      rules: [survey('a', give(10))],
    });
    expect(occur(others, ['a']).decision.points).toBe(0n);
  });
});

describe('favours', () => {
  const effects: readonly Effect[] = [
    { kind: 'grant', perk: 'lounge', days: 30 },
    { kind: 'move', tier: 2 },
    { kind: 'open', offer: 'mug', days: null },
    { kind: 'send', message: 'hello' },
  ];

  it('are done beside points, by rule, and change neither points nor money', () => {
    const rules = ruleSet({ rules: effects.map((effect, index) => survey(`f${index}`, effect)) });
    const { decision, memberState } = occur(rules, ['f0', 'f1', 'f2', 'f3']);
    expect(decision.favours.map(({ effect }) => effect)).toEqual(effects);
    expect(decision).toMatchObject({ points: 0n, discountMinor: 0n, awards: [] });
    expect(memberState.balance).toBe(0n);
  });

  it('are done by purchases too', () => {
    const rules = ruleSet({
      rules: [
        rule(
          'hello',
          { kind: 'send', message: 'hello' },
          { lane: null, when: test('purchase.amount', 'greaterThanInclusive', 5000) },
        ),
      ],
    });
    expect(evaluate(rules, purchase([item(5000)])).decision.favours).toHaveLength(1);
    expect(evaluate(rules, purchase([item(4999)])).decision.favours).toHaveLength(0);
  });

  it('are counted by limits and budgets of times, not by those of points', () => {
    const budget = {
      id: 'b',
      quota: { unit: 'times', amount: 3 },
      per: 'campaign',
      end: 'pay-nothing',
    } as const;
    const rules = ruleSet({
      campaigns: [campaign('spring', { budgets: [budget], limits: [limit('points', 0, 'month')] })],
      rules: [
        survey('hello', { kind: 'send', message: 'hello' }, { limits: [limit('daily', 2, 'day', 'times')] }),
      ],
    });
    const done: Evaluation[] = [];
    for (const [index, days] of [0, 0, 0, 1, 1].entries()) {
      const parts = { id: `A${index}`, instantMs: NOON_MS + days * DAY_MS };
      done.push(occur(rules, ['hello'], parts, done.at(-1)));
    }
    expect(done.map(({ decision }) => decision.favours.length)).toEqual([1, 1, 0, 1, 0]);
  });
});

const dayOf = (text: string): number => {
  const date = parseCivilDate(text);
  if (date === undefined) throw new Error(text);
  return dayNumber(date);
};
const dateOf = (day: number): string => formatCivilDate(civilDateOf(day));

describe('windows', () => {
  it.each<[CounterWindow, string, string | null, string, string]>([
    [{ period: 'days', days: 1 }, '2027-02-07', null, '2027-02-07', '2027-02-07'],
    [{ period: 'days', days: 30 }, '2027-02-07', null, '2027-01-09', '2027-02-07'],
    [{ period: 'months', months: 12 }, '2027-02-07', null, '2026-02-08', '2027-02-07'],
    [{ period: 'months', months: 1 }, '2027-03-31', null, '2027-03-01', '2027-03-31'],
    [{ period: 'months', months: 12 }, '2028-02-29', null, '2027-03-01', '2028-02-29'],
    [{ period: 'quarter' }, '2027-05-07', null, '2027-04-01', '2027-06-30'],
    [{ period: 'membership-year' }, '2027-05-09', '2020-05-10', '2026-05-10', '2027-05-09'],
    [{ period: 'membership-year' }, '2027-05-10', '2020-05-10', '2027-05-10', '2028-05-09'],
    [{ period: 'membership-year' }, '2027-02-28', '2024-02-29', '2027-02-28', '2028-02-28'],
    [{ period: 'membership-year' }, '2028-02-28', '2024-02-29', '2027-02-28', '2028-02-28'],
    [{ period: 'membership-year' }, '2028-02-29', '2024-02-29', '2028-02-29', '2029-02-27'],
  ])('%j on %s, joined %s', (window, day, joined, start, end) => {
    const range = daysOfWindow(window, dayOf(day), joined === null ? null : dayOf(joined));
    expect(range && [dateOf(range.start), dateOf(range.end)]).toEqual([start, end]);
  });

  it('membership years follow each other without a gap', () => {
    const joined = dayOf('2024-02-29');
    for (let day = dayOf('2027-01-01'); day < dayOf('2029-01-01'); ) {
      const { start, end } = membershipYear(joined, day);
      expect([start <= day, end >= day]).toEqual([true, true]);
      day = end + 1;
    }
  });
});

describe('facts about what a member did', () => {
  const lot = (id: string, points: bigint, parts: Partial<Lot> = {}): Lot => ({
    id,
    points,
    isPending: false,
    usableMs: null,
    endsMs: null,
    earnedMs: 0,
    event: id,
    campaign: null,
    rule: 'base',
    ...parts,
  });
  const endOf = (days: number) => (TODAY + days + 1) * DAY_MS;
  const state: MemberState = {
    ...initialMemberState(member()),
    balance: 60n,
    lots: [
      lot('a', 10n, { endsMs: endOf(0) }),
      lot('b', 20n, { endsMs: endOf(30) }),
      lot('c', 5n, { endsMs: endOf(3), isPending: true }),
      lot('d', 30n),
    ],
    counts: new Map([
      [
        'redeemed/mug',
        [
          [TODAY - 40, 1n],
          [TODAY, 2n],
        ],
      ],
      ['redeemed/pen', [[TODAY, 4n]]],
      ['donated/school', [[TODAY, 100n]]],
      ['activity/survey', [[TODAY - 1, 1n]]],
      ['carbon', [[TODAY, 1_500_000n]]],
    ]),
    grants: [
      { kind: 'perk', id: 'lounge', untilMs: NOON_MS + 1 },
      { kind: 'perk', id: 'past', untilMs: NOON_MS },
    ],
  };
  const perk = (id: string) => ({ id, title: { en: id, zh: id }, campaign: null, says: { en: '', zh: '' } });
  const rules = ruleSet({
    life: {
      perks: [
        { ...perk('lounge'), when: null },
        { ...perk('past'), when: null },
        { ...perk('rich'), when: test('member.balance', 'greaterThanInclusive', 60) },
        { ...perk('richer'), when: test('member.balance', 'greaterThanInclusive', 61) },
      ],
    },
  });
  const read = (fact: FactId, params?: FactParams) =>
    createEvaluator(rules).readFacts({ member: member(), state, instantMs: NOON_MS, event: null })({
      fact,
      ...(params === undefined ? {} : { params }),
    });
  const days = (count: number): FactParams => ({ window: { period: 'days', days: count } });

  it.each<[FactId, FactParams | undefined, unknown]>([
    ['member.balance', undefined, 60n],
    ['member.pending', undefined, 5n],
    ['member.pointsExpiring', days(0), 10n],
    ['member.pointsExpiring', days(29), 10n],
    ['member.pointsExpiring', days(30), 30n],
    ['member.redemptions', days(30), 6n],
    ['member.redemptions', { name: 'mug', ...days(30) }, 2n],
    ['member.redemptions', { name: 'mug', window: { period: 'lifetime' } }, 3n],
    ['member.redemptions', { name: 'none', window: { period: 'lifetime' } }, 0n],
    ['member.donated', { name: 'school', ...days(1) }, 100n],
    ['member.activities', { name: 'survey', ...days(1) }, 0n],
    ['member.activities', { name: 'survey', ...days(2) }, 1n],
    ['member.carbon', days(1), 1_500_000n],
    ['member.perks', undefined, ['lounge', 'rich']],
  ])('%s %j', (fact, params, expected) => {
    expect(read(fact, params)).toEqual(expected);
  });
});
