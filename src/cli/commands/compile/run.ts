import { compileProject } from '../../../api/compile-project.js';
import { canonicalJson } from '../../../ruleset/canonical-json.js';
import { type RunCommand, textOption } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { openOutput } from '../../open-output.js';
import { printErrors } from '../../print-messages.js';
import { readProject } from '../../project/read-project.js';

export const run: RunCommand = async (invocation) => {
  const { host, options } = invocation;
  const project = readProject(host.workingFolder, invocation.arguments[0]);
  const { ruleSet, diagnostics } = compileProject(project.sources);
  if (ruleSet === null) {
    await printErrors(invocation, diagnostics, project.texts);
    return EXIT.problems;
  }
  const output = await openOutput(host, textOption(options, 'output'));
  await output.write(`${canonicalJson(ruleSet)}\n`);
  await output.commit();
  return EXIT.ok;
};
