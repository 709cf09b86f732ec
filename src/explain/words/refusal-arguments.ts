/** Why an event was refused, told with the words that explanations have for a condition. */
import type { FailedTest } from '../../engine/trace.js';
import type { Condition } from '../../ruleset/types.js';
import type { MessageArguments } from '../../text/diagnostic.js';
import { failedTestWords } from './failed-test.js';
import type { Lexicon } from './lexicon.js';

/** What rooms below know of a refusal: its arguments, and the condition that was not met. */
export interface RefusedBecause {
  readonly args: MessageArguments;
  readonly failed?: { readonly condition: Condition; readonly test: FailedTest };
}

/** `balance is 300 points, needs at least 500 points: 200 points short` in the place of the argument `why`. */
export function refusalArguments(lexicon: Lexicon, { args, failed }: RefusedBecause): MessageArguments {
  if (failed === undefined) return args;
  // The condition stands by itself, and words take a path that begins with the name of where it stands.
  const test = { ...failed.test, path: `/open${failed.test.path}` };
  return { ...args, why: failedTestWords(lexicon, failed.condition, test) };
}
