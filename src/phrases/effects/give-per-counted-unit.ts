import { formatFraction } from '../../value/fraction.js';
import { RULE_CLAUSE } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { ratePoints } from '../slots/quantity.js';

export const GIVE_PER_COUNTED_UNIT = definePhrase(RULE_CLAUSE)({
  id: 'effect/give-per-counted-unit',
  en: 'give {points} per counted unit',
  zh: '每个计数送 {points}',
  slots: { points: aboveZero(ratePoints()) },
  documentation: {
    summary: {
      en: 'Points for every unit that an activity counts: steps, bottles, kilometres.',
      zh: '活动行为每计一个单位（步数、瓶数、公里数）赠送的积分。',
    },
    details: {
      en: 'For rules with a trigger `on activity …`. Complete steps only: `give 1 point per full 50 counted`.',
      zh: '用于写了“完成……时”的规则。只计整步：`每满 50 个计数送 1 积分`。',
    },
    example: { en: 'give 0.02 points per counted unit', zh: '每个计数送 0.02 积分' },
  },
  lower: ({ points }) => ({
    part: 'effect',
    effect: {
      kind: 'give',
      points: formatFraction(points),
      per: { kind: 'activity', step: { size: '1', full: false } },
    },
  }),
});
