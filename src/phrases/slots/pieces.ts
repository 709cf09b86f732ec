/** Numbers of units: English often writes them bare (`buy 2 get 1 free`), Chinese always with 件 (`买 2 件送 1 件`). */
import type { Language } from '../../text/localized.js';
import type { SlotType } from '../phrase.js';
import { count, unitOf } from './quantity.js';

/** A whole number from `from` on, printed bare in English. It is read with and without the unit in both languages. */
export function pieces(from = 1): SlotType<number> {
  return {
    ...count(from),
    print: printed((digits, language) => (language === 'zh' ? `${digits} 件` : digits)),
  };
}

/** The same, printed with its unit in both languages: `the cheapest 2 items`, `最便宜 2 件`. */
export function countedItems(from = 1): SlotType<number> {
  return {
    ...count(from),
    print: printed((digits, language) => {
      if (language === 'zh') return `${digits} 件`;
      return digits === '1' ? `${digits} item` : `${digits} items`;
    }),
  };
}

/** The first number of a range, bare in both languages: `第 2 至 5 件`. */
export function rangeStart(): SlotType<number> {
  return { ...count(), print: printed((digits) => digits) };
}

type Print = NonNullable<SlotType<number>['print']>;

/** A number with another unit is a mistake, and printing must not mend it silently. */
function printed(print: (digits: string, language: Language) => string): Print {
  return (node, language) =>
    node.kind === 'quantity' && count().fits(unitOf(node)) ? print(node.digits, language) : null;
}
