/** Stage 6: rounding to whole points, at the one declared point, so that the parts sum. The twin of `round-points.ts`. */
import type { Choices } from '../../ruleset/types.js';
import { add, compare, type Fraction, fraction, subtract, ZERO } from '../../value/fraction.js';
import { round } from '../../value/rounding.js';
import type { DecisionTable } from './decision-table.js';
import type { ItemTable } from './item-table.js';
import { roundNumber } from './round-number.js';
import type { Splitter } from './splitter.js';
import type { SumTable } from './sum-table.js';

export class RoundStage {
  private readonly choices: Choices;
  private readonly isPerRule: boolean;
  private readonly isPerItem: boolean;
  private readonly decision: DecisionTable;
  private readonly sums: SumTable;
  private readonly items: ItemTable;
  private readonly splitter: Splitter;
  private rounded = new Float64Array(16);

  constructor(
    choices: Choices,
    decision: DecisionTable,
    sums: SumTable,
    items: ItemTable,
    splitter: Splitter,
  ) {
    this.choices = choices;
    this.isPerRule = choices.pointsRoundingPer === 'rule';
    this.isPerItem = choices.pointsRoundingPer === 'item';
    this.decision = decision;
    this.sums = sums;
    this.items = items;
    this.splitter = splitter;
  }

  /** What the next purchase starts with, after `applyCarried`. */
  carry: Fraction = ZERO;

  /**
   * The same where rounding is carried on: what the purchases before left over is rounded with this one. A purchase that
   * earns nothing pays nothing out of it, and what was given too much before never takes points away.
   */
  applyCarried(slots: number, acting: Int32Array, carry: Fraction): void {
    const { sums, decision } = this;
    const whole = add(fraction(BigInt(sums.all), BigInt(sums.scale)), carry);
    const hasPoints = sums.all > 0 && compare(whole, ZERO) > 0;
    const rounded = hasPoints ? round(whole, this.choices.pointsRounding) : 0n;
    this.carry = subtract(whole, fraction(rounded));
    decision.clear(slots);
    this.shareWhole(Number(rounded), slots, acting);
  }

  /** Makes the claims: for `base` in slot 0, and for the rules. Where items are rounded, sets their points too. */
  apply(slots: number, acting: Int32Array): void {
    const { sums, decision } = this;
    decision.clear(slots);
    if (!this.isPerRule) {
      this.roundTogether(slots, acting);
      return;
    }
    for (let slot = 0; slot < slots; slot += 1) {
      const exact = sums.totals[slot] as number;
      const wanted = exact === 0 ? 0 : this.round(exact);
      if (wanted > 0) decision.claim(slot, slot === 0 ? -1 : (acting[slot - 1] as number), wanted);
    }
  }

  /** What was rounded as a whole is shared out over the awards. */
  private roundTogether(slots: number, acting: Int32Array): void {
    const isByItem = this.isPerItem && this.items.countedItems > 1;
    this.shareWhole(isByItem ? this.roundItems() : this.round(this.sums.all), slots, acting);
  }

  private shareWhole(whole: number, slots: number, acting: Int32Array): void {
    const { sums, decision } = this;
    if (slots > this.rounded.length) this.rounded = new Float64Array(slots * 2);
    const { rounded } = this;
    this.splitter.roundParts(whole, sums.totals, sums.scale, slots, rounded);
    for (let slot = 0; slot < slots; slot += 1) {
      const wanted = rounded[slot] as number;
      if (wanted > 0) decision.claim(slot, slot === 0 ? -1 : (acting[slot - 1] as number), wanted);
    }
  }

  private round(num: number): number {
    return roundNumber(num, this.sums.scale, this.choices.pointsRounding);
  }

  /** Every item by itself; gives their sum. */
  private roundItems(): number {
    const { items, sums, decision } = this;
    sums.splitItems();
    decision.makeRoomForItems(items.count);
    let whole = 0;
    for (let item = 0; item < items.count; item += 1) {
      const points = this.round(sums.ofItem[item] as number);
      decision.itemPoints[item] = points;
      whole += points;
    }
    return whole;
  }
}
