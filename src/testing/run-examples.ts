/** Runs the `example` blocks of a program. */
import type { CheckedProgram, Example } from '../check/checked-program.js';
import { createEvaluator } from '../engine/create-evaluator.js';
import type { RuleSet } from '../ruleset/types.js';
import { type Diagnostic, report } from '../text/diagnostic.js';
import { formatInstant } from '../value/instant.js';
import { earlierPurchases, exampleMember, examplePurchase } from './example-events.js';
import { TESTING_MESSAGES } from './messages.js';
import { runTest } from './run-test.js';
import type { TestResult } from './test-result.js';

export type ExampleResult = TestResult;

/** One result for each example, in the order of the program. `ruleSet` is what the program compiled to. */
export function runExamples(program: CheckedProgram, ruleSet: RuleSet): readonly ExampleResult[] {
  const evaluator = createEvaluator(ruleSet);
  return program.examples.map((example) => {
    const { title, file, span } = example;
    const test = {
      about: { kind: 'example', title, file, span },
      member: exampleMember(example.member),
      earlier: earlierPurchases(example, program.vocabulary),
      purchase: examplePurchase(example, program.vocabulary),
      expected: example.expectations,
      problems: findNotEarlier(example, program),
    } as const;
    return runTest(test, ruleSet, evaluator);
  });
}

/** An earlier purchase that is not before the judged one would be evaluated as if it were. */
function findNotEarlier(
  { earlier, purchase, span }: Example,
  { zone }: CheckedProgram,
): readonly Diagnostic[] {
  return earlier
    .filter(({ instantMs }) => instantMs > purchase.instantMs)
    .map(({ instantMs }) =>
      report(TESTING_MESSAGES.notEarlier, span, {
        earlier: formatInstant(instantMs, zone),
        judged: formatInstant(purchase.instantMs, zone),
      }),
    );
}
