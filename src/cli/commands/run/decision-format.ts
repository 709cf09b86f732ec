/** How decisions are written: JSON Lines, or CSV with one row an award. */
import type { Decision } from '../../../engine/decision.js';
import { decisionCsvHeader, decisionToCsv, decisionToJson } from '../../../records/write-decision.js';
import type { RuleSet } from '../../../ruleset/types.js';
import { type Invocation, textOption } from '../../command.js';
import { currencyDigits } from './summary/summary-json.js';

export interface DecisionFormat {
  /** What stands before the first decision. */
  readonly head: string;
  readonly print: (decision: Decision) => string;
}

export function decisionFormat(invocation: Invocation, ruleSet: RuleSet): DecisionFormat {
  const pointsDigits = ruleSet.content.program.points.digits;
  const digitsOf = ({ currency }: Decision) => ({
    currencyDigits: currencyDigits(ruleSet, currency),
    pointsDigits,
  });
  return isCsv(invocation)
    ? { head: decisionCsvHeader(), print: (decision) => decisionToCsv(decision, digitsOf(decision)) }
    : { head: '', print: (decision) => `${decisionToJson(decision, digitsOf(decision))}\n` };
}

/** The name of the file tells; for other names and standard output, `--format` does. */
function isCsv({ options }: Invocation): boolean {
  const name = textOption(options, 'output') ?? '';
  if (/\.(?:jsonl|ndjson|json)$/i.test(name)) return false;
  return /\.csv$/i.test(name) || options['format'] === 'csv';
}
