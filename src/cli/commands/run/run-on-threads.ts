/** A fast run on as many threads as `--workers` asks for. */
import type { FastOutput } from '../../../run/fast/fast-output.js';
import type { FastResult } from '../../../run/fast/run-fast.js';
import { InputFault } from '../../../run/input-fault.js';
import type { Input } from '../../../run/opened-input.js';
import type { HiredCrew } from '../../../run/workers/hire-crew.js';
import { MESSAGES } from '../../../run/workers/messages.js';
import type { PartsResult } from '../../../run/workers/run-in-parts.js';
import { hireFastCrew, runOnWorkers } from '../../../run/workers/run-on-workers.js';
import { findWorkerFile } from '../../../run/workers/start-worker.js';
import type { Invocation } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { InputProblem } from '../../input-problem.js';
import type { LoadedRuleSet } from '../../load-rule-set.js';
import { openNamedInput } from '../../open-input.js';
import { inputFormat, type MembersOfRun, requireInputs } from '../../read-inputs.js';
import { wantsItems } from './outcome-format.js';
import { readWorkers } from './workers-option.js';

/** `null`: one thread has to do it. They begin to get ready; the caller dismisses them. */
export function hireThreads(
  invocation: Invocation,
  { ruleSet, vocabulary }: LoadedRuleSet,
  writes: boolean,
): HiredCrew | null {
  const { options, host } = invocation;
  const workers = readWorkers(invocation);
  const workerFile = workers === 1 ? null : findWorkerFile();
  if (workerFile === null) return null;
  return hireFastCrew({
    ruleSet,
    vocabulary,
    inputs: requireInputs(invocation).inputs,
    writes,
    writesItems: wantsItems(invocation),
    engine: options['engine'] === 'closures' ? 'closures' : 'fast',
    workers,
    workerFile,
    signal: host.watchInterruption(),
  });
}

export interface ThreadedRun {
  readonly loaded: LoadedRuleSet;
  readonly members: MembersOfRun;
  readonly output: FastOutput | null;
  readonly onProgress: (inputs: readonly Input[]) => void;
}

/** `null`: one thread has to do it, and the output is as it was. Throws an `InputFault` for an input that cannot be used. */
export async function runOnThreads(
  invocation: Invocation,
  crew: HiredCrew,
  { loaded, members, output, onProgress }: ThreadedRun,
): Promise<Extract<FastResult, { readonly kind: 'done' }> | null> {
  const startMs = performance.now();
  const { inputs: names } = requireInputs(invocation);
  const result = await runOnWorkers(crew, {
    ruleSet: loaded.ruleSet,
    members: members.members,
    refusedMembers: members.refused,
    openInputs: () => openAll(invocation, names),
    output,
    onProgress,
  }).catch(sayWhoEnded);
  if (result.kind === 'done') return resultOf(result, crew.workers, (performance.now() - startMs) / 1000);
  await crew.dismiss();
  output?.restart();
  return null;
}

async function openAll(invocation: Invocation, names: readonly string[]): Promise<readonly Input[]> {
  const opened: Input[] = [];
  try {
    for (const name of names) {
      opened.push((await openNamedInput(invocation, name, inputFormat(invocation))).input);
    }
  } catch (error) {
    for (const input of opened) await input.close();
    throw error;
  }
  return opened;
}

/** A thread that ended is a defect of ours; the caller says what is wrong with an input. */
function sayWhoEnded(error: unknown): never {
  const hasThreadEnded = error instanceof InputFault && error.diagnostic.code === MESSAGES.workerEnded.code;
  throw hasThreadEnded ? new InputProblem(error.diagnostic, EXIT.internal) : error;
}

function resultOf(
  {
    totals,
    counts,
    rejects,
    passes,
    exactPurchases,
    seconds,
  }: Extract<PartsResult, { readonly kind: 'done' }>,
  workers: number,
  total: number,
): Extract<FastResult, { readonly kind: 'done' }> {
  const { purchases } = totals;
  const stats = { purchases, exactPurchases, workers, passes, seconds: { ...seconds, total, read: 0 } };
  return { kind: 'done', totals, counts, rejects, stats };
}
