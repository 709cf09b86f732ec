import { formatFraction } from '../../value/fraction.js';
import { RULE_CLAUSE } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { factor } from '../slots/quantity.js';

export const MULTIPLY_POINTS = definePhrase(RULE_CLAUSE)({
  id: 'effect/multiply-points',
  en: 'multiply points by {factor}',
  zh: '积分 {factor}',
  slots: { factor: factor() },
  documentation: {
    summary: {
      en: 'Multiplies the base points of the purchase, or of the items that `for` names.',
      zh: '将整笔消费（或“适用于”所列商品）的基础积分乘以倍数。',
    },
    example: { en: 'multiply points by 2', zh: '积分 2 倍' },
    alsoCalled: ['double', 'triple', '翻倍', '双倍', '多倍', 'multiplier', '加倍'],
  },
  lower: (values) => ({
    part: 'effect',
    effect: { kind: 'multiply', factor: formatFraction(values.factor) },
  }),
});
