/** What is known of a rule set before the first purchase. Made once by `create-plan.ts`, read by all parts. */
import type { PreparedRule, PreparedRuleSet } from '../engine/prepared-rule-set.js';
import type { RuleSet } from '../ruleset/types.js';
import type { PlanConditions } from './conditions/plan-conditions.js';
import type { MemberSlot } from './member-slot.js';
import type { NameTables } from './names.js';

export interface FastPlan {
  readonly ruleSet: RuleSet;
  readonly prepared: PreparedRuleSet;
  /** In the order of `compareRuleIds`; a rule's number is its place here. Triggered rules are not among them. */
  readonly rules: readonly PreparedRule[];
  readonly names: NameTables;
  readonly slots: readonly MemberSlot[];
  /** What eligibility is made from. */
  readonly conditions: PlanConditions;
}
