/** Accounts by their full names, as they stand in the journal: `issuance`, `member:M1:available`. */
import { ACCOUNTS, type Account } from '../entry.js';

const OF_MEMBER: readonly Account[] = ['pending', 'available'];

export function accountName(account: Account, member: string): string {
  return OF_MEMBER.includes(account) ? `member:${member}:${account}` : account;
}

/** `undefined` for a name that is no account, or one of another member. */
export function accountOfName(name: string, member: string): Account | undefined {
  return ACCOUNTS.find((account) => accountName(account, member) === name);
}
