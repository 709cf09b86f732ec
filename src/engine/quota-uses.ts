/** How the limits and budgets that cut something stood before the purchase. */
import type { Budget, Limit } from '../ruleset/types.js';
import { budgetKey } from './budgets.js';
import type { Claim } from './claim.js';
import { usedBefore } from './limit-use.js';
import type { Stages } from './stages.js';
import type { CutBy, QuotaUse } from './trace.js';

/** One entry for each limit or budget, however many awards it cut. */
export function findQuotaUses(stages: Stages): readonly QuotaUse[] {
  const { discounted, awarded } = stages;
  const claims = [...discounted.awards.map(({ claim }) => claim), ...awarded.claims].filter(
    ({ cuts }) => cuts.length > 0,
  );
  const found = new Map<string, QuotaUse>();
  for (const claim of claims) {
    for (const { by } of claim.cuts) {
      const use = found.has(`${by.kind} ${by.id}`) ? undefined : findUse(by, claim, stages);
      if (use !== undefined) found.set(`${by.kind} ${by.id}`, use);
    }
  }
  return [...found.values()];
}

function findUse({ kind, id }: CutBy, claim: Claim, stages: Stages): QuotaUse | undefined {
  switch (kind) {
    case 'limit': {
      const limit = limitsOver(claim, stages).find((one) => one.id === id);
      return limit === undefined ? undefined : useOfLimit(limit, stages);
    }
    case 'budget': {
      const budget = claim.campaign?.budgets.find((one) => one.id === id);
      return budget === undefined ? undefined : useOfBudget(budget, stages);
    }
    case 'nothing-left':
      return undefined;
  }
}

function limitsOver(claim: Claim, { occasion }: Stages): readonly Limit[] {
  return [...claim.limits, ...(claim.campaign?.limits ?? []), ...occasion.prepared.limits];
}

function useOfLimit(limit: Limit, { occasion }: Stages): QuotaUse {
  const used = usedBefore(occasion.state, limit, occasion.day);
  return { kind: 'limit', id: limit.id, usedBefore: used, closedBefore: false };
}

function useOfBudget(budget: Budget, { occasion, budgets }: Stages): QuotaUse {
  const use = budgets.get(budgetKey(budget, occasion.day));
  return {
    kind: 'budget',
    id: budget.id,
    usedBefore: use?.spent ?? 0n,
    closedBefore: use?.closed ?? false,
  };
}
