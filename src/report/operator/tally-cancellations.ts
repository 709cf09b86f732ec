/** Redemptions that suppliers cancelled, and whether members got what the program says for it. */
import type { RuleSetContent } from '../../ruleset/types.js';
import { compare, fraction, multiply, parseFraction } from '../../value/fraction.js';
import { pointsMoved } from '../entry-words.js';
import type { Happening } from '../history.js';
import type { CancellationTotals } from './report.js';
import type { Tally } from './tally.js';

export function tallyCancellations({ program }: RuleSetContent): Tally<CancellationTotals> {
  const text = program.compliance.numbers['supplierCancellationCompensation'];
  const share = text === undefined ? undefined : parseFraction(text);
  const totals = { bySupplier: 0, short: 0 };
  return {
    add: (happening, { isWithin }) => {
      const { outcome, isBySupplier } = happening;
      if (!isWithin || !isBySupplier || outcome.refusal !== null) return;
      totals.bySupplier += 1;
      if (share === undefined) return;
      const promised = multiply(share, fraction(movedBy(happening, 'return'), 1n));
      if (compare(fraction(movedBy(happening, 'compensate'), 1n), promised) < 0) totals.short += 1;
    },
    total: () => totals,
  };
}

function movedBy({ outcome }: Happening, kind: 'return' | 'compensate'): bigint {
  return outcome.entries
    .filter((entry) => entry.kind === kind)
    .map(pointsMoved)
    .reduce((sum, { available, pending }) => sum + available + pending, 0n);
}
