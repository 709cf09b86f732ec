/** The buffer of decisions: what was claimed and given, as award lists have it. */
import { BASE_AWARD, type DecisionBuffer } from '../decision-buffer.js';
import type { ClaimTable } from './claim-table.js';

export class DecisionTable implements DecisionBuffer {
  points = 0;
  awardCount = 0;
  awardRule = new Int32Array(16);
  awardGiven = new Float64Array(16);
  awardWanted = new Float64Array(16);
  cutCount = 0;
  cutAward = new Int32Array(16);
  cutBy = new Int32Array(16);
  cutTaken = new Float64Array(16);
  itemCount = 0;
  itemPoints = new Float64Array(16);
  /** By claim: its award. */
  private awardOf = new Int32Array(16);

  /** Nothing was given to so many items. */
  clear(items: number): void {
    this.points = 0;
    this.awardCount = 0;
    this.cutCount = 0;
    this.itemCount = items;
    if (items > this.itemPoints.length) this.itemPoints = new Float64Array(items * 2);
    this.itemPoints.fill(0, 0, items);
  }

  /** Awards that wanted more than nothing, with their cuts. */
  take(claims: ClaimTable): void {
    if (claims.count > this.awardRule.length) this.growAwards(claims.count * 2);
    let awards = 0;
    let points = 0;
    for (let claim = 0; claim < claims.count; claim += 1) {
      const wanted = claims.wanted[claim] as number;
      const given = claims.given[claim] as number;
      if (wanted === 0) continue;
      const rule = claims.rule[claim] as number;
      this.awardOf[claim] = awards;
      this.awardRule[awards] = rule < 0 ? BASE_AWARD : rule;
      this.awardWanted[awards] = wanted;
      this.awardGiven[awards] = given;
      points += given;
      awards += 1;
    }
    this.points = points;
    this.awardCount = awards;
    this.takeCuts(claims);
  }

  private takeCuts(claims: ClaimTable): void {
    const { cutCount } = claims;
    this.cutCount = cutCount;
    if (cutCount > this.cutBy.length) this.growCuts(cutCount * 2);
    for (let cut = 0; cut < cutCount; cut += 1) {
      this.cutAward[cut] = this.awardOf[claims.cutClaim[cut] as number] as number;
      this.cutBy[cut] = claims.cutBy[cut] as number;
      this.cutTaken[cut] = claims.cutTaken[cut] as number;
    }
  }

  private growAwards(length: number): void {
    this.awardRule = new Int32Array(length);
    this.awardGiven = new Float64Array(length);
    this.awardWanted = new Float64Array(length);
    this.awardOf = new Int32Array(length);
  }

  private growCuts(length: number): void {
    this.cutAward = new Int32Array(length);
    this.cutBy = new Int32Array(length);
    this.cutTaken = new Float64Array(length);
  }
}
