/** What the eligible rules give, stage by stage, in plain integers. The twin of `award-points.ts` of the reference engine. */
import { ZERO } from '../../value/fraction.js';
import { OWN_CURRENCY, type PurchaseColumns } from '../columns.js';
import { TOTAL_LIMIT } from '../decision-buffer.js';
import type { Eligibility } from '../eligibility.js';
import type { FastPlan } from '../fast-plan.js';
import type { SlotValues } from '../member-slot.js';
import type { MemberStateView } from '../member-state-view.js';
import type { PointsEngine, PointsEngineParts } from '../points-engine.js';
import type { QuotaTable } from '../quota-table.js';
import { AwardItems } from './award-items.js';
import { awardPlanOf } from './award-plan.js';
import { BudgetStage } from './budget-stage.js';
import { DecisionTable } from './decision-table.js';
import { Earner } from './earner.js';
import { ItemSplit } from './item-split.js';
import { LimitStage } from './limit-stage.js';
import { createQuotaRecords, type QuotaRecords } from './quota-records.js';
import { RoundStage } from './round-stage.js';
import { type RuleRecords, ruleRecordsOf } from './rule-records.js';
import { Splitter } from './splitter.js';
import { SumTable } from './sum-table.js';
import { UsualAwards } from './usual-awards.js';
import { UsualItems } from './usual-items.js';
import { createUsualPlan } from './usual-plan.js';
import { UsualPoints } from './usual-points.js';

/** `quotas`: the table that `parts` number their limits and budgets by. */
export function createPointsEngine(
  plan: FastPlan,
  eligibility: Eligibility,
  quotas: QuotaTable,
  parts: PointsEngineParts,
): PointsEngine {
  return new TabledPoints(plan, eligibility, quotas, parts);
}

class TabledPoints implements PointsEngine {
  readonly buffer = new DecisionTable();
  private readonly records: RuleRecords;
  private readonly quotas: QuotaRecords;
  private readonly earner: Earner;
  private readonly sums: SumTable;
  /** The short way; `null`: the program is not a usual one. */
  private readonly usual: UsualPoints | null;
  /** The shortest way; `null`: the program is not one for it. */
  private readonly awards: UsualAwards | null;
  private isUsual = false;
  private readonly eligibility: Eligibility;
  private readonly rounding: RoundStage;
  private readonly limits: LimitStage;
  private readonly budgets: BudgetStage;
  private readonly split: ItemSplit;
  private readonly splitter: Splitter;
  private readonly members: MemberStateView;
  /** Rounding is carried to the next purchase. */
  private readonly isCarried: boolean;
  /** The program is one for the exact way. */
  private readonly isLeft: boolean;
  private readonly roundsItems: boolean;
  /** The sums of the purchase at hand have numerators of its items. */
  private hasSplit = false;

  constructor(plan: FastPlan, eligibility: Eligibility, table: QuotaTable, views: PointsEngineParts) {
    const { choices } = plan.prepared;
    const splitter = new Splitter(choices.oddUnitTo);
    this.splitter = splitter;
    const { buffer } = this;
    this.records = ruleRecordsOf(plan);
    this.quotas = createQuotaRecords(table, this.records);
    this.earner = new Earner(plan, this.records, eligibility);
    const { items, parts, multipliers } = this.earner;
    this.sums = new SumTable(items, parts, multipliers, this.records);
    this.usual = createUsualPoints(plan, this.records, eligibility, this.earner, this.sums);
    this.awards = createUsualAwards(plan, this.records, eligibility, this.earner, this.quotas, buffer);
    this.eligibility = eligibility;
    const tables = { items, parts, multipliers, decision: buffer };
    this.split = new ItemSplit(tables, this.sums, splitter, choices.oddUnitTo);
    this.rounding = new RoundStage(choices, buffer, this.sums, items, splitter);
    const givesNothing = choices.limitGives === 'nothing';
    this.limits = new LimitStage(this.quotas, this.records, views.members, buffer, splitter, givesNothing);
    this.budgets = new BudgetStage(this.quotas, this.records, views.budgets, buffer);
    this.members = views.members;
    const { carryOf, setCarry } = views.members;
    this.isCarried = choices.pointsRoundingPer === 'carry';
    this.isLeft = this.isCarried && (carryOf === undefined || setCarry === undefined);
    this.roundsItems = choices.pointsRoundingPer === 'item';
  }

