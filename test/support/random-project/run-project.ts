/** A compiled project on records: every decision, and the line that a run would print for it. */
import { prepareAccountRules } from '../../../src/account/account-rules.js';
import type { Decision } from '../../../src/engine/decision.js';
import type { EvaluateOptions } from '../../../src/engine/evaluation.js';
import type { Purchase } from '../../../src/engine/event.js';
import type { Snapshot } from '../../../src/engine/snapshot.js';
import { decisionToJson } from '../../../src/records/write-decision.js';
import type { RuleSet } from '../../../src/ruleset/types.js';
import { createEventProcessor } from '../../../src/run/evaluate-events.js';
import type { ReadRecords } from './read-records.js';

export interface Decided {
  readonly purchase: Purchase;
  readonly decision: Decision;
  readonly snapshots: readonly Snapshot[];
}

export function* decideAll(
  ruleSet: RuleSet,
  { purchases, members }: ReadRecords,
  options: EvaluateOptions = {},
): Generator<Decided> {
  const processor = createEventProcessor(prepareAccountRules(ruleSet), members);
  for (const purchase of purchases) {
    const { decision, snapshots } = processor.process(purchase, options);
    yield { purchase, decision, snapshots };
  }
}

const DIGITS = { currencyDigits: 2, pointsDigits: 0 };

/** The decisions as the bytes of a run's output. */
export function decisionLines(ruleSet: RuleSet, records: ReadRecords): string {
  return [...decideAll(ruleSet, records)]
    .map(({ decision }) => `${decisionToJson(decision, DIGITS)}\n`)
    .join('');
}
