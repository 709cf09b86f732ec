/** A run on several threads: passes over the inputs until budgets are settled. */

import type { CutOffs } from '../../fast/budgets/budget-book.js';
import { PassCheck, type PassResult } from '../../fast/budgets/pass-check.js';
import { nextCutOffs } from '../../fast/budgets/settle-budgets.js';
import type { Reject } from '../../records/record-problem.js';
import type { Budget } from '../../ruleset/types.js';
import { REJECTS_MAX } from '../fast/run-limits.js';
import type { Input } from '../opened-input.js';
import { ChunkSlot } from './chunk-slot.js';
import type { HiredCrew } from './hire-crew.js';
import { type LineChunk, readLineChunks } from './line-chunks.js';
import { LineCutter, NoRoom } from './line-cutter.js';
import { ChunkMerger } from './merge-chunk.js';
import { mergePartitionTotals } from './merge-totals.js';
import type { PartitionTotals } from './partition-runner.js';
import type { Answer, ChunkDone, PartOfChunk } from './protocol.js';
import { BUDGETS_MAX, prepareTurns } from './shared-turns.js';

export interface RunInParts {
  /** The caller dismisses it. */
  readonly crew: HiredCrew;
  /** What a worker did not know when it was hired. */
  readonly moreFor: (worker: number) => unknown;
  /** Opens the inputs from their beginning; once for each pass. The caller closes those of the pass before. */
  readonly openInputs: () => Promise<readonly Input[]>;
  /** Of all campaigns. */
  readonly budgets: readonly Budget[];
  readonly output: PartsOutput;
  readonly onProgress: () => void;
}

/** What is printed, in a place where it can be taken back. */
export interface PartsOutput {
  /** The bytes are used again after that. */
  readonly write: (bytes: Uint8Array) => void;
  /** Forgets all that was written. */
  readonly restart: () => void;
}

export type PartsResult =
  | (PartitionTotals & {
      readonly kind: 'done';
      /** In the order of lines. */
      readonly rejects: readonly Reject[];
      readonly passes: number;
    })
  /** It takes one thread to do this; nothing of the output counts. */
  | { readonly kind: 'gave-up'; readonly why: string };

/** More passes cost more than one thread does, which needs only one. */
const PASSES_MAX = 6;
const NONE: ReadonlySet<string> = new Set();

/** Throws an `InputFault` for an input that cannot be used and for a worker that died, and the reason of an abort. */
export async function runInParts(run: RunInParts): Promise<PartsResult> {
  const { crew, moreFor } = run;
  try {
    crew.tellEach((worker) => ({ kind: 'learn', more: moreFor(worker) }));
    const slots = crew.slots.map((slot) => new ChunkSlot(slot));
    return await runPasses({ run, crew, slots, outputs: new Map() });
  } catch (error) {
    if (error instanceof GiveUp || error instanceof NoRoom) return { kind: 'gave-up', why: error.message };
    throw error;
  }
}

class GiveUp extends Error {
  override readonly name = 'GiveUp';
}

/** Ids were behind each other at first, and what came before is not known any more. */
class IdsFell extends Error {
  override readonly name = 'IdsFell';
}

async function runPasses(standing: Standing): Promise<PartsResult> {
  let cutOffs: CutOffs = new Map();
  let idsMayRise = true;
  for (let passes = 1; passes <= PASSES_MAX; passes += 1) {
    const pass = new Pass(standing, cutOffs, idsMayRise);
    try {
      const { result, totals, rejects } = await pass.run();
      if (result.isExact) return { kind: 'done', ...totals, rejects, passes };
      cutOffs = nextCutOffs(result, passes);
    } catch (error) {
      if (!(error instanceof IdsFell)) throw error;
      idsMayRise = false;
      await pass.drop();
    }
    standing.run.output.restart();
  }
  throw new GiveUp(`budgets are not settled after ${PASSES_MAX} passes`);
}

/** What passes have in common. */
interface Standing {
  readonly run: RunInParts;
  readonly crew: HiredCrew;
  readonly slots: readonly ChunkSlot[];
  /** Where workers print to, by worker and slot. */
  readonly outputs: Map<string, DataView>;
}

class Pass {
  private readonly standing: Standing;
  private readonly cutOffs: CutOffs;
  private readonly check: PassCheck;
  private readonly merger: ChunkMerger;
  private readonly free: number[];
  /** In their order. */
  private readonly underWay: LineChunk[] = [];
  private readonly rejects: Reject[] = [];
  private isFirst = true;

  constructor(standing: Standing, cutOffs: CutOffs, idsMayRise: boolean) {
    const { run, slots } = standing;
    const amounts = new Map(run.budgets.map(({ id, quota }) => [id, quota.amount]));
    this.standing = standing;
    this.cutOffs = cutOffs;
    this.check = new PassCheck((key) => amounts.get(key.slice(0, key.lastIndexOf('@'))) ?? 0, cutOffs);
    this.merger = new ChunkMerger(idsMayRise);
    this.free = slots.map((_, slot) => slot);
  }

