/** The totals of a run of purchases, as `summarise.ts` counts them, from numbers. */
import type { Award, Cut, Decision } from '../../engine/decision.js';
import type { CutBy } from '../../engine/trace.js';
import type { PurchaseColumns } from '../../fast/columns.js';
import { BASE_AWARD, type DecisionBuffer } from '../../fast/decision-buffer.js';
import type { FastPlan } from '../../fast/fast-plan.js';
import type { QuotaTable } from '../../fast/quota-table.js';
import { compareText } from '../../text/compare-text.js';
import type { CurrencyTotals, CutTotals, RuleTotals, RunTotals } from '../summarise.js';
import { CutBook } from './cut-book.js';
import { ExactSums } from './exact-sums.js';
import { NumberSet } from './number-set.js';
import { OpenCut } from './open-cut.js';

type Open<T> = { -readonly [Key in keyof T]: T[Key] };

export class FastTotals {
  readonly #plan: FastPlan;
  readonly #quotas: QuotaTable;
  readonly #members = new NumberSet();
  /** By rule number; `base` behind the rules. */
  readonly #awards: Float64Array;
  readonly #given: ExactSums;
  readonly #cutAwards: Float64Array;
  readonly #cutPoints: ExactSums;
  /** By number of the currency. */
  readonly #purchases: Float64Array;
  readonly #listed: ExactSums;
  /** Index 0. */
  readonly #points = new ExactSums(1);
  readonly #cuts: CutBook;
  /** Of what the exact way decided. */
  readonly #exactRules = new Map<string, Open<RuleTotals>>();
  readonly #exactCuts = new Map<string, OpenCut>();
  readonly #exactAmounts = new Map<string, Open<CurrencyTotals>>();
  #exactPoints = 0n;
  exactPurchases = 0;

  constructor(plan: FastPlan, quotas: QuotaTable) {
    const rules = plan.rules.length + 1;
    const currencies = plan.names.currency.ids.length;
    this.#plan = plan;
    this.#quotas = quotas;
    this.#awards = new Float64Array(rules);
    this.#given = new ExactSums(rules);
    this.#cutAwards = new Float64Array(rules);
    this.#cutPoints = new ExactSums(rules);
    this.#cuts = new CutBook(rules);
    this.#purchases = new Float64Array(currencies);
    this.#listed = new ExactSums(currencies);
  }

  /** The decision in the buffer, about the purchase in the row. */
  add(columns: PurchaseColumns, row: number, buffer: DecisionBuffer): void {
    const { itemStart, amountMinor } = columns;
    const member = columns.member[row] as number;
    const currency = columns.currency[row] as number;
    const end = itemStart[row + 1] as number;
    let listed = 0;
    for (let item = itemStart[row] as number; item < end; item += 1) listed += amountMinor[item] as number;
    this.#members.add(member);
    this.#purchases[currency] = (this.#purchases[currency] as number) + 1;
    this.#listed.add(currency, listed);
    this.#points.add(0, buffer.points);
    this.#addAwards(buffer);
    if (buffer.cutCount > 0) this.#addCuts(buffer, member);
  }

