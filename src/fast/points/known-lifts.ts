/** What is remembered of multipliers that acted together, so that their fractions are combined once. */

/** How some multipliers act together: for every point, `nums[place] / den` more from the multiplier at a place. */
export interface Lifts {
  readonly nums: Float64Array;
  readonly den: number;
  /** Of all together. */
  readonly sum: number;
}

/** Sets of rules that were eligible together: a tree by rule numbers. */
export interface KnownSet {
  readonly next: Map<number, KnownSet>;
  /** By the bits of those that act; `null`: only the exact way can tell. */
  readonly lifts: Map<number, Lifts | null>;
}

/** How many sets, and bits of those that act, are remembered: then everything is forgotten. */
export const KNOWN_MAX = 5_000;

export class KnownLifts {
  /** How many are remembered; at most `KNOWN_MAX`. */
  size = 0;
  private root = emptySet();

  /** The set of the first `count` of some rules, in ascending order. */
  setOf(rules: Int32Array, count: number): KnownSet {
    let set = this.root;
    for (let place = 0; place < count; place += 1) {
      const rule = rules[place] as number;
      set = set.next.get(rule) ?? this.add(set, rule);
    }
    return set;
  }

  /** `set`: what `setOf` gave last. */
  remember(set: KnownSet, bits: number, lifts: Lifts | null): void {
    this.makeRoom();
    set.lifts.set(bits, lifts);
  }

  private add(set: KnownSet, rule: number): KnownSet {
    this.makeRoom();
    const made = emptySet();
    set.next.set(rule, made);
    return made;
  }

  /** The set at hand stays whole, although it may no longer hang in the tree. */
  private makeRoom(): void {
    if (this.size === KNOWN_MAX) {
      this.root = emptySet();
      this.size = 0;
    }
    this.size += 1;
  }
}

function emptySet(): KnownSet {
  return { next: new Map(), lifts: new Map() };
}
