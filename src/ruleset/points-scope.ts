/** Which points rules about points are for. */
import type { PointsScope } from './life-rules.js';

export interface ScopePiece {
  readonly of: 'rule' | 'campaign' | 'all';
  /** Of the rule or campaign; empty for all. */
  readonly id: string;
}

/** What a scope is for, piece by piece. Two rules about points that share a piece would contradict each other. */
export function piecesOf({ campaigns, rules }: PointsScope): readonly ScopePiece[] {
  if (rules !== null) return rules.map((id) => ({ of: 'rule', id }));
  return campaigns === null ? [{ of: 'all', id: '' }] : campaigns.map((id) => ({ of: 'campaign', id }));
}

/** What gave points. */
export interface PointsOrigin {
  readonly campaign: string | null;
  /** Id of the rule, or `base`. */
  readonly rule: string;
}

/** The rule about points that is for the points of an award: the narrowest that names it. */
export function findScoped<T extends PointsScope>(rules: readonly T[], origin: PointsOrigin): T | undefined {
  const { campaign, rule } = origin;
  return (
    rules.find(({ rules: named }) => named?.includes(rule)) ??
    rules.find(({ campaigns }) => campaign !== null && campaigns?.includes(campaign)) ??
    rules.find((one) => one.rules === null && one.campaigns === null)
  );
}
