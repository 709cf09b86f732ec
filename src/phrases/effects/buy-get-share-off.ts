import { formatFraction } from '../../value/fraction.js';
import { ITEM, RULE_CLAUSE } from '../kinds.js';
import { definePhrase } from '../phrase.js';
import { selection } from '../slots/part.js';
import { percentOff } from '../slots/percent-off.js';
import { pieces } from '../slots/pieces.js';
import { times } from '../slots/quantity.js';

export const BUY_GET_SHARE_OFF = definePhrase(RULE_CLAUSE)({
  id: 'effect/buy-get-share-off',
  en: 'buy {buy} get {get} at {share} off [from {items}] [at most {repeat}]',
  zh: '买 {buy} ， 另 {get} 打 {share} [， 最多 {repeat}] [， 优惠品为 {items}]',
  slots: {
    buy: pieces(),
    get: pieces(),
    share: percentOff(),
    items: selection(ITEM, { en: 'the items that become cheaper', zh: '优惠品范围' }),
    repeat: times(),
  },
  documentation: {
    summary: {
      en: 'As `buy … get … free`, but the units got are cheaper instead of free.',
      zh: '与“买……送……”相同，但另得的件数打折而非免费。',
    },
    example: {
      en: 'buy 2 get 1 at 50% off',
      zh: '买 2 件，另 1 件打 5 折',
    },
  },
  lower: ({ buy, get, share, items, repeat }) => ({
    part: 'effect',
    effect: { kind: 'buy-get', buy, getItems: items, get, share: formatFraction(share), repeat, floor: null },
  }),
});
