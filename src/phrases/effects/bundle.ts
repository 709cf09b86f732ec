/** Units of several kinds, cheaper together: "any 3 for 10", "a main, a snack and a drink for 39". */
import type { BundleEffect } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { type Fraction, formatFraction } from '../../value/fraction.js';
import { BUNDLE_PART, RULE_CLAUSE } from '../kinds.js';
import { definePhrase, type Phrase, type SlotType } from '../phrase.js';
import { aboveZero } from '../slots/above-zero.js';
import { itemsSlot } from '../slots/items-slot.js';
import { parts } from '../slots/part.js';
import { OFF_LABEL, percentOff } from '../slots/percent-off.js';
import { pieces } from '../slots/pieces.js';
import { money, times } from '../slots/quantity.js';

const PARTS = parts(BUNDLE_PART, { en: 'what is in a bundle', zh: '套餐内容' });

const DETAILS: Localized = {
  en: 'As many complete bundles as fit, the dearest units first, or at most so many in one purchase. A unit is in one bundle only, and in no other deal; one that fits several parts serves the one that fewest units fit. `bundle 3 of category snack for 10 CNY` is "any 3 for 10". What all bundles together save is shared out over their units. Discounts need a lane.',
  zh: '能凑成几份就优惠几份，先用较贵的商品，或在一笔消费中最多若干份。每件商品只属于一份套餐，也不再用于其他买赠；同时符合几个部分的商品优先归入可选商品最少的部分。“套餐 3 件 snack 品类特价 10 元”即“任选 3 件 10 元”。所有套餐共省的金额分摊到其中的商品。优惠须写明通道。',
};

interface BundlePhrase<T> {
  readonly id: string;
  /** The patterns between the parts and the number of times. */
  readonly words: Localized;
  readonly size: SlotType<T>;
  readonly summary: Localized;
  readonly sample: Localized;
  readonly amount: (size: T) => BundleEffect['amount'];
}

function bundle<T>({ id, words, size, summary, sample, amount }: BundlePhrase<T>): Phrase {
  return definePhrase(RULE_CLAUSE)({
    id: `effect/${id}`,
    en: `bundle {parts} ${words.en} [at most {repeat}]`,
    zh: `套餐 {parts} ${words.zh} [， 最多 {repeat}]`,
    slots: { parts: PARTS, size, repeat: times() },
    documentation: {
      summary,
      details: DETAILS,
      example: {
        en: `bundle 1 of category snack, 2 of category drink ${sample.en} at most 2 times`,
        zh: `套餐 1 件 snack 品类，2 件 drink 品类${sample.zh}，最多 2 次`,
      },
      alsoCalled: ['组合价', 'combo', 'meal deal', 'set price'],
    },
    lower: ({ parts: own, size: value, repeat }) => ({
      part: 'effect',
      effect: { kind: 'bundle', parts: own, amount: amount(value as T), repeat, floor: null },
    }),
  });
}

export const BUNDLES: readonly Phrase[] = [
  bundle<number>({
    id: 'bundle-for-price',
    words: { en: 'for {size}', zh: '特价 {size}' },
    size: money(),
    summary: {
      en: 'Some units of these items together for one price; never dearer than they were.',
      zh: '这些商品若干件合成一份，按一个特价出售；不会高于原价。',
    },
    sample: { en: 'for 39 CNY', zh: '特价 39 元' },
    amount: (minor) => ({ kind: 'price', minor }),
  }),
  bundle<Fraction>({
    id: 'bundle-share-off',
    words: { en: 'at {size} off', zh: '打 {size}' },
    size: percentOff(OFF_LABEL),
    summary: {
      en: 'A percentage off some units of these items that are bought together.',
      zh: '这些商品若干件合购时按折扣优惠。',
    },
    sample: { en: 'at 20% off', zh: '打 8 折' },
    amount: (share) => ({ kind: 'share', share: formatFraction(share) }),
  }),
  bundle<number>({
    id: 'bundle-money-off',
    words: { en: 'at {size} off', zh: '减 {size}' },
    size: aboveZero(money()),
    summary: {
      en: 'An amount of money off some units of these items that are bought together.',
      zh: '这些商品若干件合购时减去一笔金额。',
    },
    sample: { en: 'at 5 CNY off', zh: '减 5 元' },
    amount: (minor) => ({ kind: 'money', minor }),
  }),
  definePhrase(BUNDLE_PART)({
    id: 'bundle-part/units',
    en: '{count} of {items}',
    zh: '{count} {items}',
    slots: { count: pieces(), items: itemsSlot() },
    documentation: {
      summary: { en: 'So many units of these items.', zh: '这些商品若干件。' },
      example: { en: '2 of category drink', zh: '2 件 drink 品类' },
    },
    lower: ({ count, items }) => ({ count, items }),
  }),
];
