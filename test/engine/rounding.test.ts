import { describe, expect, it } from 'vitest';
import { initialMemberState } from '../../src/engine/initial-state.js';
import type { Choices } from '../../src/ruleset/types.js';
import type { RoundingMode } from '../../src/value/rounding.js';
import {
  evaluate,
  evaluateAll,
  give,
  item,
  itemPoints,
  number,
  pointsByRule,
  purchase,
  rule,
  ruleSet,
  times,
} from '../support/rule-set.js';

type Level = Choices['pointsRoundingPer'];

/** Three items of 1.50, 1.50 and 2.50, 1 point per 1.00, all times 1.5: base 5.5, extra 2.75. */
function decide(pointsRounding: RoundingMode, pointsRoundingPer: Level, choices: Partial<Choices> = {}) {
  const rules = [rule('more', times('3/2'))];
  const event = purchase([item(150), item(150), item(250)]);
  return evaluate(ruleSet({ rules, choices: { ...choices, pointsRounding, pointsRoundingPer } }), event)
    .decision;
}

describe('points are rounded', () => {
  // Exact: items 2.25, 2.25, 3.75; rules 5.5 and 2.75; together 8.25.
  it.each<readonly [Level, RoundingMode, number, readonly number[], object]>([
    ['item', 'down', 7, [2, 2, 3], { base: 5, more: 2 }],
    ['item', 'up', 10, [3, 3, 4], { base: 7, more: 3 }],
    ['item', 'half-up', 8, [2, 2, 4], { base: 5, more: 3 }],
    ['item', 'half-even', 8, [2, 2, 4], { base: 5, more: 3 }],
    ['rule', 'down', 7, [2, 2, 3], { base: 5, more: 2 }],
    ['rule', 'up', 9, [3, 2, 4], { base: 6, more: 3 }],
    ['rule', 'half-up', 9, [3, 2, 4], { base: 6, more: 3 }],
    ['rule', 'half-even', 9, [3, 2, 4], { base: 6, more: 3 }],
    ['purchase', 'down', 8, [2, 2, 4], { base: 5, more: 3 }],
    ['purchase', 'up', 9, [3, 2, 4], { base: 6, more: 3 }],
    ['purchase', 'half-up', 8, [2, 2, 4], { base: 5, more: 3 }],
    ['purchase', 'half-even', 8, [2, 2, 4], { base: 5, more: 3 }],
    ['carry', 'down', 8, [2, 2, 4], { base: 5, more: 3 }],
    ['carry', 'up', 9, [3, 2, 4], { base: 6, more: 3 }],
    ['carry', 'half-up', 8, [2, 2, 4], { base: 5, more: 3 }],
    ['carry', 'half-even', 8, [2, 2, 4], { base: 5, more: 3 }],
  ])('per %s, %s', (level, mode, points, items, rules) => {
    const decision = decide(mode, level);
    expect(decision.points).toBe(BigInt(points));
    expect(itemPoints(decision)).toEqual(items);
    expect(pointsByRule(decision)).toEqual(rules);
  });

  it.each([
    ['half-up', 3n],
    ['half-even', 2n],
  ] as const)('exact halves: %s', (pointsRounding, expected) => {
    const { decision } = evaluate(ruleSet({ choices: { pointsRounding } }), purchase([item(250)]));
    expect(decision.points).toBe(expected);
  });

  it.each([
    ['first', [3, 2, 3]],
    ['last', [2, 2, 4]],
  ] as const)('odd points go to: %s', (oddUnitTo, expected) => {
    expect(itemPoints(decide('down', 'purchase', { oddUnitTo }))).toEqual(expected);
  });

  it('per rule (source: 19.99 gives 19 and 9)', () => {
    const half = rule('half', give('1/2', { kind: 'spend', step: { size: '100', full: false } }));
    const content = ruleSet({ rules: [half], choices: { pointsRoundingPer: 'rule' } });
    expect(pointsByRule(evaluate(content, purchase([item(1999)])).decision)).toEqual({ base: 19, half: 9 });
  });

  it('not at all before: 19 points per rule would make 28, exact 29 (source: x1.5 on 19.99)', () => {
    const rules = [rule('more', times('3/2'))];
    expect(evaluate(ruleSet({ rules }), purchase([item(1999)])).decision.points).toBe(29n);
  });
});

describe('rounding carried forward', () => {
  const small = (amount: number, id: string) => purchase([item(amount)], { id });
  const run = (pointsRounding: RoundingMode, amounts: readonly number[]) => {
    const content = ruleSet({ choices: { pointsRounding, pointsRoundingPer: 'carry' } });
    const results = evaluateAll(
      content,
      amounts.map((amount, index) => small(amount, `P${index}`)),
    );
    return {
      points: results.map(({ decision }) => Number(decision.points)),
      carry: results.at(-1)?.memberState.carry,
    };
  };

  it('adds tiny purchases up', () => {
    expect(run('down', [60, 60, 60, 20])).toEqual({ points: [0, 1, 0, 1], carry: number(0) });
  });

  it('sets off what was rounded up', () => {
    expect(run('up', [10, 40, 50, 10])).toEqual({ points: [1, 0, 0, 1], carry: number('-9/10') });
  });

  it.each([
    ['half-up', [1, 0, 1, 0]],
    ['half-even', [0, 1, 0, 1]],
  ] as const)('with halves: %s', (mode, points) => {
    expect(run(mode, [50, 50, 50, 50])).toEqual({ points, carry: number(0) });
  });

  it('gives nothing for a purchase that earns nothing, and keeps the carry', () => {
    expect(run('down', [60, 0])).toEqual({ points: [0, 0], carry: number('3/5') });
    expect(run('up', [10, 0])).toEqual({ points: [1, 0], carry: number('-9/10') });
  });

  it('of another way of rounding is kept until there is something to give', () => {
    const state = { ...initialMemberState(null), carry: number('9/10') };
    const content = ruleSet({ choices: { pointsRounding: 'half-up', pointsRoundingPer: 'carry' } });
    const { decision, memberState } = evaluate(content, small(0, 'P'), { state });
    expect(decision.points).toBe(0n);
    expect(memberState.carry).toEqual(number('9/10'));
    expect(evaluate(content, small(60, 'P'), { state }).memberState.carry).toEqual(number('-1/2'));
  });

  it('is not touched where the program rounds otherwise', () => {
    const { memberState } = evaluate(ruleSet(), small(60, 'P'));
    expect(memberState.carry).toEqual(number(0));
  });

  it('does not bring back what a limit cut', () => {
    const limits = [
      { id: 'program#1', quota: { unit: 'points', amount: 1 }, per: { period: 'purchase' } },
    ] as const;
    const content = ruleSet({ limits, choices: { pointsRoundingPer: 'carry' } });
    const { decision, memberState } = evaluate(content, small(370, 'P'));
    expect(decision.points).toBe(1n);
    expect(memberState.carry).toEqual(number('7/10'));
  });
});
