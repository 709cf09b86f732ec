/** What a rule (or `base`) asks for in whole units, and what limits and budgets leave of it. */
import type { Limit } from '../ruleset/types.js';
import type { Cut } from './decision.js';
import type { PreparedCampaign } from './prepared-rule-set.js';
import type { CutBy } from './trace.js';

export interface Claim {
  readonly rule: string;
  /** `null` for `base`. */
  readonly campaign: PreparedCampaign | null;
  /** The rule's own limits. */
  readonly limits: readonly Limit[];
  /** A favour is wanted and given once: 1. */
  readonly unit: 'points' | 'money' | 'favour';
  readonly wanted: bigint;
  /** What is left of `wanted`; never more, never below zero. */
  readonly given: bigint;
  readonly cuts: readonly Cut[];
}

/** The claim brought down to `given`, with who did it. Unchanged when it gives no more than that. */
export function cutClaim<C extends Claim>(claim: C, given: bigint, by: CutBy): C {
  if (claim.given <= given) return claim;
  return { ...claim, given, cuts: [...claim.cuts, { by, taken: claim.given - given }] };
}
