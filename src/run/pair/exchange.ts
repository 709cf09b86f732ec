/**
 * What two threads share: regions with lines and batches of rows, each a ring of a few, and how far they are with them.
 * Numbers of regions and batches count from 0 and go on for the whole input; the place in the ring is the rest.
 */
import { PADDING } from '../../fast/scan/bytes.js';
import { LineRegion } from '../fast/line-region.js';
import { REGION_BYTES } from '../fast/run-limits.js';

/** So many regions and batches are on their way at once. A region has two batches, mostly. */
const REGIONS = 12;
const BATCHES = 24;
/** For the texts that had to be decoded of all lines of a region. */
const SPARE_BYTES = 320 * 1024;
const BATCH_BYTES = 1024 * 1024;

/** Words of the memory in which threads tell each other. */
const GIVEN = 0;
const IS_OVER = 1;
const READ = 2;
const DECIDED = 3;
const RELEASED = 4;
const HAS_ENDED = 5;
/** Raised by each thread with whatever it tells, so that the other one can sleep until then. */
const NEWS_OF_DECIDER = 6;
const NEWS_OF_SCRIBE = 7;
const REGION_END = 8;
const REGION_INPUT = REGION_END + REGIONS;
const ROWS_OF_BATCH = REGION_INPUT + REGIONS;
const REGION_OF_BATCH = ROWS_OF_BATCH + BATCHES;
const NUMBERS_OF_BATCH = REGION_OF_BATCH + BATCHES;
const WORDS = NUMBERS_OF_BATCH + BATCHES;
/** In place of a count of numbers: they come as a message, see `Decided`. */
export const BY_MESSAGE = -1;

/** Plain data, to be sent to the other thread. */
export interface ExchangeMemory {
  readonly words: SharedArrayBuffer;
  /** Where each region begins among the bytes of its input. */
  readonly offsets: SharedArrayBuffer;
  readonly regions: readonly SharedArrayBuffer[];
  readonly batches: readonly SharedArrayBuffer[];
}

export function createExchangeMemory(): ExchangeMemory {
  const regionBytes = REGION_BYTES + PADDING + SPARE_BYTES + PADDING;
  return {
    words: new SharedArrayBuffer(4 * WORDS),
    offsets: new SharedArrayBuffer(8 * REGIONS),
    regions: Array.from({ length: REGIONS }, () => new SharedArrayBuffer(regionBytes)),
    batches: Array.from({ length: BATCHES }, () => new SharedArrayBuffer(BATCH_BYTES)),
  };
}

export class Exchange {
  readonly #words: Int32Array;
  readonly #offsets: Float64Array;
  readonly #regions: readonly LineRegion[];
  readonly #batches: readonly SharedArrayBuffer[];

  constructor({ words, offsets, regions, batches }: ExchangeMemory) {
    this.#words = new Int32Array(words);
    this.#offsets = new Float64Array(offsets);
    this.#regions = regions.map(createSharedRegion);
    this.#batches = batches;
  }

