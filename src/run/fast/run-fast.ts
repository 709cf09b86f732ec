/** A run of purchases from bytes to bytes, where its inputs are as inputs mostly are. */
import { setImmediate } from 'node:timers/promises';
import type { MemberProfile } from '../../engine/event.js';
import { createStream, type PurchaseStream, type StreamOptions } from '../../fast/create-stream.js';
import type { Vocabulary } from '../../program/vocabulary.js';
import type { Reject } from '../../records/record-problem.js';
import type { RuleSet } from '../../ruleset/types.js';
import type { Zone } from '../../value/zone.js';
import type { Input } from '../opened-input.js';
import type { RecordCounts } from '../read-events.js';
import type { RunStats } from '../run-stats.js';
import type { RunTotals } from '../summarise.js';
import { readCsvRegions, UnusualCsv } from './csv/csv-regions.js';
import { nativeVocabulary, orderRejects } from './csv/native-form.js';
import { RowReader } from './csv/row-reader.js';
import type { ExactReader } from './exact-lines.js';
import { LinePipeline } from './line-pipeline.js';
import type { GiveUp } from './line-reader.js';
import type { LineRegion } from './line-region.js';
import { LongLine, readRegions } from './read-regions.js';
import { type Disorder, RowOrder } from './row-order.js';
import { OUTPUT_BYTES, REGIONS_BETWEEN_BREATHS, REJECTS_MAX } from './run-limits.js';
import { hasUsualDigits } from './usual-digits.js';

export interface FastRun {
  readonly ruleSet: RuleSet;
  readonly vocabulary: Vocabulary;
  /** For instants without offset; `null`: those are refused. */
  readonly zone: Zone | null;
  readonly members: ReadonlyMap<string, MemberProfile>;
  readonly refusedMembers: ReadonlySet<string>;
  /** All JSON Lines, or all CSV, read from their beginning; the caller closes them. */
  readonly inputs: readonly Input[];
  /** Takes the lines of decisions, in their order; `null`: nobody wants them. What it throws is thrown. */
  readonly write: ((bytes: Uint8Array) => void) | null;
  /** Whether decisions tell the points of each item. */
  readonly writesItems: boolean;
  readonly engine: NonNullable<StreamOptions['engine']>;
  /** A stream that nothing was given to yet, with these members, and items where they are written; one is made otherwise. */
  readonly stream?: PurchaseStream;
  /** False after a run that gave up because `ids fell`: then all ids are remembered. */
  readonly idsMayRise?: boolean;
  /** Called now and then; throws to end the run. */
  readonly onProgress: () => void;
}

export type FastResult =
  | {
      readonly kind: 'done';
      readonly totals: RunTotals;
      readonly counts: RecordCounts;
      /** In the order of lines. */
      readonly rejects: readonly Reject[];
      readonly stats: RunStats;
    }
  /** The plain way has to do it; nothing that was written counts. */
  | {
      readonly kind: 'gave-up';
      readonly why: GiveUp | Disorder | UnusualCsv['why'] | 'rejects' | 'format' | 'decimals';
    };

/**
 * `canStream` has said yes to the rule set. Throws an `InputFault` for an input that cannot be used: whoever reads one again
 * that has changed meanwhile would hide that.
 */
export async function runFast(run: FastRun): Promise<FastResult> {
  const { format } = run.inputs[0] ?? { format: 'jsonl' };
  if (run.inputs.some((input) => input.format !== format)) return { kind: 'gave-up', why: 'format' };
  // What is refused is told input by input: the names have to say which is which.
  const names = new Set(run.inputs.map(({ name }) => name));
  if (format === 'csv' && names.size < run.inputs.length) return { kind: 'gave-up', why: 'format' };
  if (!hasUsualDigits(run.ruleSet)) return { kind: 'gave-up', why: 'decimals' };
  const startMs = performance.now();
  const { ruleSet, members, engine } = run;
  const stream =
    run.stream ??
    createStream(ruleSet, {
      members: members.values(),
      engine,
      wantsItems: run.write !== null && run.writesItems,
    });
  const source = format === 'csv' ? csvSource(run) : lineSource(run);
  const flow = new Flow(run, stream, source);
  try {
    let count = 0;
    let waitedMs = performance.now();
    for await (const region of source.regions) {
      flow.readSeconds += (performance.now() - waitedMs) / 1000;
      if (!flow.take(region)) return { kind: 'gave-up', why: flow.gaveUp };
      run.onProgress();
      count += 1;
      if (count % REGIONS_BETWEEN_BREATHS === 0) await setImmediate();
      waitedMs = performance.now();
    }
    flow.flush();
  } catch (error) {
    if (error instanceof LongLine) return { kind: 'gave-up', why: 'long line' };
    if (error instanceof UnusualCsv) return { kind: 'gave-up', why: error.why };
    throw error;
  }
  return flow.result((performance.now() - startMs) / 1000);
}

