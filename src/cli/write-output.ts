/** Writes a whole output: to standard output, or to a file that appears only when it is complete. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { EXIT } from './exit-codes.js';
import type { Host } from './host.js';
import { InputProblem } from './input-problem.js';

export async function writeOutput(host: Host, target: string, text: string): Promise<void> {
  if (target === '-') {
    await host.write(text);
    return;
  }
  const path = resolve(host.workingFolder, target);
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new InputProblem(`${target} cannot be written: ${(error as Error).message}`, EXIT.output);
  }
}
