/** Purchases and rule sets that show everything an explanation can say. */
import type { Decision } from '../../src/engine/decision.js';
import type { EvaluateOptions } from '../../src/engine/evaluation.js';
import type { MemberProfile, Purchase } from '../../src/engine/event.js';
import { initialMemberState, initialSharedState } from '../../src/engine/initial-state.js';
import type { MemberState, SharedState } from '../../src/engine/state.js';
import type { Rule, RuleSet } from '../../src/ruleset/types.js';
import { fraction } from '../../src/value/fraction.js';
import {
  buyGet,
  campaign,
  discount,
  evaluate,
  give,
  item,
  limit,
  member,
  money,
  ofCategory,
  pay,
  purchase,
  range,
  rate,
  rule,
  share,
  TODAY,
  test,
  times,
} from '../support/rule-set.js';
import { mallRuleSet, shanghai } from './mall.js';

export interface ExplainScene {
  readonly name: string;
  readonly ruleSet: RuleSet;
  readonly decision: Decision;
  readonly purchase: Purchase;
  readonly member: MemberProfile | null;
}

interface SceneParts {
  readonly ruleSet: RuleSet;
  readonly purchase: Purchase;
  readonly member?: MemberProfile;
  readonly state?: MemberState;
  readonly shared?: SharedState;
  readonly options?: EvaluateOptions;
}

function scene(name: string, { ruleSet, purchase: event, ...situation }: SceneParts): ExplainScene {
  const { decision } = evaluate(ruleSet, event, situation);
  return { name, ruleSet, decision, purchase: event, member: situation.member ?? null };
}

/** A rule with a title in each language. */
function titled(one: Rule, en: string, zh: string): Rule {
  return { ...one, title: { en, zh } };
}

const day = (text: string): number => shanghai(`${text}T00:00`);
const SPRING = { from: day('2027-02-01'), until: day('2027-02-21') };
const GOLD = member({ tier: 'gold', creditBand: 'B' });
const ATLEAST_30 = test('purchase.paid', 'greaterThanInclusive', 30_000);

const basket = purchase(
  [
    item(3350, { sku: 'A1', category: 'snack', tags: ['green-label'], quantity: 2 }),
    item(6400, { sku: 'B7', category: 'gift' }),
    item(800, { kind: 'delivery' }),
  ],
  { channel: 'app', payments: [pay('card', 9000), pay('points', 1550)] },
);

/** Every fate but those of groups of multipliers, and of an anonymous purchase. */
function everyFate(): ExplainScene {
  const never = { from: day('2027-03-01'), until: day('2027-03-06') };
  const closing = { from: shanghai('2027-02-07T08:00'), until: shanghai('2027-02-07T18:30') };
  const calendar = [5, 6, 8, 9].map((number) => ({
    from: day(`2027-02-0${number}`),
    until: day(`2027-02-0${number}`) + 86_400_000,
  }));
  return scene('every-fate', {
    member: GOLD,
    purchase: basket,
    ruleSet: mallRuleSet({
      campaigns: [
        campaign('closed', { runs: never }),
        campaign('club', { audience: test('member.tags', 'contains', 'student') }),
        campaign('rival', { runs: { from: day('2027-02-01'), until: null }, excludes: ['second'] }),
        campaign('second', { runs: { from: null, until: null } }),
        campaign('spring', { title: { en: 'Spring Festival', zh: '春节' }, runs: SPRING }),
      ],
      rules: [
        titled(
          rule('double', times('2'), { group: { id: 'season', way: 'best' } }),
          'Double points',
          '双倍积分',
        ),
        titled(rule('tea', discount(share('1/10')), { items: ofCategory('snack') }), 'Snack days', '零食日'),
        rule('half-more', times('3/2'), { group: { id: 'season', way: 'best' } }),
        rule('also-double', times('2'), { group: { id: 'tie', way: 'best' } }),
        rule('again-double', times('2'), { group: { id: 'tie', way: 'best' } }),
        rule('big', give(50), { when: { all: [test('purchase.channel', 'equal', 'app'), ATLEAST_30] } }),
        rule('drinks', give(30, { kind: 'unit' }), { items: ofCategory('drink') }),
        rule('litres', give(1, { kind: 'measure', attribute: 'volume', step: { size: '1', full: false } })),
        rule('carbon', give(1, { kind: 'carbon', step: { size: '100', full: true } })),
        rule('hundreds', give(10, { kind: 'spend', step: { size: '100000', full: true } })),
        rule('third', discount(share('1'), { units: range(3, null, 'together') }), {
          items: ofCategory('snack'),
        }),
        rule('deal', buyGet(2, 1), { items: ofCategory('snack') }),
        rule('big-cut', discount({ kind: 'per-full', stepMinor: 30_000, minor: 4_000 }, { each: 'order' })),
        rule('march', give(5), { campaign: 'closed' }),
        rule('students', give(5), { campaign: 'club' }),
        rule('rival-rule', give(7), { campaign: 'rival', overrides: ['loser'] }),
        rule('other', give(9), { campaign: 'second' }),
        rule('loser', give(6)),
        rule('happy-hours', give(5), { during: [closing] }),
        rule('calendar', give(5), { during: calendar }),
        rule('zero-rounded', give('1/3')),
      ],
    }),
  });
}

