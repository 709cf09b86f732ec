/** Explains one decision to a person or to a program. */
import type { Decision } from '../engine/decision.js';
import type { MemberProfile, Purchase } from '../engine/event.js';
import type { RuleSet } from '../ruleset/types.js';
import type { Language } from '../text/localized.js';
import { makeExplanation } from './make-explanation.js';
import { printExplanation } from './print-explanation.js';
import { createScene } from './scene.js';

/**
 * The decision as text for a terminal: the purchase, the stages with exact values, and for every rule what it gave
 * or the first thing that kept it from giving, each with the file and line where that was written. Everything comes
 * from the rule set and the decision; no source is read. Names are printed safely, whatever they hold.
 *
 * @param purchase the purchase that was decided
 * @param member the profile that it was decided with; `null` when there was none
 * @throws RangeError when the decision was made without `trace: true`
 */
export function explainDecision(
  ruleSet: RuleSet,
  decision: Decision,
  purchase: Purchase,
  member: MemberProfile | null,
  language: Language,
): string {
  const scene = createScene(ruleSet, decision, purchase, member);
  return printExplanation(scene, makeExplanation(scene), language);
}
