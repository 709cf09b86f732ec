/** Writes a file anew so that it is never seen half written. */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { EXIT } from './exit-codes.js';
import { inputProblem } from './input-problem.js';
import { CLI_MESSAGES } from './messages.js';
import { systemReason } from './system-words.js';

/**
 * Replaces the text of an existing file, beside its place and then by renaming: a crash leaves the old or the new one.
 * Its permissions stay; of a link, the file that it leads to is replaced. Throws an `InputProblem` when that fails.
 *
 * @param shown how messages name the file
 */
export function replaceFile(path: string, shown: string, text: string): void {
  let temporary: string | null = null;
  try {
    const real = realpathSync(path);
    temporary = `${real}.${randomUUID().slice(0, 8)}.tmp`;
    writeWhole(temporary, text, statSync(real).mode);
    renameSync(temporary, real);
  } catch (error) {
    if (temporary !== null) rmSync(temporary, { force: true });
    const args = { path: shown, why: systemReason(error) };
    throw inputProblem(EXIT.output, CLI_MESSAGES.cannotWriteFile, args);
  }
}

function writeWhole(path: string, text: string, mode: number): void {
  const file = openSync(path, 'wx', mode);
  try {
    const bytes = Buffer.from(text, 'utf8');
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
