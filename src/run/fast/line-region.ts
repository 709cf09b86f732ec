/** A stretch of whole lines in memory, with the place where reading goes on. */
import { PADDING } from '../../fast/scan/bytes.js';

/** Room behind the lines for texts that had to be decoded. */
export const SPARE_BYTES = 64 * 1024;

/** Memory for lines and decoded texts; words may be read `PADDING` bytes beyond both. */
export interface RegionMemory {
  readonly bytes: Buffer;
  /** Of the same bytes. */
  readonly view: DataView;
  readonly spareStart: number;
  readonly spareEnd: number;
}

/** Some lines of a region, the others being none of the reader's. */
export interface ChosenLines {
  readonly count: number;
  /** Of each: its first byte, its place among the lines of the region. */
  readonly start: Int32Array;
  readonly index: Int32Array;
}

export class LineRegion {
  readonly bytes: Buffer;
  readonly view: DataView;
  /** The next line to be read. */
  at = 0;
  /** Behind the line feed of the last line. */
  end = 0;
  /** Where decoded texts are put; after the lines. */
  spareStart: number;
  readonly spareEnd: number;
  /** Index of the input. */
  input = 0;
  /** Number of the line at `at`, from 1. */
  line = 1;
  /** Of `bytes[0]` in the unpacked input. */
  byteOffset = 0;
  /** Place of the line at `at` among the lines of all inputs. */
  position = 0;
  /** `null`: all lines are read. */
  #chosen: ChosenLines | null = null;
  /** Of the line at `at`, among those that are read. */
  index = 0;

  constructor({ bytes, view, spareStart, spareEnd }: RegionMemory) {
    this.bytes = bytes;
    this.view = view;
    this.spareStart = spareStart;
    this.spareEnd = spareEnd;
  }

  /** Reads only these; `line` and `position` are those of the first line of the region. */
  choose(chosen: ChosenLines): void {
    this.#chosen = chosen;
    this.index = 0;
    this.#goTo(chosen, 0);
  }

  /** Goes on behind the line at hand, of which this is the end. */
  step(behindLine: number): void {
    this.index += 1;
    if (this.#chosen === null) {
      this.at = behindLine;
      this.line += 1;
      this.position += 1;
    } else {
      this.#goTo(this.#chosen, this.#chosen.index[this.index - 1] ?? 0);
    }
  }

  #goTo({ count, start, index }: ChosenLines, from: number): void {
    if (this.index >= count) {
      this.at = this.end;
      return;
    }
    const lines = (index[this.index] ?? 0) - from;
    this.at = start[this.index] ?? 0;
    this.line += lines;
    this.position += lines;
  }
}

/** @param capacity bytes of lines that it can hold */
export function createRegion(capacity: number): LineRegion {
  const bytes = Buffer.from(new ArrayBuffer(capacity + SPARE_BYTES + PADDING));
  const view = new DataView(bytes.buffer);
  return new LineRegion({ bytes, view, spareStart: capacity, spareEnd: capacity + SPARE_BYTES });
}
