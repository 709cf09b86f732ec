/** When a discount acts among the others. */
import { RULE_CLAUSE, TABLE_CLAUSE } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { plainName } from '../slots/name.js';

export const LANE = definePhrase([RULE_CLAUSE, TABLE_CLAUSE])({
  id: 'rule/lane',
  en: 'in lane {lane}',
  zh: '属 {lane} 通道',
  slots: { lane: plainName({ en: 'a lane', zh: '通道名' }) },
  documentation: {
    summary: {
      en: 'The lane of a discount. Lanes act in the order that `program` declares; each sees what the earlier ones left.',
      zh: '优惠所属的通道。各通道按 `项目` 声明的顺序生效，后面的通道看到前面留下的金额。',
    },
    example: { en: 'in lane order', zh: '属 order 通道' },
  },
  lower: ({ lane }) => ({ part: 'lane', lane }),
});
