/** The start of the bundled command line, and the one place where an exit code is set. */
import { createProcessHost } from './process-host.js';
import { runProgram } from './program.js';

void runProgram(process.argv.slice(2), createProcessHost()).then((exitCode) => {
  process.exitCode = exitCode;
});
