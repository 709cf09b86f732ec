/** `8`: a day of the month, 1 to 31. */
import { report } from '../../text/diagnostic.js';
import { PHRASE_MESSAGES as MESSAGES } from '../messages.js';
import type { SlotType } from '../phrase.js';
import { describeNode } from './describe.js';
import { bareWhole } from './quantity.js';

const LABEL = { en: 'a day of the month from 1 to 31', zh: '1 至 31 之间的日期' };
const DAY_MAX = 31;

export function dayOfMonth(): SlotType<number> {
  const type = bareWhole(1);
  return {
    ...type,
    label: LABEL,
    check: (node, context, language) => {
      const day = type.check(node, context, language);
      if (day === undefined || day <= DAY_MAX) return day;
      context.report(report(MESSAGES.outOfRange, node.span, { found: describeNode(node), expected: LABEL }));
      return undefined;
    },
  };
}
