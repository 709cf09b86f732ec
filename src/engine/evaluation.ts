/** What goes into the evaluation of an event, and what comes out. */
import type { Decision } from './decision.js';
import type { Applicability } from './eligibility.js';
import type { MemberProfile } from './event.js';
import type { PointsRow } from './points-row.js';
import type { Snapshot } from './snapshot.js';
import type { MemberState, SharedState } from './state.js';
import type { TierShare } from './trace.js';

export interface EvaluateOptions {
  /** Record every rule's fate and the stages. Default: no. */
  readonly trace?: boolean;
  /**
   * The points of these shares of the purchase are those of other tiers; the rest, discounts and favours are those of
   * the tier that the member has. Shares sum to 1 at most. Default: none.
   */
  readonly tierShares?: readonly TierShare[];
  /** Decides the conditions of audiences, rules and rates in the place of the own evaluator of conditions. */
  readonly applicability?: Applicability;
  /** Keep what the conditions of each rule were judged by, for an independent check. Default: no. */
  readonly snapshots?: boolean;
}

export interface Evaluation {
  readonly decision: Decision;
  readonly memberState: MemberState;
  readonly sharedState: SharedState;
  /** One for each lane with rules, one for the points rules of each tier that counts, one for the favours; empty unless asked for. */
  readonly snapshots: readonly Snapshot[];
  /** What every award of points is made of, item by item: a refund of part takes back in proportion to it. */
  readonly rows: readonly PointsRow[];
}

/** The states that an event is decided by. */
export interface Situation {
  readonly member: MemberProfile | null;
  readonly state: MemberState;
  readonly shared: SharedState;
}
