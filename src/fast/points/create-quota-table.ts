/** Numbers all limits and budgets of a rule set. */
import type { Budget, Limit } from '../../ruleset/types.js';
import { compareText } from '../../text/compare-text.js';
import type { FastPlan } from '../fast-plan.js';
import type { Quota, QuotaTable } from '../quota-table.js';

/** Shared by all that have no limit or budget. */
const NONE: readonly number[] = [];

/**
 * Limits of the plan's rules in their order, of the other rules (those that something else than a purchase sets off),
 * of campaigns and of the program, then budgets. Numbers within one owner follow the ids.
 */
export function createQuotaTable(plan: FastPlan): QuotaTable {
  const { content } = plan.ruleSet;
  const quotas: Quota[] = [];
  const limits = (list: readonly Limit[]): readonly number[] =>
    list.length === 0 ? NONE : sortById(list).map((limit) => quotas.push({ kind: 'limit', limit }) - 1);
  const budgets = (list: readonly Budget[]): readonly number[] =>
    list.length === 0 ? NONE : sortById(list).map((budget) => quotas.push({ kind: 'budget', budget }) - 1);
  const ofRule = plan.rules.map((rule) => limits(rule.limits));
  for (const rule of content.rules) if (rule.trigger !== undefined) limits(rule.limits);
  const ofCampaign = new Map(content.campaigns.map((campaign) => [campaign.id, limits(campaign.limits)]));
  const ofProgram = limits(content.limits);
  const budgetsOfCampaign = new Map(
    content.campaigns.map((campaign) => [campaign.id, budgets(campaign.budgets)]),
  );
  return { quotas, ofRule, ofCampaign, budgetsOfCampaign, ofProgram };
}

function sortById<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => compareText(a.id, b.id));
}
