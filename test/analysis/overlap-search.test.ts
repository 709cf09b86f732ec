/**
 * The search for a purchase that proves an overlap against purchases made at random: where one of those meets both
 * rules, the search must have found one too. (The other way round is proven by the evaluator each time.)
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.js';
import { createEvaluator } from '../../src/engine/create-evaluator.js';
import type { Decision } from '../../src/engine/decision.js';
import { initialMemberState, initialSharedState } from '../../src/engine/initial-state.js';
import type { RuleSet } from '../../src/ruleset/types.js';
import { DAY_MS, item, member, purchase } from '../support/rule-set.js';
import { campaign, compile } from './support.js';

const CONDITIONS = [
  'channel is app',
  'not channel is app',
  'member tier is at least silver',
  'member tier is none or channel is app',
  'member credit band is known and member credit band is at least C',
  'member credit band is unknown',
  'paid amount is at least 300 CNY',
  'paid amount is less than 50 CNY',
  'listed amount is between 20 CNY and 400 CNY',
  'purchase includes category snack',
  'not purchase includes category drink',
  'quantity of category food is at least 2 items',
  'amount of category snack is at least 40 CNY',
  'number of lines of category food is at least 2',
  'number of distinct categories is at least 2',
  'weekday is Sunday',
  'member is tagged student',
  'this is purchase number 2',
  'member spend ever is at least 100 CNY',
  'share paid with card is at least 50%',
  'not paid with points',
];
const ITEMS = ['', 'for category snack', 'for category food', 'for items tagged organic'];
const EFFECTS = [
  ['multiply points by 2', 'multiply points by 3'],
  ['take 10% off each unit\n  in lane item', 'take 5 CNY off the total\n  in lane item'],
  ['buy 2 get 1 free\n  in lane item', 'take 20% off the cheapest 1 item\n  in lane item'],
] as const;

const ruleText = (id: string, effect: string) =>
  fc
    .tuple(fc.uniqueArray(fc.constantFrom(...CONDITIONS), { maxLength: 3 }), fc.constantFrom(...ITEMS))
    .map(([conditions, items]) => {
      const clauses = [...conditions.map((text) => `when ${text}`), items, effect].filter(
        (text) => text !== '',
      );
      return `rule ${id} "${id}"\n${clauses.map((text) => `  ${text}\n`).join('')}end\n`;
    });
const pairs = fc.constantFrom(...EFFECTS).chain(([a, b]) => fc.tuple(ruleText('a', a), ruleText('b', b)));

const basket = fc.array(
  fc.record({
    category: fc.constantFrom('snack', 'drink', 'gift', null),
    tags: fc.subarray(['organic']),
    quantity: fc.constantFrom(1, 2, 3),
    amountMinor: fc.constantFrom(1000n, 2500n, 4000n, 30_000n, 35_000n),
  }),
  { minLength: 1, maxLength: 3 },
);
const occasions = fc.record({
  basket,
  channel: fc.constantFrom('app', 'store', null),
  tier: fc.constantFrom('none', 'silver', 'gold'),
  band: fc.constantFrom('D', 'C', 'A', null),
  day: fc.nat(19),
  tags: fc.subarray(['student']),
  earlier: fc.nat(2),
  method: fc.constantFrom('card', 'points', null),
});
type Occasion = typeof occasions extends fc.Arbitrary<infer T> ? T : never;

/** 2027-02-01 12:00 in Shanghai, the first day of the campaign. */
const START_MS = 1_801_454_400_000;

function evaluatorOf(ruleSet: RuleSet): (occasion: Occasion) => Decision {
  const evaluator = createEvaluator(ruleSet);
  return ({ basket: lines, channel, tier, band, day, tags, earlier, method }) => {
    const profile = member({ tier, creditBand: band, tags });
    const items = lines.map(({ amountMinor, ...parts }) => item(amountMinor, parts));
    const amountMinor = items.reduce((sum, line) => sum + line.amountMinor, 0n);
    const payments = method === null ? [] : [{ method, amountMinor }];
    const event = purchase(items, { channel, instantMs: START_MS + day * DAY_MS, payments });
    const totals = { purchases: earlier, spendMinor: 15_000n, points: 0n };
    const state = { ...initialMemberState(profile), days: earlier === 0 ? [] : [[20_000, totals] as const] };
    return evaluator.evaluate(event, profile, state, initialSharedState(), { trace: true }).decision;
  };
}

/** Whether both rules apply; where both name items, also to one item. */
function meet({ trace }: Decision, ruleSet: RuleSet): boolean {
  if (trace === null) return false;
  const isApplied =
    trace.rules.filter(({ rule, fate }) => rule !== 'base' && fate.kind === 'applied').length === 2;
  if (!isApplied || ruleSet.content.rules.some(({ items }) => items === null)) return isApplied;
  const [first = [], second = []] = ['a', 'b'].map((id) => trace.selections.rules.get(id));
  return first.some((index) => second.includes(index));
}

describe('the search for a purchase that proves an overlap', () => {
  test('finds one wherever purchases at random do', () => {
    const samples = fc.sample(fc.tuple(pairs, fc.array(occasions, { minLength: 100, maxLength: 100 })), {
      numRuns: 40,
    });
    let count = 0;
    for (const [[first, second], purchases] of samples) {
      const { program, ruleSet } = compile([campaign(first + second)]);
      const evaluate = evaluatorOf(ruleSet);
      if (!purchases.some((occasion) => meet(evaluate(occasion), ruleSet))) continue;
      count += 1;
      const codes = analyse(program, ruleSet).map(({ code }) => code);
      expect(codes, first + second).toContain('JF1520');
    }
    // Otherwise the test would say nothing.
    expect(count).toBeGreaterThan(5);
  });
});
