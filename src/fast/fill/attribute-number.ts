/** Values of declared attributes as the numbers of columns and slots. */
import type { AttributeValue } from '../../engine/event.js';
import type { AttributeRules } from '../../ruleset/types.js';
import { dayNumber, parseCivilDate } from '../../value/civil-date.js';
import type { NameTable } from '../names.js';
import { numberOf } from '../names.js';
import { wholeMicro } from './exact-number.js';

/** What no number says: a value of another kind than declared, or between two millionths. */
export const NO_PLACE = Number.POSITIVE_INFINITY;

/** Millionths, days since 1970-01-01, the number of a text or choice, a flag as 0 or 1; `NaN` for what is not there. */
export function attributeNumber(
  value: AttributeValue | undefined,
  type: AttributeRules['type'],
  texts: NameTable,
): number {
  if (value === undefined) return Number.NaN;
  switch (type) {
    case 'number': {
      const micro = typeof value === 'object' ? wholeMicro(value) : Number.NaN;
      return Number.isNaN(micro) ? NO_PLACE : micro;
    }
    case 'flag':
      return typeof value === 'boolean' ? Number(value) : NO_PLACE;
    case 'date':
      return typeof value === 'string' ? dayOf(value) : NO_PLACE;
    case 'text':
    case 'choice':
      return typeof value === 'string' && value !== '' ? numberOf(texts, value) : NO_PLACE;
  }
}

function dayOf(text: string): number {
  const date = parseCivilDate(text);
  return date === undefined ? NO_PLACE : dayNumber(date);
}
