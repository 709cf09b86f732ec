/** The fast pipeline on the lines of one partition. */
import type { MemberProfile } from '../../engine/event.js';
import type { CutOffs } from '../../fast/budgets/budget-book.js';
import { type CutOffBudgets, createCutOffBudgets } from '../../fast/budgets/cut-off-budgets.js';
import type { Turns } from '../../fast/budgets/turns.js';
import { createPlan } from '../../fast/create-plan.js';
import { createStream, type PurchaseStream } from '../../fast/create-stream.js';
import { createQuotaTable } from '../../fast/points/create-quota-table.js';
import type { Budget, RuleSet } from '../../ruleset/types.js';
import { loadZone } from '../../value/zone-data.js';
import { LinePipeline } from '../fast/line-pipeline.js';
import { LineRegion } from '../fast/line-region.js';
import type { ThreadSetup } from '../fast/thread-setup.js';
import type { ChunkResults } from './chunk-results.js';
import type { ChunkSlot } from './chunk-slot.js';
import type { PartitionLines } from './partition-lines.js';
import type { PartitionReject, PartitionRunner } from './partition-runner.js';
import type { RunnerMaker } from './serve-worker.js';

/** Plain data, to be sent later. */
export interface FastMembers {
  /** The partition's, by id. */
  readonly members: ReadonlyMap<string, MemberProfile>;
  readonly refusedMembers: ReadonlySet<string>;
}

export class FastRunners implements RunnerMaker {
  readonly #setup: ThreadSetup;
  readonly #partition: number;
  readonly #budgets: readonly (Budget | null)[];
  readonly #members = new Map<string, MemberProfile>();
  readonly #refusedMembers = new Set<string>();
  #last: FastRunner | null = null;

  /** @param partition number of the worker */
  constructor(setup: ThreadSetup, partition: number) {
    this.#setup = setup;
    this.#partition = partition;
    this.#budgets = budgetsOf(setup.ruleSet);
  }

  readonly create = (cutOffs: CutOffs): PartitionRunner => {
    const known = { members: this.#members, refusedMembers: this.#refusedMembers };
    const budgets = createCutOffBudgets(this.#budgets, cutOffs);
    this.#last = new FastRunner(this.#setup, known, this.#partition, budgets);
    return this.#last;
  };

  /** Takes `FastMembers`. */
  readonly learn = (more: unknown): void => {
    const { members, refusedMembers } = more as FastMembers;
    for (const id of refusedMembers) this.#refusedMembers.add(id);
    for (const [id, profile] of members) {
      this.#members.set(id, profile);
      this.#last?.addMember(profile);
    }
  };
}

/** By their numbers; `null` for limits. */
function budgetsOf(ruleSet: RuleSet): (Budget | null)[] {
  if (ruleSet.content.campaigns.every(({ budgets }) => budgets.length === 0)) return [];
  const { quotas } = createQuotaTable(createPlan(ruleSet));
  return quotas.map((quota) => (quota.kind === 'budget' ? quota.budget : null));
}

class FastRunner implements PartitionRunner {
  readonly #budgets: CutOffBudgets;
  readonly #stream: PurchaseStream;
  readonly #pipeline: LinePipeline;
  readonly #partition: number;
  readonly #regions = new Map<ChunkSlot, LineRegion>();

  constructor(setup: ThreadSetup, known: FastMembers, partition: number, budgets: CutOffBudgets) {
    const { ruleSet, vocabulary, inputs, writes, writesItems, engine } = setup;
    const { members, refusedMembers } = known;
    this.#partition = partition;
    this.#budgets = budgets;
    this.#stream = createStream(ruleSet, {
      members: members.values(),
      wantsItems: writes && writesItems,
      engine,
      budgets,
    });
    this.#pipeline = new LinePipeline({
      stream: this.#stream,
      vocabulary,
      zone: loadZone(vocabulary.zone) ?? null,
      refusedMembers,
      inputs,
      writes,
      writesItems,
      makesCode: engine === 'fast',
      clock: () => performance.now(),
    });
  }

  addMember(profile: MemberProfile): void {
    this.#stream.members.setProfile(profile);
  }

  readonly run: PartitionRunner['run'] = (lines, results) => {
    const pipeline = this.#pipeline;
    const region = this.#regionOf(lines);
    const { spareStart } = region;
    const rejects: PartitionReject[] = [];
    pipeline.out = results.out;
    while (region.at < region.end) {
      const { at } = region;
      const rows = pipeline.take(region);
      if (rows < 0) return { giveUp: pipeline.gaveUp ?? 'out of order' };
      if (region.at === at) return { giveUp: 'no room' };
      tell(results, pipeline, rows);
      for (const { index, reject } of pipeline.rejects)
        rejects.push({ index: lines.index[index] ?? 0, reject });
      // Ids that had to be decoded are looked at until the chunk is done.
      region.spareStart = pipeline.spareAt;
    }
    region.spareStart = spareStart;
    return { rejects };
  };

  /** The slot as a region, at the first of the lines. */
  #regionOf(lines: PartitionLines): LineRegion {
    const { slot, place, end } = lines;
    const region = this.#regions.get(slot) ?? new LineRegion(slot.regionOf(this.#partition));
    this.#regions.set(slot, region);
    region.end = end;
    region.input = place.input;
    region.line = place.firstLine;
    region.byteOffset = place.firstByte;
    region.position = place.firstPosition;
    region.choose(lines);
    return region;
  }

  readonly takeDemands = () => this.#budgets.takeDemands();

  readonly setCutOff = (key: string, position: number, spent: number): void =>
    this.#budgets.setCutOff(key, position, spent);

  readonly setTurns = (turns: Turns | null): void => this.#budgets.setTurns(turns);

  readonly members = (): Iterable<string> => membersOf(this.#stream);

  readonly totals = () => {
    const { totals, counts, seconds } = this.#pipeline;
    const { scan, decide, write } = seconds;
    return {
      totals: totals.totals(),
      counts,
      exactPurchases: this.#stream.exactCount,
      seconds: { scan, decide, write },
    };
  };
}

function tell(results: ChunkResults, { outEnd, lineOfRow, idRows }: LinePipeline, rows: number): void {
  const { instantMs, idStarts, idEnds } = idRows;
  for (let row = 0; row < rows; row += 1) {
    const [start, end] = [idStarts[row] ?? 0, idEnds[row] ?? 0];
    results.tell(lineOfRow[row] ?? 0, instantMs[row] ?? 0, start, end, outEnd[row] ?? 0);
  }
}

function* membersOf({ members }: PurchaseStream): Generator<string> {
  for (let number = 0; number < members.count; number += 1) yield members.idOf(number);
}
