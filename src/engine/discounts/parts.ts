/** A discount as its parts: item index to minor units. Items that get nothing are left out. */
import { apportion, type OddUnitTo } from '../../value/apportion.js';
import { fraction } from '../../value/fraction.js';
import { total } from '../amounts.js';

export type Parts = ReadonlyMap<number, bigint>;

export function partsTotal(parts: Parts): bigint {
  return total([...parts.values()]);
}

/** Parts by item index, ascending, without zeros. */
export function makeParts(entries: readonly (readonly [index: number, minor: bigint])[]): Parts {
  return new Map(entries.filter(([, minor]) => minor > 0n).sort(([a], [b]) => a - b));
}

/** The parts of a smaller total, in proportion to the parts it had; no part grows. */
export function shrinkParts(parts: Parts, smaller: bigint, oddUnitTo: OddUnitTo): Parts {
  if (smaller === partsTotal(parts)) return parts;
  const indices = [...parts.keys()];
  const shares = apportion(
    smaller,
    [...parts.values()].map((part) => fraction(part)),
    oddUnitTo,
  );
  return makeParts(indices.map((index, at) => [index, shares[at] ?? 0n]));
}
