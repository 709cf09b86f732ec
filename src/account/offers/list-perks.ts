/** The standing entitlements of a member. */
import type { Perk } from '../../ruleset/types.js';
import type { MemberAccount } from '../books.js';
import type { FailedCondition } from '../outcome.js';
import type { AccountRules } from '../session.js';

export interface PerkListing {
  readonly perk: Perk;
  readonly isHeld: boolean;
  /** Until when, where a rule gave it for a time and nothing else holds; `null`: as long as its condition holds, or for good. */
  readonly untilMs: number | null;
  /** What the member does not meet; `null` for a perk that is held, or is only given by rules. */
  readonly failed: FailedCondition | null;
}

/** All perks, by id. */
export function listPerks(
  rules: AccountRules,
  account: MemberAccount,
  instantMs: number,
): readonly PerkListing[] {
  return rules.ruleSet.content.life.perks.map((perk) => listPerk(perk, rules, account, instantMs));
}

function listPerk(
  perk: Perk,
  { evaluator }: AccountRules,
  { profile: member, state }: MemberAccount,
  instantMs: number,
): PerkListing {
  const { id, when } = perk;
  const given = state.grants.find(
    (grant) =>
      grant.kind === 'perk' && grant.id === id && (grant.untilMs === null || instantMs < grant.untilMs),
  );
  const test =
    when === null ? undefined : evaluator.findFailure(when, { member, state, instantMs, event: null });
  if (when !== null && test === undefined) return { perk, isHeld: true, untilMs: null, failed: null };
  if (given !== undefined) return { perk, isHeld: true, untilMs: given.untilMs, failed: null };
  const failed = when === null || test === undefined ? null : { condition: when, test };
  return { perk, isHeld: false, untilMs: null, failed };
}
