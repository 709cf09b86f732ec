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
