/** Remembers which ids have come, in 8 bytes each: enough to be sure that one has not come before. */

const LOAD_MAX = 0.6;
const START_SLOTS = 1 << 16;

/** Two hashes of 32 bits of an id's bytes in UTF-8; into `into[at]` and `into[at + 1]`. */
export function hashId(bytes: Uint8Array, start: number, end: number, into: Uint32Array, at: number): void {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let index = start; index < end; index += 1) {
    const byte = bytes[index] ?? 0;
    low = Math.imul(low ^ byte, 0x01000193);
    high = Math.imul(high + byte, 0x85ebca6b);
    high ^= high >>> 13;
  }
  into[at] = mix(high ^ (end - start));
  into[at + 1] = mix(low);
}

function mix(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b);
  return (twice ^ (twice >>> 16)) >>> 0;
}

export class SeenIds {
  private slots = new Uint32Array(START_SLOTS * 2);
  private mask = START_SLOTS - 1;
  private count = 0;
  private hasZero = false;

  /** Takes an id by its hashes. False: it, or another one with the same 64 bits, has come before. */
  add(high: number, low: number): boolean {
    if (high === 0 && low === 0) {
      const isNew = !this.hasZero;
      this.hasZero = true;
      return isNew;
    }
    if (this.count >= (this.mask + 1) * LOAD_MAX) this.grow();
    const isNew = place(this.slots, this.mask, high, low);
    if (isNew) this.count += 1;
    return isNew;
  }

  private grow(): void {
    const before = this.slots;
    this.mask = this.mask * 2 + 1;
    this.slots = new Uint32Array((this.mask + 1) * 2);
    for (let at = 0; at < before.length; at += 2) {
      const [high, low] = [before[at] ?? 0, before[at + 1] ?? 0];
      if (high !== 0 || low !== 0) place(this.slots, this.mask, high, low);
    }
  }
}

function place(slots: Uint32Array, mask: number, high: number, low: number): boolean {
  for (let slot = low & mask; ; slot = (slot + 1) & mask) {
    const [one, two] = [slots[slot * 2] ?? 0, slots[slot * 2 + 1] ?? 0];
    if (one === 0 && two === 0) {
      slots[slot * 2] = high;
      slots[slot * 2 + 1] = low;
      return true;
    }
    if (one === high && two === low) return false;
  }
}
