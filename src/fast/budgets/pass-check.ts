/** Puts together what all members asked for in one pass, and tells whether its cut-offs were those of the sequential run. */
import type { CutOff, CutOffs } from './budget-book.js';
import type { Demands } from './demand-log.js';

export interface PassResult {
  /** Every budget closed where its cut-off said, and no other would have: the pass is the sequential run. */
  readonly isExact: boolean;
  /** Everything before this position is as in the sequential run; infinite where `isExact`. */
  readonly exactBefore: number;
  /** Where budgets would have closed, as far as this pass shows. */
  readonly found: CutOffs;
}

/** A budget for one period. */
interface Standing {
  readonly key: string;
  readonly amount: number;
  readonly cutOff: CutOff | null;
  spent: number;
  /** Where it closed. */
  found: CutOff | null;
  /** The cut-off was wrong: what comes after it was asked of a closed budget. */
  isBlind: boolean;
}

/** One slice of the order, from all partitions. */
export interface Slice {
  /** Of one partition, always at the same place of the list; `null`: it asked nothing. */
  readonly demands: readonly (Demands | null)[];
  /** The last position of the slice; the next one starts after it. */
  readonly through: number;
}

export class PassCheck {
  private readonly amountOf: (key: string) => number;
  private readonly cutOffs: CutOffs;
  private readonly standings = new Map<string, Standing>();
  /** By partition and its number of an instance. */
  private readonly numbered: Standing[][] = [];
  private firstWrong = Number.POSITIVE_INFINITY;

  /** @param amountOf the amount of a budget, by `budgetKey` */
  constructor(amountOf: (key: string) => number, cutOffs: CutOffs) {
    this.amountOf = amountOf;
    this.cutOffs = cutOffs;
    for (const key of cutOffs.keys()) this.standingOf(key);
  }

  /**
   * Takes the slices in the order of their positions. Gives the budgets that were found to close in this slice elsewhere than was
   * thought: good guesses for slices that have not been started.
   */
  take({ demands, through }: Slice): CutOffs {
    const open = this.sumsOf(demands);
    for (const standing of this.standings.values()) {
      if (isDue(standing, through) && !open.has(standing)) open.set(standing, { needed: 0, granted: 0 });
    }
    const news = new Map<string, CutOff>();
    for (const [standing, { needed, granted }] of open) {
      const isCalm = needed <= standing.amount - standing.spent;
      if (isCalm && !standing.isBlind && !isDue(standing, through)) {
        standing.spent += granted;
        continue;
      }
      this.walk(standing, this.entriesOf(standing, demands), through);
      if (standing.found !== null && standing.found !== standing.cutOff)
        news.set(standing.key, standing.found);
    }
    return news;
  }

  /** Whether a cut-off is known to be wrong: the pass is not the sequential run. */
  isWrong(): boolean {
    return this.firstWrong !== Number.POSITIVE_INFINITY;
  }

  /** After the last slice. */
  end(): PassResult {
    const found = new Map<string, CutOff>();
    for (const standing of this.standings.values()) {
      if (standing.found !== null) found.set(standing.key, standing.found);
      else if (standing.cutOff !== null && !standing.isBlind) this.wrongAt(standing.cutOff.position);
    }
    const exactBefore = this.firstWrong;
    return { isExact: exactBefore === Number.POSITIVE_INFINITY, exactBefore, found };
  }

  /** What the slice asks of budgets that are still open, in sum. */
  private sumsOf(demands: Slice['demands']): Map<Standing, { needed: number; granted: number }> {
    const sums = new Map<Standing, { needed: number; granted: number }>();
    for (const [partition, batch] of demands.entries()) {
      if (batch === null) continue;
      const numbered = this.learn(partition, batch);
      for (let at = 0; at < batch.count; at += 1) {
        const standing = numbered[batch.instance[at] ?? 0];
        if (standing === undefined || standing.found !== null) continue;
        const sum = sums.get(standing);
        const [needed, granted] = [batch.needed[at] ?? 0, batch.granted[at] ?? 0];
        if (sum === undefined) sums.set(standing, { needed, granted });
        else {
          sum.needed += needed;
          sum.granted += granted;
        }
      }
    }
    return sums;
  }

  private learn(partition: number, { firstInstance, newKeys }: Demands): readonly Standing[] {
    const numbered = this.numbered[partition] ?? [];
    this.numbered[partition] = numbered;
    for (const [index, key] of newKeys.entries()) numbered[firstInstance + index] = this.standingOf(key);
    return numbered;
  }

  private standingOf(key: string): Standing {
    const known = this.standings.get(key);
    if (known !== undefined) return known;
    const cutOff = this.cutOffs.get(key) ?? null;
    const amount = this.amountOf(key);
    const made: Standing = { key, amount, cutOff, spent: 0, found: null, isBlind: false };
    this.standings.set(key, made);
    return made;
  }

  /** The demands for one budget, in the order of their positions. */
  private entriesOf(standing: Standing, demands: Slice['demands']): readonly Entry[] {
    const entries: Entry[] = [];
    for (const [partition, batch] of demands.entries()) {
      if (batch === null) continue;
      const instance = this.numbered[partition]?.indexOf(standing) ?? -1;
      for (let at = 0; at < batch.count; at += 1) {
        if (batch.instance[at] === instance) entries.push(entryOf(batch, at));
      }
    }
    return entries.sort((a, b) => a.position - b.position);
  }

  private walk(standing: Standing, entries: readonly Entry[], through: number): void {
    for (const entry of entries) {
      if (standing.found !== null) return;
      this.passBy(standing, entry.position - 1);
      this.step(standing, entry);
    }
    if (standing.found === null) this.passBy(standing, through);
  }

  /** A cut-off that lies behind without the budget having closed there was wrong. */
  private passBy(standing: Standing, position: number): void {
    if (!isDue(standing, position) || standing.cutOff === null) return;
    this.wrongAt(standing.cutOff.position);
    standing.isBlind = true;
  }

  private step(standing: Standing, entry: Entry): void {
    const { cutOff, spent, amount } = standing;
    const isHere = cutOff?.position === entry.position && !standing.isBlind;
    if (isHere && cutOff.spent === spent && entry.closed) {
      standing.found = cutOff;
      return;
    }
    if (isHere) {
      this.wrongAt(entry.position);
      standing.isBlind = true;
    }
    if (entry.needed > amount - spent) {
      this.wrongAt(entry.position);
      standing.found = { position: entry.position, spent };
      return;
    }
    // Where it was held to be closed, what it would have granted is a guess.
    standing.spent += standing.isBlind && entry.closed ? entry.needed : entry.granted;
  }

  private wrongAt(position: number): void {
    this.firstWrong = Math.min(this.firstWrong, position);
  }
}

interface Entry {
  readonly position: number;
  readonly needed: number;
  readonly granted: number;
  readonly closed: boolean;
}

function entryOf({ position, needed, granted, closed }: Demands, at: number): Entry {
  return {
    position: position[at] ?? 0,
    needed: needed[at] ?? 0,
    granted: granted[at] ?? 0,
    closed: closed[at] === 1,
  };
}

/** Whether the budget should have closed by now, if its cut-off is right. */
function isDue({ cutOff, found, isBlind }: Standing, position: number): boolean {
  return found === null && !isBlind && cutOff !== null && cutOff.position <= position;
}
