/**
 * Members who did much in little time: what a monitor of laundering and gambling looks at first. Where the program
 * names a number, all above it are counted; else those are listed that lie far above the mean.
 */

import type { RuleSetContent } from '../../ruleset/types.js';
import { compareText } from '../../text/compare-text.js';
import { periodOf } from '../../value/civil-date.js';
import { floor, fraction, multiply, parseFraction } from '../../value/fraction.js';
import { pointsMoved } from '../entry-words.js';
import type { Happening } from '../history.js';
import type { Anomaly, AnomalyList } from './report.js';
import type { Tally } from './tally.js';

/** Of a kind. */
export const ANOMALIES_MAX = 10;

/** How many times the mean stands out, where the program names no number. */
const FAR = 10n;

interface Watch {
  readonly kind: Anomaly['kind'];
  readonly most: bigint | null;
  /** Less is never listed. */
  readonly least: bigint;
  readonly periodOf: (day: number) => number;
  readonly measure: (happening: Happening) => bigint;
}

export function tallyAnomalies(content: RuleSetContent): Tally<AnomalyList> {
  const lists = watchesOf(content).map(createList);
  return {
    add: (happening, { day, isWithin }) => {
      const { member, refusal } = happening.outcome;
      if (!isWithin || member === null || refusal !== null) return;
      for (const list of lists) list.add(happening, member, day);
    },
    total: () => {
      const totals = lists.map((list) => list.total());
      return {
        found: totals.flatMap(({ found }) => found),
        above: totals.reduce((sum, { above }) => sum + above, 0),
      };
    },
  };
}

function watchesOf({ program }: RuleSetContent): readonly Watch[] {
  const most = (id: string, digits: number): bigint | null => {
    const text = program.compliance.numbers[id];
    const number = text === undefined ? undefined : parseFraction(text);
    return number === undefined ? null : floor(multiply(number, fraction(10n ** BigInt(digits), 1n)));
  };
  return [
    {
      kind: 'purchases-per-day',
      most: most('purchasesPerDayMax', 0),
      least: 5n,
      periodOf: (day) => day,
      measure: ({ purchase }) => (purchase === null ? 0n : 1n),
    },
    {
      kind: 'points-per-day',
      most: most('pointsPerDayMax', program.points.digits),
      least: 1n,
      periodOf: (day) => day,
      measure: earnedBy,
    },
    {
      kind: 'refunds-per-month',
      most: most('refundsPerMonthMax', 0),
      least: 3n,
      periodOf: (day) => periodOf(day, 'month').start,
      measure: ({ outcome }) => (outcome.type === 'refund' ? 1n : 0n),
    },
  ];
}

function earnedBy({ outcome }: Happening): bigint {
  return outcome.entries
    .filter(({ kind }) => kind === 'award')
    .map(pointsMoved)
    .reduce((sum, { available, pending }) => sum + available + pending, 0n);
}

/** Happenings come in the order of time, so that only one period is counted at once. */
function createList({ kind, most, least, periodOf: periodStart, measure }: Watch) {
  let open = new Map<string, bigint>();
  let period: number | null = null;
  let found: readonly Anomaly[] = [];
  let above = 0;
  let sum = 0n;
  let count = 0n;
  const close = (): void => {
    if (period === null) return;
    for (const [member, value] of open) {
      if (most !== null && value > most) above += 1;
      sum += value;
      count += 1n;
      const floor = most === null ? least : most + 1n;
      const last = found.length < ANOMALIES_MAX ? undefined : found.at(-1);
      if (value < floor || (last !== undefined && value <= last.value)) continue;
      found = [...found, { kind, member, day: period, value, most }].sort(compare).slice(0, ANOMALIES_MAX);
    }
    open = new Map();
  };
  return {
    add: (happening: Happening, member: string, day: number): void => {
      const value = measure(happening);
      if (value === 0n) return;
      const start = periodStart(day);
      if (start !== period) {
        close();
        period = start;
      }
      open.set(member, (open.get(member) ?? 0n) + value);
    },
    total: (): AnomalyList => {
      close();
      period = null;
      const isFar = ({ value }: Anomaly): boolean => most !== null || value * count >= FAR * sum;
      return { found: found.filter(isFar), above };
    },
  };
}

function compare(a: Anomaly, b: Anomaly): number {
  if (a.value !== b.value) return a.value > b.value ? -1 : 1;
  return a.day - b.day || compareText(a.member, b.member);
}
