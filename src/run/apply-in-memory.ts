/** Applies events to accounts that nothing is stored of. */
import type { EvaluateOptions } from '../engine/evaluation.js';
import type { Advance } from '../engine/event.js';
import { type Applied, problemOf } from './applied.js';
import type { Evaluated, EventProcessor } from './evaluate-events.js';
import type { PlacedEvent } from './order-events.js';

export interface ApplyOptions extends EvaluateOptions {
  /** What time brings after the last event. */
  readonly until: Advance | null;
}

export async function* applyInMemory(
  events: AsyncIterable<PlacedEvent>,
  processor: EventProcessor,
  { until, ...options }: ApplyOptions,
): AsyncGenerator<Applied> {
  for await (const placed of events) yield* appliedOf(processor.process(placed.event, options), placed);
  if (until !== null) yield* appliedOf(processor.process(until, options), null);
}

function* appliedOf(evaluated: Evaluated, placed: PlacedEvent | null): Generator<Applied> {
  const { outcomes, outcome, member, snapshots } = evaluated;
  for (const one of outcomes) {
    if (one !== outcome) yield { kind: 'outcome', outcome: one, placed: null, member: null, snapshots: [] };
    else if (placed === null) continue;
    else if (one.refusal !== null) yield { kind: 'refused', problem: problemOf(one.refusal), placed };
    else yield { kind: 'outcome', outcome: one, placed, member, snapshots };
  }
}
