/** How low a discount may bring a unit. */
import { formatFraction } from '../../value/fraction.js';
import { RULE_CLAUSE, TABLE_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { money, percent } from '../slots/quantity.js';

const PLACES = [RULE_CLAUSE, TABLE_CLAUSE] as const;

export const FLOOR: readonly Phrase[] = [
  definePhrase(PLACES)({
    id: 'rule/floor-money',
    en: 'never below {money} per unit',
    zh: '折后每件不低于 {money}',
    slots: { money: aboveZero(money()) },
    documentation: {
      summary: {
        en: 'The discount of this rule never brings the price of a unit below this amount.',
        zh: '本规则的优惠不会使每件价格低于此金额。',
      },
      details: {
        en: 'What the floor takes from a discount on the total goes to the other items, as far as they have room.',
        zh: '合计优惠中被底价挡下的部分由其他商品承担，直到都触及底价。',
      },
      example: { en: 'never below 5 CNY per unit', zh: '折后每件不低于 5 元' },
    },
    lower: (values) => ({ part: 'floor', floor: { kind: 'money', minor: values.money } }),
  }),
  definePhrase(PLACES)({
    id: 'rule/floor-share',
    en: 'never below {percent} of the listed price',
    zh: '折后不低于标价的 {percent}',
    slots: { percent: percent() },
    documentation: {
      summary: {
        en: 'The discount of this rule never brings the price of a unit below this part of its listed price.',
        zh: '本规则的优惠不会使每件价格低于其标价的这一比例。',
      },
      example: { en: 'never below 70% of the listed price', zh: '折后不低于标价的 70%' },
    },
    lower: (values) => ({ part: 'floor', floor: { kind: 'share', share: formatFraction(values.percent) } }),
  }),
  definePhrase(PLACES)({
    id: 'rule/floor-item',
    en: 'never below the floor price',
    zh: '折后不低于底价',
    slots: {},
    documentation: {
      summary: {
        en: 'The discount of this rule never brings a unit below the floor price that its record carries; an item without one has none.',
        zh: '本规则的优惠不会使每件低于消费记录中该商品的底价；没有底价的商品不受限。',
      },
      example: { en: 'never below the floor price', zh: '折后不低于底价' },
    },
    lower: () => ({ part: 'floor', floor: { kind: 'item' } }),
  }),
];
