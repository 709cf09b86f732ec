/** Which points a rule about points is for; without such a clause: all that no narrower one is for. */
import { EXPIRY_CLAUSE, PENDING_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { plainNames } from '../slots/name.js';

const PLACES = [EXPIRY_CLAUSE, PENDING_CLAUSE] as const;

const DETAILS = {
  en: 'Of several blocks the narrowest decides: one for the rule, else one for its campaign, else the one without such a clause.',
  zh: '多个块同时适用时取范围最小的：先看针对规则的，再看针对其活动的，最后是没有写范围的。',
};

export const POINTS_SCOPE: readonly Phrase[] = [
  definePhrase(PLACES)({
    id: 'points-scope/campaigns',
    en: 'for points of campaign {campaigns}',
    zh: '适用于活动 {campaigns} 的积分',
    slots: { campaigns: plainNames({ en: 'campaigns', zh: '活动名' }) },
    documentation: {
      summary: {
        en: 'Only for points that rules of these campaigns give.',
        zh: '只针对这些活动的规则所赠送的积分。',
      },
      details: DETAILS,
      example: { en: 'for points of campaign spring-2027', zh: '适用于活动 spring-2027 的积分' },
    },
    lower: ({ campaigns }) => ({ part: 'points-scope', of: 'campaign', names: campaigns }),
  }),
  definePhrase(PLACES)({
    id: 'points-scope/rules',
    en: 'for points of rules {rules}',
    zh: '适用于规则 {rules} 的积分',
    slots: { rules: plainNames({ en: 'rules, or `base`', zh: '规则名，或 `base`' }) },
    documentation: {
      summary: {
        en: 'Only for points that these rules give; a table stands for all its rows, `base` for base points.',
        zh: '只针对这些规则给出的积分；规则表代表其所有行，`base` 表示基础积分。',
      },
      details: DETAILS,
      example: { en: 'for points of rules base', zh: '适用于规则 base 的积分' },
    },
    lower: ({ rules }) => ({ part: 'points-scope', of: 'rule', names: rules }),
  }),
];
