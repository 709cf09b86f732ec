/** `--workers`: on how many threads a run decides. */
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { type Invocation, textOption, textOptions } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { inputProblem } from '../../input-problem.js';
import { CLI_MESSAGES } from '../../messages.js';

const WORKERS_MAX = 64;
/**
 * About 550,000 purchases: two threads take nine tenths of the time of one for them, and less the more there are. Below 400,000 a
 * second thread takes what it saves to start and to get warm (one thread has another processor to compile on).
 */
const WORTH_BYTES = 300_000_000;
/** What packed purchases unpack to, about. */
const PACKED_RATIO = 8;

/** Throws an `InputProblem` for what is neither a number of threads nor `auto`. */
export function readWorkers(invocation: Invocation): number {
  const found = textOption(invocation.options, 'workers') ?? '1';
  if (found === 'auto') return isWorthIt(invocation) ? Math.min(availableParallelism(), WORKERS_MAX) : 1;
  const number = /^[1-9]\d?$/.test(found) ? Number(found) : 0;
  if (number >= 1 && number <= WORKERS_MAX) return number;
  throw inputProblem(EXIT.usage, CLI_MESSAGES.badChoice, { option: '--workers', choices: CHOICES, found });
}

const CHOICES = { en: `auto or a number from 1 to ${WORKERS_MAX}`, zh: `auto 或 1 至 ${WORKERS_MAX} 的整数` };

function isWorthIt({ host, options }: Invocation): boolean {
  const sizes = textOptions(options, 'input').map((name) => {
    const size = sizeOf(resolve(host.workingFolder, name));
    return /\.(?:gz|zst)$/i.test(name) ? size * PACKED_RATIO : size;
  });
  return sizes.reduce((sum, size) => sum + size, 0) >= WORTH_BYTES;
}

/** 0 for what cannot be read; whoever opens it says why. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
