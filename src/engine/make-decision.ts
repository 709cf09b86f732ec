/** Puts the decision together from what the stages gave. */

import { compareRuleIds } from '../ruleset/compare-rule-ids.js';
import { total } from './amounts.js';
import type { Awarded } from './award-points.js';
import type { Claim } from './claim.js';
import type { Award, Decision, Favour, ItemResult } from './decision.js';
import type { Discounted } from './discounts/apply-lanes.js';
import type { Purchase } from './event.js';
import { inOrder } from './in-order.js';
import { BASE } from './points-row.js';

/** Without a trace. `null` for both stages: nobody earns. */
export function makeDecision(
  event: Purchase,
  discounted: Discounted | null,
  awarded: Awarded | null,
  favours: readonly Favour[],
): Decision {
  const claims = [...(discounted?.awards.map(({ claim }) => claim) ?? []), ...(awarded?.claims ?? [])];
  const items = makeItems(event, discounted, awarded);
  return {
    id: event.id,
    member: event.member,
    at: event.at,
    points: total(items.map(({ points }) => points)),
    listedMinor: total(items.map(({ listedMinor }) => listedMinor)),
    discountMinor: total(items.map(({ discountMinor }) => discountMinor)),
    currency: event.currency,
    awards: inOrder(claims.filter(({ wanted }) => wanted > 0n).map(awardOf), compareAwards),
    items,
    favours,
    trace: null,
  };
}

function makeItems(event: Purchase, discounted: Discounted | null, awarded: Awarded | null): ItemResult[] {
  return event.items.map(({ amountMinor }, index) => ({
    index,
    points: awarded?.items[index] ?? 0n,
    listedMinor: amountMinor,
    discountMinor: amountMinor - (discounted?.left[index] ?? amountMinor),
  }));
}

function awardOf({ rule, campaign, unit, wanted, given, cuts }: Claim): Award {
  return {
    campaign: campaign?.id ?? null,
    rule,
    points: unit === 'points' ? given : 0n,
    wanted: unit === 'points' ? wanted : 0n,
    discountMinor: unit === 'money' ? given : 0n,
    wantedDiscountMinor: unit === 'money' ? wanted : 0n,
    cuts,
  };
}

/** `base` first, then by rule id. */
function compareAwards(a: Award, b: Award): number {
  if (a.rule === BASE || b.rule === BASE) return a.rule === b.rule ? 0 : a.rule === BASE ? -1 : 1;
  return compareRuleIds(a.rule, b.rule);
}
