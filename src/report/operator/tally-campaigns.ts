/** What each campaign gave, what that cost, and how much of its budgets it used. */

import { type Act, actsOf } from '../../account/limit-use.js';
import { budgetKey } from '../../engine/budgets.js';
import type { Award } from '../../engine/decision.js';
import type { Budget, RuleSetContent } from '../../ruleset/types.js';
import { pointsMoved } from '../entry-words.js';
import type { Happening } from '../history.js';
import { wholeCost } from './cost.js';
import { createMemberSets, type MemberSet } from './member-sets.js';
import type { BudgetTotals, CampaignTotals } from './report.js';
import { entryOf, type Open, type Tally } from './tally.js';

interface OpenCampaign
  extends Pick<Open<CampaignTotals>, 'id' | 'awards' | 'points' | 'takenBack' | 'discountMinor'> {
  readonly members: MemberSet;
}

export function tallyCampaigns(content: RuleSetContent): Tally<readonly CampaignTotals[]> {
  const campaigns = new Map<string | null, OpenCampaign>();
  const budgets = createBudgetTally(content);
  const createMemberSet = createMemberSets();
  const campaignOf = (id: string | null): OpenCampaign =>
    entryOf(campaigns, id, () => ({
      id,
      awards: 0,
      points: 0n,
      takenBack: 0n,
      discountMinor: 0n,
      members: createMemberSet(),
    }));
  for (const { id } of content.campaigns) campaignOf(id);
  return {
    add: (happening, { day, isWithin }) => {
      for (const act of happening.outcome.decisions.flatMap(actsOf)) budgets.add(act, day);
      for (const award of awardsOf(happening)) {
        if (!isWithin || (award.points === 0n && award.discountMinor === 0n)) continue;
        const campaign = campaignOf(award.campaign);
        campaign.awards += 1;
        campaign.points += award.points;
        campaign.discountMinor += award.discountMinor;
        if (happening.outcome.member !== null) campaign.members.add(happening.outcome.member);
      }
      if (isWithin) for (const [id, points] of takenBack(happening)) campaignOf(id).takenBack += points;
    },
    total: () =>
      [...campaigns.values()].map((campaign) => ({
        ...campaign,
        members: campaign.members.size(),
        costMinor: wholeCost(content, campaign.points - campaign.takenBack, campaign.discountMinor),
        budgets: budgets.totals(campaign.id),
      })),
  };
}

export function awardsOf({ outcome }: Happening): readonly Award[] {
  return outcome.decisions.flatMap(({ awards }) => awards);
}

/** By campaign: what refunds took, less what they gave back. */
function takenBack({ outcome }: Happening): readonly (readonly [campaign: string | null, points: bigint])[] {
  return outcome.entries
    .filter(({ kind }) => kind === 'clawback' || kind === 'restore')
    .map((entry) => {
      const { available, pending } = pointsMoved(entry);
      return [entry.campaign, -(available + pending)] as const;
    });
}

/** Budgets are never given back, so what rules gave and did is what was used. */
function createBudgetTally({ campaigns }: RuleSetContent) {
  const used = new Map<Budget, Map<string, bigint>>();
  const budgetsOf = (id: string | null): readonly Budget[] =>
    campaigns.find((campaign) => campaign.id === id)?.budgets ?? [];
  return {
    add: ({ campaign, points, discountMinor }: Act, day: number): void => {
      for (const budget of budgetsOf(campaign)) {
        const { unit } = budget.quota;
        const more = unit === 'times' ? 1n : unit === 'points' ? points : discountMinor;
        if (more === 0n) continue;
        const periods = entryOf(used, budget, () => new Map<string, bigint>());
        const key = budgetKey(budget, day);
        periods.set(key, (periods.get(key) ?? 0n) + more);
      }
    },
    totals: (id: string | null): readonly BudgetTotals[] =>
      budgetsOf(id).map((budget) => {
        const periods = [...(used.get(budget)?.values() ?? [])];
        return {
          id: budget.id,
          unit: budget.quota.unit,
          amount: BigInt(budget.quota.amount),
          used: periods.reduce((most, one) => (one > most ? one : most), 0n),
          periods: periods.length,
        };
      }),
  };
}
