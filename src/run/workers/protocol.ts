/** What the main thread and its workers tell each other. Messages of one thread arrive in the order in which they were sent. */
import type { CutOffs } from '../../fast/budgets/budget-book.js';
import type { Demands } from '../../fast/budgets/demand-log.js';
import type { ChunkPlace, PartitionOutput, PartitionTotals } from './partition-runner.js';

/** What a worker is started with. */
export interface WorkerStart {
  /** From 0. */
  readonly partition: number;
  readonly partitions: number;
  /** Chunks lie in these, whole lines from the first byte on. */
  readonly slots: readonly SharedArrayBuffer[];
  /** For whoever makes the runner. */
  readonly setup: unknown;
}

export type Order =
  /** Begin anew. */
  | { readonly kind: 'pass'; readonly cutOffs: CutOffs }
  | { readonly kind: 'chunk'; readonly slot: number; readonly length: number; readonly place: ChunkHead }
  | { readonly kind: 'cut-offs'; readonly found: CutOffs }
  /** All chunks were sent. */
  | { readonly kind: 'end' };

/** Workers count lines themselves. */
export interface ChunkHead extends Pick<ChunkPlace, 'input' | 'firstByte'> {
  readonly isFirstOfInput: boolean;
}

export interface ChunkDone {
  readonly kind: 'chunk';
  /** Lines of the chunk, of all partitions. */
  readonly lines: number;
  readonly firstPosition: number;
  /** Of the lines of this partition: their places in the chunk. */
  readonly index: Int32Array;
  readonly output: PartitionOutput;
  readonly demands: Demands;
}

export type Answer =
  | ChunkDone
  | { readonly kind: 'end'; readonly totals: PartitionTotals }
  | { readonly kind: 'give-up'; readonly why: string };
