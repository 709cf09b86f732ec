import type { FactId } from '../../ruleset/facts.js';
import type { Condition } from '../../ruleset/types.js';

/** A fact that is a list of ids has at least one of these. */
export function containsAny(fact: FactId, ids: readonly string[]): Condition {
  const tests = ids.map((id): Condition => ({ fact, operator: 'contains', value: id }));
  return tests.length === 1 && tests[0] !== undefined ? tests[0] : { any: tests };
}
