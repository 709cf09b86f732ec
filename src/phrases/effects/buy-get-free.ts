import { ITEM, RULE_CLAUSE } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { selection } from '../slots/part.js';
import { pieces } from '../slots/pieces.js';
import { times } from '../slots/quantity.js';

export const BUY_GET_FREE = definePhrase(RULE_CLAUSE)({
  id: 'effect/buy-get-free',
  en: 'buy {buy} get {get} free [from {items}] [at most {repeat}]',
  zh: '买 {buy} 送 {get} [， 最多 {repeat}] [， 赠品为 {items}]',
  slots: {
    buy: pieces(),
    get: pieces(),
    items: selection(ITEM, { en: 'the items that are free', zh: '赠品范围' }),
    repeat: times(),
  },
  documentation: {
    summary: {
      en: 'Some units of the items that `for` names are bought, others are free: of the same items, or of those after `from`.',
      zh: '买“适用于”所列商品若干件，另有若干件免费：同范围商品，或“赠品为”所列商品。',
    },
    details: {
      en: 'As many complete deals as fit, or at most so many in one purchase. Of the same items the dearer units are bought and the cheapest ones of the deal are free. The free units must be in the purchase. Units bought or got serve no other deal. Discounts need a lane.',
      zh: '满足几组就优惠几组，或在一笔消费中最多若干次。同范围商品中较贵的算购买，组内最便宜的免费。赠品须在订单中。已购买或已获赠的件数不再用于其他买赠。优惠须写明通道。',
    },
    example: {
      en: 'buy 2 get 1 free from category drink at most 3 times',
      zh: '买 2 件送 1 件，最多 3 次，赠品为 drink 品类',
    },
    alsoCalled: ['bogo', '买一送一', 'free item', 'giveaway'],
  },
  lower: ({ buy, get, items, repeat }) => ({
    part: 'effect',
    effect: { kind: 'buy-get', buy, getItems: items, get, share: '1', repeat, floor: null },
  }),
});
