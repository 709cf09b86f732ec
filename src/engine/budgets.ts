/** What a campaign may give to all members together. A budget latches: once it could not pay, it stays closed. */
import type { Budget } from '../ruleset/types.js';
import { periodOf } from '../value/civil-date.js';
import { largest } from './amounts.js';
import { type Claim, cutClaim } from './claim.js';
import type { BudgetUse } from './state.js';

export type Budgets = ReadonlyMap<string, BudgetUse>;

const NO_BUDGETS: readonly Budget[] = [];
const UNUSED: BudgetUse = { spent: 0n, closed: false };

/** The key of a budget's period: its id, `@`, and the first day of the period or `campaign`. */
export function budgetKey(budget: Budget, day: number): string {
  return `${budget.id}@${budget.per === 'campaign' ? 'campaign' : periodOf(day, budget.per).start}`;
}

/**
 * The claims ask their campaign's budgets, one after the other in rule order. The answer has the claims as
 * granted and the budgets after them.
 */
export function applyBudgets(
  claims: readonly Claim[],
  budgets: Budgets,
  day: number,
): { readonly claims: readonly Claim[]; readonly budgets: Budgets } {
  if (claims.every((claim) => claim.given === 0n || budgetsOf(claim).length === 0))
    return { claims, budgets };
  // One copy for all claims: over the years a budget per day has many periods.
  const next = new Map(budgets);
  const granted = claims.map((claim) => {
    const asked = budgetsOf(claim);
    return claim.given === 0n || asked.length === 0 ? claim : payFrom(asked, claim, next, day);
  });
  return { claims: granted, budgets: next };
}

function budgetsOf({ campaign, unit }: Claim): readonly Budget[] {
  if (campaign === null || campaign.budgets.length === 0) return NO_BUDGETS;
  return campaign.budgets.filter(({ quota }) => quota.unit === unit || quota.unit === 'times');
}

/** Of several budgets the one that grants least decides, and each records in `budgets` what was finally granted. */
function payFrom(
  asked: readonly Budget[],
  claim: Claim,
  budgets: Map<string, BudgetUse>,
  day: number,
): Claim {
  const answers = asked.map((budget) => {
    const key = budgetKey(budget, day);
    const use = budgets.get(key) ?? UNUSED;
    const { grants, closes } = answer(budget, use, claim.given);
    return { budget, key, use, grants, closes };
  });
  let granted = claim;
  for (const { budget, grants } of answers)
    granted = cutClaim(granted, grants, { kind: 'budget', id: budget.id });
  for (const { budget, key, use, closes } of answers) {
    const spent = use.spent + measure(budget, granted.given);
    budgets.set(key, { spent, closed: closes, ...neededFor(budget, use, claim.given) });
  }
  return granted;
}

/** Nothing where it is not asked for. */
function neededFor(budget: Budget, { spent, needed }: BudgetUse, wanted: bigint): Pick<BudgetUse, 'needed'> {
  return needed === undefined ? {} : { needed: largest(needed, spent + measure(budget, wanted)) };
}

/** What a budget takes an amount for: an award counts once in a budget of times. */
function measure({ quota }: Budget, given: bigint): bigint {
  if (quota.unit === 'times') return given > 0n ? 1n : 0n;
  return given;
}

function answer(
  budget: Budget,
  use: BudgetUse,
  wanted: bigint,
): { readonly grants: bigint; readonly closes: boolean } {
  if (use.closed) return { grants: 0n, closes: true };
  const rest = BigInt(budget.quota.amount) - use.spent;
  if (measure(budget, wanted) <= rest) return { grants: wanted, closes: false };
  return { grants: lastGrant(budget, rest, wanted), closes: true };
}

/** What the award that closes a budget gets. There is no rest of a `times` budget: it has less than one left. */
function lastGrant({ end, quota }: Budget, rest: bigint, wanted: bigint): bigint {
  switch (end) {
    case 'pay-in-full':
      return wanted;
    case 'pay-nothing':
      return 0n;
    case 'pay-rest':
      return quota.unit === 'times' ? 0n : largest(rest, 0n);
  }
}
