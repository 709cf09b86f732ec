/** All limits and budgets of a rule set, numbered: limits of rules, campaigns and the program, then budgets. */
import type { Budget, Limit } from '../ruleset/types.js';

export interface QuotaTable {
  readonly quotas: readonly Quota[];
  /** By rule number; sorted by id, as the reference engine applies them. */
  readonly ofRule: readonly (readonly number[])[];
  /** By campaign id. */
  readonly ofCampaign: ReadonlyMap<string, readonly number[]>;
  readonly budgetsOfCampaign: ReadonlyMap<string, readonly number[]>;
  readonly ofProgram: readonly number[];
}

export type Quota =
  | { readonly kind: 'limit'; readonly limit: Limit }
  | { readonly kind: 'budget'; readonly budget: Budget };
