/** A member's account at the end of a day. */
import type { AccountRules } from '../../../account/account-rules.js';
import type { MemberAccount } from '../../../account/books.js';
import type { SharedState } from '../../../engine/state.js';
import type { RuleSet } from '../../../ruleset/types.js';

export interface MemberNow {
  readonly ruleSet: RuleSet;
  readonly rules: AccountRules;
  readonly account: MemberAccount;
  readonly shared: SharedState;
  readonly instantMs: number;
  readonly date: string;
  /** Records that could not be read or booked; a ledger has none. */
  readonly refusedRecords: number;
}
