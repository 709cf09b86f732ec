/** What an offer costs. */
import type { InstantRange } from '../../ruleset/types.js';
import { AUDIENCE, OFFER_CLAUSE } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { civilRange } from '../slots/civil-range.js';
import { date } from '../slots/date.js';
import { expression } from '../slots/part.js';
import { money, points } from '../slots/quantity.js';

export const OFFER_PRICE = definePhrase(OFFER_CLAUSE)({
  id: 'offer/price',
  en: [
    'costs {points} [plus {cash}] [during {from} through {through}] [for members with {who}]',
    'from {from} through {through} costs {points} [plus {cash}] [for members with {who}]',
  ],
  zh: [
    '[期间 {from} 至 {through}] [面向 {who} 的会员] 兑换价 {points} [另加 {cash}]',
    '兑换价 {points} [另加 {cash}] [， 期间 {from} 至 {through}] [， 面向 {who} 的会员]',
  ],
  slots: {
    points: aboveZero(points()),
    cash: aboveZero(money()),
    from: date(),
    through: date(),
    who: expression(AUDIENCE, { en: 'conditions on the member', zh: '对会员的条件' }),
  },
  documentation: {
    summary: {
      en: 'What one redemption costs: points, and money besides where it says so; on some days or for some members only where it says so.',
      zh: '一次兑换的价格：积分，或积分另加现金；可限定期间和会员。',
    },
    details: {
      en: 'Several such clauses: a redemption says how much money it brings; of the prices with just that money which hold for the member then, the one with the fewest points is taken.',
      zh: '写多条时，兑换记录写明所付现金；在现金相符、当时对该会员有效的价格中，取积分最少的一条。',
    },
    example: {
      en: 'costs 400 points plus 5 CNY during 2027-08-20 through 2027-09-10 for members with tier at least gold',
      zh: '期间 2027-08-20 至 2027-09-10 面向会员等级不低于 gold 的会员兑换价 400 积分另加 5 元',
    },
  },
  lower: ({ points: price, cash, from, through, who }, context, node) => {
    const isAlways = (from ?? null) === null;
    const during = isAlways ? null : civilRange(from, through, node.span, context);
    if (during === undefined) return undefined;
    const ranges: readonly InstantRange[] | null = during === null ? null : [during];
    return {
      part: 'price',
      price: context.place(
        { points: price, cashMinor: cash ?? 0, during: ranges, when: who ?? { all: [] } },
        node.span,
      ),
    };
  },
});
