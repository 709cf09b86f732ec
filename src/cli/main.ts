/** The command line: definitions, help, language, and the one place where an exit code is set. */
import { VERSION } from '../version.js';
import type { Host } from './host.js';

/** `jifen --version` answers before anything else is loaded. */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
    process.stdout.write(`${VERSION}\n`);
    return;
  }
  const [{ runProgram }, { createProcessHost }] = await Promise.all([
    import('./program.js'),
    import('./host.js'),
  ]);
  const host: Host = createProcessHost();
  process.exitCode = await runProgram(words, host);
}

await main();
