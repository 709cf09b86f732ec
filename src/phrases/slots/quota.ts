/** What limits and budgets count: `300 points`, `50 CNY`, `3 times`. */
import type { Quota } from '../../ruleset/types.js';
import { report } from '../../text/diagnostic.js';
import { PHRASE_MESSAGES as MESSAGES } from '../messages.js';
import type { SlotType } from '../phrase.js';
import { describeNode } from './describe.js';
import { isCurrency, quantitySlot, readMoney, readPoints, readScaled, unitOf } from './quantity.js';

const LABEL = { en: 'points, money or times', zh: '积分、金额或次数' };

export function quota(): SlotType<Quota> {
  return quantitySlot({
    label: LABEL,
    fits: (unit) => unit === 'points' || unit === 'times' || isCurrency(unit),
    suggest: () => 'points',
    read: (node, context): Quota | undefined => {
      const unit = unitOf(node);
      const kind = unit === 'points' ? 'points' : unit === 'times' ? 'times' : 'money';
      const amount =
        kind === 'points'
          ? readPoints(node, context)
          : kind === 'times'
            ? readScaled(node, 0, LABEL, context)
            : readMoney(node, context);
      if (amount === undefined) return undefined;
      if (amount > 0) return { unit: kind, amount };
      const expected = { en: 'more than zero', zh: '大于零的值' };
      context.report(report(MESSAGES.outOfRange, node.span, { found: describeNode(node), expected }));
      return undefined;
    },
  });
}
