import { compileProject } from '../../../api/compile-project.js';
import { coverRules, describeCoverage } from '../../../testing/coverage.js';
import { describeResult } from '../../../testing/describe-result.js';
import { runCases } from '../../../testing/run-cases.js';
import { runExamples } from '../../../testing/run-examples.js';
import type { TestResult } from '../../../testing/test-result.js';
import { hasErrors } from '../../../text/diagnostic.js';
import type { Invocation, RunCommand } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { readProject } from '../../read-project.js';
import { printDiagnostics } from '../../report-diagnostics.js';

export const run: RunCommand = async (invocation) => {
  const project = readProject(invocation.host.workingFolder, invocation.arguments[0]);
  const { ruleSet, program, diagnostics } = compileProject(project.sources);
  if (ruleSet === null || program === null) {
    const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
    await printDiagnostics(invocation, errors, [project.sources.program, ...project.sources.campaigns]);
    return EXIT.problems;
  }
  const cases = project.cases.map((source) => runCases(source, program.vocabulary, ruleSet));
  const broken = cases.flatMap((file) => file.diagnostics);
  const results = [...runExamples(program, ruleSet), ...cases.flatMap((file) => file.results)];
  for (const result of results) {
    if (result.passed && invocation.options['verbose'] !== true) continue;
    await invocation.host.write(`${describeResult(result, ruleSet, invocation.language)}\n`);
  }
  await printDiagnostics(invocation, broken, project.cases);
  await invocation.host.write(closingWords(invocation, results) + describeCoverage(coverRules(ruleSet, results), invocation.language));
  return results.some((result) => !result.passed) || hasErrors(broken) ? EXIT.problems : EXIT.ok;
};

function closingWords({ language }: Invocation, results: readonly TestResult[]): string {
  const failed = results.filter((result) => !result.passed).length;
  const held = results.length - failed;
  return language === 'zh' ? `${held} 个成立，${failed} 个不成立\n` : `${held} hold, ${failed} fail\n`;
}
