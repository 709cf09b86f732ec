/** The fast way on several threads. */

import type { MemberProfile } from '../../engine/event.js';
import type { ThreadSetup } from '../fast/thread-setup.js';
import type { Input } from '../opened-input.js';
import { type FastMembers, FastRunners } from './fast-runner.js';
import { type HiredCrew, hireCrew } from './hire-crew.js';
import { ownerOfMember, type Partitions, sharePartitions } from './partitions.js';
import { type PartsOutput, type PartsResult, runInParts } from './run-in-parts.js';
import { startWorker } from './start-worker.js';

export interface FastCrewParts extends ThreadSetup {
  readonly workers: number;
  /** What a thread begins with, see `findWorkerFile`. */
  readonly workerFile: URL;
  /** Aborts the run; its reason is thrown. */
  readonly signal: AbortSignal;
}

/** What the main thread does beside deciding (it reads, puts together and writes), measured by what deciding all takes. */
const MAIN_WORK = 0.6;

/** With that, all threads have the same to do; of three and more, the main thread decides nobody's purchases. */
function shareOfMain(workers: number): number {
  return Math.max(0, (1 + MAIN_WORK) / workers - MAIN_WORK);
}

/** `canStream` has said yes to the rule set. This thread is one of the workers. The caller dismisses them. */
export function hireFastCrew({ workers, workerFile, signal, ...setup }: FastCrewParts): HiredCrew {
  return hireCrew({
    workers,
    partitions: sharePartitions(workers, shareOfMain(workers)),
    startWorker: (start) => startWorker(workerFile, { ...start, setup }),
    createLocalMaker: () => new FastRunners(setup, 0),
    signal,
  });
}

export interface RunOnWorkers extends FastMembers {
  /** The rule set that the crew was hired with. */
  readonly ruleSet: ThreadSetup['ruleSet'];
  /** Opens the inputs from their beginning, once for each pass; they are closed here. */
  readonly openInputs: () => Promise<readonly Input[]>;
  readonly output: PartsOutput | null;
  readonly onProgress: (inputs: readonly Input[]) => void;
}

const NO_OUTPUT: PartsOutput = { write: () => undefined, restart: () => undefined };

/** As `runInParts`, with a crew of `hireFastCrew`. */
export async function runOnWorkers(crew: HiredCrew, run: RunOnWorkers): Promise<PartsResult> {
  const { refusedMembers } = run;
  const shares = shareMembers(run.members, crew);
  let inputs: readonly Input[] = [];
  const closeInputs = async (): Promise<void> => {
    for (const input of inputs) await input.close();
    inputs = [];
  };
  try {
    return await runInParts({
      crew,
      moreFor: (worker): FastMembers => ({ members: shares[worker] ?? new Map(), refusedMembers }),
      openInputs: async () => {
        await closeInputs();
        inputs = await run.openInputs();
        return inputs;
      },
      budgets: run.ruleSet.content.campaigns.flatMap((campaign) => campaign.budgets),
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
  { workers, partitions }: { readonly workers: number; readonly partitions: Partitions },
): readonly ReadonlyMap<string, MemberProfile>[] {
  const shares = Array.from({ length: workers }, () => new Map<string, MemberProfile>());
  for (const [id, profile] of members) shares[ownerOfMember(partitions, Buffer.from(id))]?.set(id, profile);
  return shares;
}
