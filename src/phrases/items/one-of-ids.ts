import type { FactId } from '../../ruleset/facts.js';
import type { Test } from '../../ruleset/types.js';

/** A fact that is one id is one of these. */
export function oneOfIds(fact: FactId, ids: readonly string[]): Test {
  const [first] = ids;
  return ids.length === 1 && first !== undefined
    ? { fact, operator: 'equal', value: first }
    : { fact, operator: 'in', value: ids };
}
