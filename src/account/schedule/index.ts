/** What time does, in this order where several things are due at one instant. */
import type { MemberAccount } from '../books.js';
import type { AccountRules, Session } from '../session.js';
import { earliest } from './earliest.js';
import { ENDS } from './ends.js';
import { RELEASES } from './releases.js';
import type { Scheduled } from './scheduled.js';
import { TIER_REVIEWS } from './tier-reviews.js';
import { TRIGGERS } from './triggers.js';

const ALL: readonly Scheduled[] = [RELEASES, ENDS, TIER_REVIEWS, TRIGGERS];

/** When time next has something to do for an account, after what it has done already. */
export function findNextDue(account: MemberAccount, rules: AccountRules): number | null {
  const { settledMs } = account.state;
  if (settledMs === null) return null;
  return earliest(
    ALL.map((scheduled) => scheduled.nextAfter(account, rules, settledMs)),
    settledMs,
  );
}

/** Does all that is due at the session's instant. */
export function runScheduled(session: Session): void {
  for (const scheduled of ALL) scheduled.run(session);
}
