/** What became of the events of a run, one after the other. */
import type { Outcome, Refusal } from '../account/outcome.js';
import type { MemberProfile } from '../engine/event.js';
import type { Snapshot } from '../engine/snapshot.js';
import type { RecordProblem } from '../records/record-problem.js';
import type { PlacedEvent } from './order-events.js';

export type Applied =
  /** What an event or time did; `placed` is `null` for time. */
  | {
      readonly kind: 'outcome';
      readonly outcome: Outcome;
      readonly placed: PlacedEvent | null;
      readonly member: MemberProfile | null;
      readonly snapshots: readonly Snapshot[];
    }
  /** Nothing was booked: the account says why, or the event contradicts one that was booked before. */
  | { readonly kind: 'refused'; readonly problem: RecordProblem; readonly placed: PlacedEvent }
  /** Booked by an earlier run. */
  | { readonly kind: 'known'; readonly placed: PlacedEvent };

export function problemOf({ code, args }: Refusal): RecordProblem {
  return { code, args, suggestion: null };
}
