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
  readonly positions: Positions;
}

/** Where a rule set has its parts, by id: a search for each of thousands of rules would look at all of them. */
export interface Positions {
  readonly rules: ReadonlyMap<string, number>;
  readonly campaigns: ReadonlyMap<string, number>;
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
  const { rules, campaigns } = ruleSet.content;
  const positions = { rules: positionsOf(rules), campaigns: positionsOf(campaigns) };
  return { ruleSet, lexicon, decision, trace, purchase, member, positions };
}

function positionsOf(list: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(list.map(({ id }, position) => [id, position]));
}
