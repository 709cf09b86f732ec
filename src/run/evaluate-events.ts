/** Puts ordered events through the evaluator, keeping the state of all members. */
import type { Evaluator } from '../engine/create-evaluator.js';
import type { Decision } from '../engine/decision.js';
import type { EvaluateOptions } from '../engine/evaluation.js';
import type { MemberProfile, Purchase } from '../engine/event.js';
import { initialMemberState, initialSharedState } from '../engine/initial-state.js';
import type { Snapshot } from '../engine/snapshot.js';
import type { MemberState } from '../engine/state.js';

export interface Evaluated {
  readonly event: Purchase;
  readonly member: MemberProfile | null;
  readonly decision: Decision;
  readonly snapshots: readonly Snapshot[];
}

export interface EventProcessor {
  /** Decides one event and remembers what it changed. Events must come in the order of `compareEvents`. */
  process(event: Purchase, options?: EvaluateOptions): Evaluated;
}

export function createEventProcessor(
  evaluator: Evaluator,
  members: ReadonlyMap<string, MemberProfile>,
): EventProcessor {
  const states = new Map<string, MemberState>();
  let shared = initialSharedState();
  return {
    process: (event, options) => {
      const member = event.member === null ? null : (members.get(event.member) ?? null);
      const before =
        (event.member === null ? undefined : states.get(event.member)) ?? initialMemberState(member);
      const result = evaluator.evaluate(event, member, before, shared, options);
      if (event.member !== null) states.set(event.member, result.memberState);
      shared = result.sharedState;
      return { event, member, decision: result.decision, snapshots: result.snapshots };
    },
  };
}