/** Limits and budgets of every kind, and two discounts that take more than there is. */
function everyCut(): ExplainScene {
  const state = {
    ...initialMemberState(null),
    limits: new Map([
      ['rule/green#1', [[TODAY - 1, 120n]] as const],
      ['rule/once#1', [[TODAY, 1n]] as const],
      ['campaign/spring#1', [[TODAY - 29, 290n]] as const],
    ]),
  };
  const budget = (id: string, amount: number, unit: 'points' | 'money' | 'times', per: 'campaign' | 'day') =>
    ({ id, quota: { unit, amount }, per, end: 'pay-rest' }) as const;
  return scene('every-cut', {
    member: GOLD,
    state,
    shared: {
      ...initialSharedState(),
      budgets: new Map([
        ['campaign/open/budget#1@campaign', { spent: 4_995n, closed: false }],
        ['campaign/shut/budget#1@campaign', { spent: 10n, closed: true }],
        [`campaign/daily/budget#1@${TODAY}`, { spent: 2n, closed: false }],
      ]),
    },
    purchase: basket,
    ruleSet: mallRuleSet({
      campaigns: [
        campaign('daily', {
          budgets: [{ ...budget('campaign/daily/budget#1', 2, 'times', 'day'), end: 'pay-nothing' }],
        }),
        campaign('open', { budgets: [budget('campaign/open/budget#1', 5_000, 'points', 'campaign')] }),
        campaign('shut', { budgets: [budget('campaign/shut/budget#1', 10, 'points', 'campaign')] }),
        campaign('spring', { limits: [limit('campaign/spring#1', 500, 30)] }),
      ],
      limits: [limit('program#1', 400, 'purchase')],
      rules: [
        rule('green', give(150, { kind: 'unit' }), {
          items: test('item.tags', 'contains', 'green-label'),
          limits: [limit('rule/green#1', 300, 'month')],
        }),
        rule('once', give(20), { limits: [limit('rule/once#1', 1, 'day', 'times')] }),
        rule('first-off', discount(money(2_000)), { items: ofCategory('snack') }),
        rule('second-off', discount(money(2_000)), { items: ofCategory('snack') }),
        rule('gift-off', discount(money(1_000)), {
          items: ofCategory('gift'),
          lane: 'second',
          limits: [limit('rule/gift-off#1', 300, 'purchase', 'money')],
        }),
        rule('rest', give(10), { campaign: 'open' }),
        rule('too-late', give(10), { campaign: 'shut' }),
        rule('thrice', give(10), { campaign: 'daily' }),
        rule('more', give(60)),
      ],
    }),
  });
}

