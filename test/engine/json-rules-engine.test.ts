import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJsonRulesChecker, holdingRules } from '../../src/engine/json-rules-engine.js';
import type { Snapshot } from '../../src/engine/snapshot.js';
import type { Condition, RuleSet } from '../../src/ruleset/types.js';
import {
  campaign,
  discount,
  evaluate,
  evaluateAll,
  give,
  item,
  member,
  money,
  number,
  ofCategory,
  pointsByRule,
  purchase,
  rule,
  ruleSet,
  test,
} from '../support/rule-set.js';
import { anyCondition, anyHistory, anyMember, anyPurchase, anyRuleSet } from './arbitraries.js';

const SNAPSHOTS = { options: { snapshots: true } } as const;
const event = purchase([item(3000, { category: 'crisps', quantity: 2 }), item(1000, { category: 'drink' })], {
  coupons: ['NEW'],
});

async function judge(rules: RuleSet, snapshots: readonly Snapshot[]): Promise<[string[], string[]]> {
  const byOther = await createJsonRulesChecker(rules).check(snapshots);
  return [[...byOther].sort(), [...holdingRules(snapshots)].sort()];
}

/** Whether a condition holds, by json-rules-engine and by the evaluator. */
async function both(when: Condition): Promise<[boolean, boolean]> {
  const rules = ruleSet({ rules: [rule('r', give(1), { when })] });
  const { snapshots } = evaluate(rules, event, SNAPSHOTS);
  const [other, own] = await judge(rules, snapshots);
  return [other.length > 0, own.length > 0];
}

describe('json-rules-engine agrees', () => {
  it.each<readonly [Condition, boolean]>([
    [{ all: [] }, true],
    [test('purchase.paid', 'greaterThanInclusive', 4000), true],
    [test('purchase.paid', 'greaterThan', 4000), false],
    [test('items.lines', 'equal', 1, { items: ofCategory('snack') }), true],
    [test('items.quantity', 'lessThan', 2_000_000, { items: ofCategory('snack') }), false],
    [test('purchase.coupons', 'contains', 'NEW'), true],
    [test('purchase.coupons', 'doesNotContain', 'NEW'), false],
    [test('purchase.channel', 'equal', ''), true],
    [test('purchase.channel', 'notEqual', 'app'), true],
    [test('purchase.channel', 'in', ['', 'app']), true],
    [test('purchase.channel', 'notIn', ['app']), true],
    [{ not: { any: [test('time.weekday', 'equal', 7), test('time.month', 'equal', 3)] } }, false],
    [{ all: [{ all: [] }, { any: [{ not: test('time.month', 'equal', 3) }] }] }, true],
    // Unknown facts fail every test but the question whether they are known.
    [test('member.age', 'equal', null), true],
    [test('member.age', 'notEqual', null), false],
    [test('member.age', 'notEqual', 5), false],
    [test('member.age', 'notIn', [5]), false],
    [test('member.age', 'lessThan', 5), false],
    [{ not: test('member.age', 'notEqual', 5) }, true],
    [test('member.attribute', 'doesNotContain', 'x', { name: 'city' }), false],
    [test('member.birthdayToday', 'equal', false), false],
  ])('%j: %s', async (when, expected) => {
    expect(await both(when)).toEqual([expected, expected]);
  });

  it('on amounts beyond 2^53', async () => {
    const most = Number.MAX_SAFE_INTEGER;
    const rules = ruleSet({
      rules: [
        rule('over', give(1), { when: test('purchase.paid', 'greaterThan', most) }),
        rule('same', give(1), { when: test('purchase.paid', 'equal', most) }),
      ],
    });
    for (const [amount, expected] of [
      [BigInt(most), ['same']],
      [BigInt(most) + 1n, ['over']],
      [10n ** 30n, ['over']],
    ] as const) {
      const { snapshots } = evaluate(rules, purchase([item(amount)]), SNAPSHOTS);
      expect(await judge(rules, snapshots)).toEqual([expected, expected]);
    }
  });

  it('about the audience as well', async () => {
    const campaigns = [campaign('spring', { audience: test('member.tier', 'greaterThan', 0) })];
    const rules = ruleSet({ campaigns, rules: [rule('r', give(1))] });
    for (const [tier, expected] of [
      ['silver', ['r']],
      [null, []],
    ] as const) {
      const { snapshots } = evaluate(rules, event, { ...SNAPSHOTS, member: member({ tier }) });
      expect(await judge(rules, snapshots)).toEqual([expected, expected]);
    }
  });

  it('on what each rule saw at its own moment', async () => {
    const when = test('purchase.paid', 'equal', 4000);
    const rules = ruleSet({
      rules: [
        rule('first', discount(money(100)), { when }),
        rule('second', discount(money(100)), { when, lane: 'second' }),
        rule('points', give(1), { when }),
      ],
    });
    const { snapshots } = evaluate(rules, event, SNAPSHOTS);
    expect(snapshots.map((one) => one.rules)).toEqual([['first'], ['second'], ['points']]);
    expect(await judge(rules, snapshots)).toEqual([['first'], ['first']]);
  });

  it('on random conditions', async () => {
    const cases = fc.tuple(fc.array(anyCondition, { minLength: 1, maxLength: 6 }), anyPurchase, anyMember);
    await fc.assert(
      fc.asyncProperty(cases, async ([conditions, on, profile]) => {
        const made = conditions.map((when, index) => rule(`r${index}`, give(1), { when }));
        const rules = ruleSet({ rules: made });
        const { snapshots } = evaluate(rules, on, { ...SNAPSHOTS, member: profile });
        const [other, own] = await judge(rules, snapshots);
        expect(other).toEqual(own);
      }),
      { numRuns: 150 },
    );
  });

  it('on random rule sets and histories', async () => {
    await fc.assert(
      fc.asyncProperty(anyRuleSet, anyHistory, anyMember, async (rules, events, profile) => {
        for (const { snapshots } of evaluateAll(rules, events, { ...SNAPSHOTS, member: profile })) {
          const [other, own] = await judge(rules, snapshots);
          expect(other).toEqual(own);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('snapshots', () => {
  const rules = ruleSet({ rules: [rule('r', give(1))] });
  it('are taken only when asked for, and not of anonymous purchases', () => {
    expect(evaluate(rules, event).snapshots).toEqual([]);
    expect(evaluate(rules, { ...event, member: null }, { ...SNAPSHOTS, member: null }).snapshots).toEqual([]);
  });

  it('leave dates aside', () => {
    const dated = ruleSet({ rules: [rule('r', give(1), { during: [{ from: null, until: 0 }] })] });
    expect([...holdingRules(evaluate(dated, event, SNAPSHOTS).snapshots)]).toEqual(['r']);
  });
});

describe('another judge', () => {
  it('can decide in the place of the evaluator', () => {
    const when = test('purchase.attribute', 'greaterThan', 2_000_000, { name: 'weight' });
    const rules = ruleSet({ rules: [rule('r', give(1), { when })] });
    const heavy = { ...event, attributes: new Map([['weight', number(3)]]) };
    const applicability = (condition: Condition) => 'all' in condition;
    expect(pointsByRule(evaluate(rules, heavy).decision)).toEqual({ base: 40, r: 1 });
    const { decision } = evaluate(rules, heavy, { options: { applicability, trace: false } });
    expect(pointsByRule(decision)).toEqual({ base: 40 });
  });
});
