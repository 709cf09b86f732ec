/** A member's row as an account. */
import type { MemberAccount } from '../../account/books.js';
import { fromExactJson } from '../exact-json.js';
import type { StoredMember } from '../store.js';
import type { Row } from './reader.js';

/**
 * Reads a row of the table `member`. Throws a `SyntaxError` for one that no writer of ours made: it was edited, and
 * whoever goes on with it would stumble later, where nobody can tell why.
 */
export function storedMemberOf({ id, text, due }: Row): StoredMember {
  const account = fromExactJson<unknown>(String(text));
  if (!isAccountOf(account, id)) throw new SyntaxError(`what stands at member ${id} is no account of theirs`);
  return { account, dueMs: due === null ? null : Number(due) };
}

/** The outer shape, and what sums are made of. The id must be the row's: members are read on from the last one's id. */
function isAccountOf(value: unknown, id: unknown): value is MemberAccount {
  if (!isRecord(value) || !isRecord(value['profile']) || !isRecord(value['state'])) return false;
  const { profile, state } = value;
  return (
    profile['id'] === id &&
    typeof state['balance'] === 'bigint' &&
    isListOf(state['lots'], isLot) &&
    isListOf(state['days'], Array.isArray) &&
    isListOf(state['grants'], isRecord) &&
    state['limits'] instanceof Map &&
    state['counts'] instanceof Map
  );
}

function isLot(value: unknown): boolean {
  return isRecord(value) && typeof value['points'] === 'bigint';
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);
}
