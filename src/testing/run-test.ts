/** Runs one test: the events in their order through an account, and what the last one came to against what was expected. */
import type { AccountRules } from '../account/account-rules.js';
import { type Accounts, createAccounts } from '../account/accounts.js';
import { createMemoryBooks } from '../account/memory-books.js';
import type { Outcome } from '../account/outcome.js';
import type { LoyaltyEvent, MemberProfile } from '../engine/event.js';
import { initialMemberState } from '../engine/initial-state.js';
import type { RuleSet } from '../ruleset/types.js';
import { type Diagnostic, report } from '../text/diagnostic.js';
import type { Span } from '../text/source.js';
import { instantOfLocal, localDay } from '../value/zone.js';
import { compareAfter, compareRefusal } from './compare-after.js';
import { compareDecision } from './compare-decision.js';
import { diagnose } from './diagnose.js';
import type { Expected } from './expected.js';
import { judge } from './judge.js';
import { TESTING_MESSAGES } from './messages.js';
import { refusalText } from './refusal-text.js';
import type { Difference, TestResult, TestRun } from './test-result.js';

export interface TestEvent {
  readonly event: LoyaltyEvent;
  readonly span: Span;
}

export interface Test {
  readonly about: Pick<TestResult, 'kind' | 'title' | 'file' | 'span'>;
  readonly member: MemberProfile;
  /** In the order in which they happen, at least one; the last one is judged, and those before it lead to it. */
  readonly events: readonly TestEvent[];
  readonly expected: readonly Expected[];
  /** What was wrong with the test itself; it has failed then. */
  readonly problems: readonly Diagnostic[];
}

export function runTest(test: Test, rules: AccountRules): TestResult {
  const { run, refused } = play(test, rules);
  const problems = [...test.problems, ...refused];
  const differences = compare(test, run, rules);
  const diagnostics = [
    ...problems,
    ...differences.map((difference) => diagnose(difference, run, rules.ruleSet)),
  ];
  const passed = diagnostics.length === 0;
  return { ...test.about, passed, differences, problems, diagnostics, run };
}

/** Of an event that was refused although nobody expected it, that is all there is to say. */
function compare(
  { expected, events, problems }: Test,
  run: TestRun,
  rules: AccountRules,
): readonly Difference[] {
  const refusal = compareRefusal(run, expected, events.at(-1)?.span ?? null);
  // An event that is out of order is refused as too late; that has been said.
  if (refusal !== null) return problems.length > 0 ? [] : [refusal];
  return [
    ...compareDecision(run.decision, expected, rules.ruleSet.content),
    ...compareAfter(run, expected, rules),
  ];
}

interface Played {
  readonly run: TestRun;
  /** What was refused on the way. */
  readonly refused: readonly Diagnostic[];
}

function play({ member, events }: Test, rules: AccountRules): Played {
  const { ruleSet } = rules;
  const judged = events.at(-1);
  if (judged === undefined) throw new RangeError('a test has an event that is judged');
  const books = createMemoryBooks();
  const accounts = createAccounts({
    rules,
    rulesOf: (hash) => (hash === ruleSet.hash ? rules : undefined),
    books,
    trace: true,
    profileOf: () => member,
  });
  watchFromTheDayBefore(accounts, member, events, ruleSet);
  const refused = events.slice(0, -1).flatMap(({ event, span }) =>
    accounts.apply(event).flatMap(({ refusal }) => {
      if (refusal === null) return [];
      const reason = refusalText(refusal);
      return [report(TESTING_MESSAGES.refusedOnTheWay, span, { at: event.at, reason })];
    }),
  );
  const outcomes: readonly Outcome[] = accounts.apply(judged.event);
  const { profile, state } = books.member(member.id) ?? {
    profile: member,
    state: initialMemberState(member),
  };
  return { run: judge(judged.event, outcomes, profile, { state, shared: books.shared() }, ruleSet), refused };
}

/** Birthdays come to who is a member already; who signs up first is none before. */
function watchFromTheDayBefore(
  accounts: Accounts,
  member: MemberProfile,
  events: readonly TestEvent[],
  { content: { zone } }: RuleSet,
): void {
  const first = events[0]?.event;
  if (first === undefined || first.type === 'signup') return;
  accounts.enrol(member, instantOfLocal(zone, localDay(zone, first.instantMs) - 1, 0));
}
