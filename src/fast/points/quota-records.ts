/** Limits and budgets as numbers, and which of them are over which rule: those that points can use up. */
import type { Quota, QuotaTable } from '../quota-table.js';
import type { RuleRecords } from './rule-records.js';

/** Lists of quotas, `list` from `start[i]` to `start[i + 1]`. */
export interface QuotaLists {
  readonly start: Int32Array;
  readonly list: Int32Array;
}

export interface QuotaRecords {
  /** By quota. */
  readonly amount: Float64Array;
  readonly isTimes: Uint8Array;
  /** Looks at one purchase only and needs no memory. */
  readonly isPerPurchase: Uint8Array;
  readonly ofRule: QuotaLists;
  /** By place of the campaign in the `RuleRecords`. */
  readonly ofCampaign: QuotaLists;
  readonly budgetsOfCampaign: QuotaLists;
  readonly ofProgram: Int32Array;
  /** By rule, 1: a limit of its own, or a limit or budget of its campaign is over it. */
  readonly isLimited: Uint8Array;
  /** Some limit is over everything. */
  readonly isProgramLimited: boolean;
}

export function createQuotaRecords(table: QuotaTable, { campaigns, campaign }: RuleRecords): QuotaRecords {
  const { quotas } = table;
  const ofRule = listsOf(table.ofRule, table);
  const ofCampaign = listsOf(
    campaigns.map((id) => table.ofCampaign.get(id) ?? []),
    table,
  );
  const budgetsOfCampaign = listsOf(
    campaigns.map((id) => table.budgetsOfCampaign.get(id) ?? []),
    table,
  );
  const ofProgram = Int32Array.from(usable(table.ofProgram, table));
  return {
    amount: Float64Array.from(quotas, (quota) => quotaOf(quota).amount),
    isTimes: Uint8Array.from(quotas, (quota) => (quotaOf(quota).unit === 'times' ? 1 : 0)),
    isPerPurchase: Uint8Array.from(quotas, (quota) => (isPerPurchase(quota) ? 1 : 0)),
    ofRule,
    ofCampaign,
    budgetsOfCampaign,
    ofProgram,
    isLimited: Uint8Array.from(campaign, (owner, rule) =>
      hasAny(ofRule, rule) || hasAny(ofCampaign, owner) || hasAny(budgetsOfCampaign, owner) ? 1 : 0,
    ),
    isProgramLimited: ofProgram.length > 0,
  };
}

function hasAny({ start }: QuotaLists, owner: number): boolean {
  return start[owner] !== start[owner + 1];
}

function quotaOf(quota: Quota) {
  return quota.kind === 'limit' ? quota.limit.quota : quota.budget.quota;
}

function isPerPurchase(quota: Quota): boolean {
  return quota.kind === 'limit' && quota.limit.per.period === 'purchase';
}

/** Points are no money. */
function usable(numbers: readonly number[], { quotas }: QuotaTable): number[] {
  return numbers.filter((number) => {
    const quota = quotas[number];
    return quota !== undefined && quotaOf(quota).unit !== 'money';
  });
}

function listsOf(owners: readonly (readonly number[])[], table: QuotaTable): QuotaLists {
  const start = new Int32Array(owners.length + 1);
  const list: number[] = [];
  owners.forEach((numbers, index) => {
    if (numbers.length > 0) list.push(...usable(numbers, table));
    start[index + 1] = list.length;
  });
  return { start, list: Int32Array.from(list) };
}
