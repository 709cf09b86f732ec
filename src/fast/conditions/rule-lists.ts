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

export class ListMaker {
  readonly #lists: (ListedRule[] | undefined)[] = [];
  #count = 0;

  add(number: number, rule: ListedRule): void {
    const list = this.#lists[number];
    if (list === undefined) this.#lists[number] = [rule];
    else list.push(rule);
    this.#count += 1;
  }

  /** `null`: there is nothing in them. */
  make(): RuleLists | null {
    if (this.#count === 0) return null;
    const start = new Int32Array(this.#lists.length + 1);
    const entries = new Int32Array(this.#count * ENTRY_LENGTH);
    let end = 0;
    for (let number = 0; number < this.#lists.length; number += 1) {
      start[number] = end;
      for (const { rule, firstDay, lastDay } of this.#lists[number] ?? []) {
        entries[end] = rule;
        entries[end + 1] = firstDay;
        entries[end + 2] = lastDay;
        end += ENTRY_LENGTH;
      }
    }
    start[this.#lists.length] = end;
    return { start, entries };
  }
}
