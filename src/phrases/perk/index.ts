import { PERK_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { text } from '../slots/name.js';

/** Besides `for members with …`, which campaigns have as well. */
export const PERK_PHRASES: readonly Phrase[] = [
  definePhrase(PERK_CLAUSE)({
    id: 'perk/only-given',
    en: 'only when given',
    zh: '仅由规则授予',
    slots: {},
    documentation: {
      summary: {
        en: 'Only members to whom a rule gives it (`give perk bespoke for 30 days`) have it.',
        zh: '只有规则授予（“授予权益”）的会员才享有。',
      },
      example: { en: 'only when given', zh: '仅由规则授予' },
    },
    lower: () => ({ part: 'only-given' }),
  }),
  definePhrase(PERK_CLAUSE)({
    id: 'perk/says',
    en: 'says {english} {chinese}',
    zh: '说明 {english} {chinese}',
    slots: {
      english: text({ en: 'an English text', zh: '英文' }),
      chinese: text({ en: 'a Chinese text', zh: '中文' }),
    },
    documentation: {
      summary: {
        en: 'What it gives, in words for the member: first in English, then in Chinese.',
        zh: '权益内容的文字说明：先英文，后中文。',
      },
      example: {
        en: 'says "10% off bespoke jewellery" "定制珠宝 9 折"',
        zh: '说明「10% off bespoke jewellery」「定制珠宝 9 折」',
      },
    },
    lower: ({ english, chinese }) => ({ part: 'says', text: { en: english, zh: chinese } }),
  }),
];
