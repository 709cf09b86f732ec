import { describe, expect, it } from 'vitest';
import { firstFailure, holds, requireExplainable, testHolds } from '../../src/engine/conditions.js';
import type { FactValue } from '../../src/engine/facts/fact-value.js';
import type { FactId } from '../../src/ruleset/facts.js';
import type { Condition, Operator, Test } from '../../src/ruleset/types.js';
import { test } from '../support/rule-set.js';

const HUGE = 9_007_199_254_740_993n;

describe('a test', () => {
  const table: readonly (readonly [FactValue, Operator, Test['value'], boolean])[] = [
    [5n, 'equal', 5, true],
    [5n, 'equal', 6, false],
    ['a', 'equal', 'a', true],
    ['5', 'equal', 5, false],
    [true, 'equal', true, true],
    [HUGE, 'equal', 9_007_199_254_740_992, false],
    [5n, 'notEqual', 6, true],
    [5n, 'notEqual', 5, false],
    ['a', 'notEqual', 'b', true],
    [5n, 'in', [4, 5], true],
    ['b', 'in', ['a'], false],
    ['b', 'notIn', ['a'], true],
    [5n, 'notIn', [5], false],
    [['a', 'b'], 'contains', 'b', true],
    [['a', 'b'], 'contains', 'c', false],
    [['a', 'b'], 'doesNotContain', 'c', true],
    [['a', 'b'], 'doesNotContain', 'a', false],
    ['abc', 'contains', 'a', false],
    [4n, 'lessThan', 5, true],
    [5n, 'lessThan', 5, false],
    [5n, 'lessThanInclusive', 5, true],
    [6n, 'lessThanInclusive', 5, false],
    [6n, 'greaterThan', 5, true],
    [5n, 'greaterThan', 5, false],
    [5n, 'greaterThanInclusive', 5, true],
    [4n, 'greaterThanInclusive', 5, false],
    [-1n, 'lessThan', 0, true],
    [HUGE, 'greaterThan', 9_007_199_254_740_992, true],
    ['2027-02-01', 'lessThan', '2027-02-02', true],
    ['2027-02-02', 'lessThanInclusive', '2027-02-02', true],
    ['2027-02-01', 'greaterThan', '2027-02-02', false],
    ['5', 'greaterThan', 4, false],
    [true, 'greaterThan', 0, false],
  ];
  it.each(table)('%s %s %s is %s', (saw, operator, value, expected) => {
    expect(testHolds(test('item.attribute', operator, value), saw)).toBe(expected);
  });

  const operators: readonly (readonly [Operator, Test['value']])[] = [
    ['equal', 1],
    ['notEqual', 1],
    ['in', [1]],
    ['notIn', [1]],
    ['contains', 'a'],
    ['doesNotContain', 'a'],
    ['lessThan', 1],
    ['lessThanInclusive', 1],
    ['greaterThan', 1],
    ['greaterThanInclusive', 1],
  ];
  it.each(operators)('fails on an unknown fact: %s %s', (operator, value) => {
    expect(testHolds(test('member.age', operator, value), null)).toBe(false);
  });

  it.each([
    [null, 'equal', true],
    [null, 'notEqual', false],
    [5n, 'equal', false],
    [5n, 'notEqual', true],
  ] as const)('asks whether %s is known: %s null is %s', (saw, operator, expected) => {
    expect(testHolds(test('member.age', operator, null), saw)).toBe(expected);
  });
});

const facts: Partial<Record<FactId, FactValue>> = {
  'purchase.amount': 100n,
  'purchase.channel': 'app',
  'member.tier': 1n,
};
const amountAtLeast = (value: number): Test => test('purchase.amount', 'greaterThanInclusive', value);
const channelIs = (value: string): Test => test('purchase.channel', 'equal', value);
const tierIs = (value: number): Test => test('member.tier', 'equal', value);

describe('a condition', () => {
  const read = ({ fact }: Pick<Test, 'fact'>): FactValue => facts[fact] ?? null;
  const conditions: readonly (readonly [string, Condition, boolean])[] = [
    ['empty all', { all: [] }, true],
    ['all', { all: [amountAtLeast(100), channelIs('app')] }, true],
    ['all with one that fails', { all: [amountAtLeast(100), channelIs('shop')] }, false],
    ['any', { any: [amountAtLeast(200), channelIs('app')] }, true],
    ['any with none', { any: [amountAtLeast(200), channelIs('shop')] }, false],
    ['not', { not: channelIs('shop') }, true],
    ['nested', { all: [{ any: [channelIs('shop'), { not: tierIs(0) }] }, tierIs(1)] }, true],
  ];
  it.each(conditions)('%s', (_, condition, expected) => {
    expect(holds(condition, read)).toBe(expected);
    expect(firstFailure(condition, read, '/when') === undefined).toBe(expected);
  });

  it('stops reading as soon as the answer is known', () => {
    const asked: string[] = [];
    const spy = (query: Pick<Test, 'fact'>): FactValue => {
      asked.push(query.fact);
      return read(query);
    };
    holds({ all: [channelIs('shop'), tierIs(1)] }, spy);
    holds({ any: [tierIs(1), channelIs('shop')] }, spy);
    expect(asked).toEqual(['purchase.channel', 'member.tier']);
  });

  const failures: readonly (readonly [Condition, string, FactId, FactValue, boolean])[] = [
    [amountAtLeast(200), '/when', 'purchase.amount', 100n, false],
    [
      { all: [channelIs('app'), amountAtLeast(200), tierIs(0)] },
      '/when/all/1',
      'purchase.amount',
      100n,
      false,
    ],
    [{ any: [channelIs('shop'), tierIs(0)] }, '/when/any/0', 'purchase.channel', 'app', false],
    [{ not: channelIs('app') }, '/when/not', 'purchase.channel', 'app', true],
    [{ not: { all: [tierIs(1), channelIs('app')] } }, '/when/not/all/0', 'member.tier', 1n, true],
    [{ not: { any: [tierIs(0), channelIs('app')] } }, '/when/not/any/1', 'purchase.channel', 'app', true],
    [{ not: { not: tierIs(0) } }, '/when/not/not', 'member.tier', 1n, false],
    [{ all: [{ any: [{ all: [tierIs(0)] }] }] }, '/when/all/0/any/0/all/0', 'member.tier', 1n, false],
  ];
  it.each(failures)('%j fails at %s', (condition, path, fact, saw, negated) => {
    expect(firstFailure(condition, read, '/when')).toMatchObject({ path, fact, saw, negated });
  });

  it('names what the failed test wanted, and its parameters', () => {
    const params = { name: 'card' };
    const failed = test('purchase.paymentShare', 'greaterThan', 500_000, params);
    expect(firstFailure(failed, () => 0n, '/audience')).toEqual({
      path: '/audience',
      fact: 'purchase.paymentShare',
      params,
      operator: 'greaterThan',
      wanted: 500_000,
      saw: 0n,
      negated: false,
    });
  });

  it.each([{ any: [] }, { not: { all: [] } }, { any: [{ all: [] }] }, { all: [{ not: { any: [] } }] }])(
    'is refused when it could fail without a test: %j',
    (condition) => {
      expect(() => requireExplainable(condition)).toThrow(RangeError);
    },
  );

  it('may be an empty all', () => {
    expect(() => requireExplainable({ all: [{ all: [] }, tierIs(1)] })).not.toThrow();
  });
});
