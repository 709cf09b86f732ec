/** Lists of rules by number, in few arrays: a rule and the days on which it can act stand side by side. */

/** A rule, and the first and last day (days of UTC since 1970) that its window touches. */
export interface ListedRule {
  readonly rule: number;
  readonly firstDay: number;
  readonly lastDay: number;
}

/** Numbers of an entry: the rule, its first and its last day. */
export const ENTRY_LENGTH = 3;

const DAY_MS = 86_400_000;
/** Days of open windows. */
const EVER = 2 ** 30;

export function dayOf(instantMs: number): number {
  return Math.floor(instantMs / DAY_MS);
}

export function listRule(
  rule: number,
  { from, until }: { readonly from: number; readonly until: number },
): ListedRule {
  return {
    rule,
    firstDay: Math.max(-EVER, dayOf(from)),
    lastDay: Math.min(EVER, dayOf(until - 1)),
  };
}

export interface RuleLists {
  /** Number `n` has the entries from `start[n]` to `start[n + 1]`. */
  readonly start: Int32Array;
  readonly entries: Int32Array;
}

/** Gathers entries in any order; they keep it within a list. */
export class ListMaker {
  readonly #numbers: number[] = [];
  readonly #rules: ListedRule[] = [];
  #highest = -1;

  add(number: number, rule: ListedRule): void {
    this.#numbers.push(number);
    this.#rules.push(rule);
    if (number > this.#highest) this.#highest = number;
  }

  /** `null`: there is nothing in them. */
  make(): RuleLists | null {
    if (this.#highest < 0) return null;
    const start = new Int32Array(this.#highest + 2);
    for (const number of this.#numbers) start[number + 1] = (start[number + 1] ?? 0) + ENTRY_LENGTH;
    for (let number = 0; number <= this.#highest; number += 1) {
      start[number + 1] = (start[number + 1] ?? 0) + (start[number] ?? 0);
    }
    return { start, entries: this.#entriesBehind(start) };
  }

  #entriesBehind(start: Int32Array): Int32Array {
    const entries = new Int32Array(this.#numbers.length * ENTRY_LENGTH);
    const next = start.slice();
    for (let index = 0; index < this.#numbers.length; index += 1) {
      const number = this.#numbers[index] ?? 0;
      const listed = this.#rules[index];
      const place = next[number] ?? 0;
      if (listed === undefined) continue;
      entries[place] = listed.rule;
      entries[place + 1] = listed.firstDay;
      entries[place + 2] = listed.lastDay;
      next[number] = place + ENTRY_LENGTH;
    }
    return entries;
  }
}
