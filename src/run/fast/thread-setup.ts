/** What every thread of a run has to know: plain data, to be sent to it when it is started. */
import type { StreamOptions } from '../../fast/create-stream.js';
import type { Vocabulary } from '../../program/vocabulary.js';
import type { RuleSet } from '../../ruleset/types.js';

export interface ThreadSetup {
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
