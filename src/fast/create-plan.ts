/** Makes the plan of a rule set: once, before the first purchase. */
import { prepare } from '../engine/prepare.js';
import type { RuleSet } from '../ruleset/types.js';
import { lowerPlan } from './conditions/plan-conditions.js';
import type { FastPlan } from './fast-plan.js';
import { createNames } from './names/create-names.js';

/** Throws like `prepare`. */
export function createPlan(ruleSet: RuleSet): FastPlan {
  const prepared = prepare(ruleSet);
  const names = createNames(ruleSet.content);
  const conditions = lowerPlan(ruleSet.content, prepared, names);
  return {
    ruleSet,
    prepared,
    rules: prepared.rules,
    names: names.tables,
    slots: conditions.slots,
    conditions,
  };
}
