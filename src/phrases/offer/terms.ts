/** On which terms an offer is given. */
import { ITEM, OFFER_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';
import { civilRange } from '../slots/civil-range.js';
import { date } from '../slots/date.js';
import { LIFE_LABELS } from '../slots/mentioned-name.js';
import { nameOf, plainName } from '../slots/name.js';
import { selection } from '../slots/part.js';

export const OFFER_TERMS: readonly Phrase[] = [
  definePhrase(OFFER_CLAUSE)({
    id: 'offer/used-on',
    en: 'used on {items}',
    zh: '适用于 {items}',
    slots: { items: selection(ITEM, { en: 'items', zh: '商品范围' }) },
    documentation: {
      summary: {
        en: 'The redemption must be for such an item: it names one, or belongs to a purchase that holds one.',
        zh: '只能用于这些商品：兑换时写明其中一件，或属于含有此类商品的订单。',
      },
      example: { en: 'used on category drink', zh: '适用于 drink 品类' },
    },
    lower: ({ items }) => ({ part: 'items', items }),
  }),
  definePhrase(OFFER_CLAUSE)({
    id: 'offer/partner',
    en: 'from partner {partner}',
    zh: '由合作方 {partner} 提供',
    slots: { partner: nameOf('partner') },
    documentation: {
      summary: { en: 'Who provides it.', zh: '由哪个合作方提供。' },
      example: { en: 'from partner bakery', zh: '由合作方 bakery 提供' },
    },
    lower: ({ partner }) => ({ part: 'partner', partner }),
  }),
  definePhrase(OFFER_CLAUSE)({
    id: 'offer/same-terms',
    en: 'under the same terms as bought ones',
    zh: '与付费购买者同等使用',
    slots: {},
    documentation: {
      summary: {
        en: 'What was redeemed can be used as what was bought: at the same times, in the same places.',
        zh: '兑换所得与付费购买的同等使用：相同的时间、相同的地点。',
      },
      example: { en: 'under the same terms as bought ones', zh: '与付费购买者同等使用' },
    },
    lower: () => ({ part: 'promise', of: 'same-terms' }),
  }),
  definePhrase(OFFER_CLAUSE)({
    id: 'offer/keeps-worth',
    en: 'keeps its worth',
    zh: '承诺不降低价值',
    slots: {},
    documentation: {
      summary: {
        en: 'No later version may make it dearer for points that were earned before.',
        zh: '之后的版本不得使此前获得的积分贬值。',
      },
      details: {
        en: '`jifen check --against OLD` compares the prices with those of the version before.',
        zh: '`jifen check --against OLD` 会与之前的版本比较价格。',
      },
      example: { en: 'keeps its worth', zh: '承诺不降低价值' },
    },
    lower: () => ({ part: 'promise', of: 'worth' }),
  }),
  definePhrase(OFFER_CLAUSE)({
    id: 'offer/replaced',
    en: 'replaced by {offer} from {from}',
    zh: '替换为 {offer} ， {from} 起',
    slots: { offer: plainName(LIFE_LABELS.offer), from: date() },
    documentation: {
      summary: {
        en: 'From the beginning of this day on it is not given any more; the other offer takes its place.',
        zh: '自这一天开始不再提供，由另一兑换品替代。',
      },
      example: { en: 'replaced by planner from 2027-06-01', zh: '替换为 planner，2027-06-01 起' },
    },
    lower: ({ offer, from }, context, node) => {
      const range = civilRange(from, null, node.span, context);
      if (range === undefined || range.from === null) return undefined;
      return { part: 'replaced', by: offer, fromMs: range.from };
    },
  }),
];
