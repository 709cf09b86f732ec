import { RULE_CLAUSE } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { money } from '../slots/quantity.js';

export const TAKE_MONEY_OFF_PER_FULL = definePhrase(RULE_CLAUSE)({
  id: 'effect/take-money-off-per-full',
  en: 'take {money} off per full {step}',
  zh: '每满 {step} 减 {money}',
  slots: { money: aboveZero(money()), step: aboveZero(money()) },
  documentation: {
    summary: {
      en: 'An amount off for every complete step of the matching amount, shared out over the items. Discounts need a lane.',
      zh: '符合商品的金额每满一步减去一笔金额，分摊到各行商品。优惠须写明通道。',
    },
    details: {
      en: 'For a single step ("40 off from 300") write a condition and `take 40 CNY off the total`. A cap is a limit: `limit 120 CNY per purchase`.',
      zh: '只减一次（“满 300 减 40”）请写条件和“合计减 40 元”。封顶用限额：“限每单 120 元”。',
    },
    example: { en: 'take 40 CNY off per full 300 CNY', zh: '每满 300 元减 40 元' },
    alsoCalled: ['满减', '每满减', 'spend and save', 'threshold discount', 'money off'],
  },
  lower: ({ money: minor, step }) => ({
    part: 'effect',
    effect: {
      kind: 'discount',
      units: { kind: 'all' },
      each: 'order',
      amount: { kind: 'per-full', stepMinor: step, minor },
      floor: null,
    },
  }),
});
