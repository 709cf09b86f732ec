/** The order in which points are used: what ends first, then what was earned first; what never ends comes last. */
import type { Lot } from '../../engine/state.js';
import { compareText } from '../../text/compare-text.js';

export function compareLots(a: Lot, b: Lot): number {
  return compareEnds(a.endsMs, b.endsMs) || a.earnedMs - b.earnedMs || compareText(a.id, b.id);
}

function compareEnds(a: number | null, b: number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null ? -1 : a - b;
}

/** The lots with one more, in their order. */
export function withLot(lots: readonly Lot[], lot: Lot): readonly Lot[] {
  const position = lots.findLastIndex((other) => compareLots(other, lot) <= 0);
  return lots.toSpliced(position + 1, 0, lot);
}
