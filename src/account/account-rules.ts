/** A rule set as accounts use it: with its evaluator, and the lists that every event looks into made once. */
import { createEvaluator as createReference, type Evaluator } from '../engine/create-evaluator.js';
import type { FactId } from '../ruleset/facts.js';
import type { Budget, EventTrigger, InstantRange, RuleSet, ScheduledTrigger } from '../ruleset/types.js';
import { everActive } from './schedule/active-range.js';
import { isScheduled } from './schedule/is-scheduled.js';

export interface AccountRules {
  readonly ruleSet: RuleSet;
  readonly evaluator: Evaluator;
  /** Rules that an event sets off, or what follows from one at once. */
  readonly triggered: readonly TriggeredRule[];
  /** Rules that time sets off. */
  readonly scheduled: readonly ScheduledRule[];
  /** Of all campaigns. */
  readonly budgets: readonly Budget[];
  /** Whether any condition looks into lots; where none does, a purchase need not remember them. */
  readonly readsLots: boolean;
}

/** Both in the order of the rule set. */
export interface TriggeredRule {
  readonly id: string;
  readonly trigger: EventTrigger;
}

export interface ScheduledRule {
  readonly id: string;
  readonly trigger: ScheduledTrigger;
  /** Outside it the rule can do nothing. */
  readonly active: InstantRange;
}

/**
 * Throws for a rule set that `createEvaluator` refuses. Make it once for a rule set: it looks at every rule.
 *
 * @param createEvaluator the engine; all answer alike, and the plain one is taken unless said otherwise
 */
export function prepareAccountRules(
  ruleSet: RuleSet,
  createEvaluator: (ruleSet: RuleSet) => Evaluator = createReference,
): AccountRules {
  const { campaigns, rules } = ruleSet.content;
  const runs = new Map(campaigns.map((campaign) => [campaign.id, campaign.runs]));
  const triggered: TriggeredRule[] = [];
  const scheduled: ScheduledRule[] = [];
  for (const { id, campaign, trigger, during } of rules) {
    if (trigger === undefined) continue;
    if (isScheduled(trigger)) scheduled.push({ id, trigger, active: everActive(runs.get(campaign), during) });
    else triggered.push({ id, trigger });
  }
  return {
    ruleSet,
    evaluator: createEvaluator(ruleSet),
    triggered,
    scheduled,
    budgets: campaigns.flatMap((campaign) => campaign.budgets),
    readsLots: readsAny(ruleSet.content, LOT_FACTS),
  };
}

const LOT_FACTS: readonly unknown[] = ['member.pending', 'member.pointsExpiring'] satisfies FactId[];

/** Whether a condition anywhere in it has a test of one of the facts. */
function readsAny(part: unknown, facts: readonly unknown[]): boolean {
  if (typeof part !== 'object' || part === null) return false;
  if ('fact' in part && facts.includes(part.fact)) return true;
  return Object.values(part).some((value) => readsAny(value, facts));
}
