/** Everything that an explanation is made from. */
import type { Decision, Trace } from '../engine/decision.js';
import type { MemberProfile, Purchase } from '../engine/event.js';
import type { RuleSet } from '../ruleset/types.js';
import { createLexicon, type Lexicon } from './words/lexicon.js';

export interface Scene {
  readonly ruleSet: RuleSet;
  readonly lexicon: Lexicon;
  readonly decision: Decision;
  readonly trace: Trace;
  readonly purchase: Purchase;
  /** `null` when nothing is known about the member. */
  readonly member: MemberProfile | null;
}

/** Throws a `RangeError` for a decision that was made without a trace (a programming error). */
export function createScene(
  ruleSet: RuleSet,
  decision: Decision,
  purchase: Purchase,
  member: MemberProfile | null,
): Scene {
  const { trace } = decision;
  if (trace === null)
    throw new RangeError('only a decision that was made with `trace: true` can be explained');
  const lexicon = createLexicon(ruleSet.content, purchase.currency);
  return { ruleSet, lexicon, decision, trace, purchase, member };
}
