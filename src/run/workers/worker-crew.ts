/** The workers of a run, seen from the main thread. */
import type { Worker } from 'node:worker_threads';
import { inputFault, systemReason } from '../input-fault.js';
import { MESSAGES } from './messages.js';
import type { Answer, Order, Ready } from './protocol.js';
import { StuckTurns } from './shared-turns.js';

/** A worker on the main thread. */
export interface LocalWorker {
  /** Calls what it was made with once it knows its answer, before it returns. */
  readonly take: (order: Order) => void;
}

export interface WorkerCrew {
  readonly size: number;
  /** To all of them. */
  readonly tell: (order: Order) => void;
  /** To each its own. */
  readonly tellEach: (orderOf: (worker: number) => Order) => void;
  /** When all threads take orders. Throws as `answers` does. */
  readonly ready: () => Promise<void>;
  /**
   * The next answer of each, in the order of the workers; or the one answer of a worker that gave up. Throws an `InputFault` when a worker has died, and the reason of an
   * abort.
   */
  readonly answers: () => Promise<readonly Answer[]>;
  /** Ends them at once; to be called in any case. */
  readonly dismiss: () => Promise<void>;
}

interface Member {
  readonly tell: (order: Order) => void;
  readonly arrived: Answer[];
}

export interface CrewParts {
  /** Threads. */
  readonly workers: readonly Worker[];
  /** Makes the first worker, which works on this thread while it waits for the others; `null`: there is none. */
  readonly createLocal: ((answer: (answer: Answer) => void) => LocalWorker) | null;
  readonly signal: AbortSignal;
}

export function createCrew({ workers, createLocal, signal }: CrewParts): WorkerCrew {
  const local = createLocal === null ? null : new LocalMember(createLocal);
  const remote: readonly Member[] = workers.map((worker) => ({
    tell: (order) => worker.postMessage(order),
    arrived: [],
  }));
  const members: readonly Member[] = local === null ? remote : [local, ...remote];
  let fault: Error | null = null;
  let starting = workers.length;
  let isOver = false;
  let wake: () => void = () => undefined;
  const fail = (error: unknown): void => {
    if (!isOver) fault ??= inputFault(MESSAGES.workerEnded, { why: systemReason(error) });
    wake();
  };
  const wakeUp = (): void => wake();
  signal.addEventListener('abort', wakeUp);
  for (const [index, worker] of workers.entries()) {
    worker.on('message', (answer: Answer | Ready) => {
      if (answer.kind === 'ready') starting -= 1;
      else remote[index]?.arrived.push(answer);
      wake();
    });
    worker.on('error', fail);
    worker.on('messageerror', fail);
    worker.on('exit', (code) => fail(new Error(`exit code ${code}`)));
  }
  const waitUntil = async (isThere: () => boolean): Promise<void> => {
    while (fault === null && !signal.aborted && !isThere()) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    signal.throwIfAborted();
    if (fault !== null) throw fault;
  };
  return {
    size: members.length,
    tell: (order) => {
      for (const member of members) member.tell(order);
    },
    tellEach: (orderOf) => {
      // Threads first: what is told to this one is done at once.
      for (const worker of [...members.keys()].reverse()) members[worker]?.tell(orderOf(worker));
    },
    ready: () => waitUntil(() => starting === 0),
    answers: async () => {
      const allThere = (): boolean => members.every(({ arrived }) => arrived.length > 0);
      try {
        local?.work();
      } catch (error) {
        if (!(error instanceof StuckTurns)) throw error;
        fail(error);
      }
      await waitUntil(() => allThere() || findGivenUp(members) !== undefined);
      const givenUp = findGivenUp(members);
      return givenUp === undefined ? members.flatMap(({ arrived }) => arrived.splice(0, 1)) : [givenUp];
    },
    dismiss: async () => {
      isOver = true;
      signal.removeEventListener('abort', wakeUp);
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** Works when somebody waits for the answers: the others have their orders by then. */
class LocalMember implements Member {
  readonly arrived: Answer[] = [];
  readonly #orders: Order[] = [];
  readonly #create: () => LocalWorker;
  /** Made with the first order: by then the threads have been started. */
  #worker: LocalWorker | null = null;

  constructor(create: NonNullable<CrewParts['createLocal']>) {
    this.#create = () => create((answer) => this.arrived.push(answer));
  }

  readonly tell = (order: Order): void => {
    if (this.#orders.length > 0 || isAnswered(order)) this.#orders.push(order);
    else this.#take(order);
  };

  work(): void {
    while (this.arrived.length === 0) {
      const order = this.#orders.shift();
      if (order === undefined) return;
      this.#take(order);
    }
  }

  #take(order: Order): void {
    this.#worker ??= this.#create();
    this.#worker.take(order);
  }
}

function isAnswered({ kind }: Order): boolean {
  return kind === 'chunk' || kind === 'end';
}

/** Then the others need not be waited for. */
function findGivenUp(members: readonly Member[]): Answer | undefined {
  return members.flatMap(({ arrived }) => arrived).find(({ kind }) => kind === 'give-up');
}
