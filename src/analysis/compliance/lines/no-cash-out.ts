/** Points are not exchanged back into money. */
import { type MessageDefinition, report } from '../../../text/diagnostic.js';
import { placeOf } from '../../place-of.js';
import { NETWORK_POINTS } from '../articles.js';
import { findForbiddenNames } from '../forbidden-names.js';
import type { RedLine } from '../red-line.js';

const MESSAGES = {
  cashOut: {
    code: 'JF1610',
    severity: 'error',
    title: { en: 'points paid out as money', zh: '积分兑换现金' },
    text: {
      en: '`{name}` pays out money, as its name says ({word}); points may not be exchanged for legal tender: {article}',
      zh: '“{name}”从名称看是兑付现金（{word}）；积分不得回兑法定货币：{article}',
    },
    page: {
      en: 'Points are a way of marketing and no money: they may buy goods, services and coupons, and pay for part of a purchase, but not come back as cash.\n\nFound are offers and perks whose id or title says so. The language has no sentence that pays a member money.',
      zh: '积分是营销方式而不是货币：可以兑换商品、服务和优惠券，也可以抵扣部分消费，但不能变回现金。\n\n根据兑换品和权益的 id 或名称查找。语言本身没有向会员付款的句子。',
    },
  },
} as const satisfies Record<string, MessageDefinition>;

export const CASH_WORDS: readonly string[] = [
  'cash out',
  'payout',
  'withdrawal',
  'bank transfer',
  '提现',
  '兑现',
  '返现',
  '现金红包',
  '兑换现金',
  '人民币',
];

export const NO_CASH_OUT: RedLine = {
  id: 'no-cash-out',
  profiles: ['cn-retail', 'cn-bank-card', 'cn-travel'],
  article: NETWORK_POINTS,
  messages: MESSAGES,
  check: (input, add) => {
    for (const { part, word } of findForbiddenNames(input, CASH_WORDS)) {
      const args = { name: part.id, word, article: NETWORK_POINTS };
      add(report(MESSAGES.cashOut, placeOf(input.program, part), args));
    }
  },
};
