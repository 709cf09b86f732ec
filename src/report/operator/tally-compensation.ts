/** Points that made good what suppliers cancelled: issued, though no campaign gave them. */
import type { RuleSetContent } from '../../ruleset/types.js';
import { pointsMoved } from '../entry-words.js';
import { pointsCost } from './cost.js';
import type { CompensationTotals } from './report.js';
import type { Tally } from './tally.js';

export function tallyCompensation(content: RuleSetContent): Tally<CompensationTotals> {
  const members = new Set<string>();
  let awards = 0;
  let points = 0n;
  return {
    add: ({ outcome: { entries } }, { isWithin }) => {
      if (!isWithin) return;
      for (const entry of entries) {
        if (entry.kind !== 'compensate') continue;
        const { available, pending } = pointsMoved(entry);
        awards += 1;
        points += available + pending;
        members.add(entry.member);
      }
    },
    total: () => ({ awards, members: members.size, points, costMinor: pointsCost(content, points) }),
  };
}
