import { RULE_CLAUSE, TARGET } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { part } from '../slots/part.js';
import { money } from '../slots/quantity.js';
import { TARGET_LABEL } from '../targets/targets.js';

export const SELL_FOR_PRICE = definePhrase(RULE_CLAUSE)({
  id: 'effect/sell-for-price',
  en: 'sell {target} for {price}',
  zh: '{target} 特价 {price}',
  slots: { target: part(TARGET, TARGET_LABEL), price: money() },
  documentation: {
    summary: {
      en: 'A fixed price for every unit, every line or the total, as the target says; never dearer than it was. Discounts need a lane.',
      zh: '按对象对每件、每行或合计定一个特价，不会高于原价。优惠须写明通道。',
    },
    example: { en: 'sell each unit for 9.90 CNY', zh: '每件特价 9.90 元' },
    alsoCalled: ['特价', '一口价', '秒杀', '会员价', 'member price', 'flash sale', 'special price'],
  },
  lower: ({ target, price }) => ({
    part: 'effect',
    effect: { kind: 'discount', ...target, amount: { kind: 'price', minor: price }, floor: null },
  }),
});
