import { OFFER_CLAUSE } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { choice } from '../slots/part.js';
import { pieces } from '../slots/pieces.js';

export const OFFER_STOCK = definePhrase(OFFER_CLAUSE)({
  id: 'offer/stock',
  en: 'stock {pieces} {per}',
  zh: '库存 {per} {pieces}',
  slots: {
    pieces: pieces(),
    per: choice(
      'stock-period',
      { en: 'a period', zh: '周期' },
      {
        total: { en: 'in total', zh: '总计' },
        day: { en: 'per day', zh: '每日' },
        week: { en: 'per week', zh: '每周' },
        month: { en: 'per month', zh: '每月' },
        quarter: { en: 'per quarter', zh: '每季' },
        year: { en: 'per year', zh: '每年' },
      },
    ),
  },
  documentation: {
    summary: {
      en: 'How many pieces there are for all members together, once or in each period. Without this clause there is no end to them.',
      zh: '供全体会员兑换的件数，总计或每个周期。不写则没有数量限制。',
    },
    details: {
      en: 'A redemption that is not covered in full is refused. Cancelled redemptions put their pieces back.',
      zh: '库存不足以满足整次兑换时，该次兑换被拒绝。取消的兑换会归还库存。',
    },
    example: { en: 'stock 2,000 in total', zh: '库存总计 2,000 件' },
  },
  lower: (values) => ({ part: 'stock', pieces: values.pieces, per: values.per }),
});
