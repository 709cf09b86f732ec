/** The life of a worker: takes orders, works on the lines of its partition, tells what came of them. */
import type { MessagePort } from 'node:worker_threads';
import type { CutOffs } from '../../fast/budgets/budget-book.js';
import type { Demands } from '../../fast/budgets/demand-log.js';
import { ChunkResults } from './chunk-results.js';
import { LineCutter } from './cut-lines.js';
import { partitionOfMember } from './partition-of-line.js';
import type { PartitionRunner } from './partition-runner.js';
import type { Answer, ChunkDone, ChunkOrder, Order, WorkerStart } from './protocol.js';
import { SharedTurns } from './shared-turns.js';

/** Makes a runner for one pass. */
export type CreateRunner = (cutOffs: CutOffs) => PartitionRunner;

/** Serves until the main thread ends the worker. */
export function serveWorker(port: MessagePort, start: WorkerStart, createRunner: CreateRunner): void {
  const service = new Service(port, start, createRunner);
  port.on('message', (order: Order) => service.take(order));
}

class Service {
  private readonly port: MessagePort;
  private readonly start: WorkerStart;
  private readonly createRunner: CreateRunner;
  private readonly chunks: readonly Uint8Array[];
  private readonly turns: SharedTurns;
  /** By slot. */
  private readonly results: ChunkResults[] = [];
  private cutter: LineCutter;
  private runner: PartitionRunner;
  private isFresh = true;
  private hasGivenUp = false;

  constructor(port: MessagePort, start: WorkerStart, createRunner: CreateRunner) {
    const { partition, partitions, slots, turns } = start;
    this.port = port;
    this.start = start;
    this.createRunner = createRunner;
    this.chunks = slots.map((slot) => new Uint8Array(slot));
    this.turns = new SharedTurns(turns, partition, partitions);
    this.cutter = new LineCutter(partition, partitions);
    this.runner = createRunner(new Map());
  }

  take(order: Order): void {
    switch (order.kind) {
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
    const { partition, partitions } = this.start;
    this.cutter = new LineCutter(partition, partitions);
    if (!this.isFresh || cutOffs.size > 0) this.runner = this.createRunner(cutOffs);
    this.isFresh = false;
  }

  private work({ slot, length, place, shared }: ChunkOrder): void {
    const { cutter, runner, turns } = this;
    const lines = cutter.cut(this.chunks[slot]?.subarray(0, length) ?? new Uint8Array(), place);
    const { firstPosition } = lines.place;
    const results = this.results[slot] ?? new ChunkResults();
    this.results[slot] = results;
    results.start(lines);
    turns.begin(shared, firstPosition);
    runner.setTurns(shared.length > 0 ? turns : null);
    const done = runner.run(lines, results);
    if (shared.length > 0) turns.finish();
    results.finish();
    if ('giveUp' in done) {
      this.giveUp(done.giveUp);
      return;
    }
    const demands = askedOf(runner);
    const all = cutter.lines;
    this.send({ ...told(results), ...done, kind: 'chunk', slot, lines: all, firstPosition, demands });
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

  private send(answer: Answer): void {
    this.port.postMessage(answer);
  }
}

/** What there is to tell of results; memory only when it is new. */
function told(results: ChunkResults): Pick<ChunkDone, 'memory' | 'count' | 'outputLength'> {
  const { count, outputLength } = results;
  const memory = results.isNew ? results.memory : null;
  results.isNew = false;
  return { memory, count, outputLength };
}

function askedOf(runner: PartitionRunner): Demands | null {
  const demands = runner.takeDemands();
  return demands.count === 0 && demands.newKeys.length === 0 ? null : demands;
}

/** A member whose lines are not all here: a line had hidden whose it is. */
function findStranger(runner: PartitionRunner, { partition, partitions }: WorkerStart): string | undefined {
  if (partitions === 1) return undefined;
  for (const member of runner.members()) {
    if (partitionOfMember(Buffer.from(member), partitions) !== partition) return member;
  }
  return undefined;
}
