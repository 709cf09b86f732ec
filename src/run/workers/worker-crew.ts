/** The workers of a run, seen from the main thread. */
import type { Worker } from 'node:worker_threads';
import { inputFault, systemReason } from '../input-fault.js';
import { MESSAGES } from './messages.js';
import type { Answer, Order } from './protocol.js';

export interface WorkerCrew {
  readonly size: number;
  /** To all of them. */
  readonly tell: (order: Order) => void;
  /**
   * The next answer of each, in the order of the workers; or the one answer of a worker that gave up. Throws an `InputFault` when a worker has died, and the reason of an
   * abort.
   */
  readonly answers: () => Promise<readonly Answer[]>;
  /** Ends them at once; to be called in any case. */
  readonly dismiss: () => Promise<void>;
}

interface Member {
  readonly worker: Worker;
  readonly arrived: Answer[];
}

export function createCrew(workers: readonly Worker[], signal: AbortSignal): WorkerCrew {
  const members: readonly Member[] = workers.map((worker) => ({ worker, arrived: [] }));
  let fault: Error | null = null;
  let isOver = false;
  let wake: () => void = () => undefined;
  const fail = (error: unknown): void => {
    if (!isOver) fault ??= inputFault(MESSAGES.workerEnded, { why: systemReason(error) });
    wake();
  };
  const wakeUp = (): void => wake();
  signal.addEventListener('abort', wakeUp);
  for (const { worker, arrived } of members) {
    worker.on('message', (answer: Answer) => {
      arrived.push(answer);
      wake();
    });
    worker.on('error', fail);
    worker.on('messageerror', fail);
    worker.on('exit', (code) => fail(new Error(`exit code ${code}`)));
  }
  return {
    size: members.length,
    tell: (order) => {
      for (const { worker } of members) worker.postMessage(order);
    },
    answers: async () => {
      const isDone = (): boolean => fault !== null || signal.aborted;
      const allThere = (): boolean => members.every(({ arrived }) => arrived.length > 0);
      while (!isDone() && !allThere() && findGivenUp(members) === undefined) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      signal.throwIfAborted();
      if (fault !== null) throw fault;
      const givenUp = findGivenUp(members);
      return givenUp === undefined ? members.flatMap(({ arrived }) => arrived.splice(0, 1)) : [givenUp];
    },
    dismiss: async () => {
      isOver = true;
      signal.removeEventListener('abort', wakeUp);
      await Promise.all(members.map(({ worker }) => worker.terminate()));
    },
  };
}

/** Then the others need not be waited for. */
function findGivenUp(members: readonly Member[]): Answer | undefined {
  return members.flatMap(({ arrived }) => arrived).find(({ kind }) => kind === 'give-up');
}
