/** The amounts of a part of the purchase: `amount of category snack`. */
import type { FactId } from '../../ruleset/facts.js';
import type { Localized } from '../../text/localized.js';
import type { Phrase } from '../phrase.js';
import { itemsSlot } from '../slots/items-slot.js';
import { MONEY_VALUE } from '../slots/value-type.js';
import { defineFactPhrases } from './fact-phrases.js';

function amountOfItems(id: string, fact: FactId, words: Localized, summary: Localized): readonly Phrase[] {
  return defineFactPhrases({
    id,
    about: 'purchase',
    en: `${words.en} of {items}`,
    zh: `订单中 {items} ${words.zh}`,
    slots: { items: itemsSlot() },
    value: MONEY_VALUE,
    fact: ({ items }) => ({ fact, params: { items } }),
    documentation: {
      summary,
      example: {
        en: `${words.en} of category snack is at least 100 CNY`,
        zh: `订单中 snack 品类${words.zh}不低于 100 元`,
      },
    },
  });
}

export const ITEMS_AMOUNTS: readonly Phrase[] = [
  ...amountOfItems(
    'items-amount',
    'items.amount',
    { en: 'amount', zh: '的金额' },
    {
      en: 'Compares the amount of these items as the program declares it for thresholds.',
      zh: '按项目声明的门槛口径比较这些商品的金额。',
    },
  ),
  ...amountOfItems(
    'items-paid-amount',
    'items.paid',
    { en: 'paid amount', zh: '的实付金额' },
    {
      en: 'Compares what is left of the amount of these items after discounts; a discount rule sees what earlier lanes left.',
      zh: '比较这些商品优惠之后的金额；优惠规则看到的是之前通道留下的金额。',
    },
  ),
  ...amountOfItems(
    'items-listed-amount',
    'items.listed',
    { en: 'listed amount', zh: '的标价金额' },
    {
      en: 'Compares the amount of these items before any discount.',
      zh: '比较这些商品任何优惠之前的金额。',
    },
  ),
];
