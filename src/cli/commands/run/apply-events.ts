/** Applies the events of a run and writes down what became of them. */
import type { Applied } from '../../../run/applied.js';
import { createSummary, type RunTotals } from '../../../run/summarise.js';
import type { Invocation } from '../../command.js';
import { interruptible } from '../../interruptible.js';
import type { Output } from '../../open-output.js';
import type { ApplicabilityCheck } from './applicability-check.js';
import type { OutcomeFormat } from './outcome-format.js';
import type { Refused } from './refused.js';

export interface ApplyTargets {
  readonly output: Output;
  readonly format: OutcomeFormat;
  readonly refused: Refused;
  readonly check: ApplicabilityCheck | null;
  /** Name of the input that an event was read from. */
  readonly inputName: (index: number) => string;
}

export interface AppliedCounts {
  readonly totals: RunTotals;
  /** Events that accounts refused, or that contradict what is booked. */
  readonly refused: number;
  /** Events that an earlier run booked. */
  readonly known: number;
}

export async function applyEvents(
  { host }: Invocation,
  applied: AsyncIterable<Applied>,
  targets: ApplyTargets,
): Promise<AppliedCounts> {
  const summary = createSummary();
  const counts = { refused: 0, known: 0 };
  await targets.output.write(targets.format.head);
  for await (const one of interruptible(applied, host.watchInterruption())) {
    if (one.kind === 'known') counts.known += 1;
    else if (one.kind === 'refused') {
      counts.refused += 1;
      await takeRefused(one, targets);
    } else {
      summary.add(one.outcome);
      if (one.outcome.type === 'purchase') await targets.check?.compare(one.outcome.id, one.snapshots);
      await targets.output.write(targets.format.print(one.outcome));
    }
  }
  return { totals: summary.totals(), ...counts };
}

function takeRefused(
  { problem, placed }: Extract<Applied, { readonly kind: 'refused' }>,
  { refused, inputName }: ApplyTargets,
): Promise<void> | undefined {
  const { event, place } = placed;
  const input = inputName(place.input);
  return refused.take({ ...problem, input, line: place.line, column: null, byteOffset: null, id: event.id });
}
