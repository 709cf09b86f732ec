/** Decisions as JSON, by the rule set that they were decided with. */
import type { Decision } from '../engine/decision.js';
import { type DecisionDigits, decisionToJson, type PrintOptions } from '../records/write-decision.js';
import type { RuleSet } from '../ruleset/types.js';

/** One line of JSON without its line break, as `jifen run` writes it. */
export function printDecision(ruleSet: RuleSet, decision: Decision, options: PrintOptions = {}): string {
  return decisionToJson(decision, decisionDigits(ruleSet, decision), options);
}

export function decisionDigits(ruleSet: RuleSet, { currency }: Decision): DecisionDigits {
  return {
    currencyDigits: currencyDigits(ruleSet, currency),
    pointsDigits: ruleSet.content.program.points.digits,
  };
}

/** Decimal digits of the minor unit of a currency that the program declares; its own for any other. */
export function currencyDigits({ content }: RuleSet, code: string): number {
  const { currency, currencies } = content.program;
  if (code === currency.code || !Object.hasOwn(currencies, code)) return currency.digits;
  return currencies[code] ?? currency.digits;
}
