/** Runs one test: the purchases in their order, and what the last one came to against what was expected. */
import type { Evaluator } from '../engine/create-evaluator.js';
import { compareEvents, type MemberProfile, type Purchase } from '../engine/event.js';
import { initialMemberState, initialSharedState } from '../engine/initial-state.js';
import type { RuleSet } from '../ruleset/types.js';
import type { Diagnostic } from '../text/diagnostic.js';
import { compareDecision } from './compare-decision.js';
import { diagnose } from './diagnose.js';
import type { Expected } from './expected.js';
import type { TestResult, TestRun } from './test-result.js';

export interface Test {
  readonly about: Pick<TestResult, 'kind' | 'title' | 'file' | 'span'>;
  readonly member: MemberProfile;
  /** Purchases of the same member before the judged one; they move counters, limits and budgets. */
  readonly earlier: readonly Purchase[];
  readonly purchase: Purchase;
  readonly expected: readonly Expected[];
  /** What was wrong with the test itself; it has failed then. */
  readonly problems: readonly Diagnostic[];
}

export function runTest(test: Test, ruleSet: RuleSet, evaluator: Evaluator): TestResult {
  const run = evaluateHistory(test, evaluator);
  const differences = compareDecision(run.decision, test.expected, ruleSet.content);
  const diagnostics = [
    ...test.problems,
    ...differences.map((difference) => diagnose(difference, run, ruleSet)),
  ];
  const passed = diagnostics.length === 0;
  return { ...test.about, passed, differences, problems: test.problems, diagnostics, run };
}

function evaluateHistory({ member, earlier, purchase }: Test, evaluator: Evaluator): TestRun {
  let state = initialMemberState(member);
  let shared = initialSharedState();
  for (const event of [...earlier].sort(compareEvents)) {
    const { memberState, sharedState } = evaluator.evaluate(event, member, state, shared);
    state = memberState;
    shared = sharedState;
  }
  const { decision } = evaluator.evaluate(purchase, member, state, shared, { trace: true });
  return { purchase, member, decision };
}
