/** Which tiers a member has earned. */
import type { Question } from '../../engine/create-evaluator.js';
import type { TierRule } from '../../ruleset/types.js';
import type { AccountRules } from '../session.js';

/** Those above a rank whose conditions hold, the highest first. */
export function reachedTiers(rules: AccountRules, question: Question, above: number): readonly TierRule[] {
  return rules.ruleSet.content.life.tiers
    .filter(({ rank, reached }) => rank > above && holdsFor(rules, reached, question))
    .sort((a, b) => b.rank - a.rank);
}

export function holdsFor(
  { evaluator }: AccountRules,
  condition: TierRule['reached'],
  question: Question,
): boolean {
  return evaluator.findFailure(condition, question) === undefined;
}
