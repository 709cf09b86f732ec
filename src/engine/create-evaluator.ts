/** The reference evaluator: small and exact. Any faster engine must answer as this one does. */
import type { RuleSet } from '../ruleset/types.js';
import { decideAnonymous, decidePurchase } from './decide.js';
import type { EvaluateOptions, Evaluation } from './evaluation.js';
import type { LoyaltyEvent, MemberProfile } from './event.js';
import { unknownMember } from './member-profile.js';
import { createOccasion } from './occasion.js';
import { prepare } from './prepare.js';
import type { MemberState, SharedState } from './state.js';

export interface Evaluator {
  /**
   * Decides one event: a pure function, nothing that is passed in is changed. `member` is the profile, or `null`
   * when nothing is known about the member. A purchase whose `member` is `null` is anonymous: it earns nothing
   * and changes no state. Events are to come in the order of `compareEvents`. Throws only for bugs.
   */
  readonly evaluate: (
    event: LoyaltyEvent,
    member: MemberProfile | null,
    state: MemberState,
    shared: SharedState,
    options?: EvaluateOptions,
  ) => Evaluation;
}

/** Prepares a rule set once, to evaluate many events. Throws like `prepare`. */
export function createEvaluator(ruleSet: RuleSet): Evaluator {
  const prepared = prepare(ruleSet);
  return {
    evaluate(event, member, state, shared, options = {}) {
      if (event.member === null) return decideAnonymous(prepared, { event, member, state, shared }, options);
      const profile = member ?? unknownMember(event.member);
      return decidePurchase(createOccasion(prepared, event, profile, state), shared, options);
    },
  };
}
