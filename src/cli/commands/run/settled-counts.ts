import type { AppliedCounts } from './apply-events.js';
import type { RunReport } from './summary/run-report.js';

type RecordCounts = RunReport['inputs']['events']['counts'];

/** What accounts refuse, and what an earlier run booked, was accepted when it was read. */
export function settledCounts(read: RecordCounts, { refused, known }: AppliedCounts): RecordCounts {
  return {
    ...read,
    accepted: read.accepted - refused - known,
    rejected: read.rejected + refused,
    duplicates: read.duplicates + known,
  };
}
