/** The unit words of the language. A number and one of these make a quantity; the unit decides its type. */
import { CURRENCY_WORDS } from '../text/currency-words.js';

export interface UnitWords {
  readonly id: string;
  /** Singular first, when it has one. */
  readonly en: readonly string[];
  readonly zh: readonly string[];
  /** Further words that are read as this unit. */
  readonly readAlso?: readonly string[];
}

export const UNITS: readonly UnitWords[] = [
  { id: 'points', en: ['point', 'points'], zh: ['积分'] },
  { id: 'times', en: ['time', 'times'], zh: ['次'] },
  // Not `times`, so that 2 倍 is not taken for 2 次 after a translation.
  { id: 'factor', en: ['x'], zh: ['倍'] },
  { id: 'items', en: ['item', 'items'], zh: ['件'] },
  { id: 'days', en: ['day', 'days'], zh: ['天'] },
  { id: 'months', en: ['month', 'months'], zh: ['个月'] },
  // Chinese counts years of age and years of the calendar by different words; slots for the latter print 年.
  { id: 'years', en: ['year', 'years'], zh: ['岁'], readAlso: ['年'] },
  { id: 'carbon', en: ['gCO2e'], zh: ['克碳'] },
  { id: 'counted', en: ['counted'], zh: ['个计数'] },
  { id: 'percent', en: ['%'], zh: ['%'] },
  { id: 'fold', en: ['fold'], zh: ['折'] },
  ...[...CURRENCY_WORDS].map(([id, { en, zh }]) => ({ id, en: [en], zh: [zh] })),
];

/** The unit a word means. `times` is the count; where a factor is wanted it is read as one. */
export const UNIT_OF_WORD: ReadonlyMap<string, string> = new Map(
  [...UNITS].reverse().flatMap((unit) => wordsOfUnit(unit).map((word) => [word, unit.id] as const)),
);

/** Every word that is read as the unit. */
export function wordsOfUnit({ en, zh, readAlso = [] }: UnitWords): readonly string[] {
  return [...en, ...zh, ...readAlso];
}

const UNIT_BY_ID: ReadonlyMap<string, UnitWords> = new Map(UNITS.map((unit) => [unit.id, unit]));

export function unitWords(id: string): UnitWords | undefined {
  return UNIT_BY_ID.get(id);
}
