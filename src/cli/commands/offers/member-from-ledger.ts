/** A member's account at the end of a day, from a ledger: time passes in memory, and nothing is booked. */
import { type AccountRules, prepareAccountRules } from '../../../account/account-rules.js';
import { createAccounts } from '../../../account/accounts.js';
import { createMemoryBooks } from '../../../account/memory-books.js';
import { instantText } from '../../../account/words.js';
import { readRuleSet } from '../../../ruleset/read-rule-set.js';
import type { RuleSet } from '../../../ruleset/types.js';
import { advanceToEndOf } from '../../../run/advance-event.js';
import type { Store, StoredMember } from '../../../store/store.js';
import { civilDateOf, formatCivilDate } from '../../../value/civil-date.js';
import { type Invocation, textOption } from '../../command.js';
import { EXIT, type ExitCode } from '../../exit-codes.js';
import { inputProblem } from '../../input-problem.js';
import { loadRuleSet } from '../../load-rule-set.js';
import { CLI_MESSAGES } from '../../messages.js';
import { openLedger } from '../../open-ledger.js';
import type { MemberNow } from './member-now.js';

/** As `readMemberNow`. A day before the last event of the ledger is refused: what was then is not kept. */
export async function memberFromLedger(
  invocation: Invocation,
  ledger: string,
  member: string,
  day: number,
): Promise<MemberNow | ExitCode> {
  const store = await openLedger(invocation.host, ledger, 'read');
  try {
    const ruleSet = await rulesFor(invocation, store);
    if (typeof ruleSet === 'number') return ruleSet;
    const [stored] = await store.members([member]);
    if (stored === undefined) throw inputProblem(EXIT.noInput, CLI_MESSAGES.unknownMember, { member });
    return await passTime(store, prepareAccountRules(ruleSet), stored, day);
  } finally {
    await store.close();
  }
}

/** Those that the command line names, else those in force. */
async function rulesFor(invocation: Invocation, store: Store): Promise<RuleSet | ExitCode> {
  const isNamed = invocation.arguments.length > 0 || textOption(invocation.options, 'ruleset') !== undefined;
  const { ruleSet: hash } = await store.position();
  const text = isNamed || hash === null ? undefined : await store.ruleSet(hash);
  const found = text === undefined ? null : readRuleSet({ path: 'ledger', text }).ruleSet;
  if (found !== null) return found;
  const loaded = await loadRuleSet(invocation);
  return typeof loaded === 'number' ? loaded : loaded.ruleSet;
}

async function passTime(
  store: Store,
  rules: AccountRules,
  { account, dueMs }: StoredMember,
  day: number,
): Promise<MemberNow> {
  const { ruleSet } = rules;
  const date = formatCivilDate(civilDateOf(day));
  const end = advanceToEndOf(date, day, ruleSet.content.zone);
  const { clockMs } = await store.position();
  if (clockMs !== null && end.instantMs < clockMs) {
    const clock = instantText(ruleSet.content, clockMs);
    throw inputProblem(EXIT.usage, CLI_MESSAGES.beforeLedger, { option: '--at', found: date, clock });
  }
  const books = createMemoryBooks();
  books.putMember(account);
  books.putShared(await store.shared());
  books.putDue(account.profile.id, dueMs);
  createAccounts({ rules, rulesOf: () => rules, books, trace: false, profileOf: () => null }).apply(end);
  const now = books.member(account.profile.id) ?? account;
  const shared = books.shared();
  return { ruleSet, rules, account: now, shared, instantMs: end.instantMs, date, refusedRecords: 0 };
}
