/** What the two threads of a pair say in messages; the rest goes through `Exchange`. */
import type { StreamOptions } from '../../fast/create-stream.js';
import type { Vocabulary } from '../../program/vocabulary.js';
import type { Reject } from '../../records/record-problem.js';
import type { RuleSet } from '../../ruleset/types.js';
import type { GiveUp } from '../fast/line-reader.js';
import type { Disorder } from '../fast/row-order.js';
import type { RecordCounts } from '../read-events.js';
import type { StageSeconds } from '../run-stats.js';
import type { ExchangeMemory } from './exchange.js';

/** Plain data, known when the thread is started. */
export interface PairSetup {
  readonly ruleSet: RuleSet;
  readonly vocabulary: Vocabulary;
  /** Names of the inputs. */
  readonly inputs: readonly string[];
  /** Whether decisions are written; else they are only counted. */
  readonly writes: boolean;
  /** Whether decisions tell the points of each item. */
  readonly writesItems: boolean;
  readonly engine: NonNullable<StreamOptions['engine']>;
}

/** What the thread is started with. */
export interface ScribeStart {
  readonly scribe: PairSetup;
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
