/** A member's account at the end of a day, from records that are booked in memory. */
import { prepareAccountRules } from '../../../account/account-rules.js';
import type { MemberAccount } from '../../../account/books.js';
import type { Advance, MemberProfile } from '../../../engine/event.js';
import { initialMemberState } from '../../../engine/initial-state.js';
import { createEvaluator } from '../../../fast/create-evaluator.js';
import { advanceToEndOf } from '../../../run/advance-event.js';
import { createEventProcessor, type EventProcessor } from '../../../run/evaluate-events.js';
import type { EventsRead } from '../../../run/read-events.js';
import { civilDateOf, formatCivilDate } from '../../../value/civil-date.js';
import type { Invocation } from '../../command.js';
import { EXIT, type ExitCode } from '../../exit-codes.js';
import { inputProblem } from '../../input-problem.js';
import { loadRuleSet } from '../../load-rule-set.js';
import { CLI_MESSAGES } from '../../messages.js';
import { readInputs } from '../../read-inputs.js';
import type { MemberNow } from './member-now.js';

/** As `readMemberNow`. */
export async function memberFromRecords(
  invocation: Invocation,
  member: string,
  day: number,
): Promise<MemberNow | ExitCode> {
  const loaded = await loadRuleSet(invocation);
  if (typeof loaded === 'number') return loaded;
  const { ruleSet, vocabulary } = loaded;
  let unread = 0;
  const { events, members } = await readInputs(invocation, vocabulary, () => {
    unread += 1;
  });
  const rules = prepareAccountRules(ruleSet, createEvaluator);
  const processor = createEventProcessor(rules, members, { references: events.references });
  const date = formatCivilDate(civilDateOf(day));
  const end = advanceToEndOf(date, day, ruleSet.content.zone);
  const refused = await processUntil(processor, events, end);
  const account = accountOf(processor, members, member);
  if (account === null) throw inputProblem(EXIT.noInput, CLI_MESSAGES.unknownMember, { member });
  const shared = processor.books.shared();
  const refusedRecords = unread + refused;
  return { ruleSet, rules, account, shared, instantMs: end.instantMs, date, refusedRecords };
}

/** Gives how many events were refused. */
async function processUntil(processor: EventProcessor, { events, close }: EventsRead, end: Advance) {
  let refused = 0;
  try {
    for await (const event of events) {
      if (event.instantMs > end.instantMs) break;
      if (processor.process(event).outcome.refusal !== null) refused += 1;
    }
    processor.process(end);
  } finally {
    await close();
  }
  return refused;
}

/** Of a member who has done nothing yet, the account as the members file opens it. */
function accountOf(
  { books }: EventProcessor,
  members: ReadonlyMap<string, MemberProfile>,
  id: string,
): MemberAccount | null {
  const profile = members.get(id);
  const opened = profile === undefined ? null : { profile, state: initialMemberState(profile) };
  return books.member(id) ?? opened;
}
