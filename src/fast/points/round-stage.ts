/** Stage 6: rounding to whole points, at the one declared point, so that the parts sum. The twin of `round-points.ts`. */
import type { Choices } from '../../ruleset/types.js';
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
    const { sums, decision, items } = this;
    if (slots > this.rounded.length) this.rounded = new Float64Array(slots * 2);
    const { rounded } = this;
    const isByItem = this.isPerItem && items.countedItems > 1;
    const whole = isByItem ? this.roundItems() : this.round(sums.all);
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
