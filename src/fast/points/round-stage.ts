/** Stage 6: rounding to whole points, at the one declared point, so that the parts sum. The twin of `round-points.ts`. */
import type { Choices } from '../../ruleset/types.js';
import type { ClaimTable } from './claim-table.js';
import type { ItemSplit } from './item-split.js';
import type { ItemTable } from './item-table.js';
import { roundNumber } from './round-number.js';
import type { Splitter } from './splitter.js';
import type { SumTable } from './sum-table.js';

export class RoundStage {
  private readonly choices: Choices;
  private readonly claims: ClaimTable;
  private readonly sums: SumTable;
  private readonly items: ItemTable;
  private readonly split: ItemSplit;
  private readonly splitter: Splitter;

  constructor(
    choices: Choices,
    claims: ClaimTable,
    sums: SumTable,
    items: ItemTable,
    split: ItemSplit,
    splitter: Splitter,
  ) {
    this.choices = choices;
    this.claims = claims;
    this.sums = sums;
    this.items = items;
    this.split = split;
    this.splitter = splitter;
  }

  /** Sets `wanted` and `given` of the claims; where items are rounded, their points too. */
  apply(): void {
    const { claims, sums } = this;
    if (this.choices.pointsRoundingPer === 'rule') this.roundClaims();
    else {
      const whole = this.choices.pointsRoundingPer === 'item' ? this.roundItems() : this.round(this.sumOf());
      this.splitter.roundParts(whole, claims.exact, sums.scale, claims.count, claims.wanted);
    }
    for (let claim = 0; claim < claims.count; claim += 1)
      claims.given[claim] = claims.wanted[claim] as number;
  }

  private round(num: number): number {
    return roundNumber(num, this.sums.scale, this.choices.pointsRounding);
  }

  private roundClaims(): void {
    const { claims } = this;
    for (let claim = 0; claim < claims.count; claim += 1) {
      claims.wanted[claim] = this.round(claims.exact[claim] as number);
    }
  }

  private sumOf(): number {
    const { claims } = this;
    let sum = 0;
    for (let claim = 0; claim < claims.count; claim += 1) sum += claims.exact[claim] as number;
    return sum;
  }

  /** Every item by itself; gives their sum. */
  private roundItems(): number {
    const { items, sums, split } = this;
    if (items.countedItems <= 1) {
      const whole = this.round(this.sumOf());
      split.giveAll(items.lastCounted, whole);
      return whole;
    }
    sums.splitItems();
    let whole = 0;
    for (let item = 0; item < items.count; item += 1) {
      const points = this.round(sums.ofItem[item] as number);
      split.points[item] = points;
      whole += points;
    }
    return whole;
  }
}
