/** What a worker does with the lines of its members. */
import type { Demands } from '../../fast/budgets/demand-log.js';
import type { Turns } from '../../fast/budgets/turns.js';
import type { Reject } from '../../records/record-problem.js';
import type { RecordCounts } from '../read-events.js';
import type { StageSeconds } from '../run-stats.js';
import type { RunTotals } from '../summarise.js';
import type { ChunkResults } from './chunk-results.js';
import type { PartitionLines } from './partition-lines.js';

export interface PartitionReject {
  /** Place of the line in the chunk. */
  readonly index: number;
  readonly reject: Reject;
}

export interface PartitionTotals {
  readonly totals: RunTotals;
  readonly counts: RecordCounts;
  readonly exactPurchases: number;
  readonly seconds: Pick<StageSeconds, 'scan' | 'decide' | 'write'>;
}

export interface PartitionRunner {
  /** Works on the lines, and tells `results` of each. `giveUp` says, for whoever looks into it, why this cannot be done in parts. */
  readonly run: (
    lines: PartitionLines,
    results: ChunkResults,
  ) => { readonly rejects: readonly PartitionReject[] } | { readonly giveUp: string };
  /** What the lines since the last call asked of budgets. */
  readonly takeDemands: () => Demands;
  readonly setCutOff: (key: string, position: number, spent: number) => void;
  /** How budgets that may close soon are asked from now on; `null`: as all others. */
  readonly setTurns: (turns: Turns | null) => void;
  /** Ids of all members whose lines it has worked on. */
  readonly members: () => Iterable<string>;
  readonly totals: () => PartitionTotals;
}
