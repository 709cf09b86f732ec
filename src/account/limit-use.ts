/** What the awards of a decision use of the limits over them. */
import type { Decision } from '../engine/decision.js';
import type { Limit, RuleSetContent } from '../ruleset/types.js';

/** One rule that acted: points, a discount in minor units, or (both 0) a favour. */
export interface Act {
  readonly rule: string;
  /** `null` for `base`. */
  readonly campaign: string | null;
  readonly points: bigint;
  readonly discountMinor: bigint;
}

/** Everything that a decision gave. */
export function actsOf({ awards, favours }: Decision): readonly Act[] {
  return [
    ...awards.filter(({ points, discountMinor }) => points > 0n || discountMinor > 0n),
    ...favours.map(({ rule, campaign }) => ({ rule, campaign, points: 0n, discountMinor: 0n })),
  ];
}

/** By limit id; limits per purchase need no memory. */
export function limitUse(content: RuleSetContent, acts: readonly Act[]): ReadonlyMap<string, bigint> {
  const use = new Map<string, bigint>();
  for (const act of acts) {
    for (const limit of limitsOver(content, act)) {
      const more = measure(limit, act);
      if (more > 0n) use.set(limit.id, (use.get(limit.id) ?? 0n) + more);
    }
  }
  return use;
}

function limitsOver(content: RuleSetContent, { rule, campaign }: Act): readonly Limit[] {
  const own = campaign === null ? undefined : content.rules.find(({ id }) => id === rule);
  const shared = content.campaigns.find(({ id }) => id === campaign);
  return [...(own?.limits ?? []), ...(shared?.limits ?? []), ...content.limits].filter(
    ({ per }) => per.period !== 'purchase',
  );
}

function measure({ quota }: Limit, { points, discountMinor }: Act): bigint {
  switch (quota.unit) {
    case 'times':
      return 1n;
    case 'points':
      return points;
    case 'money':
      return discountMinor;
  }
}
