/** Sets of rules by name: `12`, `state-12`, `dead-100`. */
import { makeDeadRules, makeRules } from './workload/rules.mjs';

export function rulesOfSet(set) {
  const [kind, size] = set.includes('-') ? set.split('-') : ['rules', set];
  if (kind === 'dead') return makeDeadRules(Number(size));
  const rules = makeRules(Number(size));
  return kind === 'state' ? { ...rules, stateful: true } : rules;
}
