import type { LedgerPosition } from './store.js';

/** Whether nothing happened between two positions of one ledger. */
export function samePosition(a: LedgerPosition, b: LedgerPosition): boolean {
  return (
    a.head.seq === b.head.seq &&
    a.head.hash === b.head.hash &&
    a.clockMs === b.clockMs &&
    a.ruleSet === b.ruleSet &&
    a.events === b.events
  );
}
