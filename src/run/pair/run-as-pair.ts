/** A fast run on two threads, of which this one reads the inputs and decides. */

import { setImmediate } from 'node:timers/promises';
import type { MemberProfile } from '../../engine/event.js';
import { createStream } from '../../fast/create-stream.js';
import { loadZone } from '../../value/zone-data.js';
import { ExactLines } from '../fast/exact-lines.js';
import type { FastOutput } from '../fast/fast-output.js';
import type { LineRegion } from '../fast/line-region.js';
import { LongLine, readIntoRegions } from '../fast/read-regions.js';
import type { FastResult } from '../fast/run-fast.js';
import { REGIONS_BETWEEN_BREATHS } from '../fast/run-limits.js';
import { hasUsualDigits } from '../fast/usual-digits.js';
import type { Input } from '../opened-input.js';
import { Decider } from './decider.js';
import { createExchangeMemory, Exchange, REGION_CAPACITY } from './exchange.js';
import type { HiredScribe } from './hire-scribe.js';
import type { ScribeResult } from './protocol.js';

export interface PairRun {
  readonly scribe: Pick<HiredScribe, 'setup' | 'send' | 'fault' | 'result' | 'awaitNews'>;
  readonly members: ReadonlyMap<string, MemberProfile>;
  readonly refusedMembers: ReadonlySet<string>;
  /** Opens the inputs from their beginning; once for each time that they are gone through. */
  readonly openInputs: () => Promise<readonly Input[]>;
  /** `null`: nobody wants the decisions. */
  readonly output: Pick<FastOutput, 'file' | 'faultOf' | 'restart'> | null;
  /** Called now and then; throws to end the run. */
  readonly onProgress: (inputs: readonly Input[]) => void;
}

/**
 * `canStream` has said yes to the rule set. The caller dismisses the scribe. Throws an `InputFault` for an input that cannot be
 * used and for a thread that has died, an `OutputFault` or `SpoolFault`, and what `onProgress` throws.
 */
export async function runAsPair(run: PairRun): Promise<FastResult> {
  const result = await goThrough(run, true);
  if (result.kind === 'done' || result.why !== 'ids fell') return result;
  run.output?.restart();
  return await goThrough(run, false);
}

async function goThrough(run: PairRun, idsMayRise: boolean): Promise<FastResult> {
  const { scribe, output, refusedMembers } = run;
  if (!hasUsualDigits(scribe.setup.ruleSet)) return { kind: 'gave-up', why: 'decimals' };
  const inputs = await run.openInputs();
  try {
    if (inputs.some(({ format }) => format !== 'jsonl')) return { kind: 'gave-up', why: 'format' };
    const memory = createExchangeMemory();
    const file = output === null ? null : output.file;
    scribe.send({ kind: 'go', memory, refusedMembers, idsMayRise, file });
    return await new Pass(run, new Exchange(memory)).run(inputs);
  } catch (error) {
    if (error instanceof LongLine) return { kind: 'gave-up', why: 'long line' };
    throw error;
  } finally {
    for (const input of inputs) await input.close();
  }
}

class Pass {
  readonly #run: PairRun;
  readonly #exchange: Exchange;
  readonly #stream;
  readonly #decider: Decider;
  readonly #startMs = performance.now();
  #inputs: readonly Input[] = [];

  constructor(run: PairRun, exchange: Exchange) {
    const { scribe, members, refusedMembers } = run;
    const { setup, send } = scribe;
    const { ruleSet, vocabulary, engine, writes, writesItems } = setup;
    const zone = loadZone(vocabulary.zone) ?? null;
    this.#run = run;
    this.#exchange = exchange;
    this.#stream = createStream(ruleSet, {
      members: members.values(),
      wantsItems: writes && writesItems,
      engine,
    });
    const exact = new ExactLines({ vocabulary, zone, refusedMembers });
    this.#decider = new Decider({ setup, stream: this.#stream, exact, exchange, send });
  }

  async run(inputs: readonly Input[]): Promise<FastResult> {
    this.#inputs = inputs;
    const exchange = this.#exchange;
    const free = (): Promise<LineRegion> => this.#freeRegion();
    for await (const region of readIntoRegions(inputs, free, REGION_CAPACITY)) {
      if (exchange.hasEnded) break;
      exchange.give(region);
      this.#run.onProgress(inputs);
      if (exchange.given % REGIONS_BETWEEN_BREATHS === 0) await setImmediate();
    }
    exchange.sayOver();
    await this.#until(() => exchange.hasEnded);
    return this.#resultOf(await this.#run.scribe.result());
  }

  /** Where the scribe has ended, any region will do. */
  async #freeRegion(): Promise<LineRegion> {
    const exchange = this.#exchange;
    await this.#until(() => exchange.canGive() || exchange.hasEnded);
    return exchange.region(exchange.given);
  }

  /** Decides what there is to decide until then. */
  async #until(isSo: () => boolean): Promise<void> {
    const exchange = this.#exchange;
    const { scribe } = this.#run;
    for (;;) {
      const news = exchange.newsOfScribe();
      if (isSo()) return;
      if (this.#decider.decideNext() || scribe.awaitNews(exchange, news)) continue;
      await setImmediate();
      this.#run.onProgress(this.#inputs);
      const fault = scribe.fault();
      if (fault !== null) throw fault;
    }
  }

  #resultOf(result: ScribeResult): FastResult {
    if (result.kind === 'gave-up') return result;
    if (result.kind === 'cannot-write') {
      throw this.#run.output?.faultOf(new Error(result.reason)) ?? new Error(result.reason);
    }
    const { counts, rejects, seconds } = result;
    const totals = this.#decider.totals.totals();
    const decide = this.#decider.seconds;
    const total = (performance.now() - this.#startMs) / 1000;
    return {
      kind: 'done',
      totals,
      counts,
      rejects,
      stats: {
        purchases: totals.purchases,
        exactPurchases: this.#stream.exactCount,
        workers: 2,
        passes: 1,
        seconds: { total, read: 0, ...seconds, decide },
      },
    };
  }
}
