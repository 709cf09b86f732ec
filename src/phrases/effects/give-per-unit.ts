import { RULE_CLAUSE } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { points } from '../slots/quantity.js';

export const GIVE_PER_UNIT = definePhrase(RULE_CLAUSE)({
  id: 'effect/give-per-unit',
  en: 'give {points} per unit',
  zh: '送 {points} ， 每件',
  slots: { points: aboveZero(points()) },
  documentation: {
    summary: {
      en: 'Points for every unit bought of the items that `for` names.',
      zh: '“适用于”所列商品每买一件赠送的积分。',
    },
    example: { en: 'give 30 points per unit', zh: '送 30 积分，每件' },
  },
  lower: (values) => ({
    part: 'effect',
    effect: { kind: 'give', points: String(values.points), per: { kind: 'unit' } },
  }),
});
