/** Lines by their kind: goods, delivery, tax, deposits, fees. */
import type { Test } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { ITEM } from '../kinds.js';
import { definePhrase, type Phrase } from '../phrase.js';

function kind(
  id: string,
  value: 'goods' | 'delivery' | 'tax' | 'deposit' | 'fee',
  words: Localized,
  summary: Localized,
  details?: Localized,
): Phrase {
  return definePhrase(ITEM)({
    id: `item/${id}`,
    ...words,
    slots: {},
    documentation: {
      summary,
      example: { en: words.en, zh: words.zh },
      ...(details === undefined ? {} : { details }),
    },
    lower: (_slots, context, node) =>
      context.place<Test>({ fact: 'item.kind', operator: 'equal', value }, node.span),
  });
}

export const ITEM_KINDS: readonly Phrase[] = [
  kind(
    'all',
    'goods',
    { en: 'all items', zh: '全部商品' },
    {
      en: 'Every item of goods; neither delivery, tax, deposits nor fees.',
      zh: '所有商品，不含运费、税费、押金和杂费。',
    },
    {
      en: 'So that a delivery charge is never one of three items. To have it in, write `all items plus delivery`.',
      zh: '这样运费不会被算作三件商品之一。若要包含运费，写“全部商品以及运费”。',
    },
  ),
  kind(
    'goods',
    'goods',
    { en: 'goods', zh: '普通商品' },
    {
      en: 'Lines of goods, as `all items`; reads better where one line is described.',
      zh: '商品行，同“全部商品”；用于描述单独一行时更自然。',
    },
  ),
  kind(
    'delivery',
    'delivery',
    { en: 'delivery', zh: '运费' },
    { en: 'Delivery charges.', zh: '运费。' },
    {
      en: 'Selected by their kind, such lines are reached even where the program says that they do not earn.',
      zh: '按类型选取时，即使项目声明不计分，也会选中这些行。',
    },
  ),
  kind('tax', 'tax', { en: 'tax', zh: '税费' }, { en: 'Lines of tax.', zh: '税费行。' }),
  kind('deposit', 'deposit', { en: 'deposit', zh: '押金' }, { en: 'Deposits.', zh: '押金。' }),
  kind('fee', 'fee', { en: 'fees', zh: '杂费' }, { en: 'Fees, which never earn.', zh: '杂费，从不计分。' }),
];
