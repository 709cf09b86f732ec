import { compileProject } from '../../../api/compile-project.js';
import { canonicalJson } from '../../../ruleset/canonical-json.js';
import { type RunCommand, textOption } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { readProject } from '../../read-project.js';
import { printDiagnostics } from '../../report-diagnostics.js';
import { writeOutput } from '../../write-output.js';

export const run: RunCommand = async (invocation) => {
  const project = readProject(invocation.host.workingFolder, invocation.arguments[0]);
  const { ruleSet, diagnostics } = compileProject(project.sources);
  if (ruleSet === null) {
    await printDiagnostics(invocation, diagnostics, [project.sources.program, ...project.sources.campaigns]);
    return EXIT.problems;
  }
  const target = textOption(invocation.options, 'output') ?? '-';
  return writeOutput(invocation, target, `${canonicalJson(ruleSet)}\n`);
};
