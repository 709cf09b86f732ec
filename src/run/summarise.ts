/** Totals of a run: points and discounts by rule, what limits and budgets took, what was bought, what was booked. */
import type { Account, Entry } from '../account/entry.js';
import type { Outcome } from '../account/outcome.js';
import type { Award, Cut, Decision } from '../engine/decision.js';
import type { EventType } from '../engine/event.js';
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

/** What a run booked; points in the smallest unit. All are zero or more but `pending` and `balance`. */
export interface BookedTotals {
  /** Awards and compensations. */
  readonly issued: bigint;
  /** Brought along, less what was owed. */
  readonly opening: bigint;
  /** Became pending, less what is pending no more. */
  readonly pending: bigint;
  readonly expired: bigint;
  /** Less what came back. */
  readonly redeemed: bigint;
  readonly donated: bigint;
  /** By refunds, less what they gave back. */
  readonly takenBack: bigint;
  /** What members can use, as far as this run changed it. */
  readonly balance: bigint;
}

export interface RunTotals {
  readonly purchases: number;
  /** Events that are no purchases, by their type, without refused ones. */
  readonly events: ReadonlyMap<EventType, number>;
  /** `null` for a run in which purchases earned points that can be used, and nothing else happened. */
  readonly booked: BookedTotals | null;
  /** Members with at least one purchase, or points from something else. */
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
  add(outcome: Outcome): void;
  /** Of all outcomes so far. */
  totals(): RunTotals;
}

type Open<T> = { -readonly [Key in keyof T]: T[Key] };
type OpenCut = Open<Omit<CutTotals, 'members'>> & { readonly members: Set<string> };

interface Tally {
  purchases: number;
  points: bigint;
  isMoreThanAwards: boolean;
  readonly moved: Map<string, bigint>;
  readonly events: Map<EventType, number>;
  readonly members: Set<string>;
  readonly amounts: Map<string, Open<CurrencyTotals>>;
  readonly rules: Map<string, Open<RuleTotals>>;
  readonly cuts: Map<string, OpenCut>;
}

export function createSummary(): Summary {
  const tally: Tally = {
    purchases: 0,
    points: 0n,
    isMoreThanAwards: false,
    moved: new Map(),
    events: new Map(),
    members: new Set(),
    amounts: new Map(),
    rules: new Map(),
    cuts: new Map(),
  };
  return { add: (outcome) => addOutcome(tally, outcome), totals: () => totalsOf(tally) };
}

function addOutcome(tally: Tally, { type, refusal, decisions, entries }: Outcome): void {
  if (refusal !== null) return;
  const isPurchase = type === 'purchase';
  if (!isPurchase && type !== 'time') tally.events.set(type, (tally.events.get(type) ?? 0) + 1);
  for (const [index, decision] of decisions.entries())
    addDecision(tally, decision, isPurchase && index === 0);
  for (const entry of entries) addEntry(tally, entry);
}

/** Of what is bought only the decision on the purchase tells; rules that it set off come after it. */
function addDecision(tally: Tally, decision: Decision, isPurchase: boolean): void {
  tally.points += decision.points;
  if (isPurchase) {
    tally.purchases += 1;
    addAmounts(tally.amounts, decision);
  }
  if (decision.member !== null && (isPurchase || decision.points > 0n)) tally.members.add(decision.member);
  for (const award of decision.awards) {
    addAward(tally.rules, award);
    for (const cut of award.cuts) addCut(tally.cuts, award, cut, decision.member);
  }
}

function addEntry(tally: Tally, { kind, postings }: Entry): void {
  for (const { debit, credit, points } of postings) {
    if (kind !== 'opening' && (kind !== 'award' || credit !== 'available')) tally.isMoreThanAwards = true;
    addMoved(tally, credit, points);
    addMoved(tally, debit, -points);
    if (debit === 'issuance' || credit === 'issuance')
      addMoved(tally, kind, debit === 'issuance' ? points : -points);
  }
}

function addMoved({ moved }: Tally, key: string, points: bigint): void {
  moved.set(key, (moved.get(key) ?? 0n) + points);
}

function bookedOf({ moved, events, isMoreThanAwards }: Tally): BookedTotals | null {
  if (events.size === 0 && !isMoreThanAwards) return null;
  const of = (account: Account | Entry['kind']): bigint => moved.get(account) ?? 0n;
  return {
    issued: of('award') + of('compensate'),
    opening: of('opening'),
    pending: of('pending'),
    expired: of('expired'),
    redeemed: of('redeemed'),
    donated: of('donated'),
    takenBack: of('reversed'),
    balance: of('available'),
  };
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

function totalsOf(tally: Tally): RunTotals {
  const { purchases, points, members, amounts, rules, cuts } = tally;
  return {
    events: new Map(tally.events),
    booked: bookedOf(tally),
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
