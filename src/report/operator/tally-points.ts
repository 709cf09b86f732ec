/** Points that came and went, month by month, and what is outstanding. */
import type { Entry } from '../../account/entry.js';
import type { RuleSetContent } from '../../ruleset/types.js';
import { periodOf } from '../../value/civil-date.js';
import { pointsMoved } from '../entry-words.js';
import { pointsCost } from './cost.js';
import type { MonthFlow, PointsFlow, PointsTotals } from './report.js';
import { entryOf, type Open, type Tally } from './tally.js';

export interface PointsTally {
  readonly points: PointsTotals;
  readonly months: readonly MonthFlow[];
  readonly membersWithPoints: number;
}

type OpenFlow = Open<PointsFlow>;

function noFlow(): OpenFlow {
  return { brought: 0n, issued: 0n, redeemed: 0n, returned: 0n, donated: 0n, expired: 0n, takenBack: 0n };
}

export function tallyPoints(content: RuleSetContent): Tally<PointsTally> {
  const whole = noFlow();
  const months = new Map<number, Open<MonthFlow>>();
  /** Available points by member: some are below zero. */
  const balances = new Map<string, bigint>();
  let before = 0n;
  let outstanding = 0n;
  let pending = 0n;
  return {
    add: ({ outcome: { entries, member } }, { day, isWithin }) => {
      for (const entry of entries) {
        const moved = pointsMoved(entry);
        outstanding += moved.available + moved.pending;
        pending += moved.pending;
        if (member !== null) balances.set(member, (balances.get(member) ?? 0n) + moved.available);
        if (!isWithin) {
          before = outstanding;
          continue;
        }
        addEntry(whole, entry);
        const month = periodOf(day, 'month').start;
        const flow = entryOf(months, month, () => ({ ...noFlow(), month, outstanding: 0n }));
        addEntry(flow, entry);
        flow.outstanding = outstanding;
      }
    },
    total: () => {
      const owed = [...balances.values()].reduce((sum, points) => (points < 0n ? sum - points : sum), 0n);
      const liabilityMinor = pointsCost(content, outstanding);
      return {
        points: { ...whole, before, outstanding, pending, owed, liabilityMinor },
        months: everyMonth([...months.values()]),
        membersWithPoints: [...balances.values()].filter((points) => points > 0n).length,
      };
    },
  };
}

/** Months in which nothing happened are in the list, as the one before left them. */
function everyMonth(months: readonly MonthFlow[]): readonly MonthFlow[] {
  const sorted = [...months].sort((a, b) => a.month - b.month);
  const all: MonthFlow[] = [];
  for (const flow of sorted) {
    for (let last = all.at(-1); last !== undefined; last = all.at(-1)) {
      const next = periodOf(last.month, 'month').end + 1;
      if (next >= flow.month) break;
      all.push({ ...noFlow(), month: next, outstanding: last.outstanding });
    }
    all.push(flow);
  }
  return all;
}

function addEntry(flow: OpenFlow, { kind, postings }: Entry): void {
  const { available, pending } = pointsMoved({ postings });
  const moved = available + pending;
  switch (kind) {
    case 'opening':
      flow.brought += moved;
      return;
    case 'award':
    case 'compensate':
      flow.issued += moved;
      return;
    case 'release':
      return;
    case 'expire':
      flow.expired -= moved;
      return;
    case 'redeem':
      flow.redeemed -= moved;
      return;
    case 'return':
      flow.returned += moved;
      return;
    case 'donate':
      flow.donated -= moved;
      return;
    case 'clawback':
    case 'restore':
      flow.takenBack -= moved;
  }
}
