import { formatFraction } from '../../value/fraction.js';
import { RULE_CLAUSE, TARGET } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { part } from '../slots/part.js';
import { OFF_LABEL, percentOff } from '../slots/percent-off.js';
import { money } from '../slots/quantity.js';
import { TARGET_LABEL } from '../targets/targets.js';

export const TAKE_SHARE_OFF = definePhrase(RULE_CLAUSE)({
  id: 'effect/take-share-off',
  en: 'take {share} off {target} [, at most {most}]',
  zh: '{target} 打 {share} [， 最多减 {most}]',
  slots: {
    share: percentOff(OFF_LABEL),
    target: part(TARGET, TARGET_LABEL),
    most: aboveZero(money()),
  },
  documentation: {
    summary: {
      en: 'A percentage off the price. Discounts need a lane.',
      zh: '按折扣优惠。优惠须写明通道。',
    },
    details: {
      en: 'English sentences take a percentage off (`10%`), Chinese ones say how many tenths are to pay (`9 折`); translating turns one into the other. `100%` is free. `at most` bounds what comes off each unit, each line or the total, as the target says; for a bound per member or month write a limit.',
      zh: '英文写优惠的百分比（`10%`），中文写折数（`9 折`），翻译时互相换算。`0 折` 即免费。“最多减”限定每件、每行或合计（按对象）所减的金额；按会员或按月的上限请写限额。',
    },
    example: { en: 'take 10% off each unit', zh: '每件打 9 折' },
    alsoCalled: ['打折', '折扣', 'percent off', 'percentage discount', 'sale', 'markdown'],
  },
  lower: ({ share, target, most }) => ({
    part: 'effect',
    effect: {
      kind: 'discount',
      ...target,
      amount: { kind: 'share', share: formatFraction(share), ...(most === null ? {} : { most }) },
      floor: null,
    },
  }),
});
