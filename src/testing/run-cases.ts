/** Runs the cases of one `*.cases.yaml` file. */
import { prepareAccountRules } from '../account/account-rules.js';
import type { Vocabulary } from '../program/vocabulary.js';
import type { RuleSet } from '../ruleset/types.js';
import type { Diagnostic } from '../text/diagnostic.js';
import type { SourceFile } from '../text/source.js';
import { readCases } from './cases/read-cases.js';
import { runTest } from './run-test.js';
import type { TestResult } from './test-result.js';

export interface CasesResult {
  /** One for each case, in the order of the file; none when the file has mistakes. */
  readonly results: readonly TestResult[];
  /** Mistakes in the file itself. */
  readonly diagnostics: readonly Diagnostic[];
}

/** `vocabulary` is that of the program which `ruleSet` was compiled from. Never throws on any text. */
export function runCases(source: SourceFile, vocabulary: Vocabulary, ruleSet: RuleSet): CasesResult {
  const { tests, diagnostics } = readCases(source, vocabulary, ruleSet);
  const rules = prepareAccountRules(ruleSet);
  return { results: tests.map((test) => runTest(test, rules)), diagnostics };
}