  decide(columns: PurchaseColumns, row: number, slots: SlotValues, wantsItems: boolean): boolean {
    const member = columns.member[row] as number;
    if (member < 0) return this.decideNobody(columns, row, wantsItems);
    if (this.isLeft || columns.isUnusual[row] !== 0) return false;
    const splits = this.needsSplit(columns, row, wantsItems);
    if (this.awards !== null && this.eligibility.canClaim) {
      if (this.decideByCode(this.awards, columns, row, slots, wantsItems, splits)) return true;
    }
    const found = this.eligibility.findEligible(columns, row, slots);
    if (found < 0) return false;
    if (this.awards !== null && !splits && this.awards.claim(columns, row, slots, found)) {
      this.finishAwards(this.awards, columns, row, wantsItems);
      return true;
    }
    if (this.usual?.sum(columns, row, slots, found, wantsItems) === true) {
      this.isUsual = true;
      this.round(member, found + 1, this.eligibility.found);
    } else {
      this.isUsual = false;
      const awards = this.earner.collect(columns, row, slots, found);
      if (awards < 0 || !this.sumUp(awards, wantsItems)) return false;
      this.round(member, awards, this.earner.exclusions.acting);
    }
    const day = columns.day[row] as number;
    const spend = this.spendOf(columns, row);
    this.buffer.finish();
    if (!(this.buffer.points < TOTAL_LIMIT && spend < TOTAL_LIMIT)) return false;
    if (this.isLimited()) this.cut(member, day);
    if (wantsItems) this.splitItems(columns, row, slots, found);
    if (this.isCarried) this.members.setCarry?.(member, this.rounding.carry);
    this.members.addPurchase(member, day, spend, this.buffer.points);
    return true;
  }

  /** False: others have to decide; nothing was remembered. */
  private decideByCode(
    awards: UsualAwards,
    columns: PurchaseColumns,
    row: number,
    slots: SlotValues,
    wantsItems: boolean,
    splits: boolean,
  ): boolean {
    const { buffer, limits } = this;
    if (!awards.claimByCode(columns, row, slots, splits)) return false;
    if (!splits) {
      this.finishAwards(awards, columns, row, wantsItems);
      return true;
    }
    const member = columns.member[row] as number;
    const day = columns.day[row] as number;
    // Where something is cut the items have to be shared out anew.
    const isWhole = awards.isLimited === 0 && limits.takeWhole(member, day, buffer.awardCount, buffer.points);
    if (!isWhole) return false;
    const { split } = awards;
    const count = (columns.itemStart[row + 1] as number) - (columns.itemStart[row] as number);
    buffer.makeRoomForItems(count);
    buffer.itemCount = count;
    this.splitter.roundParts(buffer.points, split.nums, split.scale, count, buffer.itemPoints);
    this.members.addPurchase(member, day, awards.items.countedAmount, buffer.points);
    return true;
  }

  /** Several items, whose points are asked for. */
  private needsSplit({ itemStart }: PurchaseColumns, row: number, wantsItems: boolean): boolean {
    return wantsItems && (itemStart[row + 1] as number) - (itemStart[row] as number) > 1;
  }

  private finishAwards(
    awards: UsualAwards,
    columns: PurchaseColumns,
    row: number,
    wantsItems: boolean,
  ): void {
    const { buffer, limits } = this;
    const member = columns.member[row] as number;
    const day = columns.day[row] as number;
    if (awards.isLimited !== 0 || !limits.takeWhole(member, day, buffer.awardCount, buffer.points)) {
      this.cut(member, day);
    }
    if (wantsItems) {
      const { itemStart } = columns;
      const count = (itemStart[row + 1] as number) - (itemStart[row] as number);
      buffer.makeRoomForItems(count);
      buffer.itemCount = count;
      this.split.giveAll(count, awards.items.lastCounted, buffer.points);
    }
    this.members.addPurchase(member, day, awards.items.countedAmount, buffer.points);
  }

  /** Limits, then budgets. */
  private cut(member: number, day: number): void {
    this.limits.apply(member, day);
    // From here on nothing can be refused any more: budgets remember what they pay.
    this.budgets.apply(day);
    this.limits.record();
    this.buffer.finish();
  }

