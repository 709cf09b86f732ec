/** How decisions are written: JSON Lines, or CSV with one row an award. */
import type { Decision } from '../../../engine/decision.js';
import { decisionCsvHeader, decisionToCsv, decisionToJson } from '../../../records/write-decision.js';
import type { RuleSet } from '../../../ruleset/types.js';
import { type Invocation, textOption } from '../../command.js';

export interface DecisionFormat {
  readonly head: string;
  readonly print: (decision: Decision) => string;
}

export function decisionFormat(invocation: Invocation, ruleSet: RuleSet): DecisionFormat {
  const { currency, currencies, points } = ruleSet.content.program;
  const digitsOf = (decision: Decision) => ({
    currencyDigits:
      decision.currency === currency.code
        ? currency.digits
        : (currencies[decision.currency] ?? currency.digits),
    pointsDigits: points.digits,
  });
  const asCsv =
    invocation.options['format'] === 'csv' ||
    textOption(invocation.options, 'output')?.endsWith('.csv') === true;
  return asCsv
    ? { head: decisionCsvHeader(), print: (decision) => decisionToCsv(decision, digitsOf(decision)) }
    : { head: '', print: (decision) => `${decisionToJson(decision, digitsOf(decision))}\n` };
}
