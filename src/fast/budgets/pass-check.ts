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
  /** Id of the budget. */
  readonly budget: string;
  readonly amount: number;
  cutOff: CutOff | null;
  /** Number of the slice in which it was asked last. */
  askedIn: number;
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
  /** Ids of budgets that the partitions kept together in this slice (`Turns`): where these closed is certain. */
  readonly shared?: ReadonlySet<string>;
}

/** What is left of a budget that may close soon. */
export interface OpenAccount {
  readonly key: string;
  readonly spent: number;
}

export class PassCheck {
  private readonly amountOf: (key: string) => number;
  private readonly cutOffs: CutOffs;
  private readonly standings = new Map<string, Standing>();
  /** By partition and its number of an instance. */
  private readonly numbered: Standing[][] = [];
  private firstWrong = Number.POSITIVE_INFINITY;
  private slices = 0;
  /** By id of a budget: the most that it was asked for in one slice while it was open. */
  private readonly pace = new Map<string, number>();

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
  take({ demands, through, shared = NONE }: Slice): CutOffs {
    const open = this.sumsOf(demands);
    this.notePace(open);
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
      const known = standing.cutOff;
      this.walk(standing, this.entriesOf(standing, demands), {
        through,
        isShared: shared.has(standing.budget),
      });
      if (standing.found !== null && standing.found !== known) news.set(standing.key, standing.found);
    }
    this.slices += 1;
    return news;
  }

  /**
   * The budgets that may close within so many slices, as far as those before tell; before the first slice, nothing tells. Those
   * with cut-offs from an earlier pass are not among them.
   */
  mayClose(slices: number): ReadonlySet<string> {
    const soon = new Set<string>();
    for (const [budget, pace] of this.pace) {
      const [open] = this.openAccounts(budget);
      const amount = this.amountOf(open?.key ?? `${budget}@`);
      const spent = Math.max(0, ...this.openAccounts(budget).map((account) => account.spent));
      const reach = pace * (slices + 1) * CAUTION;
      // The next period begins with all of it.
      if (amount - spent <= reach || amount <= reach) soon.add(budget);
    }
    return soon;
  }

  /** The periods of a budget in which it was asked lately and is open, without a cut-off. */
  openAccounts(budget: string): readonly OpenAccount[] {
    return [...this.standings.values()].filter(
      (standing) =>
        standing.budget === budget &&
        standing.found === null &&
        standing.cutOff === null &&
        standing.askedIn >= this.slices - LATELY,
    );
  }

  private notePace(open: ReadonlyMap<Standing, { readonly needed: number }>): void {
    const now = new Map<string, number>();
    for (const [standing, { needed }] of open) {
      standing.askedIn = this.slices;
      now.set(standing.budget, (now.get(standing.budget) ?? 0) + needed);
    }
    for (const [budget, needed] of now) this.pace.set(budget, Math.max(needed, this.pace.get(budget) ?? 0));
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
    const budget = key.slice(0, key.lastIndexOf('@'));
    const made: Standing = {
      key,
      budget,
      amount,
      cutOff,
      askedIn: -1,
      spent: 0,
      found: null,
      isBlind: false,
    };
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

  private walk(standing: Standing, entries: readonly Entry[], { through, isShared }: Walk): void {
    for (const entry of entries) {
      if (standing.found !== null) return;
      this.passBy(standing, entry.position - 1);
      this.step(standing, entry, isShared);
    }
    if (standing.found === null) this.passBy(standing, through);
  }

  /** A cut-off that lies behind without the budget having closed there was wrong. */
  private passBy(standing: Standing, position: number): void {
    if (!isDue(standing, position) || standing.cutOff === null) return;
    this.wrongAt(standing.cutOff.position);
    standing.isBlind = true;
  }

  private step(standing: Standing, entry: Entry, isShared: boolean): void {
    const { cutOff, spent, amount } = standing;
    const isHere = cutOff?.position === entry.position && !standing.isBlind;
    if (isHere && cutOff.spent === spent && entry.closed) {
      standing.found = cutOff;
      return;
    }
    if (isShared && cutOff === null && entry.closed && entry.needed > amount - spent) {
      standing.found = { position: entry.position, spent };
      standing.cutOff = standing.found;
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

interface Walk {
  readonly through: number;
  readonly isShared: boolean;
}

const NONE: ReadonlySet<string> = new Set();
/** Slices are not alike. */
const CAUTION = 2;
/** Slices after which a period is held to be over. */
const LATELY = 2;

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
