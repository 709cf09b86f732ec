/** A fast run on as many threads as `--workers` asks for. */
import type { FastOutput } from '../../../run/fast/fast-output.js';
import type { FastResult } from '../../../run/fast/run-fast.js';
import { formatOfName } from '../../../run/input.js';
import { InputFault } from '../../../run/input-fault.js';
import type { Input } from '../../../run/opened-input.js';
import { type HiredScribe, hireScribe } from '../../../run/pair/hire-scribe.js';
import { runAsPair } from '../../../run/pair/run-as-pair.js';
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

/** Threads that get ready. */
export type HiredThreads =
  | { readonly kind: 'pair'; readonly scribe: HiredScribe; readonly dismiss: () => Promise<void> }
  | { readonly kind: 'crew'; readonly crew: HiredCrew; readonly dismiss: () => Promise<void> };

/** `null`: one thread has to do it. They begin to get ready; the caller dismisses them. */
export function hireThreads(
  invocation: Invocation,
  { ruleSet, vocabulary }: LoadedRuleSet,
  writes: boolean,
): HiredThreads | null {
  const { options, host } = invocation;
  const workers = readWorkers(invocation);
  const workerFile = workers === 1 || hasSheets(invocation) ? null : findWorkerFile();
  if (workerFile === null) return null;
  const setup = {
    ruleSet,
    vocabulary,
    inputs: requireInputs(invocation).inputs,
    writes,
    writesItems: wantsItems(invocation),
    engine: options['engine'] === 'closures' ? 'closures' : 'fast',
  } as const;
  if (workers === 2) {
    const scribe = hireScribe(workerFile, setup);
    return { kind: 'pair', scribe, dismiss: scribe.dismiss };
  }
  const crew = hireFastCrew({ ...setup, workers, workerFile, signal: host.watchInterruption() });
  return { kind: 'crew', crew, dismiss: crew.dismiss };
}

/** CSV is for one thread. */
function hasSheets(invocation: Invocation): boolean {
  const asked = inputFormat(invocation);
  return requireInputs(invocation).inputs.some((name) => (asked ?? formatOfName(name)) === 'csv');
}

export interface ThreadedRun {
  readonly loaded: LoadedRuleSet;
  readonly members: MembersOfRun;
  readonly output: FastOutput | null;
  readonly onProgress: (inputs: readonly Input[]) => void;
}

type Done = Extract<FastResult, { readonly kind: 'done' }>;

/** `null`: one thread has to do it, and the output is as it was. Throws an `InputFault` for an input that cannot be used. */
export async function runOnThreads(
  invocation: Invocation,
  threads: HiredThreads,
  run: ThreadedRun,
): Promise<Done | null> {
  const done =
    threads.kind === 'pair'
      ? await runPair(invocation, threads.scribe, run).catch(sayWhoEnded)
      : await runCrew(invocation, threads.crew, run).catch(sayWhoEnded);
  if (done !== null) return done;
  await threads.dismiss();
  run.output?.restart();
  return null;
}

async function runPair(
  invocation: Invocation,
  scribe: HiredScribe,
  { members, output, onProgress }: ThreadedRun,
): Promise<Done | null> {
  const { inputs: names } = requireInputs(invocation);
  const result = await runAsPair({
    scribe,
    members: members.members,
    refusedMembers: members.refused,
    openInputs: () => openAll(invocation, names),
    output,
    onProgress,
  });
  return result.kind === 'done' ? result : null;
}

async function runCrew(
  invocation: Invocation,
  crew: HiredCrew,
  { loaded, members, output, onProgress }: ThreadedRun,
): Promise<Done | null> {
  const startMs = performance.now();
  const { inputs: names } = requireInputs(invocation);
  const result = await runOnWorkers(crew, {
    ruleSet: loaded.ruleSet,
    members: members.members,
    refusedMembers: members.refused,
    openInputs: () => openAll(invocation, names),
    output,
    onProgress,
  });
  if (result.kind !== 'done') return null;
  return resultOf(result, crew.workers, (performance.now() - startMs) / 1000);
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
): Done {
  const { purchases } = totals;
  const stats = { purchases, exactPurchases, workers, passes, seconds: { ...seconds, total, read: 0 } };
  return { kind: 'done', totals, counts, rejects, stats };
}
