/** Applies events to accounts that nothing is stored of. */
import { isLeap } from '../account/leap.js';
import type { EvaluateOptions } from '../engine/evaluation.js';
import type { Advance, LoyaltyEvent } from '../engine/event.js';
import { type Applied, problemOf } from './applied.js';
import type { Evaluated, EventProcessor } from './evaluate-events.js';
import type { PlacedEvent } from './order-events.js';

export interface ApplyOptions extends EvaluateOptions {
  /** What time brings after the last event. */
  readonly until: Advance | null;
}

/** What time brings is told in parts, so that it need not all be held at once; in one step or many, it is the same. */
const STEP_MS = 7 * 24 * 60 * 60 * 1000;

export async function* applyInMemory(
  events: AsyncIterable<PlacedEvent>,
  processor: EventProcessor,
  { until, ...options }: ApplyOptions,
): AsyncGenerator<Applied> {
  for await (const placed of events) {
    if (!isLeap(placed.event, processor.books.clock())) yield* timeBefore(placed.event, processor, options);
    yield* appliedOf(processor.process(placed.event, options), placed);
  }
  if (until === null) return;
  yield* timeBefore(until, processor, options);
  yield* appliedOf(processor.process(until, options), null);
}

function* timeBefore(
  { instantMs: untilMs }: LoyaltyEvent,
  processor: EventProcessor,
  options: EvaluateOptions,
): Generator<Applied> {
  const clockMs = processor.books.clock();
  if (clockMs === null) return;
  for (let instantMs = clockMs + STEP_MS; instantMs < untilMs; instantMs += STEP_MS) {
    if (processor.books.nextDue(instantMs) === undefined) continue;
    const step: Advance = { type: 'advance', id: 'time', member: null, instantMs, at: '', isAsked: true };
    yield* appliedOf(processor.process(step, options), null);
  }
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
