/** What rules do for a member beside points and money: messages, perks, offers, tiers. Limits and budgets hold for them too. */
import { applyBudgets, type Budgets } from './budgets.js';
import type { Claim } from './claim.js';
import type { Favour } from './decision.js';
import type { FindEligible } from './discounts/apply-lanes.js';
import { applyExclusions, type Exclusions } from './exclusion.js';
import type { FateBook } from './fate-book.js';
import { applyLimits, recordUse, type UseNow } from './limits.js';
import type { Moment } from './moment.js';
import type { FavourRule } from './prepared-rule-set.js';

export interface FavoursStart {
  readonly moment: Moment;
  readonly exclusions: Exclusions;
  readonly use: UseNow;
  readonly budgets: Budgets;
  readonly findEligible: FindEligible;
  readonly fates: FateBook;
}

export interface Favoured {
  readonly favours: readonly Favour[];
  readonly use: UseNow;
  readonly budgets: Budgets;
}

/** After the points: the favours of all eligible rules, by id. */
export function doFavours({ moment, exclusions, use, budgets, findEligible, fates }: FavoursStart): Favoured {
  const { occasion } = moment;
  if (occasion.prepared.favourRules.length === 0) return { favours: [], use, budgets };
  const acting = applyExclusions(findEligible(occasion.prepared.favourRules, moment), exclusions);
  for (const [rule, fate] of acting.fates) fates.note(rule, () => fate);
  for (const { id } of acting.rules) fates.note(id, () => ({ kind: 'applied' }));
  const limited = applyLimits(acting.rules.map(claimOf), occasion, use);
  const paid = applyBudgets(limited, budgets, occasion.day);
  const effects = new Map(acting.rules.map((rule) => [rule.id, rule.effect]));
  return {
    favours: paid.claims.flatMap(({ rule, campaign, given }) => {
      const effect = effects.get(rule);
      return given === 0n || effect === undefined ? [] : [{ campaign: campaign?.id ?? null, rule, effect }];
    }),
    use: recordUse(paid.claims, occasion, use),
    budgets: paid.budgets,
  };
}

function claimOf(rule: FavourRule): Claim {
  return {
    rule: rule.id,
    campaign: rule.campaign,
    limits: rule.limits,
    unit: 'favour',
    wanted: 1n,
    given: 1n,
    cuts: [],
  };
}
