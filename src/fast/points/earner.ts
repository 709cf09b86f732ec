/** Stages 3 to 5 up to the sums: which rules act, and what each of them and the base rates ask for. */
import { isCounted } from '../../engine/amounts.js';
import { ITEM_KINDS } from '../../engine/event.js';
import { OWN_CURRENCY, type PurchaseColumns } from '../columns.js';
import type { Eligibility } from '../eligibility.js';
import type { FastPlan } from '../fast-plan.js';
import type { SlotValues } from '../member-slot.js';
import { BaseEarner } from './earn-base.js';
import { BonusEarner } from './earn-bonus.js';
import { ExclusionStage } from './exclusion-stage.js';
import { ItemTable } from './item-table.js';
import { Multipliers } from './multipliers.js';
import { PartTable } from './part-table.js';
import { type EarningMethods, earningMethods, PaymentShare } from './payment-share.js';
import { refusedMethods } from './rate-records.js';
import { Ratio } from './ratio.js';
import { EXACT_ONLY, MULTIPLY, type RuleRecords } from './rule-records.js';

const NO_FILTER = -1;

export class Earner {
  readonly items: ItemTable;
  readonly parts = new PartTable();
  readonly multipliers: Multipliers;
  readonly exclusions: ExclusionStage;
  /** By number of an item kind: whether it counts. */
  readonly kindCounts: Uint8Array;
  /** That earn, for purchases as a whole; undefined: it cannot be told. */
  readonly methods: EarningMethods | undefined;
  private readonly records: RuleRecords;
  private readonly eligibility: Eligibility;
  private readonly base: BaseEarner;
  private readonly bonuses: BonusEarner;
  private readonly share = new PaymentShare();
  private readonly correction = new Ratio();
  private readonly spent = new Ratio();

  constructor(plan: FastPlan, records: RuleRecords, eligibility: Eligibility) {
    const { choices } = plan.prepared;
    this.kindCounts = Uint8Array.from(ITEM_KINDS, (kind) => (isCounted(kind, choices) ? 1 : 0));
    this.records = records;
    this.eligibility = eligibility;
    this.items = new ItemTable(this.kindCounts);
    this.multipliers = new Multipliers(plan, records, this.items);
    this.exclusions = new ExclusionStage(plan, records);
    this.base = new BaseEarner(plan, eligibility, this.items, this.parts);
    this.bonuses = new BonusEarner(records, this.items, this.parts, this.spent, choices.bonusesMultiplied);
    this.methods = earningMethods(plan.names.paymentMethod, null, refusedMethods(plan));
  }

  /**
   * Collects the parts and multipliers of the purchase, for which `found` rules were found eligible. Gives how many awards there may be: `base` in slot 0, and one
   * more for every rule in `exclusions.acting`. -1: only the exact way can tell.
   */
  collect(columns: PurchaseColumns, row: number, slots: SlotValues, found: number): number {
    if (!this.canDecide(found) || !this.readPurchase(columns, row, slots)) return -1;
    const acting = this.exclusions.choose(this.eligibility.found, found);
    this.parts.clear();
    this.multipliers.clear();
    if (!this.exclusions.isBaseOverridden && !this.earnBase(columns, row, slots)) return -1;
    for (let place = 0; place < acting; place += 1) {
      if (!this.addRule(place, columns, row, slots)) return -1;
    }
    return this.multipliers.combine() ? acting + 1 : -1;
  }

  private earnBase(columns: PurchaseColumns, row: number, slots: SlotValues): boolean {
    return this.base.earn(columns, row, slots, this.correction, this.share);
  }

  private canDecide(found: number): boolean {
    const { records, eligibility } = this;
    for (let index = 0; index < found; index += 1) {
      const rule = eligibility.found[index] as number;
      if (records.kind[rule] === EXACT_ONLY || (eligibility.filterOfRule[rule] as number) < NO_FILTER) {
        return false;
      }
    }
    return true;
  }

  /** The items, and what of their amounts earns. */
  private readPurchase(columns: PurchaseColumns, row: number, slots: SlotValues): boolean {
    const { eligibility, methods, items, spent, share } = this;
    const filter = eligibility.filterOfExcluded;
    if (filter < NO_FILTER || methods === undefined) return false;
    const excluded = filter === NO_FILTER ? null : eligibility.selectItems(filter, columns, row, slots);
    items.read(columns, row, excluded);
    if (!items.isExact()) return false;
    this.readCorrection();
    share.read(columns, row, methods, true);
    if (columns.currency[row] !== OWN_CURRENCY) spent.set(0, 1);
    else spent.set(share.num * this.correction.num, share.den * this.correction.den);
    return true;
  }

  /** Adjustments lower (or raise) every item in proportion: what is left of the whole by the whole. */
  private readCorrection(): void {
    const { correction, items } = this;
    const left = items.countedAmount + items.adjustment;
    if (items.adjustment === 0) correction.set(1, 1);
    else if (items.countedAmount === 0 || left <= 0) correction.set(0, 1);
    else correction.setReduced(left, items.countedAmount);
  }

  private addRule(place: number, columns: PurchaseColumns, row: number, slots: SlotValues): boolean {
    const { records, eligibility } = this;
    const rule = this.exclusions.acting[place] as number;
    const filter = eligibility.filterOfRule[rule] as number;
    const mask = filter === NO_FILTER ? null : eligibility.selectItems(filter, columns, row, slots);
    if (records.kind[rule] === MULTIPLY) return this.multipliers.add(place + 1, rule, mask);
    return this.bonuses.earn(place + 1, rule, mask, columns, row);
  }
}
