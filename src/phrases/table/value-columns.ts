/** The last column of a table: its cells hold the value of the effect. */
import type { Localized } from '../../text/localized.js';
import { COLUMN, type EffectValue } from '../kinds.js';
import { definePhrase, type Phrase, type SlotType } from '../phrase.js';
import { discountCell } from '../slots/percent-off.js';

interface ValueColumn {
  readonly id: string;
  readonly holds: EffectValue;
  readonly words: Localized;
  /** Where the values read differently in the two languages. */
  readonly cells?: SlotType<unknown>;
}

const COLUMNS: readonly ValueColumn[] = [
  { id: 'times', holds: 'factor', words: { en: 'times', zh: '倍数' } },
  { id: 'points', holds: 'points', words: { en: 'points', zh: '积分' } },
  { id: 'off', holds: 'share', words: { en: 'off', zh: '优惠' }, cells: discountCell() },
  { id: 'money-off', holds: 'money', words: { en: 'money off', zh: '立减' } },
  { id: 'price', holds: 'price', words: { en: 'price', zh: '特价' } },
];

export const VALUE_COLUMNS: readonly Phrase[] = COLUMNS.map(({ id, holds, words, cells }) =>
  definePhrase(COLUMN)({
    id: `column/${id}`,
    en: words.en,
    zh: words.zh,
    slots: {},
    ...(cells === undefined ? {} : { cells }),
    documentation: {
      summary: { en: 'Table column: the value of the effect.', zh: '表格列：效果的取值。' },
      example: words,
    },
    lower: () => ({ of: 'value', holds }),
  }),
);

/** The head of the column that holds such a value. */
export function valueColumnWords(holds: EffectValue): Localized {
  const column = COLUMNS.find((candidate) => candidate.holds === holds);
  if (column === undefined) throw new RangeError(`no column holds ${holds}`);
  return column.words;
}
