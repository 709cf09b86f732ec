/** Something that time does to an account; one file a kind beside this one, listed in `index.ts`. */
import type { MemberAccount } from '../books.js';
import type { AccountRules, Session } from '../session.js';

export interface Scheduled {
  /** The first instant after `afterMs` at which it has something to do, as the account stands; `null`: none. */
  readonly nextAfter: (account: MemberAccount, rules: AccountRules, afterMs: number) => number | null;
  /** Does what is due at the session's instant; nothing when nothing is. */
  readonly run: (session: Session) => void;
}
