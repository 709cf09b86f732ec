/** Which rule about points (expiry, pending) is for the points of an award: the narrowest that names it. */
import type { PointsScope } from '../../ruleset/types.js';

export interface PointsOrigin {
  readonly campaign: string | null;
  readonly rule: string;
}

export function findScoped<T extends PointsScope>(rules: readonly T[], origin: PointsOrigin): T | undefined {
  const { campaign, rule } = origin;
  return (
    rules.find(({ rules: named }) => named?.includes(rule)) ??
    rules.find(({ campaigns }) => campaign !== null && campaigns?.includes(campaign)) ??
    rules.find((one) => one.rules === null && one.campaigns === null)
  );
}
