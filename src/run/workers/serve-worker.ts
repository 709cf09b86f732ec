/** The life of a worker: takes orders, works on the lines of its partition, tells what came of them. */
import type { MessagePort } from 'node:worker_threads';
import type { CutOffs } from '../../fast/budgets/budget-book.js';
import type { Demands } from '../../fast/budgets/demand-log.js';
import { ChunkResults } from './chunk-results.js';
import { ChunkSlot } from './chunk-slot.js';
import { PartitionLines } from './partition-lines.js';
import type { PartitionRunner } from './partition-runner.js';
import { ownerOfMember } from './partitions.js';
import type { Answer, ChunkOrder, Order, Ready, WorkerStart } from './protocol.js';
import { SharedTurns } from './shared-turns.js';

export interface RunnerMaker {
  /** Makes a runner for one pass. */
  readonly create: (cutOffs: CutOffs) => PartitionRunner;
  /** Takes what was not known when the worker was started; after the first runner was made, and before it has lines. */
  readonly learn: (more: unknown) => void;
}

/** What a worker shares with the others. */
type SharedStart = Omit<WorkerStart, 'setup'>;

/** Serves until the main thread ends the worker. */
export function serveWorker(port: MessagePort, start: SharedStart, maker: RunnerMaker): void {
  const service = new WorkerService(start, maker, (answer) => port.postMessage(answer));
  port.on('message', (order: Order) => service.take(order));
  const ready: Ready = { kind: 'ready' };
  port.postMessage(ready);
}

export class WorkerService {
  private readonly start: SharedStart;
  private readonly maker: RunnerMaker;
  private readonly send: (answer: Answer) => void;
  private readonly slots: readonly ChunkSlot[];
  private readonly turns: SharedTurns;
  private readonly lines: PartitionLines;
  /** By slot. */
  private readonly results: readonly ChunkResults[];
  private runner: PartitionRunner;
  private isFresh = true;
  private hasGivenUp = false;

  constructor(start: SharedStart, maker: RunnerMaker, send: (answer: Answer) => void) {
    const { partition, workers, slots, turns } = start;
    this.start = start;
    this.maker = maker;
    this.send = send;
    this.slots = slots.map((memory) => new ChunkSlot(memory));
    this.lines = new PartitionLines(this.slotOf(0));
    this.results = slots.map(() => new ChunkResults(this.lines));
    this.turns = new SharedTurns(turns, partition, workers);
    this.runner = maker.create(new Map());
  }

  take(order: Order): void {
    switch (order.kind) {
      case 'learn':
        this.maker.learn(order.more);
        return;
      case 'pass':
        this.begin(order.cutOffs);
        return;
      case 'cut-offs':
        for (const [key, { position, spent }] of order.found) this.runner.setCutOff(key, position, spent);
        return;
      case 'chunk':
        if (!this.hasGivenUp) this.work(order);
        return;
      case 'end':
        this.end();
    }
  }

  private begin(cutOffs: CutOffs): void {
    if (!this.isFresh || cutOffs.size > 0) this.runner = this.maker.create(cutOffs);
    this.isFresh = false;
  }

  private work(order: ChunkOrder): void {
    const { lines, runner, turns, start } = this;
    const { slot, shared, place } = order;
    const results = this.resultsOf(slot);
    lines.choose(this.slotOf(slot), order, start.partition);
    results.start(lines);
    turns.begin(shared, place.firstPosition);
    runner.setTurns(shared.length > 0 ? turns : null);
    const done = this.runInTurns(() => runner.run(lines, results), shared.length > 0);
    results.finish();
    if ('giveUp' in done) {
      this.giveUp(done.giveUp);
      return;
    }
    const [demands, memory, outputLength] = [askedOf(runner), results.takeNewMemory(), results.out.at];
    this.send({ kind: 'chunk', slot, ...done, demands, memory, outputLength });
  }

  /** Others wait for the turns of this worker, also where it dies. */
  private runInTurns<Done>(run: () => Done, takesTurns: boolean): Done {
    try {
      return run();
    } finally {
      if (takesTurns) this.turns.finish();
    }
  }

  private end(): void {
    const stranger = findStranger(this.runner, this.start);
    if (stranger !== undefined) this.giveUp(`member ${stranger} is in lines of another partition`);
    else this.send({ kind: 'end', totals: this.runner.totals() });
  }

  private giveUp(why: string): void {
    if (!this.hasGivenUp) this.send({ kind: 'give-up', why });
    this.hasGivenUp = true;
  }

  private slotOf(number: number): ChunkSlot {
    const slot = this.slots[number];
    if (slot === undefined) throw new Error(`no slot ${number}`);
    return slot;
  }

  private resultsOf(slot: number): ChunkResults {
    const results = this.results[slot];
    if (results === undefined) throw new Error(`no slot ${slot}`);
    return results;
  }
}

function askedOf(runner: PartitionRunner): Demands | null {
  const demands = runner.takeDemands();
  return demands.count === 0 && demands.newKeys.length === 0 ? null : demands;
}

/** A member whose lines are not all here: a line had hidden whose it is. */
function findStranger(
  runner: PartitionRunner,
  { partition, workers, partitions }: SharedStart,
): string | undefined {
  if (workers === 1) return undefined;
  for (const member of runner.members()) {
    if (ownerOfMember(partitions, Buffer.from(member)) !== partition) return member;
  }
  return undefined;
}
