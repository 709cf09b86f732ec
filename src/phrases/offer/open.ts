/** Who may have an offer. */
import type { Condition } from '../../ruleset/types.js';
import { AUDIENCE, OFFER_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { civilRange } from '../slots/civil-range.js';
import { date } from '../slots/date.js';
import { expression } from '../slots/part.js';

const who = expression(AUDIENCE, { en: 'conditions on the member', zh: '对会员的条件' });

export const OFFER_OPEN: readonly Phrase[] = [
  definePhrase(OFFER_CLAUSE)({
    id: 'offer/open-to-all',
    en: 'open to all members',
    zh: '开放给全体会员',
    slots: {},
    documentation: {
      summary: { en: 'Every member may have it.', zh: '所有会员都可以兑换。' },
      example: { en: 'open to all members', zh: '开放给全体会员' },
    },
    lower: () => ({ part: 'open', condition: { all: [] } }),
  }),
  definePhrase(OFFER_CLAUSE)({
    id: 'offer/open',
    en: 'open to members with {who}',
    zh: '开放给 {who} 的会员',
    slots: { who },
    documentation: {
      summary: {
        en: 'Members who meet these conditions may have it. Several such clauses: who meets any of them.',
        zh: '满足这些条件的会员可以兑换。写多条时满足任意一条即可。',
      },
      example: {
        en: 'open to members with credit band at least A and balance at least 300 points',
        zh: '开放给信用等级不低于 A 且余额不低于 300 积分的会员',
      },
    },
    lower: (values) => ({ part: 'open', condition: values.who }),
  }),
  definePhrase(OFFER_CLAUSE)({
    id: 'offer/open-only-given',
    en: 'open only when given',
    zh: '仅对由规则开放的会员开放',
    slots: {},
    documentation: {
      summary: {
        en: 'Only members to whom a rule opens it (`open offer notebook for 14 days`) may have it.',
        zh: '只有规则为其开放（“开放兑换”）的会员可以兑换。',
      },
      example: { en: 'open only when given', zh: '仅对由规则开放的会员开放' },
    },
    lower: () => ({ part: 'open', condition: NOBODY }),
  }),
  definePhrase(OFFER_CLAUSE)({
    id: 'offer/early',
    en: 'early during {from} through {through} for members with {who}',
    zh: '提前开放 {from} 至 {through} ， 面向 {who} 的会员',
    slots: { from: date(), through: date(), who },
    documentation: {
      summary: {
        en: 'Before it is available to all, these members may have it on these days.',
        zh: '在全面开放之前，这些会员可在这些日期提前兑换。',
      },
      details: {
        en: 'They need not meet the `open to` clauses; price, stock and limits are the same for them.',
        zh: '提前兑换的会员无需满足“开放给”条件；价格、库存和限额相同。',
      },
      example: {
        en: 'early during 2027-08-15 through 2027-08-19 for members with credit band at least A',
        zh: '提前开放 2027-08-15 至 2027-08-19，面向信用等级不低于 A 的会员',
      },
    },
    lower: ({ from, through, who: condition }, context, node) => {
      const during = civilRange(from, through, node.span, context);
      if (during === undefined) return undefined;
      return { part: 'early', early: context.place({ during, when: condition }, node.span) };
    },
  }),
];

/** Holds for no one; an empty `all` holds for everyone. */
const NOBODY: Condition = { not: { all: [] } };
