import type { Reject } from '../../../../records/record-problem.js';
import type { RuleSet } from '../../../../ruleset/types.js';
import type { RunTotals } from '../../../../run/summarise.js';
import type { InputsRead } from '../../../read-inputs.js';

/** Refused records by code, with the first of each. */
export type RejectCounts = ReadonlyMap<string, { readonly count: number; readonly first: Reject }>;

/** What a run did, for every form of the summary. */
export interface RunReport {
  readonly ruleSet: RuleSet;
  readonly totals: RunTotals;
  readonly inputs: Pick<InputsRead, 'memberCounts'> & {
    readonly events: Pick<InputsRead['events'], 'counts'>;
  };
  readonly rejects: RejectCounts;
}
