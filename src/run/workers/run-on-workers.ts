/** The fast way on several threads. */

import { reachOf } from '../../account/leap.js';
import type { MemberProfile } from '../../engine/event.js';
import type { Input } from '../opened-input.js';
import type { FastSetup } from './fast-runner.js';
import { partitionOfMember } from './partition-of-line.js';
import { type PartsOutput, type PartsResult, runInParts } from './run-in-parts.js';
import { startWorker } from './start-worker.js';

export interface RunOnWorkers extends Omit<FastSetup, 'inputs'> {
  readonly workers: number;
  /** The bundle of the worker, see `findWorkerFile`. */
  readonly workerFile: URL;
  readonly inputNames: readonly string[];
  /** Opens the inputs from their beginning, once for each pass; they are closed here. */
  readonly openInputs: () => Promise<readonly Input[]>;
  readonly output: PartsOutput | null;
  readonly signal: AbortSignal;
  readonly onProgress: (inputs: readonly Input[]) => void;
}

const NO_OUTPUT: PartsOutput = { write: () => undefined, restart: () => undefined };

/** As `runInParts`, with the fast pipeline; `canStream` has said yes to the rule set. */
export async function runOnWorkers(run: RunOnWorkers): Promise<PartsResult> {
  const { ruleSet, vocabulary, refusedMembers, writes, writesItems, engine, workers, signal } = run;
  const shares = shareMembers(run.members, workers);
  let inputs: readonly Input[] = [];
  const closeInputs = async (): Promise<void> => {
    for (const input of inputs) await input.close();
    inputs = [];
  };
  try {
    return await runInParts({
      workers,
      signal,
      startWorker: (start) => {
        const members = shares[start.partition] ?? new Map();
        const shared = { ruleSet, vocabulary, refusedMembers, writes, writesItems, engine };
        const setup: FastSetup = { ...shared, inputs: run.inputNames, members };
        return startWorker(run.workerFile, { ...start, setup });
      },
      openInputs: async () => {
        await closeInputs();
        inputs = await run.openInputs();
        return inputs;
      },
      budgets: ruleSet.content.campaigns.flatMap((campaign) => campaign.budgets),
      reachMs: reachOf(0),
      output: run.output ?? NO_OUTPUT,
      onProgress: () => run.onProgress(inputs),
    });
  } finally {
    await closeInputs();
  }
}

/** Who belongs to which worker. */
function shareMembers(
  members: ReadonlyMap<string, MemberProfile>,
  workers: number,
): readonly ReadonlyMap<string, MemberProfile>[] {
  const shares = Array.from({ length: workers }, () => new Map<string, MemberProfile>());
  for (const [id, profile] of members) shares[partitionOfMember(Buffer.from(id), workers)]?.set(id, profile);
  return shares;
}
