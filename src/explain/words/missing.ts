/** How far a value is from what a test needs: `12.00 CNY short`. */
import type { FactValue } from '../../engine/facts/fact-value.js';
import { type FactUnit, factDefinition } from '../../ruleset/facts.js';
import { MICRO, type Operator } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { fraction } from '../../value/fraction.js';
import { countWords, exactNumber, withUnit } from './amounts.js';
import { isTime, type Wanted } from './comparison.js';
import { fill } from './fill.js';
import type { Lexicon } from './lexicon.js';
import { amountWords, type Subject, scaleOf } from './values.js';

type Direction = 'below' | 'strictly-below' | 'above';

const DIRECTIONS: Partial<Readonly<Record<Operator, Direction>>> = {
  greaterThanInclusive: 'below',
  greaterThan: 'strictly-below',
  lessThanInclusive: 'above',
  lessThan: 'above',
};

type Templates = Readonly<Record<Direction, Localized>>;

const AMOUNTS: Templates = {
  below: { en: '{gap} short', zh: '差 {gap}' },
  'strictly-below': { en: 'more than {gap} short', zh: '差 {gap} 以上' },
  above: { en: '{gap} too much', zh: '超出 {gap}' },
};
const COUNTS: Templates = { ...AMOUNTS, above: { en: '{gap} too many', zh: '超出 {gap}' } };
const RANKS: Templates = {
  below: { en: '{gap} too low', zh: '低 {gap}' },
  'strictly-below': { en: 'more than {gap} too low', zh: '低 {gap} 以上' },
  above: { en: '{gap} too high', zh: '高 {gap}' },
};
const DAYS: Templates = {
  below: { en: '{gap} too early', zh: '早 {gap}' },
  'strictly-below': { en: 'more than {gap} too early', zh: '早 {gap} 以上' },
  above: { en: '{gap} too late', zh: '晚 {gap}' },
};

/** `null` where there is no distance to tell: names, lists, unknown values, times of day, a bound just met. */
export function missingWords(
  lexicon: Lexicon,
  subject: Subject,
  { operator, value }: Wanted,
  saw: FactValue,
): Localized | null {
  const direction = DIRECTIONS[operator];
  if (direction === undefined || typeof saw !== 'bigint' || typeof value !== 'number') return null;
  const distance = direction === 'above' ? saw - BigInt(value) : BigInt(value) - saw;
  if (distance <= 0n) return null;
  const { unit } = factDefinition(subject.fact);
  if (unit === 'day') return fill(DAYS[direction], { gap: countWords(distance, DAY, DAYS_MANY) });
  if (isTime(unit)) return null;
  if (scaleOf(unit) !== undefined) return fill(RANKS[direction], { gap: countWords(distance, STEP, STEPS) });
  const isCounted = unit === 'count' || unit === 'days' || unit === 'years';
  const templates = isCounted ? COUNTS : AMOUNTS;
  return fill(templates[direction], { gap: gapWords(lexicon, subject, unit, distance) });
}

const DAY: Localized = { en: 'day', zh: '天' };
const DAYS_MANY: Localized = { en: 'days', zh: '天' };
const STEP: Localized = { en: 'step', zh: '级' };
const STEPS: Localized = { en: 'steps', zh: '级' };

/** Shares differ by percentage points. */
function gapWords(lexicon: Lexicon, subject: Subject, unit: FactUnit, distance: bigint): Localized {
  if (unit !== 'share') return amountWords(lexicon, subject, distance);
  const number = exactNumber(fraction(distance * 100n, MICRO));
  const one = number === '1' ? 'percentage point' : 'percentage points';
  return withUnit(number, { en: one, zh: '个百分点' });
}
