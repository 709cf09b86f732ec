/** What happens in an example beside purchases. */
import { EXAMPLE_CLAUSE, MEMBER_SETTING, RETURNED_LINE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { date, time } from '../slots/date.js';
import { nameOf, plainName } from '../slots/name.js';
import { parts } from '../slots/part.js';
import { bareNumber, bareWhole, carbon, items, points } from '../slots/quantity.js';
import { happens } from './happens.js';

const SIGNUP = definePhrase(EXAMPLE_CLAUSE)({
  id: 'example/given-signup',
  en: 'given sign-up at {date} {time}',
  zh: '假设 {date} {time} 入会',
  slots: { date: date(), time: time() },
  documentation: {
    summary: { en: 'The member signs up.', zh: '会员入会。' },
    example: { en: 'given sign-up at 2027-02-01 09:00', zh: '假设 2027-02-01 09:00 入会' },
  },
  lower: (values, context) => happens({ type: 'signup' }, values, context),
});

const ACTIVITY = definePhrase(EXAMPLE_CLAUSE)({
  id: 'example/given-activity',
  en: 'given activity {activity} at {date} {time} [counting {quantity}] [saving {grams}]',
  zh: '假设 {date} {time} 完成 {activity} [， 计数 {quantity}] [， 减碳 {grams}]',
  slots: {
    activity: nameOf('activity'),
    date: date(),
    time: time(),
    quantity: bareNumber(),
    grams: carbon(),
  },
  documentation: {
    summary: {
      en: 'The member does something that is no purchase; with what it counted, and the carbon that it saved.',
      zh: '会员完成一项非消费行为；可写计数和减碳量。',
    },
    example: {
      en: 'given activity survey at 2027-02-03 20:00 counting 7,250',
      zh: '假设 2027-02-03 20:00 完成 survey，计数 7,250',
    },
  },
  lower: ({ activity, quantity, grams, ...moment }, context) =>
    happens(
      { type: 'activity', activity, quantity: quantity ?? null, carbonGrams: grams ?? null },
      moment,
      context,
    ),
});

const REFUND_ALL = definePhrase(EXAMPLE_CLAUSE)({
  id: 'example/given-refund',
  en: 'given refund at {date} {time} of purchase {purchase}',
  zh: '假设 {date} {time} 退回第 {purchase} 笔消费',
  slots: { date: date(), time: time(), purchase: bareWhole(1) },
  documentation: {
    summary: {
      en: 'All that is left of a purchase comes back. Purchases are numbered in the order in which the example writes them.',
      zh: '退回某笔消费剩余的全部商品。消费按示例中的书写顺序编号。',
    },
    example: {
      en: 'given refund at 2027-02-10 12:00 of purchase 1',
      zh: '假设 2027-02-10 12:00 退回第 1 笔消费',
    },
  },
  lower: ({ purchase, ...moment }, context) =>
    happens({ type: 'refund', purchase, lines: null }, moment, context),
});

const REFUND_PART = definePhrase(EXAMPLE_CLAUSE)({
  id: 'example/given-part-refund',
  en: 'given refund at {date} {time} of {lines} of purchase {purchase}',
  zh: '假设 {date} {time} 退回第 {purchase} 笔消费的 {lines}',
  slots: {
    date: date(),
    time: time(),
    lines: parts(RETURNED_LINE, { en: 'what comes back', zh: '退回的商品' }),
    purchase: bareWhole(1),
  },
  documentation: {
    summary: { en: 'A part of a purchase comes back.', zh: '退回某笔消费的一部分。' },
    example: {
      en: 'given refund at 2027-02-10 12:00 of 1 item in line 2 of purchase 1',
      zh: '假设 2027-02-10 12:00 退回第 1 笔消费的第 2 行 1 件',
    },
  },
  lower: ({ purchase, lines, ...moment }, context) =>
    happens({ type: 'refund', purchase, lines }, moment, context),
});

const RETURNED = definePhrase(RETURNED_LINE)({
  id: 'returned-line/units',
  en: '{quantity} in line {line}',
  zh: '第 {line} 行 {quantity}',
  slots: { quantity: aboveZero(items()), line: bareWhole(1) },
  documentation: {
    summary: {
      en: 'So many units of a line of the purchase, from 1.',
      zh: '该笔消费某一行（从 1 数起）的若干件。',
    },
    example: { en: '1 item in line 2', zh: '第 2 行 1 件' },
  },
  lower: ({ quantity, line }) => ({ quantity, line }),
});

const DONATION = definePhrase(EXAMPLE_CLAUSE)({
  id: 'example/given-donation',
  en: 'given donation of {points} to cause {cause} at {date} {time}',
  zh: '假设 {date} {time} 向 {cause} 捐赠 {points}',
  slots: {
    points: aboveZero(points()),
    cause: plainName({ en: 'a cause', zh: '公益项目' }),
    date: date(),
    time: time(),
  },
  documentation: {
    summary: { en: 'The member donates points.', zh: '会员捐赠积分。' },
    example: {
      en: 'given donation of 500 points to cause school at 2027-06-01 10:00',
      zh: '假设 2027-06-01 10:00 向 school 捐赠 500 积分',
    },
  },
  lower: ({ points: count, cause, ...moment }, context) =>
    happens({ type: 'donate', cause, points: BigInt(count) }, moment, context),
});

const PROFILE = definePhrase(EXAMPLE_CLAUSE)({
  id: 'example/given-profile',
  en: 'given profile at {date} {time} with {settings}',
  zh: '假设 {date} {time} 资料改为 {settings}',
  slots: {
    date: date(),
    time: time(),
    settings: parts(MEMBER_SETTING, { en: 'facts about the member', zh: '会员情况' }),
  },
  documentation: {
    summary: {
      en: 'Something about the member changes; the rest stays.',
      zh: '会员资料有所变更；其余不变。',
    },
    example: {
      en: 'given profile at 2027-03-01 09:00 with credit band A',
      zh: '假设 2027-03-01 09:00 资料改为信用等级 A',
    },
  },
  lower: ({ settings, ...moment }, context) => happens({ type: 'profile', settings }, moment, context),
});

const TIME_PASSES = definePhrase(EXAMPLE_CLAUSE)({
  id: 'example/given-time',
  en: 'given time passes to {date} [{time}]',
  zh: '假设时间到 {date} [{time}]',
  slots: { date: date(), time: time() },
  documentation: {
    summary: {
      en: 'Time passes to this moment, without a time of day to the start of the day, and brings what it has to bring: birthdays, points that end, reviews of tiers.',
      zh: '时间推进到此刻（不写时刻则为当天开始），期间发生到期、生日、等级复核等由时间引发的一切。',
    },
    example: { en: 'given time passes to 2027-05-01', zh: '假设时间到 2027-05-01' },
  },
  lower: (values, context) =>
    happens({ type: 'advance' }, { date: values.date, time: values.time ?? 0 }, context),
});

export const GIVEN_EVENT: readonly Phrase[] = [
  SIGNUP,
  ACTIVITY,
  REFUND_ALL,
  REFUND_PART,
  RETURNED,
  DONATION,
  PROFILE,
  TIME_PASSES,
];