  #addAwards({ awardCount, awardRule, awardGiven }: DecisionBuffer): void {
    const awards = this.#awards;
    const base = awards.length - 1;
    for (let award = 0; award < awardCount; award += 1) {
      const number = awardRule[award] as number;
      const rule = number === BASE_AWARD ? base : number;
      awards[rule] = (awards[rule] as number) + 1;
      this.#given.add(rule, awardGiven[award] as number);
    }
  }

  #ruleOf(buffer: DecisionBuffer, award: number): number {
    const rule = buffer.awardRule[award] ?? BASE_AWARD;
    return rule === BASE_AWARD ? this.#plan.rules.length : rule;
  }

  #addCuts(buffer: DecisionBuffer, member: number): void {
    for (let cut = 0; cut < buffer.cutCount; cut += 1) {
      const award = buffer.cutAward[cut] ?? 0;
      const rule = this.#ruleOf(buffer, award);
      const quota = buffer.cutBy[cut] ?? 0;
      this.#cuts.add(quota, rule, buffer.cutTaken[cut] ?? 0, member);
      if (isCutBefore(buffer, cut)) continue;
      this.#cutAwards[rule] = (this.#cutAwards[rule] ?? 0) + 1;
      this.#cutPoints.add(rule, (buffer.awardWanted[award] ?? 0) - (buffer.awardGiven[award] ?? 0));
    }
  }

  #byOf(quota: number): CutBy {
    const found = this.#quotas.quotas[quota];
    if (found === undefined) throw new RangeError(`there is no quota number ${quota}`);
    return found.kind === 'limit'
      ? { kind: 'limit', id: found.limit.id }
      : { kind: 'budget', id: found.budget.id };
  }

  #ruleId(rule: number): string {
    return this.#plan.rules[rule]?.id ?? 'base';
  }

  /** A decision that the exact way made. */
  addDecision(decision: Decision, member: number): void {
    this.exactPurchases += 1;
    this.#members.add(member);
    this.#exactPoints += decision.points;
    addAmounts(this.#exactAmounts, decision);
    for (const award of decision.awards) {
      addAward(this.#exactRules, award);
      for (const cut of award.cuts) addCut(this.#exactCuts, award, cut, member);
    }
  }

  totals(): RunTotals {
    const amounts = this.#amounts();
    return {
      events: new Map(),
      booked: null,
      purchases: [...amounts.values()].reduce((sum, { purchases }) => sum + purchases, 0),
      points: this.#points.of(0) + this.#exactPoints,
      members: this.#members.size,
      amounts: sortedByKey(amounts),
      rules: sortedByKey(this.#rules()),
      cuts: sortedByKey(this.#allCuts()),
    };
  }

  /** By their keys, mostly in the order of these. */
  #rules(): Keyed<RuleTotals>[] {
    const own: Keyed<RuleTotals>[] = [];
    const base = this.#awards.length - 1;
    if (this.#awards[base] !== 0) own.push(this.#ruleTotals(base));
    for (let rule = 0; rule < base; rule += 1) if (this.#awards[rule] !== 0) own.push(this.#ruleTotals(rule));
    if (this.#exactRules.size === 0) return own;
    const all = new Map<string, RuleTotals>(this.#exactRules);
    for (const [key, totals] of own) {
      const known = all.get(key);
      all.set(key, known === undefined ? totals : sumOfRules(known, totals));
    }
    return [...all];
  }

  #ruleTotals(rule: number): Keyed<RuleTotals> {
    const totals: RuleTotals = {
      campaign: this.#plan.rules[rule]?.campaign.id ?? null,
      rule: this.#ruleId(rule),
      awards: this.#awards[rule] ?? 0,
      points: this.#given.of(rule),
      discountMinor: 0n,
      cutAwards: this.#cutAwards[rule] ?? 0,
      cutPoints: this.#cutPoints.of(rule),
      cutDiscountMinor: 0n,
    };
    return [ruleKey(totals), totals];
  }

  #amounts(): Map<string, CurrencyTotals> {
    const amounts = new Map<string, CurrencyTotals>(this.#exactAmounts);
    for (const [number, purchases] of this.#purchases.entries()) {
      if (purchases === 0) continue;
      const currency = this.#plan.names.currency.ids[number] ?? '';
      const known = amounts.get(currency);
      amounts.set(currency, {
        currency,
        purchases: purchases + (known?.purchases ?? 0),
        listedMinor: this.#listed.of(number) + (known?.listedMinor ?? 0n),
        discountMinor: known?.discountMinor ?? 0n,
      });
    }
    return amounts;
  }

  #allCuts(): Keyed<CutTotals>[] {
    const exact = this.#exactCuts;
    const own = this.#cuts.cuts();
    const members = exact.size === 0 ? [] : this.#cuts.membersOfCuts();
    const all = own.map((cut, index): Keyed<CutTotals> => {
      const by = this.#byOf(cut.quota);
      const rule = this.#ruleId(cut.rule);
      const key = cutKey(by, rule);
      const other = exact.get(key);
      if (other !== undefined) return [key, other.totalsWith(cut, members[index] ?? [])];
      const { awards, taken } = cut;
      return [key, { by, rule, awards, members: cut.members, taken, isDiscount: false }];
    });
    if (exact.size === 0) return all;
    const known = new Set(all.map(([key]) => key));
    for (const [key, cut] of exact) if (!known.has(key)) all.push([key, cut.totals()]);
    return all;
  }
}

type Keyed<T> = readonly [key: string, entry: T];

/** Whether an earlier cut was of the same award. */
function isCutBefore(buffer: DecisionBuffer, cut: number): boolean {
  for (let before = 0; before < cut; before += 1) {
    if (buffer.cutAward[before] === buffer.cutAward[cut]) return true;
  }
  return false;
}

function ruleKey({ campaign, rule }: Pick<Award, 'campaign' | 'rule'>): string {
  return `${campaign ?? ''} ${rule}`;
}

function addAmounts(amounts: Map<string, Open<CurrencyTotals>>, decision: Decision): void {
  const { currency, listedMinor, discountMinor } = decision;
  const known = amounts.get(currency) ?? { currency, purchases: 0, listedMinor: 0n, discountMinor: 0n };
  known.purchases += 1;
  known.listedMinor += listedMinor;
  known.discountMinor += discountMinor;
  amounts.set(currency, known);
}

function addAward(rules: Map<string, Open<RuleTotals>>, award: Award): void {
  const isCut = award.cuts.length > 0;
  const own: RuleTotals = {
    campaign: award.campaign,
    rule: award.rule,
    awards: 1,
    points: award.points,
    discountMinor: award.discountMinor,
    cutAwards: isCut ? 1 : 0,
    cutPoints: isCut ? award.wanted - award.points : 0n,
    cutDiscountMinor: isCut ? award.wantedDiscountMinor - award.discountMinor : 0n,
  };
  const key = ruleKey(award);
  const known = rules.get(key);
  rules.set(key, known === undefined ? own : sumOfRules(known, own));
}

/** Of the same rule. */
export function sumOfRules(a: RuleTotals, b: RuleTotals): RuleTotals {
  return {
    campaign: a.campaign,
    rule: a.rule,
    awards: a.awards + b.awards,
    points: a.points + b.points,
    discountMinor: a.discountMinor + b.discountMinor,
    cutAwards: a.cutAwards + b.cutAwards,
    cutPoints: a.cutPoints + b.cutPoints,
    cutDiscountMinor: a.cutDiscountMinor + b.cutDiscountMinor,
  };
}

/** A rule has one effect, so that what it wanted tells what the cut took. */
function addCut(cuts: Map<string, OpenCut>, award: Award, { by, taken }: Cut, member: number): void {
  const key = cutKey(by, award.rule);
  const cut = cuts.get(key) ?? new OpenCut(by, award.rule, award.wantedDiscountMinor !== 0n);
  cut.add(taken, member);
  cuts.set(key, cut);
}

function cutKey({ kind, id }: CutBy, rule: string): string {
  return `${kind} ${id} ${rule}`;
}

function sortedByKey<T>(entries: Iterable<Keyed<T>>): readonly T[] {
  return [...entries].sort(([left], [right]) => compareText(left, right)).map(([, entry]) => entry);
}
