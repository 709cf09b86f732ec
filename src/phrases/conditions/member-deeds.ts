/** What the member did with points, and what was no purchase, over a span of time. */
import type { Phrase } from '../phrase.js';
import { mentionedName } from '../slots/mentioned-name.js';
import { nameOf } from '../slots/name.js';
import { COUNT_VALUE, POINTS_VALUE } from '../slots/value-type.js';
import { window } from '../windows/windows.js';
import { defineFactPhrases } from './fact-phrases.js';

const REDEMPTIONS: readonly Phrase[] = [
  ...defineFactPhrases({
    id: 'member-redemptions',
    about: 'member',
    en: 'redemption count {window}',
    zh: '会员 {window} 兑换次数',
    slots: { window: window() },
    value: COUNT_VALUE,
    fact: (values) => ({ fact: 'member.redemptions', params: { window: values.window } }),
    audience: { en: 'redemption count {window} {test}', zh: '{window} 兑换次数 {test}' },
    documentation: {
      summary: { en: 'Compares how often the member redeemed points.', zh: '比较会员用积分兑换的次数。' },
      example: { en: 'member redemption count this month is at least 2', zh: '会员本月兑换次数不低于 2' },
    },
    audienceExample: { en: 'redemption count this month at least 2', zh: '本月兑换次数不低于 2' },
  }),
  ...defineFactPhrases({
    id: 'member-redemptions-of',
    about: 'member',
    en: 'redemption count of offer {offer} {window}',
    zh: '会员 {window} 兑换 {offer} 的次数',
    slots: { offer: mentionedName('offer'), window: window() },
    value: COUNT_VALUE,
    fact: ({ offer, window: span }) => ({
      fact: 'member.redemptions',
      params: { name: offer.text, window: span },
    }),
    audience: {
      en: 'redemption count of offer {offer} {window} {test}',
      zh: '{window} 兑换 {offer} 的次数 {test}',
    },
    documentation: {
      summary: {
        en: 'Compares how often the member redeemed points for this offer.',
        zh: '比较会员兑换此兑换品的次数。',
      },
      example: {
        en: 'member redemption count of offer notebook this month is at least 2',
        zh: '会员本月兑换 notebook 的次数不低于 2',
      },
    },
    audienceExample: {
      en: 'redemption count of offer notebook this month at least 2',
      zh: '本月兑换 notebook 的次数不低于 2',
    },
  }),
];

const DONATIONS: readonly Phrase[] = [
  ...defineFactPhrases({
    id: 'member-donated',
    about: 'member',
    en: 'points donated {window}',
    zh: '会员 {window} 捐赠积分',
    slots: { window: window() },
    value: POINTS_VALUE,
    fact: (values) => ({ fact: 'member.donated', params: { window: values.window } }),
    audience: { en: 'points donated {window} {test}', zh: '{window} 捐赠积分 {test}' },
    documentation: {
      summary: { en: 'Compares the points that the member donated.', zh: '比较会员捐赠的积分。' },
      example: {
        en: 'member points donated this year is at least 500 points',
        zh: '会员本年捐赠积分不低于 500 积分',
      },
    },
    audienceExample: {
      en: 'points donated this year at least 500 points',
      zh: '本年捐赠积分不低于 500 积分',
    },
  }),
  ...defineFactPhrases({
    id: 'member-donated-to',
    about: 'member',
    en: 'points donated to cause {cause} {window}',
    zh: '会员 {window} 向 {cause} 捐赠的积分',
    slots: { cause: mentionedName('cause'), window: window() },
    value: POINTS_VALUE,
    fact: ({ cause, window: span }) => ({
      fact: 'member.donated',
      params: { name: cause.text, window: span },
    }),
    audience: {
      en: 'points donated to cause {cause} {window} {test}',
      zh: '{window} 向 {cause} 捐赠的积分 {test}',
    },
    documentation: {
      summary: {
        en: 'Compares the points that the member donated to this cause.',
        zh: '比较会员向此公益项目捐赠的积分。',
      },
      example: {
        en: 'member points donated to cause school ever is at least 500 points',
        zh: '会员累计向 school 捐赠的积分不低于 500 积分',
      },
    },
    audienceExample: {
      en: 'points donated to cause school ever at least 500 points',
      zh: '累计向 school 捐赠的积分不低于 500 积分',
    },
  }),
];

const ACTIVITIES: readonly Phrase[] = defineFactPhrases({
  id: 'member-activities',
  about: 'member',
  en: 'activity count of {activity} {window}',
  zh: '会员 {window} 参与 {activity} 的次数',
  slots: { activity: nameOf('activity'), window: window() },
  value: COUNT_VALUE,
  fact: ({ activity, window: span }) => ({
    fact: 'member.activities',
    params: { name: activity, window: span },
  }),
  audience: {
    en: 'activity count of {activity} {window} {test}',
    zh: '{window} 参与 {activity} 的次数 {test}',
  },
  documentation: {
    summary: {
      en: 'Compares how often the member did this activity of jifen.yaml.',
      zh: '比较会员完成 jifen.yaml 中此项活动行为的次数。',
    },
    example: {
      en: 'member activity count of survey this year is at least 3',
      zh: '会员本年参与 survey 的次数不低于 3',
    },
  },
  audienceExample: {
    en: 'activity count of survey this year at least 3',
    zh: '本年参与 survey 的次数不低于 3',
  },
});

export const MEMBER_DEEDS: readonly Phrase[] = [...REDEMPTIONS, ...DONATIONS, ...ACTIVITIES];
