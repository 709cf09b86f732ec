/** The totals of partitions as those of one run. No member is in two of them. */
import type { EventType } from '../../engine/event.js';
import { compareText } from '../../text/compare-text.js';
import { sumOfRules } from '../fast/fast-totals.js';
import type { RecordCounts } from '../read-events.js';
import type { CurrencyTotals, CutTotals, RunTotals } from '../summarise.js';
import type { PartitionTotals } from './partition-runner.js';

export function mergePartitionTotals(parts: readonly PartitionTotals[]): PartitionTotals {
  const sum = (pick: (part: PartitionTotals) => number): number =>
    parts.reduce((total, part) => total + pick(part), 0);
  return {
    totals: mergeTotals(parts.map(({ totals }) => totals)),
    counts: mergeCounts(parts.map(({ counts }) => counts)),
    exactPurchases: sum(({ exactPurchases }) => exactPurchases),
    seconds: {
      scan: sum(({ seconds }) => seconds.scan),
      decide: sum(({ seconds }) => seconds.decide),
      write: sum(({ seconds }) => seconds.write),
    },
  };
}

/** Of runs in which nothing but purchases happened: what is `booked` is not put together. */
function mergeTotals(parts: readonly RunTotals[]): RunTotals {
  return {
    purchases: parts.reduce((sum, { purchases }) => sum + purchases, 0),
    events: new Map<EventType, number>(),
    booked: null,
    members: parts.reduce((sum, { members }) => sum + members, 0),
    points: parts.reduce((sum, { points }) => sum + points, 0n),
    amounts: mergeLists(
      parts,
      ({ amounts }) => amounts,
      ({ currency }) => currency,
      addAmounts,
    ),
    rules: mergeLists(
      parts,
      ({ rules }) => rules,
      ({ campaign, rule }) => `${campaign ?? ''} ${rule}`,
      sumOfRules,
    ),
    cuts: mergeLists(
      parts,
      ({ cuts }) => cuts,
      ({ by, rule }) => `${by.kind} ${by.id} ${rule}`,
      addCuts,
    ),
  };
}

function mergeCounts(parts: readonly RecordCounts[]): RecordCounts {
  const sum = (name: keyof RecordCounts): number => parts.reduce((total, counts) => total + counts[name], 0);
  return {
    read: sum('read'),
    accepted: sum('accepted'),
    rejected: sum('rejected'),
    duplicates: sum('duplicates'),
    skippedAnonymous: sum('skippedAnonymous'),
    skippedEmpty: sum('skippedEmpty'),
    droppedItems: sum('droppedItems'),
  };
}

/** Entries of one key are added up; sorted by key, as the summary of one run has them. */
function mergeLists<T>(
  parts: readonly RunTotals[],
  listOf: (part: RunTotals) => readonly T[],
  keyOf: (entry: T) => string,
  add: (a: T, b: T) => T,
): readonly T[] {
  const merged = new Map<string, T>();
  for (const entry of parts.flatMap((part) => listOf(part))) {
    const known = merged.get(keyOf(entry));
    merged.set(keyOf(entry), known === undefined ? entry : add(known, entry));
  }
  return [...merged].sort(([a], [b]) => compareText(a, b)).map(([, entry]) => entry);
}

function addAmounts(a: CurrencyTotals, b: CurrencyTotals): CurrencyTotals {
  return {
    currency: a.currency,
    purchases: a.purchases + b.purchases,
    listedMinor: a.listedMinor + b.listedMinor,
    discountMinor: a.discountMinor + b.discountMinor,
  };
}

function addCuts(a: CutTotals, b: CutTotals): CutTotals {
  return { ...a, awards: a.awards + b.awards, members: a.members + b.members, taken: a.taken + b.taken };
}
