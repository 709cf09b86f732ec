/** The fast way on several threads. */

import type { MemberProfile } from '../../engine/event.js';
import type { Input } from '../opened-input.js';
import { createFastRunners, type FastSetup } from './fast-runner.js';
import { ownerOfMember, type Partitions, sharePartitions } from './partitions.js';
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

/**
 * The share of the members that the main thread decides by itself, of what it would have to do for all of them: it also
 * reads, puts together and writes.
 */
const MAIN_WORK = 0.25;

function shareOfMain(workers: number): number {
  return Math.max(0, (1 + MAIN_WORK) / workers - MAIN_WORK);
}

/** As `runInParts`, with the fast pipeline; `canStream` has said yes to the rule set. This thread is one of the workers. */
export async function runOnWorkers(run: RunOnWorkers): Promise<PartsResult> {
  const { ruleSet, vocabulary, refusedMembers, writes, writesItems, engine, workers, signal } = run;
  const partitions = sharePartitions(workers, shareOfMain(workers));
  const shares = shareMembers(run.members, partitions, workers);
  const setupOf = (partition: number): FastSetup => {
    const shared = { ruleSet, vocabulary, refusedMembers, writes, writesItems, engine };
    return { ...shared, inputs: run.inputNames, members: shares[partition] ?? new Map() };
  };
  let inputs: readonly Input[] = [];
  const closeInputs = async (): Promise<void> => {
    for (const input of inputs) await input.close();
    inputs = [];
  };
  try {
    return await runInParts({
      workers,
      partitions,
      signal,
      startWorker: (start) => startWorker(run.workerFile, { ...start, setup: setupOf(start.partition) }),
      createLocalRunner: createFastRunners(setupOf(0), 0),
      openInputs: async () => {
        await closeInputs();
        inputs = await run.openInputs();
        return inputs;
      },
      budgets: ruleSet.content.campaigns.flatMap((campaign) => campaign.budgets),
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
  partitions: Partitions,
  workers: number,
): readonly ReadonlyMap<string, MemberProfile>[] {
  const shares = Array.from({ length: workers }, () => new Map<string, MemberProfile>());
  for (const [id, profile] of members) shares[ownerOfMember(partitions, Buffer.from(id))]?.set(id, profile);
  return shares;
}
