/** For whom a campaign is. */
import { AUDIENCE, CAMPAIGN_CLAUSE, PERK_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { expression } from '../slots/part.js';

export const CAMPAIGN_AUDIENCE: readonly Phrase[] = [
  definePhrase([CAMPAIGN_CLAUSE, PERK_CLAUSE])({
    id: 'campaign/audience',
    en: 'for members with {who}',
    zh: '面向 {who} 的会员',
    slots: { who: expression(AUDIENCE, { en: 'conditions on the member', zh: '对会员的条件' }) },
    documentation: {
      summary: {
        en: 'Only members who meet these conditions take part; in a perk, they have it as long as they do.',
        zh: '只有满足条件的会员可以参加；写在权益中，会员在满足条件期间享有。',
      },
      example: { en: 'for members with credit band at least B', zh: '面向信用等级不低于 B 的会员' },
    },
    lower: ({ who }) => ({ part: 'audience', condition: who }),
  }),
  definePhrase(CAMPAIGN_CLAUSE)({
    id: 'campaign/everyone',
    en: 'for all members',
    zh: '面向全体会员',
    slots: {},
    documentation: {
      summary: { en: 'Every member takes part.', zh: '所有会员都可以参加。' },
      example: { en: 'for all members', zh: '面向全体会员' },
    },
    lower: () => ({ part: 'audience', condition: { all: [] } }),
  }),
];
