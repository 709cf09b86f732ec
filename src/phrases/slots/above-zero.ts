/** Amounts of which nothing makes no sense: a step of 0 CNY, a gift of 0 points. */
import { report } from '../../text/diagnostic.js';
import { isZero } from '../../value/fraction.js';
import { PHRASE_MESSAGES as MESSAGES } from '../messages.js';
import type { SlotType } from '../phrase.js';
import { describeNode } from './describe.js';

/** The same slot, but zero is refused. */
export function aboveZero<T>(type: SlotType<T>): SlotType<T> {
  return {
    ...type,
    check: (node, context, language) => {
      const value = type.check(node, context, language);
      if (value === undefined || node.kind !== 'quantity' || !isZero(node.value)) return value;
      const expected = { en: 'more than zero', zh: '大于零的值' };
      context.report(report(MESSAGES.outOfRange, node.span, { found: describeNode(node), expected }));
      return undefined;
    },
  };
}
