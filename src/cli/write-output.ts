/** Writes a whole text: to standard output, or to a file that appears only when it is complete. */

import type { Invocation } from './command.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { openOutput } from './open-output.js';
import { printDiagnostics } from './report-diagnostics.js';

export async function writeOutput(invocation: Invocation, target: string, text: string): Promise<ExitCode> {
  const output = await openOutput(invocation.host, target);
  if (!('problem' in output)) await output.write(text);
  const problem = 'problem' in output ? output.problem : await output.commit();
  if (problem === null) return EXIT.ok;
  await printDiagnostics(invocation, [problem], []);
  return EXIT.output;
}
