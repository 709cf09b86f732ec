/** Stage 8: what campaigns may give to all members together. The twin of `budgets.ts` of the reference engine. */
import type { BudgetView } from '../member-state-view.js';
import type { DecisionTable } from './decision-table.js';
import type { QuotaRecords } from './quota-records.js';
import type { RuleRecords } from './rule-records.js';

export class BudgetStage {
  private readonly quotas: QuotaRecords;
  /** By rule: its campaign. */
  private readonly campaignOf: Int32Array;
  private readonly budgets: BudgetView;
  private readonly claims: DecisionTable;
  private closes = new Uint8Array(8);
  private grants = new Float64Array(8);

  constructor(quotas: QuotaRecords, { campaign }: RuleRecords, budgets: BudgetView, claims: DecisionTable) {
    this.quotas = quotas;
    this.campaignOf = campaign;
    this.budgets = budgets;
    this.claims = claims;
  }

  /** The claims ask and are paid one after the other, in rule order. Nothing may go wrong after this. */
  apply(day: number): void {
    const { claims, quotas } = this;
    const { start } = quotas.budgetsOfCampaign;
    for (let claim = 0; claim < claims.awardCount; claim += 1) {
      const rule = claims.awardRule[claim] as number;
      if (rule < 0 || claims.awardGiven[claim] === 0) continue;
      const campaign = this.campaignOf[rule] as number;
      const from = start[campaign] as number;
      const to = start[campaign + 1] as number;
      if (from < to) this.payFrom(claim, from, to, day);
    }
  }

  /** Of several budgets the one that grants least decides, and each records what was finally granted. */
  private payFrom(claim: number, from: number, to: number, day: number): void {
    const { claims, quotas, budgets } = this;
    const { list } = quotas.budgetsOfCampaign;
    if (to - from > this.closes.length) this.grow(to - from);
    const { closes, grants } = this;
    const wanted = claims.awardGiven[claim] as number;
    for (let index = from; index < to; index += 1) {
      grants[index - from] = budgets.ask(list[index] as number, day, wanted);
      closes[index - from] = budgets.isClosing() ? 1 : 0;
    }
    for (let index = from; index < to; index += 1) {
      claims.cut(claim, grants[index - from] as number, list[index] as number);
    }
    const given = claims.awardGiven[claim] as number;
    for (let index = from; index < to; index += 1) {
      const quota = list[index] as number;
      const taken = quotas.isTimes[quota] === 1 ? Math.min(given, 1) : given;
      budgets.pay(quota, day, taken, closes[index - from] === 1);
    }
  }

  private grow(length: number): void {
    this.closes = new Uint8Array(length * 2);
    this.grants = new Float64Array(length * 2);
  }
}
