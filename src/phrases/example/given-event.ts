/** What happens in an example beside purchases. */
import {
  BASKET_LINE,
  type ClausePart,
  EXAMPLE_CLAUSE,
  type GivenEvent,
  MEMBER_SETTING,
  RETURNED_LINE,
} from '../kinds.js';
import { type CheckContext, definePhrase, type Phrase } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { date, time } from '../slots/date.js';
import { nameOf, plainName } from '../slots/name.js';
import { parts } from '../slots/part.js';
import { bareNumber, bareWhole, carbon, items, money, points, times } from '../slots/quantity.js';
import { givenAt } from './given-at.js';

type Happening<E = GivenEvent> = E extends GivenEvent ? Omit<E, 'instantMs' | 'at'> : never;

interface Moment {
  readonly date: number;
  readonly time: number;
}

function happens(event: Happening, { date: day, time: minute }: Moment, context: CheckContext): ClausePart {
  // The event has the fields of its own kind; together with a moment it is one of the union.
  return { part: 'given-event', event: { ...event, ...givenAt(day, minute, context) } as GivenEvent };
}

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

const REDEMPTION = definePhrase(EXAMPLE_CLAUSE)({
  id: 'example/given-redemption',
  en: 'given redemption of offer {offer} at {date} {time} [, {times}] [, paying {cash}] [, on {lines}]',
  zh: '假设 {date} {time} 兑换 {offer} [， {times}] [， 另付 {cash}] [， 用于 {lines}]',
  slots: {
    offer: plainName({ en: 'an offer', zh: '兑换品' }),
    date: date(),
    time: time(),
    times: times(),
    cash: money(),
    lines: parts(BASKET_LINE, { en: 'what it is used on', zh: '所用于的商品' }),
  },
  documentation: {
    summary: {
      en: 'The member redeems points for an offer: how many times at once, with which cash besides, on which items.',
      zh: '会员用积分兑换：可写一次兑换几份、另付现金和所用于的商品。',
    },
    example: {
      en: 'given redemption of offer notebook at 2027-08-20 10:00, 2 times, paying 10 CNY',
      zh: '假设 2027-08-20 10:00 兑换 notebook，2 次，另付 10 元',
    },
  },
  lower: ({ offer, times: count, cash, lines, ...moment }, context) =>
    happens(
      {
        type: 'redeem',
        offer,
        times: count ?? 1,
        cashMinor: BigInt(cash ?? 0),
        lines: lines ?? [],
        pays: null,
      },
      moment,
      context,
    ),
});

const POINTS_AS_MONEY = definePhrase(EXAMPLE_CLAUSE)({
  id: 'example/given-points-as-money',
  en: 'given redemption of offer {offer} at {date} {time} , {points} for a purchase of {amount}',
  zh: '假设 {date} {time} 兑换 {offer} ， 以 {points} 抵扣 {amount} 的消费',
  slots: {
    offer: plainName({ en: 'an offer', zh: '兑换品' }),
    date: date(),
    time: time(),
    points: points(),
    amount: money(),
  },
  documentation: {
    summary: { en: 'Points pay for part of a purchase.', zh: '用积分抵扣一笔消费的一部分。' },
    example: {
      en: 'given redemption of offer cash at 2027-08-20 10:00, 500 points for a purchase of 60 CNY',
      zh: '假设 2027-08-20 10:00 兑换 cash，以 500 积分抵扣 60 元的消费',
    },
  },
  lower: ({ offer, points: count, amount, ...moment }, context) =>
    happens(
      {
        type: 'redeem',
        offer,
        times: 1,
        cashMinor: 0n,
        lines: [],
        pays: { points: BigInt(count), amountMinor: BigInt(amount) },
      },
      moment,
      context,
    ),
});

const CANCELLED_BY_MEMBER = definePhrase(EXAMPLE_CLAUSE)({
  id: 'example/given-cancellation',
  en: 'given cancellation at {date} {time} of redemption {redemption}',
  zh: '假设 {date} {time} 会员取消第 {redemption} 笔兑换',
  slots: { date: date(), time: time(), redemption: bareWhole(1) },
  documentation: {
    summary: {
      en: 'The member cancels a redemption. Redemptions are numbered in the order in which the example writes them.',
      zh: '会员取消一次兑换。兑换按示例中的书写顺序编号。',
    },
    example: {
      en: 'given cancellation at 2027-08-21 10:00 of redemption 1',
      zh: '假设 2027-08-21 10:00 会员取消第 1 笔兑换',
    },
  },
  lower: ({ redemption, ...moment }, context) =>
    happens({ type: 'cancel', redemption, by: 'member', compensation: 0n }, moment, context),
});

const CANCELLED_BY_SUPPLIER = definePhrase(EXAMPLE_CLAUSE)({
  id: 'example/given-supplier-cancellation',
  en: 'given supplier cancellation at {date} {time} of redemption {redemption} [with {points} more]',
  zh: '假设 {date} {time} 商家取消第 {redemption} 笔兑换 [， 补偿 {points}]',
  slots: { date: date(), time: time(), redemption: bareWhole(1), points: points() },
  documentation: {
    summary: {
      en: 'The supplier cancels a redemption, and may make it good with further points.',
      zh: '商家取消一次兑换，可另行补偿积分。',
    },
    example: {
      en: 'given supplier cancellation at 2027-08-21 10:00 of redemption 1 with 100 points more',
      zh: '假设 2027-08-21 10:00 商家取消第 1 笔兑换，补偿 100 积分',
    },
  },
  lower: ({ redemption, points: more, ...moment }, context) =>
    happens({ type: 'cancel', redemption, by: 'supplier', compensation: BigInt(more ?? 0) }, moment, context),
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
  REDEMPTION,
  POINTS_AS_MONEY,
  CANCELLED_BY_MEMBER,
  CANCELLED_BY_SUPPLIER,
  DONATION,
  PROFILE,
  TIME_PASSES,
];
