/** The start of the bundled command line, and the one place where an exit code is set. */
import { createProcessHost } from './process-host.js';
import { runProgram } from './program.js';

process.exitCode = await runProgram(process.argv.slice(2), createProcessHost());
