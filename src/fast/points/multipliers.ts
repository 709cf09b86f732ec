/** Which multipliers act on which items, and by how much each of them lifts their points. */
import { combineMultipliers } from '../../engine/combine-multipliers.js';
import type { MultiplyRule, PreparedRule } from '../../engine/prepared-rule-set.js';
import type { Choices } from '../../ruleset/types.js';
import { commonDenominator, isZero } from '../../value/fraction.js';
import type { FastPlan } from '../fast-plan.js';
import { exactNumber, leastCommonMultiple, SCALE_LIMIT } from './exact-integer.js';
import type { ItemTable } from './item-table.js';
import { KnownLifts, type Lifts } from './known-lifts.js';
import type { RuleRecords } from './rule-records.js';

/** Multipliers of one purchase cannot be more, as their sets are bits. */
const MULTIPLIERS_MAX = 30;
export class Multipliers {
  count = 0;
  readonly slot = new Int32Array(MULTIPLIERS_MAX);
  readonly rule = new Int32Array(MULTIPLIERS_MAX);
  /** Some multiplier is for certain items only, so that items differ. */
  hasFilter = false;
  /** The same for all items. */
  common: Lifts | null = null;
  /** By item, when `hasFilter`; `null`: nothing multiplies its points. */
  ofItem: (Lifts | null)[] = [];
  /** Common denominator of all that act. */
  den = 1;
  private readonly across: Choices['multiplierGroups'];
  private readonly rules: readonly PreparedRule[];
  private readonly records: RuleRecords;
  private readonly items: ItemTable;
  private bits = new Int32Array(16);
  private readonly known = new KnownLifts();
  private readonly single: Lifts & { nums: Float64Array; den: number; sum: number } = {
    nums: new Float64Array(1),
    den: 1,
    sum: 0,
  };

  constructor(plan: FastPlan, records: RuleRecords, items: ItemTable) {
    this.across = plan.prepared.choices.multiplierGroups;
    this.rules = plan.rules;
    this.records = records;
    this.items = items;
  }

  clear(): void {
    this.count = 0;
    this.hasFilter = false;
    this.common = null;
    this.den = 1;
  }

  /** `mask`: the items that the rule is for; `null`: all. False: there are too many. */
  add(slot: number, rule: number, mask: Uint8Array | null): boolean {
    if (this.count === MULTIPLIERS_MAX) return false;
    if (mask !== null) this.markItems(mask, 2 ** this.count);
    else if (this.hasFilter) this.markAll(2 ** this.count);
    this.slot[this.count] = slot;
    this.rule[this.count] = rule;
    this.count += 1;
    return true;
  }

  /** Finds `den` and the lifts. False: only the exact way can tell. */
  combine(): boolean {
    if (this.count === 0) return true;
    if (this.hasFilter) return this.combineByItem();
    this.common = this.liftsOf(2 ** this.count - 1);
    this.den = this.common?.den ?? 1;
    return this.common !== null;
  }

  private markItems(mask: Uint8Array, bit: number): void {
    const { items } = this;
    if (!this.hasFilter) {
      if (items.count > this.bits.length) this.bits = new Int32Array(items.count * 2);
      this.hasFilter = true;
      this.bits.fill(bit - 1, 0, items.count);
    }
    for (let index = 0; index < items.count; index += 1) {
      if (mask[index] === 1) this.bits[index] = (this.bits[index] as number) + bit;
    }
  }

  private markAll(bit: number): void {
    for (let index = 0; index < this.items.count; index += 1) {
      this.bits[index] = (this.bits[index] as number) + bit;
    }
  }

  private combineByItem(): boolean {
    const { items, bits, ofItem } = this;
    for (let index = 0; index < items.count; index += 1) {
      const bitsOfItem = items.earns[index] === 1 ? (bits[index] as number) : 0;
      const lifts = bitsOfItem === 0 ? null : this.liftsOf(bitsOfItem);
      if (lifts === null && bitsOfItem !== 0) return false;
      ofItem[index] = lifts;
      if (lifts !== null && lifts.den !== this.den) this.den = leastCommonMultiple(this.den, lifts.den);
      if (!(this.den < SCALE_LIMIT)) return false;
    }
    return true;
  }

  /** One multiplier alone lifts by what it says, whatever groups do. */
  private liftsOf(bits: number): Lifts | null {
    if (this.count > 1) return this.knownLifts(bits);
    const { single, records } = this;
    const rule = this.rule[0] as number;
    const num = records.num[rule] as number;
    single.nums[0] = num;
    single.sum = num;
    single.den = records.den[rule] as number;
    return single;
  }

  private knownLifts(bits: number): Lifts | null {
    const { known } = this;
    const set = known.setOf(this.rule, this.count);
    const found = set.lifts.get(bits);
    if (found !== undefined) return found;
    const made = this.makeLifts(bits);
    known.remember(set, bits, made);
    return made;
  }

  /** As the reference engine combines them; once for every set. */
  private makeLifts(bits: number): Lifts | null {
    const acting: MultiplyRule[] = [];
    for (let place = 0; place < this.count; place += 1) {
      const rule = this.rules[this.rule[place] as number];
      const isIn = Math.floor(bits / 2 ** place) % 2 === 1;
      if (isIn && rule !== undefined && isMultiply(rule)) acting.push(rule);
    }
    const { extras } = combineMultipliers(acting, this.across);
    const common = commonDenominator(extras.values());
    const nums = new Float64Array(this.count);
    for (let place = 0; place < this.count; place += 1) {
      const extra = extras.get(this.rules[this.rule[place] as number]?.id ?? '');
      if (extra !== undefined && !isZero(extra)) nums[place] = exactNumber(extra.num * (common / extra.den));
    }
    const den = exactNumber(common);
    const sum = nums.reduce((all, num) => all + num, 0);
    return Number.isSafeInteger(den) && Number.isSafeInteger(sum) ? { nums, den, sum } : null;
  }
}

function isMultiply(rule: PreparedRule): rule is MultiplyRule {
  return rule.effect.kind === 'multiply';
}
