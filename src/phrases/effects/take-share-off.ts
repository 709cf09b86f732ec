import { formatFraction } from '../../value/fraction.js';
import { RULE_CLAUSE, TARGET } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { part } from '../slots/part.js';
import { OFF_LABEL, percentOff } from '../slots/percent-off.js';
import { TARGET_LABEL } from '../targets/targets.js';

export const TAKE_SHARE_OFF = definePhrase(RULE_CLAUSE)({
  id: 'effect/take-share-off',
  en: 'take {share} off {target}',
  zh: '{target} 打 {share}',
  slots: { share: percentOff(OFF_LABEL), target: part(TARGET, TARGET_LABEL) },
  documentation: {
    summary: {
      en: 'A percentage off the price. Discounts need a lane.',
      zh: '按折扣优惠。优惠须写明通道。',
    },
    details: {
      en: 'English sentences take a percentage off (`10%`), Chinese ones say how many tenths are to pay (`9 折`); translating turns one into the other. `100%` is free.',
      zh: '英文写优惠的百分比（`10%`），中文写折数（`9 折`），翻译时互相换算。`0 折` 即免费。',
    },
    example: { en: 'take 10% off each unit', zh: '每件打 9 折' },
  },
  lower: ({ share, target }) => ({
    part: 'effect',
    effect: {
      kind: 'discount',
      ...target,
      amount: { kind: 'share', share: formatFraction(share) },
      floor: null,
    },
  }),
});