/** Lines in the native form, and what is needed to read them. */
interface LineSource {
  readonly regions: AsyncIterable<LineRegion>;
  /** How the lines are read; the inputs are read by `run.vocabulary`. */
  readonly vocabulary: Vocabulary;
  readonly exact: ExactReader | null;
  /** Refused records in the order in which the plain way tells them. */
  readonly order: (rejects: readonly Reject[]) => readonly Reject[];
}

function lineSource({ inputs, vocabulary }: FastRun): LineSource {
  return { regions: readRegions(inputs), vocabulary, exact: null, order: (rejects) => rejects };
}

function csvSource({ inputs, vocabulary, zone, refusedMembers, idsMayRise = true }: FastRun): LineSource {
  const records = new RowReader(refusedMembers);
  const regions = readCsvRegions({ inputs, vocabulary, zone, records, idsMayRise });
  const order = (rejects: readonly Reject[]) => orderRejects(rejects, inputs, vocabulary);
  return { regions, vocabulary: nativeVocabulary(vocabulary), exact: records, order };
}

class Flow {
  readonly #run: FastRun;
  readonly #source: LineSource;
  readonly #pipeline: LinePipeline;
  readonly #stream: PurchaseStream;
  readonly #order: RowOrder;
  readonly #rejects: Reject[] = [];
  #writeSeconds = 0;
  readSeconds = 0;
  gaveUp: Extract<FastResult, { readonly kind: 'gave-up' }>['why'] = 'out of order';

  constructor(run: FastRun, stream: PurchaseStream, source: LineSource) {
    const { zone, refusedMembers, inputs, write, writesItems } = run;
    const { vocabulary, exact } = source;
    this.#run = run;
    this.#source = source;
    this.#stream = stream;
    this.#order = new RowOrder(run.idsMayRise ?? true);
    this.#pipeline = new LinePipeline({
      stream,
      vocabulary,
      zone,
      refusedMembers,
      ...(exact === null ? {} : { exact }),
      inputs: inputs.map(({ name }) => name),
      writes: write !== null,
      writesItems,
      makesCode: run.engine === 'fast',
      clock: () => performance.now(),
    });
  }

  /** False: the run is given up. */
  take(region: LineRegion): boolean {
    const pipeline = this.#pipeline;
    while (region.at < region.end) {
      const rows = pipeline.take(region);
      if (rows < 0) return this.#giveUp(pipeline.gaveUp ?? 'out of order');
      const disorder = this.#order.check(pipeline.idRows, region.view, rows);
      if (disorder !== null) return this.#giveUp(disorder);
      for (const { reject } of pipeline.rejects) this.#rejects.push(reject);
      if (this.#rejects.length > REJECTS_MAX) return this.#giveUp('rejects');
      if (pipeline.out.at >= OUTPUT_BYTES) this.flush();
    }
    return true;
  }

  #giveUp(why: typeof this.gaveUp): boolean {
    this.gaveUp = why;
    return false;
  }

  /** Hands on what was written. */
  flush(): void {
    const { out } = this.#pipeline;
    const startMs = performance.now();
    if (out.at > 0) this.#run.write?.(out.bytes.subarray(0, out.at));
    out.at = 0;
    this.#writeSeconds += (performance.now() - startMs) / 1000;
  }

  result(totalSeconds: number): FastResult {
    const { totals, counts, seconds } = this.#pipeline;
    const found = totals.totals();
    const write = seconds.write + this.#writeSeconds;
    return {
      kind: 'done',
      totals: found,
      counts,
      rejects: this.#source.order(this.#rejects),
      stats: {
        purchases: found.purchases,
        exactPurchases: this.#stream.exactCount,
        workers: 1,
        passes: 1,
        seconds: { ...seconds, total: totalSeconds, write, read: this.readSeconds },
      },
    };
  }
}
