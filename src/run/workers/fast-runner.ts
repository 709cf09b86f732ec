/** The fast pipeline on the lines of one partition. */
import type { MemberProfile } from '../../engine/event.js';
import type { CutOffs } from '../../fast/budgets/budget-book.js';
import { type CutOffBudgets, createCutOffBudgets } from '../../fast/budgets/cut-off-budgets.js';
import type { Turns } from '../../fast/budgets/turns.js';
import { createPlan } from '../../fast/create-plan.js';
import { createStream, type PurchaseStream, type StreamOptions } from '../../fast/create-stream.js';
import { createQuotaTable } from '../../fast/points/create-quota-table.js';
import type { Vocabulary } from '../../program/vocabulary.js';
import type { Budget, RuleSet } from '../../ruleset/types.js';
import { loadZone } from '../../value/zone-data.js';
import { LinePipeline } from '../fast/line-pipeline.js';
import { LineRegion } from '../fast/line-region.js';
import type { ChunkResults, IdBytes } from './chunk-results.js';
import { SLOT_BYTES } from './line-chunks.js';
import type { PartitionLines } from './partition-lines.js';
import type { PartitionReject, PartitionRunner } from './partition-runner.js';

/** Plain data, to be sent to a worker. */
export interface FastSetup {
  readonly ruleSet: RuleSet;
  readonly vocabulary: Vocabulary;
  /** Those of the partition. */
  readonly members: ReadonlyMap<string, MemberProfile>;
  readonly refusedMembers: ReadonlySet<string>;
  /** Names of the inputs. */
  readonly inputs: readonly string[];
  /** Whether decisions are printed; else they are only counted. */
  readonly writes: boolean;
  /** Whether decisions tell the points of each item. */
  readonly writesItems: boolean;
  readonly engine: NonNullable<StreamOptions['engine']>;
}

const LF = 0x0a;

/** Makes runners, one for each pass. */
export function createFastRunners(setup: FastSetup): (cutOffs: CutOffs) => PartitionRunner {
  const budgets = budgetsOf(setup.ruleSet);
  const region = new LineRegion(SLOT_BYTES);
  return (cutOffs) => new FastRunner(setup, region, createCutOffBudgets(budgets, cutOffs));
}

/** By their numbers; `null` for limits. */
function budgetsOf(ruleSet: RuleSet): (Budget | null)[] {
  const { quotas } = createQuotaTable(createPlan(ruleSet));
  return quotas.map((quota) => (quota.kind === 'budget' ? quota.budget : null));
}

class FastRunner implements PartitionRunner {
  readonly #budgets: CutOffBudgets;
  readonly #stream: PurchaseStream;
  readonly #pipeline: LinePipeline;
  readonly #id: IdBytes = { bytes: new Uint8Array(), start: 0, end: 0 };
  readonly #region: LineRegion;

  constructor(setup: FastSetup, region: LineRegion, budgets: CutOffBudgets) {
    const { ruleSet, vocabulary, members, refusedMembers, inputs, writes, writesItems, engine } = setup;
    this.#budgets = budgets;
    this.#region = region;
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

  readonly run: PartitionRunner['run'] = (lines, results) => {
    const region = this.#region;
    const rejects: PartitionReject[] = [];
    fillRegion(region, lines);
    while (region.at < region.end) {
      const rows = this.#pipeline.take(region);
      if (rows < 0) return { giveUp: this.#pipeline.gaveUp ?? 'out of order' };
      this.#tell(results, rows);
      for (const { index, reject } of this.#pipeline.rejects)
        rejects.push({ index: lines.index[index] ?? 0, reject });
    }
    return { rejects };
  };

  #tell(results: ChunkResults, rows: number): void {
    const { out, outEnd, lineOfRow, columns, texts } = this.#pipeline;
    const id = this.#id;
    const before = results.outputLength;
    results.append(out.bytes, out.at);
    id.bytes = this.#region.bytes;
    for (let row = 0; row < rows; row += 1) {
      id.start = texts.idStarts[row] ?? 0;
      id.end = texts.idEnds[row] ?? 0;
      results.tell(lineOfRow[row] ?? 0, columns.instantMs[row] ?? 0, id, before + (outEnd[row] ?? 0));
    }
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

function* membersOf({ members }: PurchaseStream): Generator<string> {
  for (let number = 0; number < members.count; number += 1) yield members.idOf(number);
}

/** Copies the lines of the partition together, each with its line feed, and notes where they stand. */
function fillRegion(region: LineRegion, { bytes, place, count, start, end, index }: PartitionLines): void {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const line = new Int32Array(count);
  const byteOffset = new Float64Array(count);
  const position = new Float64Array(count);
  let at = 0;
  for (let own = 0; own < count; own += 1) {
    const [from, until] = [start[own] ?? 0, end[own] ?? 0];
    source.copy(region.bytes, at, from, until);
    at += until - from;
    region.bytes[at] = LF;
    at += 1;
    const inChunk = index[own] ?? 0;
    line[own] = place.firstLine + inChunk;
    byteOffset[own] = place.firstByte + from;
    position[own] = place.firstPosition + inChunk;
  }
  region.at = 0;
  region.end = at;
  region.index = 0;
  region.input = place.input;
  region.places = { line, byteOffset, position };
}
