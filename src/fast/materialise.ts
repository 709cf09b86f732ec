/** Makes the decision of `engine/decision.ts` from the buffer: what the reference engine would have answered. */
import type { Award, Cut, Decision } from '../engine/decision.js';
import { BASE } from '../engine/points-row.js';
import { BASE_AWARD, type DecisionBuffer } from './decision-buffer.js';
import type { FastPlan } from './fast-plan.js';
import type { QuotaTable } from './quota-table.js';

/** What a decision repeats of its purchase. */
export interface DecidedPurchase extends Pick<Decision, 'id' | 'member' | 'at' | 'currency'> {
  readonly items: readonly { readonly amountMinor: bigint }[];
}

/** The buffer must hold the points of items. Nothing is discounted. */
export function materialise(
  buffer: DecisionBuffer,
  purchase: DecidedPurchase,
  { rules }: FastPlan,
  { quotas }: QuotaTable,
): Decision {
  const { id, member, at, currency, items } = purchase;
  const cuts = cutsOf(buffer, quotas);
  const awards: Award[] = [];
  for (let award = 0; award < buffer.awardCount; award += 1) {
    const number = buffer.awardRule[award] ?? BASE_AWARD;
    const rule = number === BASE_AWARD ? undefined : rules[number];
    awards.push({
      campaign: rule?.campaign.id ?? null,
      rule: rule?.id ?? BASE,
      points: BigInt(buffer.awardGiven[award] ?? 0),
      wanted: BigInt(buffer.awardWanted[award] ?? 0),
      discountMinor: 0n,
      wantedDiscountMinor: 0n,
      cuts: cuts.get(award) ?? [],
    });
  }
  return {
    id,
    member,
    at,
    points: BigInt(buffer.points),
    listedMinor: items.reduce((sum, { amountMinor }) => sum + amountMinor, 0n),
    discountMinor: 0n,
    currency,
    awards,
    items: items.map(({ amountMinor }, index) => ({
      index,
      points: BigInt(buffer.itemPoints[index] ?? 0),
      listedMinor: amountMinor,
      discountMinor: 0n,
    })),
    favours: [],
    trace: null,
  };
}

/** By award, in the order in which they were made. */
function cutsOf(buffer: DecisionBuffer, quotas: QuotaTable['quotas']): Map<number, Cut[]> {
  const cuts = new Map<number, Cut[]>();
  for (let cut = 0; cut < buffer.cutCount; cut += 1) {
    const award = buffer.cutAward[cut] ?? 0;
    const list = cuts.get(award) ?? [];
    cuts.set(award, list);
    list.push({ by: cutBy(quotas[buffer.cutBy[cut] ?? 0]), taken: BigInt(buffer.cutTaken[cut] ?? 0) });
  }
  return cuts;
}

function cutBy(quota: QuotaTable['quotas'][number] | undefined): Cut['by'] {
  switch (quota?.kind) {
    case 'limit':
      return { kind: 'limit', id: quota.limit.id };
    case 'budget':
      return { kind: 'budget', id: quota.budget.id };
    case undefined:
      throw new RangeError('a cut was made by a quota that there is not');
  }
}
