import { RULE_CLAUSE } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { points } from '../slots/quantity.js';

export const GIVE_PER_LINE = definePhrase(RULE_CLAUSE)({
  id: 'effect/give-per-line',
  en: 'give {points} per line',
  zh: '送 {points} ， 每行',
  slots: { points: aboveZero(points()) },
  documentation: {
    summary: {
      en: 'Points for every line of the purchase with items that `for` names, whatever its quantity.',
      zh: '“适用于”所列商品每有一行就赠送的积分，不论数量。',
    },
    example: { en: 'give 5 points per line', zh: '送 5 积分，每行' },
  },
  lower: (values) => ({
    part: 'effect',
    effect: { kind: 'give', points: String(values.points), per: { kind: 'line' } },
  }),
});
