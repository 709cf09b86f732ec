/** Whether a condition holds, and if not, which test is to blame. */
import type { FactId } from '../ruleset/facts.js';
import type { Condition, Test } from '../ruleset/types.js';
import { compareText } from '../text/compare-text.js';
import { at } from './at.js';
import type { FactValue } from './facts/fact-value.js';
import type { FailedTest } from './trace.js';

/** What a test reads: a fact with its parameters. */
export type FactQuery = Pick<Test, 'fact' | 'params'>;

/** Answers with the value of a fact. */
export type FactReader = (query: FactQuery) => FactValue;

/** Tests are read in the written order and only as far as needed. An empty `all` holds, an empty `any` does not. */
export function holds(condition: Condition, read: FactReader): boolean {
  if ('fact' in condition) return testHolds(condition, read(condition));
  if ('all' in condition) return condition.all.every((part) => holds(part, read));
  if ('any' in condition) return condition.any.some((part) => holds(part, read));
  return !holds(condition.not, read);
}

/**
 * Whether a value passes a test. An unknown value (`null`) fails every test but the two that ask for it:
 * `equal null` (is unknown) and `notEqual null` (is known).
 */
export function testHolds(test: Test, value: FactValue): boolean {
  if (test.value === null) return (value === null) === (test.operator === 'equal');
  if (value === null) return false;
  switch (test.operator) {
    case 'equal':
      return isEqual(value, test.value);
    case 'notEqual':
      return !isEqual(value, test.value);
    case 'in':
      return isAmong(value, test.value);
    case 'notIn':
      return !isAmong(value, test.value);
    case 'contains':
      return Array.isArray(value) && value.includes(test.value);
    case 'doesNotContain':
      return Array.isArray(value) && !value.includes(test.value);
    case 'lessThan':
      return compares(value, test.value, (order) => order < 0);
    case 'lessThanInclusive':
      return compares(value, test.value, (order) => order <= 0);
    case 'greaterThan':
      return compares(value, test.value, (order) => order > 0);
    case 'greaterThanInclusive':
      return compares(value, test.value, (order) => order >= 0);
  }
}

function isEqual(value: FactValue, wanted: Test['value']): boolean {
  if (typeof value === 'bigint' && typeof wanted === 'number') return compareExactly(value, wanted) === 0;
  return value === wanted;
}

function isAmong(value: FactValue, wanted: Test['value']): boolean {
  return typeof wanted === 'object' && wanted !== null && wanted.some((one) => isEqual(value, one));
}

/** Integers are compared as numbers, texts (civil dates `YYYY-MM-DD`) by code units; unlike kinds never compare. */
function compares(value: FactValue, wanted: Test['value'], accepts: (order: number) => boolean): boolean {
  if (typeof value === 'bigint' && typeof wanted === 'number') return accepts(compareExactly(value, wanted));
  if (typeof value === 'string' && typeof wanted === 'string') return accepts(compareText(value, wanted));
  return false;
}

/** JavaScript compares a BigInt with a number by their mathematical values: nothing is rounded. */
function compareExactly(value: bigint, wanted: number): number {
  return value < wanted ? -1 : value > wanted ? 1 : 0;
}

/**
 * The first test, in the written order, that made the condition fail. `path` is the JSON pointer of the
 * condition itself. `undefined` when the condition holds.
 */
export function firstFailure(condition: Condition, read: FactReader, path: string): FailedTest | undefined {
  return culprit(condition, read, path, true);
}

/** The first test that keeps `condition` from being `wanted`. */
function culprit(
  condition: Condition,
  read: FactReader,
  path: string,
  wanted: boolean,
): FailedTest | undefined {
  if ('all' in condition) {
    const find = wanted ? firstCulprit : sharedCulprit;
    return find(condition.all, read, `${path}/all`, wanted);
  }
  if ('any' in condition) {
    const find = wanted ? sharedCulprit : firstCulprit;
    return find(condition.any, read, `${path}/any`, wanted);
  }
  if ('not' in condition) return culprit(condition.not, read, `${path}/not`, !wanted);
  const saw = read(condition);
  if (testHolds(condition, saw) === wanted) return undefined;
  const { fact, params = null, operator, value } = condition;
  return { path, fact, params, operator, wanted: value, saw, negated: !wanted };
}

/** Where every part has to be `wanted`: the first that is not. */
function firstCulprit(
  parts: readonly Condition[],
  read: FactReader,
  path: string,
  wanted: boolean,
): FailedTest | undefined {
  for (let index = 0; index < parts.length; index += 1) {
    const part = at(parts, index);
    // Most are tests that pass: these need no path.
    if ('fact' in part && testHolds(part, read(part)) === wanted) continue;
    const found = culprit(part, read, `${path}/${index}`, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where one part that is `wanted` is enough: none is, and the first is to blame. */
function sharedCulprit(
  parts: readonly Condition[],
  read: FactReader,
  path: string,
  wanted: boolean,
): FailedTest | undefined {
  let first: FailedTest | undefined;
  for (let index = 0; index < parts.length; index += 1) {
    const found = culprit(at(parts, index), read, `${path}/${index}`, wanted);
    if (found === undefined) return undefined;
    first ??= found;
  }
  return first;
}

/**
 * Throws a `RangeError` for a condition that could fail without a test to blame: an empty `any`, or an empty
 * `all` under `any` or `not`. No compiler makes them, and json-rules-engine reads an empty `any` as true.
 */
export function requireExplainable(condition: Condition): void {
  if ('fact' in condition) return;
  if ('all' in condition) for (const part of condition.all) requireExplainable(part);
  else requireTests(condition);
}

function requireTests(condition: Condition): void {
  if ('fact' in condition) return;
  const parts = partsOf(condition);
  if (parts?.length === 0) throw new RangeError('a condition under "any" or "not" needs at least one test');
  for (const part of parts ?? []) requireTests(part);
}

/** Whether any test of the condition reads a fact. */
export function readsFact(condition: Condition, fact: FactId): boolean {
  if ('fact' in condition) return condition.fact === fact;
  return partsOf(condition)?.some((part) => readsFact(part, fact)) ?? false;
}

/** The conditions that a condition is made of; `undefined` for a test. */
function partsOf(condition: Condition): readonly Condition[] | undefined {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  return 'not' in condition ? [condition.not] : undefined;
}
