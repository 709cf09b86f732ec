/** What a member can give points to. */
import type { SharedState } from '../../engine/state.js';
import type { Cause } from '../../ruleset/types.js';
import type { MemberAccount } from '../books.js';
import { donationObstacles } from '../donate/donation-obstacles.js';
import { matchLeft } from '../donate/match.js';
import type { Obstacle } from '../redeem/offer-question.js';
import type { AccountRules } from '../session.js';

export interface CauseListing {
  readonly cause: Cause;
  /** Everything that stands against giving the fewest points that it accepts. */
  readonly obstacles: readonly Obstacle[];
  /** Minor units or pieces that are left for matching; `null`: no end, or no matching. */
  readonly matchLeft: bigint | null;
}

/** All causes, by id. */
export function listCauses(
  rules: AccountRules,
  account: MemberAccount,
  shared: SharedState,
  instantMs: number,
): readonly CauseListing[] {
  return rules.ruleSet.content.life.causes.map((cause) => ({
    cause,
    obstacles: donationObstacles({ rules, account, instantMs, cause }, BigInt(cause.leastPoints)),
    matchLeft: cause.match === null ? null : matchLeft(cause, shared),
  }));
}
