/** Sentences about the birthday of the member. */
import type { FactId } from '../../ruleset/facts.js';
import type { Operator, Test } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { AUDIENCE, CONDITION } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { makeTest } from '../slots/comparison.js';
import { days } from '../slots/quantity.js';

/** A condition and the shorter form of an audience: `member birthday is today`, `birthday today`. */
function birthday(
  id: string,
  condition: Localized,
  audience: Localized,
  summary: Localized,
  test: readonly [FactId, Operator, Test['value']],
): readonly Phrase[] {
  const [fact, operator, value] = test;
  const forms = [
    [CONDITION, `condition/member-birthday-${id}`, condition],
    [AUDIENCE, `audience/member-birthday-${id}`, audience],
  ] as const;
  return forms.map(([kind, phraseId, words]) =>
    definePhrase(kind)({
      id: phraseId,
      ...words,
      slots: {},
      documentation: { summary, example: { en: words.en, zh: words.zh.replaceAll(' ', '') } },
      lower: (_slots, context, node) =>
        context.place(makeTest({ fact, params: null }, operator, value), node.span),
    }),
  );
}

const WITHIN_SUMMARY: Localized = {
  en: 'The purchase is at most so many days before or after the birthday of the member.',
  zh: '消费日期距会员生日不超过若干天，生日之前、之后均可。',
};

function within(kind: typeof CONDITION, folder: string, words: Localized, example: Localized): Phrase {
  return definePhrase(kind)({
    id: `${folder}/member-birthday-within`,
    ...words,
    slots: { days: days() },
    documentation: { summary: WITHIN_SUMMARY, example },
    lower: (values, context, node) =>
      context.place(
        makeTest({ fact: 'member.daysFromBirthday', params: null }, 'lessThanInclusive', values.days),
        node.span,
      ),
  });
}

export const MEMBER_BIRTHDAY: readonly Phrase[] = [
  ...birthday(
    'today',
    { en: 'member birthday is today', zh: '会员今天生日' },
    { en: 'birthday today', zh: '今天生日' },
    {
      en: 'The purchase is on the birthday of the member; 29 February is kept on 28 February in common years.',
      zh: '消费当天是会员生日；2 月 29 日生日在平年按 2 月 28 日计。',
    },
    ['member.birthdayToday', 'equal', true],
  ),
  ...birthday(
    'this-month',
    { en: 'member birthday is this month', zh: '会员本月生日' },
    { en: 'birthday this month', zh: '本月生日' },
    {
      en: 'The purchase is in the calendar month of the birthday of the member.',
      zh: '消费在会员生日所在的自然月。',
    },
    ['member.birthdayThisMonth', 'equal', true],
  ),
  within(
    CONDITION,
    'condition',
    { en: 'member birthday is within {days}', zh: '会员生日前后 {days} 内' },
    { en: 'member birthday is within 7 days', zh: '会员生日前后 7 天内' },
  ),
  within(
    AUDIENCE,
    'audience',
    { en: 'birthday within {days}', zh: '生日前后 {days} 内' },
    { en: 'birthday within 7 days', zh: '生日前后 7 天内' },
  ),
  ...birthday(
    'known',
    { en: 'member birthday is known', zh: '会员生日 已知' },
    { en: 'birthday known', zh: '生日 已知' },
    {
      en: 'The birthday of the member is known; to be written before any condition on birthday or age.',
      zh: '会员生日已知；涉及生日或年龄的条件之前须写明。',
    },
    ['member.age', 'notEqual', null],
  ),
  ...birthday(
    'unknown',
    { en: 'member birthday is unknown', zh: '会员生日 未知' },
    { en: 'birthday unknown', zh: '生日 未知' },
    { en: 'The birthday of the member is not known.', zh: '会员生日未知。' },
    ['member.age', 'equal', null],
  ),
];
