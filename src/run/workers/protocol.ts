/** What the main thread and its workers tell each other. Messages of one thread arrive in the order in which they were sent. */
import type { CutOffs } from '../../fast/budgets/budget-book.js';
import type { Demands } from '../../fast/budgets/demand-log.js';
import type { LineChunk } from './line-chunks.js';
import type { PartitionReject, PartitionTotals } from './partition-runner.js';
import type { Partitions } from './partitions.js';

/** What a worker is started with. */
export interface WorkerStart {
  /** From 0. */
  readonly partition: number;
  readonly workers: number;
  readonly partitions: Partitions;
  /** Of each `ChunkSlot`. */
  readonly slots: readonly SharedArrayBuffer[];
  /** See `SharedTurns`. */
  readonly turns: SharedArrayBuffer;
  /** For whoever makes the runner. */
  readonly setup: unknown;
}

export type Order =
  /** What was not known when the worker was started, for whoever makes the runner; before the first pass. */
  | { readonly kind: 'learn'; readonly more: unknown }
  /** Begin anew. */
  | { readonly kind: 'pass'; readonly cutOffs: CutOffs }
  | ChunkOrder
  | { readonly kind: 'cut-offs'; readonly found: CutOffs }
  /** All chunks were sent. */
  | { readonly kind: 'end' };

export interface ChunkOrder extends LineChunk {
  readonly kind: 'chunk';
  /** Ids of budgets that are kept together during this chunk; then nothing else is under way. */
  readonly shared: readonly string[];
}

/** What a worker made of a chunk, beside what it wrote into the slot. */
export interface PartOfChunk {
  /** What it printed; words may be read beyond. */
  readonly output: DataView;
  readonly outputLength: number;
  readonly rejects: readonly PartitionReject[];
  /** `null`: the lines asked nothing of any budget. */
  readonly demands: Demands | null;
}

/** Memory is named once: telling of it takes longer than a chunk. */
export interface ChunkDone extends Omit<PartOfChunk, 'output'> {
  readonly kind: 'chunk';
  readonly slot: number;
  /** `null`: what it was when this slot was done last. */
  readonly memory: Uint8Array | null;
}

/** What a worker says by itself: it has come so far that it takes orders. */
export interface Ready {
  readonly kind: 'ready';
}

export type Answer =
  | ChunkDone
  | { readonly kind: 'end'; readonly totals: PartitionTotals }
  | { readonly kind: 'give-up'; readonly why: string };
