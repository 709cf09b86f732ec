/** What the main thread and its workers tell each other. Messages of one thread arrive in the order in which they were sent. */
import type { CutOffs } from '../../fast/budgets/budget-book.js';
import type { Demands } from '../../fast/budgets/demand-log.js';
import type { ChunkPlace, ResultMemory } from './partition-lines.js';
import type { PartitionReject, PartitionTotals } from './partition-runner.js';

/** What a worker is started with. */
export interface WorkerStart {
  /** From 0. */
  readonly partition: number;
  readonly partitions: number;
  /** Chunks lie in these, whole lines from the first byte on. */
  readonly slots: readonly SharedArrayBuffer[];
  /** See `SharedTurns`. */
  readonly turns: SharedArrayBuffer;
  /** For whoever makes the runner. */
  readonly setup: unknown;
}

export type Order =
  /** Begin anew. */
  | { readonly kind: 'pass'; readonly cutOffs: CutOffs }
  | ChunkOrder
  | { readonly kind: 'cut-offs'; readonly found: CutOffs }
  /** All chunks were sent. */
  | { readonly kind: 'end' };

export interface ChunkOrder {
  readonly kind: 'chunk';
  readonly slot: number;
  readonly length: number;
  readonly place: ChunkHead;
  /** Ids of budgets that are kept together during this chunk; then nothing else is under way. */
  readonly shared: readonly string[];
}

/** Workers count lines themselves. */
export interface ChunkHead extends Pick<ChunkPlace, 'input' | 'firstByte'> {
  readonly isFirstOfInput: boolean;
}

/** What a worker made of a chunk. */
export interface PartOfChunk {
  /** Lines of the chunk, of all partitions. */
  readonly lines: number;
  readonly firstPosition: number;
  /** Lines of this partition. */
  readonly count: number;
  readonly memory: ResultMemory;
  readonly outputLength: number;
  readonly rejects: readonly PartitionReject[];
  /** `null`: the lines asked nothing of any budget. */
  readonly demands: Demands | null;
}

/** Memory is named once: telling of it takes longer than a chunk. */
export interface ChunkDone extends Omit<PartOfChunk, 'memory'> {
  readonly kind: 'chunk';
  readonly slot: number;
  /** `null`: what it was when this slot was done last. */
  readonly memory: ResultMemory | null;
}

export type Answer =
  | ChunkDone
  | { readonly kind: 'end'; readonly totals: PartitionTotals }
  | { readonly kind: 'give-up'; readonly why: string };
