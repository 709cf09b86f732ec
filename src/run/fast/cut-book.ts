/** What limits and budgets took from rules, by the numbers of both, while a run counts: in few arrays, as there are many pairs of them. */
import { longer } from '../../fast/members/longer.js';
import { ExactSums } from './exact-sums.js';

/** One limit or budget and one rule. */
export interface BookedCut {
  readonly quota: number;
  readonly rule: number;
  readonly awards: number;
  readonly members: number;
  readonly taken: bigint;
}

const NONE = -1;
const FIRST_CUTS = 64;
const FIRST_PAIRS = 256;
const FACTOR = 0x9e3779b1 | 0;

export class CutBook {
  /** Cuts are numbered as they come. By rule: the first of it; by cut: the next one of the same rule. */
  readonly #first: Int32Array;
  #next = new Int32Array(FIRST_CUTS);
  #quota = new Int32Array(FIRST_CUTS);
  #rule = new Int32Array(FIRST_CUTS);
  #awards = new Float64Array(FIRST_CUTS);
  #members = new Int32Array(FIRST_CUTS);
  readonly #taken = new ExactSums(FIRST_CUTS);
  #count = 0;
  /** Cuts + 1 (0: free) and members that they hit: a hash table, half of it free at least. */
  #pairs = new Int32Array(2 * FIRST_PAIRS);
  #pairCount = 0;

  /** @param rules how many numbers of rules there are */
  constructor(rules: number) {
    this.#first = new Int32Array(rules).fill(NONE);
  }

  /** So much was taken of an award to a member; an integer below 2^53. */
  add(quota: number, rule: number, taken: number, member: number): void {
    const cut = this.#cutOf(quota, rule);
    this.#taken.add(cut, taken);
    this.#awards[cut] = (this.#awards[cut] as number) + 1;
    if (!place(this.#pairs, cut + 1, member)) return;
    this.#members[cut] = (this.#members[cut] as number) + 1;
    this.#pairCount += 1;
    if (4 * this.#pairCount > this.#pairs.length) this.#growPairs();
  }

  /** By quota, then rule. */
  cuts(): readonly BookedCut[] {
    return this.#ordered().map((cut) => ({
      quota: this.#quota[cut] as number,
      rule: this.#rule[cut] as number,
      awards: this.#awards[cut] as number,
      members: this.#members[cut] as number,
      taken: this.#taken.of(cut),
    }));
  }

  /** Of each of `cuts()`: the members whose awards it hit. */
  membersOfCuts(): readonly (readonly number[])[] {
    const members = Array.from({ length: this.#count }, (): number[] => []);
    for (let at = 0; at < this.#pairs.length; at += 2) {
      members[(this.#pairs[at] as number) - 1]?.push(this.#pairs[at + 1] as number);
    }
    return this.#ordered().map((cut) => members[cut] ?? []);
  }

  #ordered(): number[] {
    const rules = this.#first.length;
    const byKey = Float64Array.from({ length: this.#count }, (_, cut) => {
      return (this.#quota[cut] as number) * rules + (this.#rule[cut] as number);
    }).sort();
    return Array.from(byKey, (key) => this.#cutOf(Math.floor(key / rules), key % rules));
  }

  #cutOf(quota: number, rule: number): number {
    const first = this.#first[rule] as number;
    for (let cut = first; cut !== NONE; cut = this.#next[cut] as number) {
      if (this.#quota[cut] === quota) return cut;
    }
    const cut = this.#count;
    if (cut === this.#quota.length) this.#grow(2 * cut);
    this.#count = cut + 1;
    this.#quota[cut] = quota;
    this.#rule[cut] = rule;
    this.#next[cut] = first;
    this.#first[rule] = cut;
    return cut;
  }

  #grow(length: number): void {
    this.#next = longer(this.#next, new Int32Array(length));
    this.#quota = longer(this.#quota, new Int32Array(length));
    this.#rule = longer(this.#rule, new Int32Array(length));
    this.#members = longer(this.#members, new Int32Array(length));
    this.#awards = longer(this.#awards, new Float64Array(length));
    this.#taken.reserve(length);
  }

  #growPairs(): void {
    const pairs = new Int32Array(2 * this.#pairs.length);
    for (let at = 0; at < this.#pairs.length; at += 2) {
      const entry = this.#pairs[at] as number;
      if (entry !== 0) place(pairs, entry, this.#pairs[at + 1] as number);
    }
    this.#pairs = pairs;
  }
}

/** False: the pair is there already. */
function place(pairs: Int32Array, entry: number, member: number): boolean {
  const mask = pairs.length - 1;
  const hash = Math.imul(Math.imul(entry, FACTOR) ^ member, FACTOR);
  for (let at = ((hash ^ (hash >>> 15)) << 1) & mask; ; at = (at + 2) & mask) {
    const known = pairs[at] as number;
    if (known === entry && pairs[at + 1] === member) return false;
    if (known !== 0) continue;
    pairs[at] = entry;
    pairs[at + 1] = member;
    return true;
  }
}