  async run(): Promise<{
    readonly result: PassResult;
    readonly totals: PartitionTotals;
    readonly rejects: readonly Reject[];
  }> {
    const { crew, run, slots } = this.standing;
    crew.tell({ kind: 'pass', cutOffs: this.cutOffs });
    const inputs = await run.openInputs();
    if (inputs.some(({ format }) => format !== 'jsonl')) throw new GiveUp('an input is not JSON Lines');
    const cutter = new LineCutter(crew.partitions);
    for await (const chunk of readLineChunks({ inputs, slots, cutter, freeSlot: () => this.freeSlot() })) {
      await this.send(chunk);
      run.onProgress();
    }
    await this.collectAll();
    crew.tell({ kind: 'end' });
    const totals = mergePartitionTotals((await crew.answers()).map(totalsOf));
    return { result: this.check.end(), totals, rejects: this.rejects };
  }

  /** Waits for what is under way, and forgets it. */
  async drop(): Promise<void> {
    for (const _ of this.underWay) (await this.standing.crew.answers()).map(chunkOf);
  }

  /** Where a budget may close in a chunk, it is worked on by itself, and that budget is asked in the order of events. */
  private async send(chunk: LineChunk): Promise<void> {
    const { crew } = this.standing;
    if (this.sharedFrom(this.underWay.length).length > 0) await this.collectAll();
    const shared = this.sharedFrom(0);
    const accounts = shared.map((budget) => this.check.openAccounts(budget));
    if (shared.length > 0) {
      // Who waits for a turn hears nothing of a thread that never came.
      await crew.ready();
      prepareTurns(crew.turns, crew.workers, accounts);
    }
    crew.tell({ kind: 'chunk', ...chunk, shared });
    this.underWay.push(chunk);
    this.isFirst = false;
    if (shared.length > 0) await this.collect(new Set(shared));
  }

  /** Ids of budgets that may close in the next chunk, when so many are under way; at first nobody knows of any that it may not. */
  private sharedFrom(underWay: number): readonly string[] {
    const { budgets } = this.standing.run;
    const ids = this.isFirst ? budgets.map(({ id }) => id) : [...this.check.mayClose(underWay)];
    return ids.slice(0, BUDGETS_MAX);
  }

  private async collectAll(): Promise<void> {
    while (this.underWay.length > 0) await this.collect();
  }

  private async freeSlot(): Promise<number> {
    for (;;) {
      const slot = this.free.pop();
      if (slot !== undefined) return slot;
      await this.collect();
    }
  }

  /** Takes what came of the oldest chunk that is under way. */
  private async collect(shared?: ReadonlySet<string>): Promise<void> {
    const answers = await this.standing.crew.answers();
    const parts = answers.map((answer, worker) => this.partOf(chunkOf(answer), worker));
    const chunk = this.underWay.shift();
    if (chunk === undefined) throw new Error('an answer to no question');
    this.take(chunk, parts, shared);
    this.free.push(chunk.slot);
  }

  private partOf(done: ChunkDone, worker: number): PartOfChunk {
    const { outputs } = this.standing;
    const key = `${worker} ${done.slot}`;
    const output = done.memory === null ? outputs.get(key) : new DataView(done.memory.buffer);
    if (output === undefined) throw new Error('a worker did not say where it prints to');
    outputs.set(key, output);
    return { ...done, output };
  }

  private take({ slot, lines, place }: LineChunk, parts: readonly PartOfChunk[], shared = NONE): void {
    const memory = this.standing.slots[slot];
    if (memory === undefined) throw new Error(`no slot ${slot}`);
    const merged = this.merger.merge(memory, lines, parts);
    if ('giveUp' in merged) throw merged.giveUp === 'ids fell' ? new IdsFell() : new GiveUp(merged.giveUp);
    const through = place.firstPosition + lines - 1;
    const { crew, run } = this.standing;
    const found = this.check.take({ demands: parts.map(({ demands }) => demands), through, shared });
    if (found.size > 0) crew.tell({ kind: 'cut-offs', found });
    // What comes after the first mistake is done again.
    if (!this.check.isWrong()) run.output.write(merged.output);
    for (const reject of merged.rejects) this.rejects.push(reject);
    if (this.rejects.length > REJECTS_MAX) throw new GiveUp('many records are refused');
  }
}

function chunkOf(answer: Answer): ChunkDone {
  if (answer.kind === 'chunk') return answer;
  throw answer.kind === 'give-up' ? new GiveUp(answer.why) : new Error('a worker ended early');
}

function totalsOf(answer: Answer): PartitionTotals {
  if (answer.kind === 'end') return answer.totals;
  throw answer.kind === 'give-up' ? new GiveUp(answer.why) : new Error('a worker did not end');
}
