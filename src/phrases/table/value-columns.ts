/** The last column of a table: its cells hold the value of the effect. */
import type { Localized } from '../../text/localized.js';
import { COLUMN, type EffectValue } from '../kinds.js';
import { definePhrase, type Phrase, type SlotType } from '../phrase.js';
import { discountCell } from '../slots/percent-off.js';
import { factor, money, points } from '../slots/quantity.js';

interface ValueColumn {
  readonly id: string;
  readonly holds: EffectValue;
  readonly words: Localized;
  readonly type: SlotType<unknown>;
}

const COLUMNS: readonly ValueColumn[] = [
  { id: 'times', holds: 'factor', words: { en: 'times', zh: '倍数' }, type: factor() },
  { id: 'points', holds: 'points', words: { en: 'points', zh: '积分' }, type: points() },
  { id: 'off', holds: 'share', words: { en: 'off', zh: '优惠' }, type: discountCell() },
  { id: 'money-off', holds: 'money', words: { en: 'money off', zh: '立减' }, type: money() },
  { id: 'price', holds: 'price', words: { en: 'price', zh: '特价' }, type: money() },
];

export const VALUE_COLUMNS: readonly Phrase[] = COLUMNS.map(({ id, holds, words }) =>
  definePhrase(COLUMN)({
    id: `column/${id}`,
    en: words.en,
    zh: words.zh,
    slots: {},
    documentation: {
      summary: { en: 'Table column: the value of the effect.', zh: '表格列：效果的取值。' },
      example: words,
    },
    lower: () => ({ of: 'value', holds }),
  }),
);

/** How the cells below a value column read, by the id of the column's phrase; for printing them. */
export const VALUE_COLUMN_TYPES: ReadonlyMap<string, SlotType<unknown>> = new Map(
  COLUMNS.map(({ id, type }) => [`column/${id}`, type]),
);
