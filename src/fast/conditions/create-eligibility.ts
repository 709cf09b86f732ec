/** Finds the rules that may act on a purchase. */
import type { PurchaseColumns } from '../columns.js';
import type { Eligibility } from '../eligibility.js';
import type { FastPlan } from '../fast-plan.js';
import type { SlotValues } from '../member-slot.js';
import { type Arrangement, arrange } from './arrange.js';
import type { CompiledConditions } from './condition-program.js';
import { ConditionRuntime } from './condition-runtime.js';
import { PLACES } from './expression.js';
import { makeClosures } from './make-closures.js';
import { makeCode } from './make-code.js';
import { PurchaseView } from './purchase-view.js';

export interface EligibilityOptions {
  /** `code`: generated code, or closures where no code may be made from text. */
  readonly mode: 'code' | 'closures';
}

export function createEligibility(plan: FastPlan, { mode }: EligibilityOptions): Eligibility {
  const arrangement = arrange(plan);
  const runtime = new ConditionRuntime(plan.conditions.tables);
  const { program } = arrangement;
  const code = mode === 'code' ? makeCode(program, runtime) : null;
  return new CompiledEligibility(plan, arrangement, code ?? makeClosures(program, runtime));
}

/** Sums of so many items stay exact, as does what is reckoned of so many payments. */
const ITEMS_MAX = 4096;
const PAYMENTS_MAX = 8;

class CompiledEligibility implements Eligibility {
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
  #purchase = 0;

  constructor(plan: FastPlan, arrangement: Arrangement, conditions: CompiledConditions) {
    const { rules, rates, filterOfExcluded, tables } = plan.conditions;
    this.#arrangement = arrangement;
    this.#conditions = conditions;
    this.#view = new PurchaseView(arrangement.program.factCount, tables.sceneOfPartner);
    this.found = new Int32Array(rules.length);
    this.foundRates = new Int32Array(rates.length);
    this.filterOfRule = Int32Array.from(rules, ({ filter }) => filter);
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
    const count = this.#conditions.findHead(view, this.found);
    return view.facts[PLACES.unsure] === 0 ? count : -1;
  }

  findRates(_columns: PurchaseColumns, _row: number, _slots: SlotValues): number {
    const view = this.#view;
    view.facts[PLACES.unsure] = 0;
    const count = this.#conditions.findRates(view, this.foundRates);
    return view.facts[PLACES.unsure] === 0 ? count : -1;
  }

  findCandidates(columns: PurchaseColumns, row: number): number {
    const instant = columns.instantMs[row] ?? 0;
    let count = 0;
    for (const { rule, window } of this.#arrangement.program.head) {
      if (instant < window.from || instant >= window.until) continue;
      this.found[count] = rule;
      count += 1;
    }
    return count;
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
}

const NOTHING_SELECTED = new Uint8Array(0);

function isTooLarge({ columns, row, start, end }: PurchaseView): boolean {
  const payments = columns.paymentMethods.start;
  return end - start > ITEMS_MAX || (payments[row + 1] ?? 0) - (payments[row] ?? 0) > PAYMENTS_MAX;
}
