/** How points come back when part of a purchase goes back. */
import type { RefundRules } from '../../ruleset/types.js';
import { REFUND_CLAUSE } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { choice } from '../slots/part.js';

export const PART_REFUND = definePhrase(REFUND_CLAUSE)({
  id: 'refund/part',
  en: 'a refund of part takes back {way}',
  zh: '部分退货时积分 {way}',
  slots: {
    way: choice<RefundRules['part']>(
      'refund-part',
      { en: 'how many points', zh: '收回方式' },
      {
        proportion: { en: 'in proportion', zh: '按比例收回' },
        'as-if-without': {
          en: 'as if only the rest had been bought',
          zh: '按只购买其余商品重新计算',
        },
      },
    ),
  },
  documentation: {
    summary: {
      en: 'Whether a purchase that loses a threshold keeps its share of the award.',
      zh: '退货后不再满足门槛时，奖励按比例保留还是重新计算。',
    },
    details: {
      en: 'Bought three for a gift of 60 points and returned one: `in proportion` takes back 20 points by amount, `as if only the rest had been bought` takes back all 60. A purchase that goes back in several parts gives back exactly what it earned, either way.',
      zh: '买三件送 60 积分，退一件：“按比例收回”按金额收回 20 积分；“按只购买其余商品重新计算”收回全部 60 积分。无论哪种方式，分多次退完时收回的总数恰好等于获得的积分。',
    },
    example: {
      en: 'a refund of part takes back in proportion',
      zh: '部分退货时积分按比例收回',
    },
  },
  lower: ({ way }) => ({ part: 'refund-part', way }),
});
