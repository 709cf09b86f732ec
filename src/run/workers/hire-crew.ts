/** Starts the workers of a run, which get ready while the main thread still reads what else there is to know. */
import type { Worker } from 'node:worker_threads';
import { createSlotMemory } from './chunk-slot.js';
import type { Partitions } from './partitions.js';
import type { WorkerStart } from './protocol.js';
import { type RunnerMaker, WorkerService } from './serve-worker.js';
import { createTurnsMemory } from './shared-turns.js';
import { createCrew, type WorkerCrew } from './worker-crew.js';

export interface CrewParts {
  readonly workers: number;
  readonly partitions: Partitions;
  /** Starts a thread that calls `serveWorker`. */
  readonly startWorker: (start: Omit<WorkerStart, 'setup'>) => Worker;
  /** For the first worker, which the main thread is itself; `null`: it only looks after the others. */
  readonly createLocalMaker: (() => RunnerMaker) | null;
  /** Aborts the run; its reason is thrown. */
  readonly signal: AbortSignal;
}

export interface HiredCrew
  extends WorkerCrew,
    Pick<WorkerStart, 'workers' | 'partitions' | 'slots' | 'turns'> {}

/** Chunks on their way at once, for each worker to have the next one at hand. */
const SLOTS = 4;

/** Whoever hires has to dismiss. */
export function hireCrew({
  workers,
  partitions,
  startWorker,
  createLocalMaker,
  signal,
}: CrewParts): HiredCrew {
  const slots = Array.from({ length: SLOTS }, () => createSlotMemory(workers));
  const shared = { workers, partitions, slots, turns: createTurnsMemory(workers) };
  const numbers = Array.from({ length: workers }, (_, partition) => partition);
  const remote = createLocalMaker === null ? numbers : numbers.slice(1);
  const crew = createCrew({
    workers: remote.map((partition) => startWorker({ ...shared, partition })),
    createLocal:
      createLocalMaker === null
        ? null
        : (answer) => new WorkerService({ ...shared, partition: 0 }, createLocalMaker(), answer),
    signal,
  });
  return { ...crew, ...shared };
}
