/**
 * The buffer of decisions, and the claims that become its awards: what base points and rules ask for in whole points, and
 * what limits and budgets leave of it. Claims of nothing are left out: nothing can be done to them.
 */
import { BASE_AWARD, type DecisionBuffer } from '../decision-buffer.js';

export class DecisionTable implements DecisionBuffer {
  points = 0;
  awardCount = 0;
  /** -1: `base`. */
  awardRule = new Int32Array(16);
  awardGiven = new Float64Array(16);
  awardWanted = new Float64Array(16);
  /** Place of the award among all that could act. */
  awardSlot = new Int32Array(16);
  cutCount = 0;
  cutAward = new Int32Array(16);
  cutBy = new Int32Array(16);
  cutTaken = new Float64Array(16);
  itemCount = 0;
  itemPoints = new Float64Array(16);

  /** No awards, of at most so many. */
  clear(awards: number): void {
    this.points = 0;
    this.awardCount = 0;
    this.cutCount = 0;
    this.itemCount = 0;
    if (awards > this.awardRule.length) this.growAwards(awards * 2);
  }

  /** Keeps the awards that there are. */
  makeRoomForAwards(awards: number): void {
    if (awards <= this.awardRule.length) return;
    const { awardRule, awardSlot, awardGiven, awardWanted } = this;
    this.growAwards(awards * 2);
    this.awardRule.set(awardRule);
    this.awardSlot.set(awardSlot);
    this.awardGiven.set(awardGiven);
    this.awardWanted.set(awardWanted);
  }

  /** Puts awards behind the first `sorted`, which are in order, among them by their rules. There are few. */
  sortAwards(sorted: number): void {
    const { awardRule, awardSlot, awardGiven, awardWanted } = this;
    for (let next = sorted; next < this.awardCount; next += 1) {
      const rule = awardRule[next] as number;
      const slot = awardSlot[next] as number;
      const wanted = awardWanted[next] as number;
      let place = next;
      for (; place > 0 && (awardRule[place - 1] as number) > rule; place -= 1) {
        awardRule[place] = awardRule[place - 1] as number;
        awardSlot[place] = awardSlot[place - 1] as number;
        awardGiven[place] = awardWanted[place] = awardWanted[place - 1] as number;
      }
      awardRule[place] = rule;
      awardSlot[place] = slot;
      awardGiven[place] = awardWanted[place] = wanted;
    }
  }

  /** So many items, with nothing. */
  clearItems(items: number): void {
    this.makeRoomForItems(items);
    this.itemCount = items;
    for (let item = 0; item < items; item += 1) this.itemPoints[item] = 0;
  }

  makeRoomForItems(items: number): void {
    if (items > this.itemPoints.length) this.itemPoints = new Float64Array(items * 2);
  }

  /** A claim of more than nothing. `rule`: -1 for `base`. */
  claim(slot: number, rule: number, wanted: number): void {
    const award = this.awardCount;
    this.awardCount = award + 1;
    this.awardSlot[award] = slot;
    this.awardRule[award] = rule < 0 ? BASE_AWARD : rule;
    this.awardWanted[award] = wanted;
    this.awardGiven[award] = wanted;
  }

  /** Brings an award down to `given`; one that gives no more than that stays as it is. */
  cut(award: number, given: number, by: number): void {
    const before = this.awardGiven[award] as number;
    if (before <= given) return;
    const place = this.cutCount;
    if (place === this.cutAward.length) this.growCuts();
    this.cutCount = place + 1;
    this.awardGiven[award] = given;
    this.cutAward[place] = award;
    this.cutBy[place] = by;
    this.cutTaken[place] = before - given;
  }

  /** Sums what was given. */
  finish(): void {
    let points = 0;
    for (let award = 0; award < this.awardCount; award += 1) points += this.awardGiven[award] as number;
    this.points = points;
  }

  private growAwards(length: number): void {
    this.awardRule = new Int32Array(length);
    this.awardSlot = new Int32Array(length);
    this.awardGiven = new Float64Array(length);
    this.awardWanted = new Float64Array(length);
  }

  private growCuts(): void {
    const length = this.cutAward.length * 2;
    const award = new Int32Array(length);
    const by = new Int32Array(length);
    const taken = new Float64Array(length);
    award.set(this.cutAward);
    by.set(this.cutBy);
    taken.set(this.cutTaken);
    this.cutAward = award;
    this.cutBy = by;
    this.cutTaken = taken;
  }
}
