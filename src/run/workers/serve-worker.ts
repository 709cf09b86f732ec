/** The life of a worker: takes orders, works on the lines of its partition, tells what came of them. */
import type { MessagePort } from 'node:worker_threads';
import type { CutOffs } from '../../fast/budgets/budget-book.js';
import type { Demands } from '../../fast/budgets/demand-log.js';
import { ChunkResults } from './chunk-results.js';
import { LineCutter } from './cut-lines.js';
import { partitionOfMember } from './partition-of-line.js';
import type { PartitionRunner } from './partition-runner.js';
import type { Answer, ChunkDone, Order, WorkerStart } from './protocol.js';

/** Makes a runner for one pass. */
export type CreateRunner = (cutOffs: CutOffs) => PartitionRunner;

/** Serves until the main thread ends the worker. */
export function serveWorker(
  port: MessagePort,
  { partition, partitions, slots }: WorkerStart,
  createRunner: CreateRunner,
): void {
  const chunks = slots.map((slot) => new Uint8Array(slot));
  let cutter = new LineCutter(partition, partitions);
  let runner = createRunner(new Map());
  let isFresh = true;
  let hasGivenUp = false;
  const kept: ChunkResults[] = [];
  const resultsOf = (slot: number): ChunkResults => {
    const results = kept[slot] ?? new ChunkResults();
    kept[slot] = results;
    return results;
  };
  const giveUp = (why: string): void => {
    if (!hasGivenUp) send(port, { kind: 'give-up', why });
    hasGivenUp = true;
  };
  port.on('message', (order: Order) => {
    switch (order.kind) {
      case 'pass':
        cutter = new LineCutter(partition, partitions);
        if (!isFresh || order.cutOffs.size > 0) runner = createRunner(order.cutOffs);
        isFresh = false;
        return;
      case 'cut-offs':
        for (const [key, { position, spent }] of order.found) runner.setCutOff(key, position, spent);
        return;
      case 'chunk': {
        const bytes = chunks[order.slot]?.subarray(0, order.length);
        if (hasGivenUp || bytes === undefined) return;
        const lines = cutter.cut(bytes, order.place);
        const results = resultsOf(order.slot);
        results.start(lines);
        const done = runner.run(lines, results);
        results.finish();
        if ('giveUp' in done) giveUp(done.giveUp);
        else {
          const { firstPosition } = lines.place;
          const { slot } = order;
          const demands = askedOf(runner);
          const { lines: all } = cutter;
          send(port, { ...told(results), ...done, kind: 'chunk', slot, lines: all, firstPosition, demands });
        }
        return;
      }
      case 'end': {
        const stranger = findStranger(runner, partition, partitions);
        if (stranger !== undefined) giveUp(`member ${stranger} is in lines of another partition`);
        else send(port, { kind: 'end', totals: runner.totals() });
      }
    }
  });
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

function send(port: MessagePort, answer: Answer): void {
  port.postMessage(answer);
}

/** A member whose lines are not all here: a line had hidden whose it is. */
function findStranger(runner: PartitionRunner, partition: number, partitions: number): string | undefined {
  if (partitions === 1) return undefined;
  for (const member of runner.members()) {
    if (partitionOfMember(Buffer.from(member), partitions) !== partition) return member;
  }
  return undefined;
}
