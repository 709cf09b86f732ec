import { RULE_CLAUSE } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { points } from '../slots/quantity.js';

export const GIVE_PER_PURCHASE = definePhrase(RULE_CLAUSE)({
  id: 'effect/give-per-purchase',
  en: 'give {points} per purchase',
  zh: '送 {points} ， 每单',
  slots: { points: aboveZero(points()) },
  documentation: {
    summary: { en: 'A fixed number of points for the purchase.', zh: '每笔消费赠送固定积分。' },
    example: { en: 'give 50 points per purchase', zh: '送 50 积分，每单' },
  },
  lower: (values) => ({
    part: 'effect',
    effect: { kind: 'give', points: String(values.points), per: { kind: 'purchase' } },
    onlyFor: 'purchase',
  }),
});
