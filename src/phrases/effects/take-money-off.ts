import { RULE_CLAUSE, TARGET } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { part } from '../slots/part.js';
import { money } from '../slots/quantity.js';
import { TARGET_LABEL } from '../targets/targets.js';

export const TAKE_MONEY_OFF = definePhrase(RULE_CLAUSE)({
  id: 'effect/take-money-off',
  en: 'take {money} off {target}',
  zh: '{target} 减 {money}',
  slots: { money: aboveZero(money()), target: part(TARGET, TARGET_LABEL) },
  documentation: {
    summary: {
      en: 'An amount of money off every unit, every line or the total, as the target says; never more than there is. Discounts need a lane.',
      zh: '按对象对每件、每行或合计减去金额，不超过原有金额。优惠须写明通道。',
    },
    details: {
      en: 'An amount off the total is shared out over its items in proportion to their prices.',
      zh: '合计减去的金额按价格比例分摊到各行商品。',
    },
    example: { en: 'take 10 CNY off the total', zh: '合计减 10 元' },
    alsoCalled: ['满减', '立减', '直降', '代金券', 'money off', 'voucher', 'instant discount'],
  },
  lower: ({ money: minor, target }) => ({
    part: 'effect',
    effect: { kind: 'discount', ...target, amount: { kind: 'money', minor }, floor: null },
  }),
});
