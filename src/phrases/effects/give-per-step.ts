import { formatFraction } from '../../value/fraction.js';
import { RULE_CLAUSE } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { ratePoints } from '../slots/quantity.js';
import { measured, perStep } from '../slots/step.js';

export const GIVE_PER_STEP = definePhrase(RULE_CLAUSE)({
  id: 'effect/give-per-step',
  en: 'give {points} per {step}',
  zh: '每 {step} 送 {points}',
  slots: { points: aboveZero(ratePoints()), step: measured() },
  documentation: {
    summary: {
      en: 'Points in proportion to what is spent, measured or saved; parts of the step count in proportion.',
      zh: '按消费金额、计量数量或减碳量的比例赠送积分；不足一步的部分也按比例计。',
    },
    details: {
      en: 'The unit says what counts: money (`10 CNY`) reads the earning basis of the items, `gCO2e` the carbon that the purchase saved, and any other word the item attribute of `jifen.yaml` with that unit or id: `give 1 point per 2 litres`.',
      zh: '单位决定计什么：金额（`10 元`）按商品的计分基数，`克碳` 按消费减少的碳排放，其他单位按 `jifen.yaml` 中具有该单位或该 id 的商品属性：`每 2 litres 送 1 积分`。',
    },
    example: { en: 'give 1 point per 10 CNY', zh: '每 10 元送 1 积分' },
    alsoCalled: ['返现', '返利', 'cashback', 'rebate'],
  },
  lower: ({ points, step }) => ({
    part: 'effect',
    effect: { kind: 'give', points: formatFraction(points), per: perStep(step, false) },
  }),
});
