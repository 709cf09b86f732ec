/** The purchase of an example. */

import type { Localized } from '../../text/localized.js';
import { fraction } from '../../value/fraction.js';
import { BASKET_LINE, type BasketLine, type ClausePart, EXAMPLE_CLAUSE, ITEM } from '../kinds.js';
import { type CheckContext, definePhrase, type Phrase } from '../phrase.js';
import { attributeSetting } from '../slots/attribute-setting.js';
import { date, time } from '../slots/date.js';
import { nameOf, namesOf } from '../slots/name.js';
import { parts, selection } from '../slots/part.js';
import { carbon, items, money } from '../slots/quantity.js';
import { givenAt } from './given-at.js';

const LINES_LABEL: Localized = { en: 'what was bought', zh: '购买的商品' };
const WHAT_LABEL: Localized = { en: 'what the item is', zh: '商品说明' };

function purchase(
  day: number,
  minute: number,
  lines: readonly BasketLine[],
  earlier: boolean,
  context: CheckContext,
): ClausePart {
  return { part: 'given-purchase', ...givenAt(day, minute, context), lines, earlier };
}

const detail = (field: 'channel' | 'store' | 'partner', words: Localized, sample: string): Phrase =>
  definePhrase(EXAMPLE_CLAUSE)({
    id: `example/given-${field}`,
    en: `given ${words.en} {name}`,
    zh: `假设 ${words.zh} {name}`,
    slots: { name: nameOf(field) },
    documentation: {
      summary: { en: `The ${words.en} of the purchase.`, zh: `消费的${words.zh}。` },
      example: { en: `given ${words.en} ${sample}`, zh: `假设${words.zh} ${sample}` },
    },
    lower: ({ name }) => ({ part: 'given-detail', field, value: name }),
  });

export const GIVEN_PURCHASE: readonly Phrase[] = [
  definePhrase(EXAMPLE_CLAUSE)({
    id: 'example/given-purchase',
    en: 'given purchase at {date} {time} with {lines}',
    zh: '假设 {date} {time} 购买 {lines}',
    slots: { date: date(), time: time(), lines: parts(BASKET_LINE, LINES_LABEL) },
    documentation: {
      summary: { en: 'The purchase that the expectations are about.', zh: '被检验的那笔消费。' },
      example: {
        en: 'given purchase at 2027-02-07 12:00 with 100.00 CNY of category snack',
        zh: '假设 2027-02-07 12:00 购买 100.00 元 snack 品类',
      },
    },
    lower: (values, context) => purchase(values.date, values.time, values.lines, false, context),
  }),
  definePhrase(EXAMPLE_CLAUSE)({
    id: 'example/given-earlier-purchase',
    en: 'given earlier purchase at {date} {time} with {lines}',
    zh: '假设此前 {date} {time} 购买 {lines}',
    slots: { date: date(), time: time(), lines: parts(BASKET_LINE, LINES_LABEL) },
    documentation: {
      summary: {
        en: 'A purchase of the same member before; it moves counters, limits and budgets.',
        zh: '同一会员此前的消费；会影响计数、上限和预算。',
      },
      example: {
        en: 'given earlier purchase at 2027-02-06 12:00 with 50.00 CNY of category drink',
        zh: '假设此前 2027-02-06 12:00 购买 50.00 元 drink 品类',
      },
    },
    lower: (values, context) => purchase(values.date, values.time, values.lines, true, context),
  }),
  definePhrase(BASKET_LINE)({
    id: 'basket-line/amount',
    en: '{amount} of {what}',
    zh: '{amount} {what}',
    slots: { amount: money(), what: selection(ITEM, WHAT_LABEL) },
    documentation: {
      summary: { en: 'One unit at this listed amount.', zh: '一件，标价为此金额。' },
      example: { en: '100.00 CNY of category snack', zh: '100.00 元 snack 品类' },
    },
    lower: ({ amount, what }, _context, node) => ({
      quantity: fraction(1n),
      amountMinor: BigInt(amount),
      describes: what,
      span: node.span,
    }),
  }),
  definePhrase(BASKET_LINE)({
    id: 'basket-line/units',
    en: '{quantity} of {what} for {amount}',
    zh: '{quantity} {what} 共 {amount}',
    slots: { quantity: items(), what: selection(ITEM, WHAT_LABEL), amount: money() },
    documentation: {
      summary: { en: 'Several units with their listed amount together.', zh: '若干件及其合计标价。' },
      example: { en: '3 items of category snack for 30 CNY', zh: '3 件 snack 品类共 30 元' },
    },
    lower: ({ quantity, amount, what }, _context, node) => ({
      quantity,
      amountMinor: BigInt(amount),
      describes: what,
      span: node.span,
    }),
  }),
  detail('channel', { en: 'channel', zh: '渠道' }, 'app'),
  detail('store', { en: 'store', zh: '门店' }, 's001'),
  detail('partner', { en: 'partner', zh: '合作方' }, 'grid'),
  definePhrase(EXAMPLE_CLAUSE)({
    id: 'example/given-coupons',
    en: 'given coupon {coupons}',
    zh: '假设优惠券 {coupons}',
    slots: { coupons: namesOf('coupon') },
    documentation: {
      summary: { en: 'Coupons presented with the purchase.', zh: '消费时出示的优惠券。' },
      example: { en: 'given coupon welcome', zh: '假设优惠券 welcome' },
    },
    lower: ({ coupons }) => ({ part: 'given-coupons', coupons }),
  }),
  definePhrase(EXAMPLE_CLAUSE)({
    id: 'example/given-payment',
    en: 'given {amount} paid with {method}',
    zh: '假设以 {method} 支付 {amount}',
    slots: { amount: money(), method: nameOf('paymentMethod') },
    documentation: {
      summary: {
        en: 'A part of the payment; several such clauses for several methods.',
        zh: '一部分付款；多种方式写多条。',
      },
      example: { en: 'given 60 CNY paid with card', zh: '假设以 card 支付 60 元' },
    },
    lower: ({ amount, method }) => ({ part: 'given-payment', method, amountMinor: BigInt(amount) }),
  }),
  definePhrase(EXAMPLE_CLAUSE)({
    id: 'example/given-carbon',
    en: 'given carbon saved {grams}',
    zh: '假设减碳 {grams}',
    slots: { grams: carbon() },
    documentation: {
      summary: { en: 'Carbon saved by the purchase.', zh: '本次消费减少的碳排放。' },
      example: { en: 'given carbon saved 250 gCO2e', zh: '假设减碳 250 克碳' },
    },
    lower: ({ grams }) => ({ part: 'given-carbon', grams }),
  }),
  definePhrase(EXAMPLE_CLAUSE)({
    id: 'example/given-attribute',
    en: 'given purchase attribute {name} {value}',
    zh: '假设订单属性 {name} {value}',
    slots: attributeSetting('purchaseAttribute').slots,
    documentation: {
      summary: { en: 'A custom attribute of the purchase.', zh: '消费的自定义属性。' },
      example: { en: 'given purchase attribute shipping express', zh: '假设订单属性 shipping express' },
    },
    lower: (values, context) => {
      const setting = attributeSetting('purchaseAttribute').read(values, context);
      return setting === undefined ? undefined : { part: 'given-attribute', ...setting };
    },
  }),
];
