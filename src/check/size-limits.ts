/** How large a program may be: checking, compiling and running stay possible, whoever wrote it. */
import type { Condition, Rule, Test } from '../ruleset/types.js';

export const SIZE_LIMITS = {
  /** Rules of a project; every row of a table is one. */
  rules: 20_000,
  /** Comparisons that one rule, audience or selection may make. */
  comparisonsAtOnce: 1_000,
  /** What all rules together compare or name; see `countValues`. */
  comparisons: 1_000_000,
  /** Messages of one check. */
  messages: 1_000,
} as const;

/** How many comparisons a condition makes, those over items included. */
export function countTests(condition: Condition): number {
  let count = 0;
  forEachTest(condition, () => {
    count += 1;
  });
  return count;
}

/** All that a rule compares or names: every value of a list, every range of dates, every limit, every rule it overrides. */
export function countValues({ when, items, during, limits, overrides }: Rule): number {
  let count = (during?.length ?? 0) + limits.length + overrides.length;
  const add = ({ value }: Test): void => {
    count += Array.isArray(value) ? value.length : 1;
  };
  forEachTest(when, add);
  if (items !== null) forEachTest(items, add);
  return count;
}

/** The first comparison of a condition; `undefined` for one that always holds. */
export function firstTest(condition: Condition): Test | undefined {
  if ('all' in condition) return firstOf(condition.all);
  if ('any' in condition) return firstOf(condition.any);
  return 'not' in condition ? firstTest(condition.not) : condition;
}

function firstOf(conditions: readonly Condition[]): Test | undefined {
  return conditions[0] === undefined ? undefined : firstTest(conditions[0]);
}

/** The first comparison, those over items included, for which `isWanted` holds. */
export function findTest(condition: Condition, isWanted: (test: Test) => boolean): Test | undefined {
  let found: Test | undefined;
  forEachTest(condition, (test) => {
    if (found === undefined && isWanted(test)) found = test;
  });
  return found;
}

/** Conditions are nested no deeper than the parser allows. */
function forEachTest(condition: Condition, visit: (test: Test) => void): void {
  if ('all' in condition) for (const part of condition.all) forEachTest(part, visit);
  else if ('any' in condition) for (const part of condition.any) forEachTest(part, visit);
  else if ('not' in condition) forEachTest(condition.not, visit);
  else {
    visit(condition);
    const items = condition.params?.items;
    if (items !== undefined) forEachTest(items, visit);
  }
}
