/** The file of a plan: the command line of the run, what that run rests on, and what it would do. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { LedgerPosition } from '../../../store/store.js';
import { EXIT } from '../../exit-codes.js';
import type { Host } from '../../host.js';
import { inputProblem } from '../../input-problem.js';
import { CLI_MESSAGES } from '../../messages.js';
import { systemWords } from '../../system-words.js';

/** The options that a plan keeps, by their names in `OptionValues`. */
export const PLANNED_OPTIONS = ['input', 'members', 'inputFormat', 'ruleset', 'ledger', 'asOf'] as const;

export interface Plan {
  readonly format: 'jifen-plan';
  readonly formatVersion: 1;
  readonly command: {
    readonly project: string | null;
    readonly options: Readonly<Partial<Record<(typeof PLANNED_OPTIONS)[number], string | readonly string[]>>>;
  };
  /** What the plan rests on. */
  readonly basis: PlanBasis;
  /** What the run would do; for people and their tools, the run does not look at it. */
  readonly outcome: unknown;
}

export interface PlanBasis {
  /** Hash of the rule set. */
  readonly ruleSet: string;
  readonly ledger: LedgerPosition;
  /** SHA-256 of each input's bytes by its name. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** The plan in a text; `undefined` for anything else. */
export function planOf(text: string): Plan | undefined {
  try {
    const plan: Plan = JSON.parse(text);
    const isPlan = plan?.format === 'jifen-plan' && plan.formatVersion === 1;
    return isPlan && typeof plan.basis?.inputs === 'object' && typeof plan.command?.options === 'object'
      ? plan
      : undefined;
  } catch {
    return undefined;
  }
}

/** SHA-256 of files by their names. Throws an `InputProblem` for one that cannot be read. */
export async function hashFiles(
  { workingFolder }: Host,
  names: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const hashes: [string, string][] = [];
  for (const name of names) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(resolve(workingFolder, name)), hash).catch(
      (error: NodeJS.ErrnoException) => {
        const args = { path: name, why: systemWords(error.code ?? error.message) };
        throw inputProblem(EXIT.noInput, CLI_MESSAGES.cannotRead, args);
      },
    );
    hashes.push([name, hash.digest('hex')]);
  }
  return Object.fromEntries(hashes);
}
