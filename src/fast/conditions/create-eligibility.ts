/** Finds the rules that may act on a purchase. */
import { ITEMS_MAX, PAYMENTS_MAX, type PurchaseColumns } from '../columns.js';
import type { DecisionBuffer } from '../decision-buffer.js';
import type { Eligibility } from '../eligibility.js';
import type { FastPlan } from '../fast-plan.js';
import type { MadeFunction } from '../make-function.js';
import type { SlotValues } from '../member-slot.js';
import { type Arrangement, arrange, NO_SHAPE } from './arrange.js';
import { CandidateFinder } from './candidate-finder.js';
import type { CompiledConditions } from './condition-program.js';
import { ConditionRuntime } from './condition-runtime.js';
import { CODE_PARAMETERS, emitCode } from './emit-code.js';
import { PLACES } from './expression.js';
import { makeClosures } from './make-closures.js';
import { makeCode } from './make-code.js';
import { PurchaseView } from './purchase-view.js';

export interface EligibilityOptions {
  /** `code`: generated code, or closures where no code may be made from text. */
  readonly mode: 'code' | 'closures';
  /** From so many rules on they are looked up by ids and days, 25 unless said otherwise. */
  readonly indexedFrom?: number;
  /** The function of `eligibilitySource(plan)`, of a program that has it in its own code: then none is made from text. */
  readonly ready?: MadeFunction | null;
}

/** Fewer are looked at one after the other in less time. */
const INDEXED_FROM = 25;

export function createEligibility(
  plan: FastPlan,
  { mode, indexedFrom = INDEXED_FROM, ready = null }: EligibilityOptions,
): Eligibility {
  const arrangement = arrange(plan, indexedFrom);
  const runtime = new ConditionRuntime(plan.conditions.tables);
  const { program } = arrangement;
  const code = mode === 'code' ? makeCode(program, runtime, ready) : null;
  const canClaim = code !== null && program.awards !== null;
  return new CompiledEligibility(plan, arrangement, code ?? makeClosures(program, runtime), canClaim);
}

/** The text of an expression that is a function: what `createEligibility` would make code of. */
export function eligibilitySource(plan: FastPlan): string {
  const { program } = arrange(plan, INDEXED_FROM);
  return `(function(${CODE_PARAMETERS.join()}){${emitCode(program)}})`;
}

class CompiledEligibility implements Eligibility {
  readonly canClaim: boolean;
  readonly claimsMax: number;
  readonly found: Int32Array;
  readonly foundRates: Int32Array;
  readonly filterOfRule: Int32Array;
  readonly filterOfRate: Int32Array;
  readonly filterOfExcluded: number;
  readonly #arrangement: Arrangement;
  readonly #conditions: CompiledConditions;
  readonly #view: PurchaseView;
  /** By filter: what it selected, and of which purchase. */
  readonly #selected: Uint8Array[] = [];
  readonly #selectedOf: Float64Array;
  /** By rule: its window. */
  readonly #from: Float64Array;
  readonly #until: Float64Array;
  readonly #finder: CandidateFinder;
  /** By rule: when it was marked last. */
  readonly #markedBy: Int32Array;
  #marking = 0;
  readonly #hasTail: boolean;
  /** Claiming awards reads all that is known of the purchase. */
  readonly #claimsView: boolean;
  #purchase = 0;

  constructor(plan: FastPlan, arrangement: Arrangement, conditions: CompiledConditions, canClaim: boolean) {
    const { rules, rates, filterOfExcluded, tables } = plan.conditions;
    this.#arrangement = arrangement;
    this.#conditions = conditions;
    this.canClaim = canClaim;
    const { awards } = arrangement.program;
    this.#claimsView = awards === null || awards.readsView || awards.hasTail;
    this.claimsMax = arrangement.program.head.length + 1;
    this.#view = new PurchaseView(arrangement.program.factCount, tables.sceneOfPartner);
    this.found = new Int32Array(rules.length);
    this.foundRates = new Int32Array(rates.length);
    this.#from = new Float64Array(rules.length);
    this.#until = new Float64Array(rules.length);
    this.#finder = new CandidateFinder(arrangement.index);
    this.#markedBy = new Int32Array(rules.length);
    this.#hasTail = arrangement.index.tail.length > 0;
    this.filterOfRule = new Int32Array(rules.length);
    rules.forEach(({ window, filter }, rule) => {
      this.#from[rule] = window.from;
      this.#until[rule] = window.until;
      this.filterOfRule[rule] = filter;
    });
    this.filterOfRate = Int32Array.from(rates, ({ filter }) => filter);
    this.filterOfExcluded = filterOfExcluded;
    this.#selectedOf = new Float64Array(arrangement.filters.length);
  }

  findEligible(columns: PurchaseColumns, row: number, slots: SlotValues): number {
    const view = this.#view;
    this.#purchase += 1;
    view.turnTo(columns, row);
    view.slots = slots;
    if (columns.isUnusual[row] === 1 || isTooLarge(view)) return -1;
    this.#conditions.share(view);
    const headCount = this.#conditions.findHead(view, this.found);
    const count = this.#hasTail ? this.#findTail(view, headCount) : headCount;
    return view.facts[PLACES.unsure] === 0 ? count : -1;
  }

