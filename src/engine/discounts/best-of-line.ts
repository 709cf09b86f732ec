/** Groups that take the best of each line: every line has the discount of the group that takes most off it. */
import type { Moment } from '../moment.js';
import type { DiscountRule } from '../prepared-rule-set.js';
import { computeDiscount } from './compute-discount.js';
import { makeParts } from './parts.js';
import type { Deal, UsedUnits } from './unit-pools.js';

interface LineWinner {
  readonly rule: string;
  readonly minor: bigint;
}

/** By group, then by item index. */
export type LineWinners = ReadonlyMap<string, ReadonlyMap<number, LineWinner>>;

/** `sorted` are the acting rules of a lane; of equal ones the first wins. */
export function winnersOfLines(
  sorted: readonly DiscountRule[],
  moment: Moment,
  used: UsedUnits,
): LineWinners {
  const winners = new Map<string, Map<number, LineWinner>>();
  for (const rule of sorted) {
    const { group } = rule.rule;
    if (group?.way !== 'best-of-line') continue;
    const lines = winners.get(group.id) ?? new Map<number, LineWinner>();
    winners.set(group.id, lines);
    for (const [index, minor] of computeDiscount(rule, moment, used).parts) {
      if (minor > (lines.get(index)?.minor ?? 0n)) lines.set(index, { rule: rule.id, minor });
    }
  }
  return winners;
}

export interface Kept {
  readonly deal: Deal;
  /** Where nothing is kept: the rule that is better on the first line. */
  readonly better: { readonly group: string; readonly rule: string } | null;
}

/** What a rule takes off the lines on which it is the best of its group; all of it where the group is of another way. */
export function keepWonLines({ id, rule }: DiscountRule, deal: Deal, winners: LineWinners): Kept {
  const lines = rule.group === null ? undefined : winners.get(rule.group.id);
  if (rule.group === null || lines === undefined) return { deal, better: null };
  const won = [...deal.parts].filter(([index]) => lines.get(index)?.rule === id);
  if (won.length > 0) return { deal: { ...deal, parts: makeParts(won) }, better: null };
  const [first] = deal.parts.keys();
  const winner = first === undefined ? undefined : lines.get(first);
  return { deal, better: winner === undefined ? null : { group: rule.group.id, rule: winner.rule } };
}
