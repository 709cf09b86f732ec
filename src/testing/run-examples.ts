/** Runs the `example` blocks of a program. */
import { prepareAccountRules } from '../account/account-rules.js';
import type { CheckedProgram, Example } from '../check/checked-program.js';
import type { RuleSet } from '../ruleset/types.js';
import { type Diagnostic, report } from '../text/diagnostic.js';
import { formatInstant } from '../value/instant.js';
import { exampleEvents, exampleMember } from './example-events.js';
import { TESTING_MESSAGES } from './messages.js';
import { runTest } from './run-test.js';
import type { TestResult } from './test-result.js';

export type ExampleResult = TestResult;

/** One result for each example, in the order of the program. `ruleSet` is what the program compiled to. */
export function runExamples(program: CheckedProgram, ruleSet: RuleSet): readonly ExampleResult[] {
  const rules = prepareAccountRules(ruleSet);
  return program.examples.map((example) => {
    const { title, file, span } = example;
    const test = {
      about: { kind: 'example', title, file, span },
      member: exampleMember(example.member),
      events: exampleEvents(example, program.vocabulary),
      expected: example.expectations,
      problems: findNotEarlier(example, program),
    } as const;
    return runTest(test, rules);
  });
}

/** An earlier purchase that is after all else would be judged in place of what is meant to be. */
function findNotEarlier({ events, span }: Example, { zone }: CheckedProgram): readonly Diagnostic[] {
  const judgedMs = Math.max(
    ...events
      .filter((event) => event.type !== 'purchase' || !event.earlier)
      .map(({ instantMs }) => instantMs),
  );
  return events
    .filter((event) => event.type === 'purchase' && event.earlier && event.instantMs > judgedMs)
    .map(({ instantMs }) =>
      report(TESTING_MESSAGES.notEarlier, span, {
        earlier: formatInstant(instantMs, zone),
        judged: formatInstant(judgedMs, zone),
      }),
    );
}
