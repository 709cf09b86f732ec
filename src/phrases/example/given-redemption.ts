/** What members of examples redeem, and cancel. */
import { BASKET_LINE, EXAMPLE_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { date, time } from '../slots/date.js';
import { plainName } from '../slots/name.js';
import { parts } from '../slots/part.js';
import { bareWhole, money, points, times } from '../slots/quantity.js';
import { happens } from './happens.js';

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

export const GIVEN_REDEMPTION: readonly Phrase[] = [
  REDEMPTION,
  POINTS_AS_MONEY,
  CANCELLED_BY_MEMBER,
  CANCELLED_BY_SUPPLIER,
];
