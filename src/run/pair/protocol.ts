/** What the two threads of a pair say in messages; the rest goes through `Exchange`. */
import type { Reject } from '../../records/record-problem.js';
import type { GiveUp } from '../fast/line-reader.js';
import type { Disorder } from '../fast/row-order.js';
import type { ThreadSetup } from '../fast/thread-setup.js';
import type { RecordCounts } from '../read-events.js';
import type { StageSeconds } from '../run-stats.js';
import type { ExchangeMemory } from './exchange.js';

/** What the thread is started with. */
export interface ScribeStart {
  readonly scribe: ThreadSetup;
}

/** To the scribe: goes through the inputs once. */
export interface ScribeOrder {
  readonly kind: 'go';
  readonly memory: ExchangeMemory;
  readonly refusedMembers: ReadonlySet<string>;
  /** See `RowOrder`. */
  readonly idsMayRise: boolean;
  /** Descriptor of the file that decisions are written to, from its beginning; `null`: nowhere. */
  readonly file: number | null;
}

/** To the scribe: the decisions on a batch that are no numbers, or too many for the memory of the batch. */
export interface DecidedByMessage {
  readonly kind: 'decided';
  readonly numbers: Float64Array;
  readonly texts: readonly string[];
}

/** From the scribe, once it does nothing more. */
export type ScribeResult =
  | {
      readonly kind: 'done';
      readonly counts: RecordCounts;
      /** In the order of lines. */
      readonly rejects: readonly Reject[];
      readonly seconds: Pick<StageSeconds, 'scan' | 'write'>;
    }
  | { readonly kind: 'gave-up'; readonly why: GiveUp | Disorder | 'rejects' }
  /** The decisions cannot be written. */
  | { readonly kind: 'cannot-write'; readonly reason: string };
