import { formatFraction } from '../../value/fraction.js';
import { RULE_CLAUSE } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { ratePoints } from '../slots/quantity.js';
import { measured, perStep } from '../slots/step.js';

export const GIVE_PER_FULL_STEP = definePhrase(RULE_CLAUSE)({
  id: 'effect/give-per-full-step',
  en: 'give {points} per full {step}',
  zh: '每满 {step} 送 {points}',
  slots: { points: aboveZero(ratePoints()), step: measured() },
  documentation: {
    summary: {
      en: 'Points for every complete step of what is spent, measured or saved, over all matching items together.',
      zh: '消费金额、计量数量或减碳量每满一步赠送积分，按所有符合商品合计。',
    },
    details: {
      en: 'What is left over after the last complete step gives nothing. The units are those of `give … per …`.',
      zh: '最后一个完整步之后的余数不计。单位与“每……送……”相同。',
    },
    example: { en: 'give 10 points per full 100 CNY', zh: '每满 100 元送 10 积分' },
  },
  lower: ({ points, step }) => ({
    part: 'effect',
    effect: { kind: 'give', points: formatFraction(points), per: perStep(step, true) },
  }),
});