  /** Regions that were given. */
  get given(): number {
    return Atomics.load(this.#words, GIVEN);
  }

  /** No further region will be given. */
  get isOver(): boolean {
    return Atomics.load(this.#words, IS_OVER) === 1;
  }

  /** Batches that were read. */
  get read(): number {
    return Atomics.load(this.#words, READ);
  }

  /** Batches that were decided. */
  get decided(): number {
    return Atomics.load(this.#words, DECIDED);
  }

  /** Regions that nobody looks at any more. */
  get released(): number {
    return Atomics.load(this.#words, RELEASED);
  }

  /** The scribe does nothing more, because all is done or the run cannot go on. */
  get hasEnded(): boolean {
    return Atomics.load(this.#words, HAS_ENDED) === 1;
  }

  canGive(): boolean {
    return this.given - this.released < REGIONS;
  }

  /** Whether there is room for a batch, when so many were written. */
  canRead(written: number): boolean {
    return this.read - written < BATCHES;
  }

  region(number: number): LineRegion {
    return at(this.#regions, number);
  }

  batchMemory(): readonly SharedArrayBuffer[] {
    return this.#batches;
  }

  placeOfBatch(number: number): number {
    return number % BATCHES;
  }

  /** The decider: the next region, as it is set, may be read. */
  give({ end, input, byteOffset }: Pick<LineRegion, 'end' | 'input' | 'byteOffset'>): void {
    const number = this.given;
    const place = number % REGIONS;
    this.#words[REGION_END + place] = end;
    this.#words[REGION_INPUT + place] = input;
    this.#offsets[place] = byteOffset;
    this.#tell(GIVEN, number + 1, NEWS_OF_DECIDER);
  }

  /** The scribe: sets its region as the decider has given it. */
  receive(number: number): LineRegion {
    const region = this.region(number);
    const place = number % REGIONS;
    region.at = 0;
    region.end = this.#words[REGION_END + place] ?? 0;
    region.input = this.#words[REGION_INPUT + place] ?? 0;
    region.byteOffset = this.#offsets[place] ?? 0;
    region.spareStart = SPARE_START;
    return region;
  }

  sayOver(): void {
    this.#tell(IS_OVER, 1, NEWS_OF_DECIDER);
  }

  /** The scribe: the next batch is in its memory. */
  sayRead(rows: number, region: number): void {
    const number = this.read;
    const place = number % BATCHES;
    this.#words[ROWS_OF_BATCH + place] = rows;
    this.#words[REGION_OF_BATCH + place] = region;
    this.#tell(READ, number + 1, NEWS_OF_SCRIBE);
  }

  rowsOf(batch: number): number {
    return this.#words[ROWS_OF_BATCH + (batch % BATCHES)] ?? 0;
  }

  regionOf(batch: number): number {
    return this.#words[REGION_OF_BATCH + (batch % BATCHES)] ?? 0;
  }

  /** The decider: the next batch is decided, and the numbers of its decisions are in its memory. */
  sayDecided(numbers: number): void {
    const number = this.decided;
    this.#words[NUMBERS_OF_BATCH + (number % BATCHES)] = numbers;
    this.#tell(DECIDED, number + 1, NEWS_OF_DECIDER);
  }

  numbersOf(batch: number): number {
    return this.#words[NUMBERS_OF_BATCH + (batch % BATCHES)] ?? 0;
  }

  sayReleased(regions: number): void {
    this.#tell(RELEASED, regions, NEWS_OF_SCRIBE);
  }

  sayEnded(): void {
    this.#tell(HAS_ENDED, 1, NEWS_OF_SCRIBE);
  }

  /** To be asked before looking whether there is something to do. */
  newsOfScribe(): number {
    return Atomics.load(this.#words, NEWS_OF_SCRIBE);
  }

  newsOfDecider(): number {
    return Atomics.load(this.#words, NEWS_OF_DECIDER);
  }

  /** Sleeps until there is more than that news. False: there was none in that time. */
  awaitScribe(news: number, ms: number): boolean {
    return Atomics.wait(this.#words, NEWS_OF_SCRIBE, news, ms) !== 'timed-out';
  }

  awaitDecider(news: number, ms: number): void {
    Atomics.wait(this.#words, NEWS_OF_DECIDER, news, ms);
  }

  #tell(word: number, value: number, news: number): void {
    Atomics.store(this.#words, word, value);
    Atomics.add(this.#words, news, 1);
    Atomics.notify(this.#words, news);
  }
}

const SPARE_START = REGION_BYTES + PADDING;

/** Bytes of lines that a region holds. */
export const REGION_CAPACITY = REGION_BYTES;

function createSharedRegion(memory: SharedArrayBuffer): LineRegion {
  return new LineRegion({
    bytes: Buffer.from(memory),
    view: new DataView(memory),
    spareStart: SPARE_START,
    spareEnd: SPARE_START + SPARE_BYTES,
  });
}

function at<T>(ring: readonly T[], number: number): T {
  const found = ring[number % ring.length];
  if (found === undefined) throw new Error('an empty ring');
  return found;
}
