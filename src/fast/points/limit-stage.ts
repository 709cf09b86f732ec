/** Stage 7: caps per member or purchase, the rule's, then its campaign's, then the program's. The twin of `limits.ts` of the reference engine. */
import type { MemberStateView } from '../member-state-view.js';
import type { DecisionTable } from './decision-table.js';
import type { QuotaRecords } from './quota-records.js';
import type { RuleRecords } from './rule-records.js';
import type { Splitter } from './splitter.js';

/** Not one campaign, but all claims. */
const ALL = -2;

export class LimitStage {
  private readonly quotas: QuotaRecords;
  /** By rule: its campaign. */
  private readonly campaignOf: Int32Array;
  private readonly members: MemberStateView;
  private readonly claims: DecisionTable;
  private readonly splitter: Splitter;
  private readonly givesNothing: boolean;
  private member = 0;
  private day = 0;
  private under = new Int32Array(16);
  private underCount = 0;
  private asked = new Float64Array(16);
  private shares = new Float64Array(16);

  constructor(
    quotas: QuotaRecords,
    { campaign }: RuleRecords,
    members: MemberStateView,
    claims: DecisionTable,
    splitter: Splitter,
    givesNothing: boolean,
  ) {
    this.quotas = quotas;
    this.campaignOf = campaign;
    this.members = members;
    this.claims = claims;
    this.splitter = splitter;
    this.givesNothing = givesNothing;
  }

  /**
   * The same for claims that only limits of the program are over: whether these cut nothing of `points`. Then that is
   * added to what the member used of them; else nothing is.
   */
  takeWhole(member: number, day: number, claims: number, points: number): boolean {
    const { quotas, members } = this;
    const { ofProgram, isTimes, isPerPurchase, amount } = quotas;
    if (claims === 0) return true;
    for (let index = 0; index < ofProgram.length; index += 1) {
      const quota = ofProgram[index] as number;
      const before = isPerPurchase[quota] === 1 ? 0 : members.used(member, quota, day);
      if ((isTimes[quota] === 1 ? claims : points) > (amount[quota] as number) - before) return false;
    }
    for (let index = 0; index < ofProgram.length; index += 1) {
      const quota = ofProgram[index] as number;
      if (isPerPurchase[quota] === 1) continue;
      members.use(member, quota, day, isTimes[quota] === 1 ? claims : points);
    }
    return true;
  }

  /** Cuts the claims, which are in rule order. */
  apply(member: number, day: number): void {
    const { claims, quotas } = this;
    this.member = member;
    this.day = day;
    if (claims.awardCount > this.under.length) this.grow();
    for (let claim = 0; claim < claims.awardCount; claim += 1) this.applyOfRule(claim);
    for (let claim = 0; claim < claims.awardCount; claim += 1) this.applyOfCampaign(claim);
    for (let index = 0; index < quotas.ofProgram.length; index += 1) {
      this.applyLimit(quotas.ofProgram[index] as number, 0, ALL);
    }
  }

  /** Adds what the claims were finally given to the use of all limits over them. */
  record(): void {
    const { claims, quotas } = this;
    for (let claim = 0; claim < claims.awardCount; claim += 1) {
      const given = claims.awardGiven[claim] as number;
      const rule = claims.awardRule[claim] as number;
      if (given === 0) continue;
      if (rule >= 0) {
        const { start, list } = quotas.ofRule;
        const campaign = this.campaignOf[rule] as number;
        this.use(list, start[rule] as number, start[rule + 1] as number, given);
        const ofCampaign = quotas.ofCampaign;
        const first = ofCampaign.start[campaign] as number;
        this.use(ofCampaign.list, first, ofCampaign.start[campaign + 1] as number, given);
      }
      this.use(quotas.ofProgram, 0, quotas.ofProgram.length, given);
    }
  }

  private use(list: Int32Array, from: number, to: number, given: number): void {
    const { quotas } = this;
    for (let index = from; index < to; index += 1) {
      const quota = list[index] as number;
      if (quotas.isPerPurchase[quota] === 1) continue;
      this.members.use(this.member, quota, this.day, quotas.isTimes[quota] === 1 ? 1 : given);
    }
  }

  private applyOfRule(claim: number): void {
    const { claims } = this;
    const rule = claims.awardRule[claim] as number;
    if (rule < 0) return;
    const { start, list } = this.quotas.ofRule;
    for (let index = start[rule] as number; index < (start[rule + 1] as number); index += 1) {
      this.underCount = 0;
      if ((claims.awardGiven[claim] as number) > 0) this.addUnder(claim);
      this.applyToUnder(list[index] as number);
    }
  }

  /** Once for every campaign, when its first claim comes. */
  private applyOfCampaign(claim: number): void {
    const campaign = this.campaignOfClaim(claim);
    if (campaign < 0) return;
    const { start, list } = this.quotas.ofCampaign;
    const from = start[campaign] as number;
    const to = start[campaign + 1] as number;
    if (from === to) return;
    for (let before = 0; before < claim; before += 1) {
      if (this.campaignOfClaim(before) === campaign) return;
    }
    for (let index = from; index < to; index += 1) this.applyLimit(list[index] as number, claim, campaign);
  }

  private applyLimit(quota: number, from: number, campaign: number): void {
    const { claims } = this;
    this.underCount = 0;
    for (let claim = from; claim < claims.awardCount; claim += 1) {
      if (campaign !== ALL && this.campaignOfClaim(claim) !== campaign) continue;
      if ((claims.awardGiven[claim] as number) > 0) this.addUnder(claim);
    }
    this.applyToUnder(quota);
  }

  /** -1: it is `base`. */
  private campaignOfClaim(claim: number): number {
    const rule = this.claims.awardRule[claim] as number;
    return rule < 0 ? rule : (this.campaignOf[rule] as number);
  }

  private addUnder(claim: number): void {
    this.under[this.underCount] = claim;
    this.asked[this.underCount] = this.claims.awardGiven[claim] as number;
    this.underCount += 1;
  }

  private applyToUnder(quota: number): void {
    const { quotas, underCount, asked } = this;
    if (underCount === 0) return;
    let wanted = 0;
    if (quotas.isTimes[quota] === 1) wanted = underCount;
    else for (let index = 0; index < underCount; index += 1) wanted += asked[index] as number;
    const before = quotas.isPerPurchase[quota] === 1 ? 0 : this.members.used(this.member, quota, this.day);
    const left = (quotas.amount[quota] as number) - before;
    if (wanted > left) this.cutUnder(quota, left > 0 ? left : 0);
  }

  /** `times` cannot be divided: the first rules by id get them. */
  private cutUnder(quota: number, left: number): void {
    const { claims, under, underCount, asked, shares } = this;
    if (this.givesNothing) for (let index = 0; index < underCount; index += 1) shares[index] = 0;
    else if (this.quotas.isTimes[quota] === 1) {
      for (let index = 0; index < underCount; index += 1) {
        shares[index] = index < left ? (asked[index] as number) : 0;
      }
    } else this.splitter.apportion(left, asked, underCount, shares);
    for (let index = 0; index < underCount; index += 1) {
      claims.cut(under[index] as number, shares[index] as number, quota);
    }
  }

  private grow(): void {
    const length = this.claims.awardCount * 2;
    this.under = new Int32Array(length);
    this.asked = new Float64Array(length);
    this.shares = new Float64Array(length);
  }
}