  private round(member: number, awards: number, acting: Int32Array): void {
    const { rounding, members } = this;
    if (this.isCarried) rounding.applyCarried(awards, acting, members.carryOf?.(member) ?? ZERO);
    else rounding.apply(awards, acting);
  }

  /** Nobody earns, and no state changes. */
  private decideNobody(columns: PurchaseColumns, row: number, wantsItems: boolean): boolean {
    const count = (columns.itemStart[row + 1] as number) - (columns.itemStart[row] as number);
    this.buffer.clear(0);
    this.buffer.clearItems(wantsItems ? count : 0);
    return true;
  }

  /** Exact totals. Where only the split over items leaves the exact range, that alone is made with fractions. */
  private sumUp(awards: number, wantsItems: boolean): boolean {
    const { earner, sums } = this;
    const { acting } = earner.exclusions;
    const isShared = earner.items.countedItems > 1;
    const needsItems = earner.multipliers.hasFilter || (this.roundsItems && isShared);
    this.hasSplit = needsItems || (wantsItems && isShared);
    if (sums.sum(awards, acting, this.hasSplit)) return true;
    if (needsItems || !this.hasSplit) return false;
    this.hasSplit = false;
    return sums.sum(awards, acting, false);
  }

  /** Whether any limit or budget is over the awards. */
  private isLimited(): boolean {
    const { buffer, quotas } = this;
    if (quotas.isProgramLimited) return true;
    for (let award = 0; award < buffer.awardCount; award += 1) {
      const rule = buffer.awardRule[award] as number;
      if (rule >= 0 && quotas.isLimited[rule] === 1) return true;
    }
    return false;
  }

  private splitItems(columns: PurchaseColumns, row: number, slots: SlotValues, found: number): void {
    const { buffer, split, sums } = this;
    const items = this.isUsual && this.usual !== null ? this.usual.items : this.earner.items;
    const { points } = buffer;
    buffer.makeRoomForItems(items.count);
    buffer.itemCount = items.count;
    if (items.countedItems <= 1) split.giveAll(items.count, items.lastCounted, points);
    else if (buffer.cutCount > 0) {
      // The short way does not keep what each award gives to each item.
      if (this.isUsual) this.collectParts(columns, row, slots, found);
      split.shareAnew(points);
    } else if (this.isUsual) split.roundSums(points, sums.ofItem, items.count);
    else if (!this.roundsItems) split.roundAll(points, this.hasSplit);
  }

  private collectParts(columns: PurchaseColumns, row: number, slots: SlotValues, found: number): void {
    const awards = this.earner.collect(columns, row, slots, found);
    const isExact = awards >= 0 && this.sums.sum(awards, this.earner.exclusions.acting, false);
    // What limits and budgets gave is noted by now: there is no way back to the exact way.
    if (!isExact) throw new Error('the long way leaves the exact range where the short way does not');
  }

  /** What the purchase counts as spent. */
  private spendOf(columns: PurchaseColumns, row: number): number {
    if (this.isUsual && this.usual !== null) return this.usual.items.countedAmount;
    const { items } = this.earner;
    return columns.currency[row] === OWN_CURRENCY ? Math.max(items.countedAmount + items.adjustment, 0) : 0;
  }
}

function createUsualAwards(
  plan: FastPlan,
  records: RuleRecords,
  eligibility: Eligibility,
  { kindCounts, methods }: Earner,
  { isLimited }: QuotaRecords,
  buffer: DecisionTable,
): UsualAwards | null {
  const awards = awardPlanOf(plan);
  if (awards === null || methods === undefined) return null;
  return new UsualAwards(
    plan,
    awards,
    records,
    eligibility,
    methods,
    new AwardItems(kindCounts),
    isLimited,
    buffer,
  );
}

function createUsualPoints(
  plan: FastPlan,
  records: RuleRecords,
  eligibility: Eligibility,
  { multipliers, kindCounts, methods }: Earner,
  sums: SumTable,
): UsualPoints | null {
  const usual = createUsualPlan(plan, records);
  if (usual === null || methods === undefined) return null;
  return new UsualPoints(usual, records, eligibility, new UsualItems(kindCounts), multipliers, sums, methods);
}