  claim(
    columns: PurchaseColumns,
    row: number,
    slots: SlotValues,
    awards: DecisionBuffer,
    results: Float64Array,
  ): number {
    const view = this.#view;
    this.#purchase += 1;
    if (this.#claimsView) view.turnTo(columns, row);
    else view.turnToRow(columns, row);
    view.slots = slots;
    if (view.end - view.start > ITEMS_MAX || (this.#claimsView && isTooLarge(view))) return -1;
    const { awardRule, awardWanted, awardGiven } = awards;
    const count = this.#conditions.claim(view, awardRule, awardWanted, awardGiven, results);
    if (count < 0) return -1;
    awards.awardCount = count;
    const found = this.#hasTail ? this.#findTail(view, 0) : 0;
    return view.facts[PLACES.unsure] === 0 ? found : -1;
  }

  split(items: Float64Array, results: Float64Array): boolean {
    return this.#conditions.split(this.#view, items, results);
  }

  findRates(_columns: PurchaseColumns, _row: number, _slots: SlotValues): number {
    const view = this.#view;
    view.facts[PLACES.unsure] = 0;
    const count = this.#conditions.findRates(view, this.foundRates);
    return view.facts[PLACES.unsure] === 0 ? count : -1;
  }

  findCandidates(columns: PurchaseColumns, row: number): number {
    this.#view.turnTo(columns, row);
    let count = 0;
    for (const { rule } of this.#arrangement.program.head) count = this.#addIfRunning(rule, count);
    const headCount = count;
    const tailCount = this.#finder.find(this.#view);
    this.#startMarking();
    for (let index = 0; index < tailCount; index += 1) {
      const rule = this.#finder.candidates[index] ?? 0;
      if (this.#mark(rule)) count = this.#addIfRunning(rule, count);
    }
    sortBehind(this.found, headCount, count);
    return count;
  }

  /** Adds the rules of the tail that hold to those of the head, which are in order. */
  #findTail(view: PurchaseView, headCount: number): number {
    const { shapeOf, offsetOf } = this.#arrangement;
    const candidateCount = this.#finder.find(view);
    const { candidates, items } = this.#finder;
    const instant = view.facts[PLACES.instant] ?? 0;
    let count = headCount;
    this.#startMarking();
    for (let index = 0; index < candidateCount; index += 1) {
      const rule = candidates[index] ?? 0;
      if (instant < (this.#from[rule] ?? 0) || instant >= (this.#until[rule] ?? 0)) continue;
      if (!this.#fitsItem(rule, items[index] ?? 0) || !this.#mark(rule)) continue;
      if (!this.#conditions.test(shapeOf[rule] ?? 0, view, offsetOf[rule] ?? 0)) continue;
      this.found[count] = rule;
      count += 1;
    }
    sortBehind(this.found, headCount, count);
    return count;
  }

  /** Whether the rule is about the item through which it was found, or may be found through any. */
  #fitsItem(rule: number, item: number): boolean {
    const { itemShapeOf, itemOffsetOf } = this.#arrangement;
    const shape = itemShapeOf[rule] ?? NO_SHAPE;
    return shape === NO_SHAPE || this.#conditions.testItem(shape, this.#view, item, itemOffsetOf[rule] ?? 0);
  }

  #startMarking(): void {
    this.#marking += 1;
    if (this.#marking < MARKINGS_MAX) return;
    this.#markedBy.fill(0);
    this.#marking = 1;
  }

  /** False: the rule has been judged already, found through something else. */
  #mark(rule: number): boolean {
    if (this.#markedBy[rule] === this.#marking) return false;
    this.#markedBy[rule] = this.#marking;
    return true;
  }

  #addIfRunning(rule: number, count: number): number {
    const instant = this.#view.facts[PLACES.instant] ?? 0;
    if (instant < (this.#from[rule] ?? 0) || instant >= (this.#until[rule] ?? 0)) return count;
    this.found[count] = rule;
    return count + 1;
  }

  selectItems(filter: number, _columns: PurchaseColumns, _row: number, _slots: SlotValues): Uint8Array {
    const view = this.#view;
    const count = view.end - view.start;
    const known = this.#selected[filter] ?? NOTHING_SELECTED;
    if (this.#selectedOf[filter] === this.#purchase) return known;
    const selected = known.length < count ? new Uint8Array(Math.max(8, count * 2)) : known;
    const shaped = this.#arrangement.filters[filter];
    if (shaped !== undefined) this.#conditions.select(shaped.shape, view, shaped.offset, selected);
    this.#selected[filter] = selected;
    this.#selectedOf[filter] = this.#purchase;
    return selected;
  }

  sumItems(filter: number, values: Float64Array): number {
    const shaped = this.#arrangement.filters[filter];
    return shaped === undefined ? 0 : this.#conditions.sum(shaped.shape, this.#view, shaped.offset, values);
  }
}

/** Sorts numbers into those before `sorted`, which are in order already. There are few. */
function sortBehind(numbers: Int32Array, sorted: number, count: number): void {
  for (let next = Math.max(1, sorted); next < count; next += 1) {
    const number = numbers[next] ?? 0;
    let place = next;
    while (place > 0 && (numbers[place - 1] ?? 0) > number) {
      numbers[place] = numbers[place - 1] ?? 0;
      place -= 1;
    }
    numbers[place] = number;
  }
}

/** Numbers of markings are small integers; they begin anew after so many. */
const MARKINGS_MAX = 2 ** 30;

const NOTHING_SELECTED = new Uint8Array(0);

function isTooLarge({ columns, row, start, end }: PurchaseView): boolean {
  const payments = columns.paymentMethods.start;
  return end - start > ITEMS_MAX || (payments[row + 1] ?? 0) - (payments[row] ?? 0) > PAYMENTS_MAX;
}
