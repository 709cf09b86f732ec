/** Checks a whole ledger: its chain of entries, what they come to, and that the members' accounts say the same. */
import type { Account } from '../../account/entry.js';
import type { JournalHead } from '../../account/journal/journal-entry.js';
import { createVerification } from '../../account/journal/verify-journal.js';
import { readRuleSet } from '../../ruleset/read-rule-set.js';
import type { JsonValue } from '../../ruleset/types.js';
import { STORE_MESSAGES } from '../../store/messages.js';
import type { Store } from '../../store/store.js';
import { type Diagnostic, report } from '../../text/diagnostic.js';

export interface LedgerReport {
  readonly entries: number;
  readonly members: number;
  readonly head: JournalHead;
  /** Number of the first entry that is wrong; `null` when none is, or what is wrong is no entry. */
  readonly firstBad: number | null;
  readonly findings: readonly Diagnostic[];
}

export async function verifyStore(store: Store): Promise<LedgerReport> {
  const { head } = await store.position();
  const verification = createVerification({ head, floorOf: floorsOf(await store.ruleSets()) });
  for await (const line of store.entries(1)) verification.add(parse(line));
  const journal = verification.finish();
  const accounts = await sumAccounts(store);
  const findings = journal.findings.map(({ diagnostic }) => diagnostic);
  for (const account of ['available', 'pending'] as const) {
    const [entries, members] = [journal.totals[account], accounts[account]];
    if (entries === members) continue;
    const args = { account, entries: entries.toString(), members: members.toString() };
    findings.push(report(STORE_MESSAGES.otherAccounts, null, args));
  }
  return { ...journal, members: accounts.members, findings };
}

/** A line that is no JSON is no entry either. */
function parse(line: string): JsonValue {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function floorsOf(texts: readonly string[]): (hash: string) => bigint | undefined {
  const floors = new Map<string, bigint>();
  for (const text of texts) {
    const { ruleSet } = readRuleSet({ path: 'ledger', text });
    if (ruleSet === null) continue;
    const beyond = ruleSet.content.life.refund?.beyondBalance;
    floors.set(ruleSet.hash, beyond?.kind === 'below-zero' ? BigInt(beyond.floor) : 0n);
  }
  return (hash) => floors.get(hash);
}

const PART = 1000;

async function sumAccounts(
  store: Store,
): Promise<Record<Extract<Account, 'available' | 'pending'>, bigint> & { members: number }> {
  const sums = { available: 0n, pending: 0n, members: 0 };
  let last: string | null = null;
  for (;;) {
    const part = await store.membersAfter(last, PART);
    for (const { account } of part) {
      sums.available += account.state.balance;
      for (const lot of account.state.lots) if (lot.isPending) sums.pending += lot.points;
    }
    sums.members += part.length;
    last = part.at(-1)?.account.profile.id ?? null;
    if (last === null) return sums;
  }
}
