/** How decisions are written: JSON Lines, or CSV with one row an award. */
import { decisionDigits, printDecision } from '../../../api/print-decision.js';
import type { Decision } from '../../../engine/decision.js';
import { decisionCsvHeader, decisionToCsv } from '../../../records/write-decision.js';
import type { RuleSet } from '../../../ruleset/types.js';
import { type Invocation, textOption } from '../../command.js';

export interface DecisionFormat {
  /** What stands before the first decision. */
  readonly head: string;
  readonly print: (decision: Decision) => string;
}

export function decisionFormat(invocation: Invocation, ruleSet: RuleSet): DecisionFormat {
  return isCsv(invocation)
    ? {
        head: decisionCsvHeader(),
        print: (decision) => decisionToCsv(decision, decisionDigits(ruleSet, decision)),
      }
    : { head: '', print: (decision) => `${printDecision(ruleSet, decision)}\n` };
}

/** The name of the file tells; for other names and standard output, `--format` does. */
function isCsv({ options }: Invocation): boolean {
  const name = textOption(options, 'output') ?? '';
  if (/\.(?:jsonl|ndjson|json)$/i.test(name)) return false;
  return /\.csv$/i.test(name) || options['format'] === 'csv';
}
