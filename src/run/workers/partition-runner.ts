/** What a worker does with the lines of its members. */
import type { Demands } from '../../fast/budgets/demand-log.js';
import type { Turns } from '../../fast/budgets/turns.js';
import type { Reject } from '../../records/record-problem.js';
import type { RecordCounts } from '../read-events.js';
import type { StageSeconds } from '../run-stats.js';
import type { RunTotals } from '../summarise.js';
import type { ChunkResults } from './chunk-results.js';

/** Where a chunk of lines stands. */
export interface ChunkPlace {
  /** Index of the input. */
  readonly input: number;
  /** Number of its first line, from 1. */
  readonly firstLine: number;
  /** Offset of its first byte in the unpacked input. */
  readonly firstByte: number;
  /** Place of its first line among the lines of all inputs; the position of the event in it. */
  readonly firstPosition: number;
}

/** The lines of one partition in a chunk; the arrays are used again for the next. */
export interface PartitionLines {
  readonly bytes: Uint8Array;
  readonly place: ChunkPlace;
  readonly count: number;
  /** Of each line: its first byte, its line feed (or the end of the input), its place among the lines of the chunk. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly index: Int32Array;
}

/** What became of lines, in shared memory; lists have an entry for each line of the partition, and room for more. */
export interface ResultMemory {
  /** What is printed, line after line. */
  readonly output: Uint8Array;
  /** The ids of the events in UTF-8, one after the other. */
  readonly ids: Uint8Array;
  /** Place of the line among all lines of the chunk. */
  readonly index: Int32Array;
  /** Where the print of the line ends; the same as before where nothing is printed. */
  readonly outputEnd: Int32Array;
  /** `NaN` for lines that told no event. */
  readonly instantMs: Float64Array;
  /** Where the id ends in `ids`. */
  readonly idEnd: Int32Array;
  /** `hashId` of the id, two numbers a line. */
  readonly idHash: Uint32Array;
}

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
