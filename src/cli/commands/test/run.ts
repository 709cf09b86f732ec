import { compileProject } from '../../../api/compile-project.js';
import { coverRules, describeCoverage } from '../../../testing/coverage.js';
import { describeResult } from '../../../testing/describe-result.js';
import { runCases } from '../../../testing/run-cases.js';
import { runExamples } from '../../../testing/run-examples.js';
import type { TestResult } from '../../../testing/test-result.js';
import { hasErrors } from '../../../text/diagnostic.js';
import type { Language } from '../../../text/localized.js';
import type { RunCommand } from '../../command.js';
import { counted, NOUNS } from '../../counted.js';
import { EXIT } from '../../exit-codes.js';
import { printErrors, printMessages } from '../../print-messages.js';
import { readProject } from '../../project/read-project.js';

export const run: RunCommand = async (invocation) => {
  const { host, language, options } = invocation;
  const project = readProject(host.workingFolder, invocation.arguments[0]);
  const { ruleSet, program, diagnostics } = compileProject(project.sources);
  if (ruleSet === null || program === null) {
    await printErrors(invocation, diagnostics, project.texts);
    return EXIT.problems;
  }
  const cases = project.cases.map((source) => runCases(source, program.vocabulary, ruleSet));
  const broken = cases.flatMap((file) => file.diagnostics);
  const results = [...runExamples(program, ruleSet), ...cases.flatMap((file) => file.results)];
  const shown = results.filter((result) => !result.passed || options['verbose'] === true);
  for (const result of shown) await host.write(`${describeResult(result, ruleSet, language)}\n`);
  await printMessages(invocation, broken, project.texts);
  const coverage = describeCoverage(coverRules(ruleSet, results), language);
  await host.write(closingLine(results, language) + coverage);
  return results.some((result) => !result.passed) || hasErrors(broken) ? EXIT.problems : EXIT.ok;
};

/** `12 tests: all hold`, `12 tests: 11 hold, 1 fails`. */
function closingLine(results: readonly TestResult[], language: Language): string {
  const all = counted(results.length, NOUNS.test, language);
  const failed = results.filter((result) => !result.passed).length;
  const held = results.length - failed;
  if (results.length === 0)
    return language === 'zh' ? '没有示例，也没有用例\n' : 'There are no examples and no cases\n';
  if (failed === 0)
    return language === 'zh' ? `${all}：全部成立\n` : `${all}: ${held === 1 ? 'it holds' : 'all hold'}\n`;
  return language === 'zh'
    ? `${all}：${held} 项成立，${failed} 项不成立\n`
    : `${all}: ${held} ${held === 1 ? 'holds' : 'hold'}, ${failed} ${failed === 1 ? 'fails' : 'fail'}\n`;
}
