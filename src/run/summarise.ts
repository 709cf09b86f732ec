/** Totals of a run: points and discounts by rule, what limits and budgets took, what was bought. */
import type { Award, Cut, Decision } from '../engine/decision.js';
import type { CutBy } from '../engine/trace.js';
import { compareText } from '../text/compare-text.js';

/** What one rule gave. Discounts are in the program's currency: none is given on a purchase in another one. */
export interface RuleTotals {
  /** `null` for `base`. */
  readonly campaign: string | null;
  readonly rule: string;
  readonly awards: number;
  readonly points: bigint;
  readonly discountMinor: bigint;
  /** Awards that a limit or budget cut, and what it took. */
  readonly cutAwards: number;
  readonly cutPoints: bigint;
  readonly cutDiscountMinor: bigint;
}

/** What one limit or budget took from one rule. */
export interface CutTotals {
  readonly by: CutBy;
  readonly rule: string;
  readonly awards: number;
  readonly members: number;
  /** Points in the smallest unit, or minor units of money where `isDiscount`. */
  readonly taken: bigint;
  readonly isDiscount: boolean;
}

/** What was bought in one currency; amounts are never converted. */
export interface CurrencyTotals {
  readonly currency: string;
  readonly purchases: number;
  readonly listedMinor: bigint;
  readonly discountMinor: bigint;
}

export interface RunTotals {
  readonly purchases: number;
  /** Members with at least one purchase. */
  readonly members: number;
  readonly points: bigint;
  /** By code of the currency. */
  readonly amounts: readonly CurrencyTotals[];
  /** By campaign, then rule; `base` first. */
  readonly rules: readonly RuleTotals[];
  /** By kind, id and rule. */
  readonly cuts: readonly CutTotals[];
}

export interface Summary {
  add(decision: Decision): void;
  /** Of all decisions so far. */
  totals(): RunTotals;
}

type Open<T> = { -readonly [Key in keyof T]: T[Key] };
type OpenCut = Open<Omit<CutTotals, 'members'>> & { readonly members: Set<string> };

interface Tally {
  purchases: number;
  points: bigint;
  readonly members: Set<string>;
  readonly amounts: Map<string, Open<CurrencyTotals>>;
  readonly rules: Map<string, Open<RuleTotals>>;
  readonly cuts: Map<string, OpenCut>;
}

export function createSummary(): Summary {
  const tally: Tally = {
    purchases: 0,
    points: 0n,
    members: new Set(),
    amounts: new Map(),
    rules: new Map(),
    cuts: new Map(),
  };
  return { add: (decision) => addDecision(tally, decision), totals: () => totalsOf(tally) };
}

function addDecision(tally: Tally, decision: Decision): void {
  tally.purchases += 1;
  tally.points += decision.points;
  if (decision.member !== null) tally.members.add(decision.member);
  addAmounts(tally.amounts, decision);
  for (const award of decision.awards) {
    addAward(tally.rules, award);
    for (const cut of award.cuts) addCut(tally.cuts, award, cut, decision.member);
  }
}

function addAmounts(amounts: Tally['amounts'], { currency, listedMinor, discountMinor }: Decision): void {
  const totals = entryOf(amounts, currency, () => ({
    currency,
    purchases: 0,
    listedMinor: 0n,
    discountMinor: 0n,
  }));
  totals.purchases += 1;
  totals.listedMinor += listedMinor;
  totals.discountMinor += discountMinor;
}

function addAward(rules: Tally['rules'], award: Award): void {
  const totals = entryOf(rules, `${award.campaign ?? ''} ${award.rule}`, () => ({
    campaign: award.campaign,
    rule: award.rule,
    awards: 0,
    points: 0n,
    discountMinor: 0n,
    cutAwards: 0,
    cutPoints: 0n,
    cutDiscountMinor: 0n,
  }));
  totals.awards += 1;
  totals.points += award.points;
  totals.discountMinor += award.discountMinor;
  if (award.cuts.length === 0) return;
  totals.cutAwards += 1;
  totals.cutPoints += award.wanted - award.points;
  totals.cutDiscountMinor += award.wantedDiscountMinor - award.discountMinor;
}

/** A rule has one effect, so that what it wanted tells what the cut took. */
function addCut(cuts: Tally['cuts'], award: Award, { by, taken }: Cut, member: string | null): void {
  const totals = entryOf(cuts, `${by.kind} ${by.id} ${award.rule}`, () => ({
    by,
    rule: award.rule,
    awards: 0,
    members: new Set<string>(),
    taken: 0n,
    isDiscount: award.wantedDiscountMinor !== 0n,
  }));
  totals.awards += 1;
  totals.taken += taken;
  if (member !== null) totals.members.add(member);
}

function totalsOf({ purchases, points, members, amounts, rules, cuts }: Tally): RunTotals {
  return {
    purchases,
    points,
    members: members.size,
    amounts: sortedByKey(amounts),
    rules: sortedByKey(rules),
    cuts: sortedByKey(cuts).map((cut) => ({ ...cut, members: cut.members.size })),
  };
}

function entryOf<T>(entries: Map<string, T>, key: string, create: () => T): T {
  const known = entries.get(key);
  if (known !== undefined) return known;
  const created = create();
  entries.set(key, created);
  return created;
}

/** Copies, so that totals once given do not change. */
function sortedByKey<T extends object>(entries: ReadonlyMap<string, T>): readonly T[] {
  return [...entries.entries()]
    .sort(([left], [right]) => compareText(left, right))
    .map(([, entry]) => ({ ...entry }));
}
