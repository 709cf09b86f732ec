/** A stretch of whole lines in memory, with the place where reading goes on. */
import { PADDING } from '../../fast/scan/bytes.js';

/** Room behind the lines for texts that had to be decoded. */
const SPARE_BYTES = 64 * 1024;

export class LineRegion {
  readonly bytes: Buffer;
  readonly view: DataView;
  /** The next line to be read. */
  at = 0;
  /** Behind the line feed of the last line. */
  end = 0;
  /** Where decoded texts are put; after the lines. */
  readonly spareStart: number;
  readonly spareEnd: number;
  /** Index of the input. */
  input = 0;
  /** Number of the line at `at`, from 1. */
  line = 1;
  /** Of `bytes[0]` in the unpacked input. */
  byteOffset = 0;
  /** Place of the line at `at` among the lines of all inputs. */
  position = 0;
  /** By line of the region, where they do not follow each other; `index` is that of the line at `at`. */
  places: LinePlaces | null = null;
  index = 0;

  /** @param capacity bytes of lines that it can hold */
  constructor(capacity: number) {
    this.bytes = Buffer.from(new ArrayBuffer(capacity + SPARE_BYTES + PADDING));
    this.view = new DataView(this.bytes.buffer);
    this.spareStart = capacity;
    this.spareEnd = capacity + SPARE_BYTES;
  }
}

export interface LinePlaces {
  /** From 1. */
  readonly line: Int32Array;
  /** Of the first byte, in the unpacked input. */
  readonly byteOffset: Float64Array;
  readonly position: Float64Array;
}
