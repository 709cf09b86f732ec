/**
 * Whether every id comes once. Most writers number what they write: as long as each id is behind the one before it, none can
 * have come before, and nothing has to be remembered. Others are remembered by their hashes, 8 bytes each.
 */
import { hashId, SeenIds } from '../seen-ids.js';

/** After so many ids behind each other the others are taken to be so too. */
const TRUSTED_IDS = 1024;

/** `twice`: it came before, or may have. `fell`: ids were behind each other until now, and what came before is not known. */
export type IdVerdict = 'new' | 'twice' | 'fell';

export class UniqueIds {
  /** `null` where ids are behind each other. */
  #seen: SeenIds | null = new SeenIds();
  #rises: boolean;
  #count = 0;
  readonly #hashes = new Uint32Array(2);

  /** @param mayRise false: ids are remembered whatever they look like */
  constructor(mayRise: boolean) {
    this.#rises = mayRise;
  }

  /** Takes the id in `id`, of which three bytes more can be read; `before` is the one before it, the empty one at first. */
  add(id: DataView, start: number, end: number, before: DataView, from: number, to: number): IdVerdict {
    if (this.#rises) {
      if (isBehind(id, start, end, before, from, to)) {
        this.#count += 1;
        if (this.#count > TRUSTED_IDS) this.#seen = null;
        if (this.#seen === null) return 'new';
      } else {
        this.#rises = false;
      }
    }
    if (this.#seen === null) return 'fell';
    hashId(new Uint8Array(id.buffer, id.byteOffset + start, end - start), 0, end - start, this.#hashes, 0);
    return this.#seen.add(this.#hashes[0] ?? 0, this.#hashes[1] ?? 0) ? 'new' : 'twice';
  }
}

/** By length first: numbers without leading zeros rise as well. */
function isBehind(
  id: DataView,
  start: number,
  end: number,
  before: DataView,
  from: number,
  to: number,
): boolean {
  const length = end - start;
  if (length !== to - from) return length > to - from;
  let index = 0;
  for (; index + 4 <= length; index += 4) {
    const difference = id.getUint32(start + index) - before.getUint32(from + index);
    if (difference !== 0) return difference > 0;
  }
  const rest = length - index;
  if (rest === 0) return false;
  const shift = 32 - 8 * rest;
  return id.getUint32(start + index) >>> shift > before.getUint32(from + index) >>> shift;
}
