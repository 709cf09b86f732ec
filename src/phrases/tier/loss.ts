/** How a tier is lost. */
import type { TierRule } from '../../ruleset/types.js';
import { TIER_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { choice } from '../slots/part.js';
import { days } from '../slots/quantity.js';

export const TIER_LOSS: readonly Phrase[] = [
  definePhrase(TIER_CLAUSE)({
    id: 'tier/grace',
    en: 'grace {days}',
    zh: '宽限 {days}',
    slots: { days: days() },
    documentation: {
      summary: {
        en: 'After a failed review the tier stays for so many days; who meets the condition by then keeps it.',
        zh: '评定未通过后，等级再保留若干天；在此期间满足条件即可保级。',
      },
      example: { en: 'grace 30 days', zh: '宽限 30 天' },
    },
    lower: (values) => ({ part: 'grace', days: values.days }),
  }),
  definePhrase(TIER_CLAUSE)({
    id: 'tier/no-grace',
    en: 'no grace',
    zh: '不设宽限期',
    slots: {},
    documentation: {
      summary: { en: 'A failed review takes the tier at once.', zh: '评定未通过即失去等级。' },
      example: { en: 'no grace', zh: '不设宽限期' },
    },
    lower: () => ({ part: 'grace', days: 0 }),
  }),
  definePhrase(TIER_CLAUSE)({
    id: 'tier/lost',
    en: 'lost {way}',
    zh: '未保级则 {way}',
    slots: {
      way: choice<TierRule['lost']>(
        'tier-lost',
        { en: 'how far a member falls', zh: '降级方式' },
        {
          'one-step': { en: 'one step at a time', zh: '逐级下降' },
          earned: { en: 'down to what is earned', zh: '降至实际达到的等级' },
        },
      ),
    },
    documentation: {
      summary: {
        en: 'Whether the member falls to the next lower tier that has a block, or to the highest whose condition is met.',
        zh: '会员降到下一个写有规则的等级，还是降到其仍满足条件的最高等级。',
      },
      example: { en: 'lost one step at a time', zh: '未保级则逐级下降' },
    },
    lower: ({ way }) => ({ part: 'lost', way }),
  }),
];