/** Only the best group of multipliers counts, several rates fit, and nothing comes out even. */
function bestOfGroups(): ExplainScene {
  return scene('best-of-groups', {
    member: GOLD,
    purchase: purchase([
      item(1000, { category: 'snack', sku: 'A1' }),
      item(333, { category: 'drink', quantity: '1/3' }),
    ]),
    ruleSet: mallRuleSet({
      choices: { multiplierGroups: 'best', limitGives: 'nothing', pointsRoundingPer: 'rule' },
      base: {
        several: 'highest',
        rates: [
          rate('drinks', { points: '5', items: ofCategory('drink') }),
          rate('evening', { points: '2', when: test('time.minute', 'greaterThanInclusive', 1260) }),
          rate('card', { points: '9', paidWith: ['card'] }),
          rate('summer', { points: '9', during: [{ from: day('2027-06-01'), until: day('2027-07-01') }] }),
          rate('usual', { points: '1', step: { size: '300', full: false } }),
        ],
      },
      rules: [
        rule('season-rule', times('2'), { group: { id: 'season', way: 'best' } }),
        rule('tier-a', times('3/2'), { group: { id: 'tier', way: 'add' } }),
        rule('tier-b', times('5/4'), { group: { id: 'tier', way: 'add' } }),
        rule('alone', times('11/10')),
        rule('gift', give(20), { limits: [limit('rule/gift#1', 10, 'year')] }),
      ],
    }),
  });
}

function anonymous(): ExplainScene {
  return scene('anonymous', {
    purchase: { ...basket, member: null },
    ruleSet: mallRuleSet({ rules: [rule('double', times('2'))] }),
  });
}

/** A fifth of the purchase counts for silver, a third for gold. */
function splitAtTiers(): ExplainScene {
  const tierShares = [
    { rank: 1, share: fraction(1n, 5n) },
    { rank: 2, share: fraction(1n, 3n) },
  ];
  const from = (rank: number) => test('member.tier', 'greaterThanInclusive', rank);
  return scene('split-at-tiers', {
    member: member({ tier: 'bronze' }),
    purchase: basket,
    options: { tierShares },
    ruleSet: mallRuleSet({
      rules: [
        rule('double', times('2'), { when: from(1) }),
        rule('gold', give(90), { when: from(2), limits: [limit('rule/gold#1', 25, 'month')] }),
        rule('welcome', give(10), { when: { not: from(1) } }),
        rule('diamond', give(1), { when: from(3) }),
      ],
    }),
  });
}

/** Base points that a rule takes the place of, discounts only for what cannot become cheaper, names that attack. */
function hostileNames(): ExplainScene {
  const evil = '\u001b[31mred\u001b[0m\n\u202egnirts\u200b';
  return scene('hostile-names', {
    purchase: purchase(
      [item(1000, { sku: evil, category: `${evil}2`, floor: '1000' }), item(10, { sku: '积分商品' })],
      {
        id: evil,
        member: `constructor`,
        channel: evil,
        coupons: [evil],
      },
    ),
    ruleSet: mallRuleSet({
      rules: [
        titled(rule('instead', give(3), { overrides: ['base'] }), evil, evil),
        rule('channel', give(3), { when: test('purchase.channel', 'equal', 'app') }),
        rule('coupon', give(3), { when: test('purchase.coupons', 'contains', 'toString') }),
        rule('floor', discount(money(10), { floor: { kind: 'item' } }), {
          items: test('item.sku', 'equal', evil),
        }),
        rule('store', give(3), { when: test('purchase.store', 'equal', '__proto__') }),
        rule('times', times('2')),
      ],
    }),
  });
}

export const SCENES: readonly ExplainScene[] = [
  everyFate(),
  everyCut(),
  bestOfGroups(),
  splitAtTiers(),
  anonymous(),
  hostileNames(),
];
