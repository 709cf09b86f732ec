/** How outcomes are written: JSON Lines, or CSV with one row an award. */

import type { Outcome } from '../../../account/outcome.js';
import { decisionDigits } from '../../../api/print-decision.js';
import { printOutcome } from '../../../api/print-outcome.js';
import { decisionCsvHeader, decisionToCsv } from '../../../records/write-decision.js';
import type { RuleSet } from '../../../ruleset/types.js';
import { type Invocation, textOption } from '../../command.js';

export interface OutcomeFormat {
  /** What stands before the first outcome. */
  readonly head: string;
  /** Empty where there is nothing to tell. */
  readonly print: (outcome: Outcome) => string;
}

export function outcomeFormat(invocation: Invocation, ruleSet: RuleSet): OutcomeFormat {
  if (isCsv(invocation)) return { head: decisionCsvHeader(), print: (outcome) => csvRows(ruleSet, outcome) };
  const items = wantsItems(invocation);
  return {
    head: '',
    print: (outcome) => {
      const line = printOutcome(ruleSet, outcome, { items });
      return line === '' ? '' : `${line}\n`;
    },
  };
}

function csvRows(ruleSet: RuleSet, { decisions }: Outcome): string {
  return decisions.map((decision) => decisionToCsv(decision, decisionDigits(ruleSet, decision))).join('');
}

/** Whether decisions tell the points of each item: unless there is `--no-items`. */
export function wantsItems({ options }: Invocation): boolean {
  return options['items'] !== false;
}

/** The name of the file tells; for other names and standard output, `--format` does. */
export function isCsv({ options }: Invocation): boolean {
  const name = textOption(options, 'output') ?? '';
  if (/\.(?:jsonl|ndjson|json)$/i.test(name)) return false;
  return /\.csv$/i.test(name) || options['format'] === 'csv';
}
