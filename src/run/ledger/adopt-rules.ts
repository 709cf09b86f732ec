/** Puts a rule set in force from here on. */
import { findNextDue } from '../../account/schedule/index.js';
import { canonicalJson } from '../../ruleset/canonical-json.js';
import type { StoredMember } from '../../store/store.js';
import { checkBasis } from './check-basis.js';
import type { LedgerRun } from './ledger-run.js';

/**
 * Under other rules time has other things to do. What lies before the clock was done under the rules that were in force
 * then, so that new rules look ahead only. Until all members are through, no rule set is in force: a run that is killed
 * here begins here again. Throws as `checkBasis` does.
 */
export async function adoptRules(run: LedgerRun): Promise<void> {
  const { ruleSet } = run.rules;
  if (run.position.ruleSet === ruleSet.hash) return;
  await checkBasis(run);
  let last: string | null = null;
  for (;;) {
    const members: readonly StoredMember[] = await run.store.membersAfter(last, run.limits.duesMax);
    if (members.length === 0) break;
    await commit(
      run,
      null,
      members.map((member) => lookAhead(run, member)),
    );
    last = members.at(-1)?.account.profile.id ?? null;
  }
  await commit(run, ruleSet.hash, []);
}

function lookAhead({ rules, position }: LedgerRun, { account }: StoredMember): StoredMember {
  const { profile, state } = account;
  const settledMs = Math.max(state.settledMs ?? 0, position.clockMs ?? 0);
  const settled = { profile, state: { ...state, settledMs } };
  return { account: settled, dueMs: findNextDue(settled, rules) };
}

async function commit(
  run: LedgerRun,
  inForce: string | null,
  members: readonly StoredMember[],
): Promise<void> {
  const to = { ...run.position, ruleSet: inForce };
  const { ruleSet } = run.rules;
  await run.store.commit({
    from: run.position,
    to,
    entries: [],
    members,
    purchases: [],
    redemptions: [],
    shared: null,
    events: [],
    outcomes: [],
    ruleSet: inForce === null ? null : { hash: ruleSet.hash, text: canonicalJson(ruleSet) },
  });
  run.position = to;
}
