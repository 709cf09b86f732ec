/** Which of the acting discount rules of a lane take something off: groups choose, deals use units up. */
import { compareRuleIds } from '../../ruleset/compare-rule-ids.js';
import type { FateBook } from '../fate-book.js';
import { inOrder } from '../in-order.js';
import type { Moment } from '../moment.js';
import type { DiscountRule } from '../prepared-rule-set.js';
import { keepWonLines, winnersOfLines } from './best-of-line.js';
import { computeDiscount } from './compute-discount.js';
import { partsTotal } from './parts.js';
import { addUnits, type Deal, type UsedUnits } from './unit-pools.js';

/** A rule that takes something off. */
export interface ChosenRule extends Deal {
  readonly rule: DiscountRule;
}

/** The rules that take something off, in the order of their ids. Each deal finds the units the earlier ones left. */
export function chooseRules(
  acting: readonly DiscountRule[],
  moment: Moment,
  used: UsedUnits,
  fates: FateBook,
): readonly ChosenRule[] {
  const sorted = inOrder(acting, (a, b) => compareRuleIds(a.id, b.id));
  const winners = groupWinners(sorted, moment, used);
  const lineWinners = winnersOfLines(sorted, moment, used);
  const chosen: ChosenRule[] = [];
  let usedNow = used;
  for (const rule of sorted) {
    const winner = rule.rule.group === null ? undefined : winners.get(rule.rule.group.id);
    const whole = computeDiscount(rule, moment, usedNow);
    const { deal, better } = keepWonLines(rule, whole, lineWinners);
    if (partsTotal(whole.parts) === 0n) fates.note(rule.id, () => ({ kind: 'nothing-to-do' }));
    else if (winner !== undefined && winner.rule !== rule.id) fates.note(rule.id, () => beaten(winner));
    else if (better !== null) fates.note(rule.id, () => beaten(better));
    else {
      usedNow = addUnits(usedNow, deal.units);
      chosen.push({ rule, ...deal });
      fates.note(rule.id, () => ({ kind: 'applied' }));
    }
  }
  return chosen;
}

interface Winner {
  readonly group: string;
  readonly rule: string;
  readonly total: bigint;
}

const beaten = ({ group, rule }: Pick<Winner, 'group' | 'rule'>) =>
  ({ kind: 'beaten', group, rule }) as const;

/** Of every group that takes the best: the rule that takes most off; equal rules: the first by `compareRuleIds`. */
function groupWinners(sorted: readonly DiscountRule[], moment: Moment, used: UsedUnits): Map<string, Winner> {
  const winners = new Map<string, Winner>();
  for (const rule of sorted) {
    const { group } = rule.rule;
    if (group?.way !== 'best') continue;
    const total = partsTotal(computeDiscount(rule, moment, used).parts);
    const best = winners.get(group.id);
    if (total > (best?.total ?? 0n)) winners.set(group.id, { group: group.id, rule: rule.id, total });
  }
  return winners;
}
