/** The clauses of `earn` blocks besides the rate. */
import { EARN_CLAUSE, ITEM } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { namesOf } from '../slots/name.js';
import { choice, selection } from '../slots/part.js';

export const EARN_CLAUSES: readonly Phrase[] = [
  definePhrase(EARN_CLAUSE)({
    id: 'earn/several',
    en: 'when several rates fit , take {way}',
    zh: '多个比例同时适用时 {way}',
    slots: {
      way: choice(
        'several-rates',
        { en: 'which rate counts', zh: '取哪个比例' },
        {
          highest: { en: 'the highest', zh: '取最高' },
          lowest: { en: 'the lowest', zh: '取最低' },
          add: { en: 'all of them', zh: '累加' },
        },
      ),
    },
    documentation: {
      summary: {
        en: 'What happens when more than one `earn` block fits an item. Stands in `earn base`.',
        zh: '一件商品符合多个基础积分块时的处理。写在 `base` 块中。',
      },
      example: { en: 'when several rates fit, take the highest', zh: '多个比例同时适用时取最高' },
    },
    lower: ({ way }) => ({ part: 'several-rates', way }),
  }),
  definePhrase(EARN_CLAUSE)({
    id: 'earn/exclude',
    en: 'exclude {items}',
    zh: '排除 {items}',
    slots: { items: selection(ITEM, { en: 'items', zh: '商品范围' }) },
    documentation: {
      summary: {
        en: 'These items earn nothing: no base points, no multiplier, no points per unit. Stands in `earn base`.',
        zh: '这些商品不产生任何积分：无基础积分、无倍数、无按件积分。写在 `base` 块中。',
      },
      example: { en: 'exclude category tobacco', zh: '排除 tobacco 品类' },
    },
    lower: ({ items }) => ({ part: 'excluded-items', items }),
  }),
  definePhrase(EARN_CLAUSE)({
    id: 'earn/paid-with',
    en: 'on the part paid with {methods}',
    zh: '仅限 {methods} 支付的部分',
    slots: { methods: namesOf('paymentMethod') },
    documentation: {
      summary: {
        en: 'Only the part of the purchase paid in this way earns at this rate.',
        zh: '只有以此方式支付的部分按此比例计分。',
      },
      example: { en: 'on the part paid with cash', zh: '仅限 cash 支付的部分' },
    },
    lower: ({ methods }) => ({ part: 'paid-with', methods }),
  }),
];
