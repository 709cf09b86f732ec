import { compileProject } from '../../../api/compile-project.js';
import { hasErrors } from '../../../text/diagnostic.js';
import type { RunCommand } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { readProject } from '../../read-project.js';
import { printDiagnostics } from '../../report-diagnostics.js';

export const run: RunCommand = async (invocation) => {
  const project = readProject(invocation.host.workingFolder, invocation.arguments[0]);
  const { diagnostics, program } = compileProject(project.sources);
  await printDiagnostics(invocation, diagnostics, [project.sources.program, ...project.sources.campaigns]);
  if (invocation.options['format'] === 'pretty' && program !== null) {
    const { campaigns, rules, examples } = program;
    await invocation.host.write(
      invocation.language === 'zh'
        ? `${campaigns.length} 个活动，${rules.length} 条规则，${examples.length} 个示例\n`
        : `${campaigns.length} campaigns, ${rules.length} rules, ${examples.length} examples\n`,
    );
  }
  const failed = hasErrors(diagnostics) || (invocation.options['strict'] === true && diagnostics.length > 0);
  return failed ? EXIT.problems : EXIT.ok;
};
