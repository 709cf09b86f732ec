/** First and n-th purchases, and the time since the last one. */
import type { Condition, Operator, Test } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { AUDIENCE, CONDITION } from '../kinds.js';
import { definePhrase, type Kind, type Phrase } from '../phrase.js';
import { makeTest } from '../slots/comparison.js';
import { bareWhole } from '../slots/quantity.js';
import { DAYS_VALUE } from '../slots/value-type.js';
import { defineFactPhrases, plainFact } from './fact-phrases.js';

function fixed(
  kind: Kind<Condition>,
  id: string,
  words: Localized,
  summary: Localized,
  test: readonly ['member.purchaseNumber' | 'member.daysSinceLastPurchase', Operator, Test['value']],
): Phrase {
  const [fact, operator, value] = test;
  return definePhrase(kind)({
    id,
    ...words,
    slots: {},
    documentation: { summary, example: words },
    lower: (_slots, context, node) =>
      context.place(makeTest({ fact, params: null }, operator, value), node.span),
  });
}

const FIRST: Localized = {
  en: 'The member has no purchase before this one.',
  zh: '会员在此之前没有消费。',
};
const EARLIER: Localized = {
  en: 'The member has a purchase before this one.',
  zh: '会员在此之前有过消费。',
};

export const PURCHASE_NUMBER: readonly Phrase[] = [
  fixed(
    CONDITION,
    'condition/first-purchase',
    { en: 'this is the first purchase', zh: '本次为首次消费' },
    FIRST,
    ['member.purchaseNumber', 'equal', 1],
  ),
  definePhrase(CONDITION)({
    id: 'condition/purchase-number',
    en: 'this is purchase number {n}',
    zh: '本次为第 {n} 次消费',
    slots: { n: bareWhole(1) },
    documentation: {
      summary: {
        en: 'The member has so many purchases, this one included.',
        zh: '连同本次，会员共有这么多次消费。',
      },
      details: {
        en: 'For a range of numbers compare the purchases before this one: `member purchase count ever is less than 3`.',
        zh: '若要比较范围，请比较此前的次数：“会员累计消费次数低于 3”。',
      },
      example: { en: 'this is purchase number 3', zh: '本次为第 3 次消费' },
    },
    lower: ({ n }, context, node) =>
      context.place(makeTest({ fact: 'member.purchaseNumber', params: null }, 'equal', n), node.span),
  }),
  definePhrase(CONDITION)({
    id: 'condition/purchase-in-run',
    en: 'this is one purchase in every {n}',
    zh: '本次逢第 {n} 次消费',
    slots: { n: bareWhole(2) },
    documentation: {
      summary: {
        en: 'The number of purchases of the member, this one included, is a multiple: every tenth one, as on a card with stamps.',
        zh: '连同本次，会员的消费次数是该数的倍数：如集点卡，每逢第 10 次。',
      },
      example: { en: 'this is one purchase in every 10', zh: '本次逢第 10 次消费' },
    },
    lower: ({ n }, context, node) =>
      context.place(
        makeTest({ fact: 'member.purchaseInRun', params: { name: String(n) } }, 'equal', n),
        node.span,
      ),
  }),
  fixed(
    CONDITION,
    'condition/purchased-before',
    { en: 'member has purchased before', zh: '会员曾有消费' },
    EARLIER,
    ['member.daysSinceLastPurchase', 'notEqual', null],
  ),
  fixed(AUDIENCE, 'audience/purchased-before', { en: 'an earlier purchase', zh: '曾有消费' }, EARLIER, [
    'member.daysSinceLastPurchase',
    'notEqual',
    null,
  ]),
  fixed(AUDIENCE, 'audience/never-purchased', { en: 'no earlier purchase', zh: '尚无消费' }, FIRST, [
    'member.purchaseNumber',
    'equal',
    1,
  ]),
  ...defineFactPhrases({
    id: 'member-last-purchase',
    about: 'member',
    en: 'days since last purchase',
    zh: '距上次消费',
    slots: {},
    value: DAYS_VALUE,
    fact: plainFact('member.daysSinceLastPurchase'),
    condition: { en: 'last purchase is {test} ago', zh: '距上次消费 {test}' },
    audience: { en: 'last purchase {test} ago', zh: '距上次消费 {test}' },
    documentation: {
      summary: {
        en: 'Compares the days from the last purchase before this one to this one; unknown when there was none.',
        zh: '比较从上一次消费到本次消费的天数；没有消费时为未知。',
      },
      details: {
        en: 'Write `member has purchased before and …` in front of it.',
        zh: '之前须写“会员曾有消费且……”。',
      },
      example: { en: 'last purchase is at least 90 days ago', zh: '距上次消费不低于 90 天' },
    },
    audienceExample: { en: 'last purchase at least 90 days ago', zh: '距上次消费不低于 90 天' },
  }),
];
