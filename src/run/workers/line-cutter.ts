/** Finds the lines of a chunk, and whose each of them is by its bytes. */
import { type ChunkSlot, LINES_MAX } from './chunk-slot.js';
import { ownerOfMember, type Partitions } from './partitions.js';

const LF = 0x0a;
const BLANK = 0x20;
const QUOTE = 0x22;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
/** `"mem` and `ber"`, as words. */
const KEY_START = 0x6d656d22;
const KEY_END = 0x22726562;
const KEY_BYTES = 8;
/** The shortest rest of a line with a member is `"member":""}`. */
const REST_BYTES = 12;

/** Lines or texts beyond what a slot has room for: one thread has to do it. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom';
}

export class LineCutter {
  readonly #partitions: Partitions;
  /** Where the member's key was in the line before: writers write one line like the other. */
  #keyAt = 0;

  constructor(partitions: Partitions) {
    this.#partitions = partitions;
  }

  /**
   * Cuts the first bytes of a slot, up to `end`, behind a line feed. How many lines there are. A line that hides its member
   * (an escape, another key of that name before it) may get another worker than the member's others; whoever reads the line has to look.
   * Throws `NoRoom`.
   */
  cut({ bytes, view, start, owner }: ChunkSlot, end: number): number {
    let lines = 0;
    for (let at = 0; at < end; lines += 1) {
      if (lines === LINES_MAX) throw new NoRoom('lines are very short');
      const next = bytes.indexOf(LF, at);
      start[lines] = at;
      const member = this.#findMember(view, at, next);
      owner[lines] = member < 0 ? 0 : ownerOfMember(this.#partitions, bytes, member);
      at = next + 1;
    }
    return lines;
  }

  /** Index of the first byte of the text that follows `"member":`, or -1 where there is none or it is no text. */
  #findMember(view: DataView, start: number, end: number): number {
    const last = end - REST_BYTES;
    const guess = start + this.#keyAt;
    if (guess <= last && isKey(view, guess)) {
      const value = valueAt(view, guess);
      if (value >= 0) return value;
    }
    for (let at = start; at <= last; at += 1) {
      if (!isKey(view, at)) continue;
      const value = valueAt(view, at);
      if (value < 0) continue;
      this.#keyAt = at - start;
      return value;
    }
    return -1;
  }
}

/** Whether `"member"` stands here, and not as the end of an escaped text. */
function isKey(view: DataView, at: number): boolean {
  return (
    view.getInt32(at, true) === KEY_START &&
    view.getInt32(at + 4, true) === KEY_END &&
    (at === 0 || view.getUint8(at - 1) !== BACKSLASH)
  );
}

/** Of the key at `at`: the first byte of its text, or -1. Lines end in a line feed, at which everything stops. */
function valueAt(view: DataView, at: number): number {
  const colon = skipBlanks(view, at + KEY_BYTES);
  if (view.getUint8(colon) !== COLON) return -1;
  const value = skipBlanks(view, colon + 1);
  return view.getUint8(value) === QUOTE ? value + 1 : -1;
}

function skipBlanks(view: DataView, from: number): number {
  let at = from;
  while (view.getUint8(at) === BLANK) at += 1;
  return at;
}
