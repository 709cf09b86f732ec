/** Outcomes as JSON, by the rule set that they were decided with. */
import type { Outcome } from '../account/outcome.js';
import type { Decision } from '../engine/decision.js';
import type { PrintOptions } from '../records/write-decision.js';
import { outcomeToJson } from '../records/write-outcome.js';
import type { RuleSet } from '../ruleset/types.js';
import { decisionDigits } from './print-decision.js';

/** One line of JSON without its line break, as `jifen run` writes it; empty when there is nothing to tell. */
export function printOutcome(ruleSet: RuleSet, outcome: Outcome, options: PrintOptions = {}): string {
  const { program, vocabulary } = ruleSet.content;
  const digits = {
    digitsOf: (decision: Decision) => decisionDigits(ruleSet, decision),
    program: { currencyDigits: program.currency.digits, pointsDigits: program.points.digits },
    tiers: vocabulary.tiers.map(({ id }) => id),
  };
  return outcomeToJson(outcome, digits, options);
}
