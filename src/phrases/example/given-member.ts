/** The member of an example. What is not said is as for a member who has just joined. */
import type { Localized } from '../../text/localized.js';
import { civilDateOf, formatCivilDate } from '../../value/civil-date.js';
import { EXAMPLE_CLAUSE, MEMBER_SETTING } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { attributeSetting } from '../slots/attribute-setting.js';
import { date } from '../slots/date.js';
import { nameOf } from '../slots/name.js';
import { parts } from '../slots/part.js';
import { bareNumber, points } from '../slots/quantity.js';

const LABEL: Localized = { en: 'facts about the member', zh: '会员情况' };

const dateSetting = (field: 'joined' | 'birthday', words: Localized, summary: Localized): Phrase =>
  definePhrase(MEMBER_SETTING)({
    id: `member-setting/${field}`,
    en: `${words.en} {date}`,
    zh: `${words.zh} {date}`,
    slots: { date: date() },
    documentation: { summary, example: { en: `${words.en} 2000-02-06`, zh: `${words.zh} 2000-02-06` } },
    lower: (values) => ({ field, value: formatCivilDate(civilDateOf(values.date)) }),
  });

export const GIVEN_MEMBER: readonly Phrase[] = [
  definePhrase(EXAMPLE_CLAUSE)({
    id: 'example/given-member',
    en: 'given member {settings}',
    zh: '假设 {settings}',
    slots: { settings: parts(MEMBER_SETTING, LABEL) },
    documentation: {
      summary: { en: 'What is known about the member before the purchase.', zh: '消费之前会员的情况。' },
      example: {
        en: 'given member tier gold, credit band B, balance 0 points',
        zh: '假设会员等级 gold，信用等级 B，余额 0 积分',
      },
    },
    lower: ({ settings }) => ({ part: 'given-member', settings }),
  }),
  definePhrase(MEMBER_SETTING)({
    id: 'member-setting/tier',
    en: 'tier {tier}',
    zh: '会员等级 {tier}',
    slots: { tier: nameOf('tier') },
    documentation: {
      summary: { en: 'The tier.', zh: '会员等级。' },
      example: { en: 'tier gold', zh: '会员等级 gold' },
    },
    lower: ({ tier }) => ({ field: 'tier', value: tier }),
  }),
  definePhrase(MEMBER_SETTING)({
    id: 'member-setting/credit-band',
    en: 'credit band {band}',
    zh: '信用等级 {band}',
    slots: { band: nameOf('creditBand') },
    documentation: {
      summary: { en: 'The credit band.', zh: '信用等级。' },
      example: { en: 'credit band B', zh: '信用等级 B' },
    },
    lower: ({ band }) => ({ field: 'creditBand', value: band }),
  }),
  definePhrase(MEMBER_SETTING)({
    id: 'member-setting/credit-score',
    en: 'credit score {score}',
    zh: '信用分 {score}',
    slots: { score: bareNumber() },
    documentation: {
      summary: { en: 'The credit score.', zh: '信用分。' },
      example: { en: 'credit score 720', zh: '信用分 720' },
    },
    lower: ({ score }) => ({ field: 'creditScore', value: score }),
  }),
  definePhrase(MEMBER_SETTING)({
    id: 'member-setting/balance',
    en: 'balance {points}',
    zh: '余额 {points}',
    slots: { points: points() },
    documentation: {
      summary: { en: 'Points on the account.', zh: '账户积分。' },
      example: { en: 'balance 0 points', zh: '余额 0 积分' },
    },
    lower: (values) => ({ field: 'balance', value: BigInt(values.points) }),
  }),
  definePhrase(MEMBER_SETTING)({
    id: 'member-setting/tag',
    en: 'tag {tag}',
    zh: '会员标签 {tag}',
    slots: { tag: nameOf('memberTag') },
    documentation: {
      summary: { en: 'A tag of the member.', zh: '会员的一个标签。' },
      example: { en: 'tag student', zh: '会员标签 student' },
    },
    lower: ({ tag }) => ({ field: 'tag', value: tag }),
  }),
  dateSetting(
    'joined',
    { en: 'joined', zh: '入会日期' },
    { en: 'The day the member joined.', zh: '入会的日期。' },
  ),
  dateSetting('birthday', { en: 'birthday', zh: '会员生日' }, { en: 'The date of birth.', zh: '出生日期。' }),
  definePhrase(MEMBER_SETTING)({
    id: 'member-setting/attribute',
    en: 'attribute {name} {value}',
    zh: '会员属性 {name} {value}',
    slots: attributeSetting('memberAttribute').slots,
    documentation: {
      summary: { en: 'A custom attribute.', zh: '自定义属性。' },
      example: { en: 'attribute household 3', zh: '会员属性 household 3' },
    },
    lower: (values, context) => {
      const setting = attributeSetting('memberAttribute').read(values, context);
      return setting === undefined ? undefined : { field: 'attribute', ...setting };
    },
  }),
];
