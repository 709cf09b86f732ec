/** Comparisons in words: `at least 30.00 CNY`, and what a test that failed needs. */
import { type FactUnit, factDefinition } from '../../ruleset/facts.js';
import type { Operator, Test } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { fill, listWords } from './fill.js';
import type { Lexicon } from './lexicon.js';
import { type Subject, scaleOf, valueWords } from './values.js';

/** A comparison, whichever of the two ways it may have failed. */
export interface Wanted {
  readonly operator: Operator;
  readonly value: Test['value'];
}

const OPPOSITES: Readonly<Record<Operator, Operator>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  contains: 'doesNotContain',
  doesNotContain: 'contains',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
};

/** The comparison that holds where this one does not. */
export function opposite({ operator, value }: Wanted): Wanted {
  return { operator: OPPOSITES[operator], value };
}

type Templates = Partial<Readonly<Record<Operator, Localized>>>;

const AMOUNTS: Templates = {
  lessThan: { en: 'less than {value}', zh: '低于 {value}' },
  lessThanInclusive: { en: 'at most {value}', zh: '不超过 {value}' },
  greaterThan: { en: 'more than {value}', zh: '高于 {value}' },
  greaterThanInclusive: { en: 'at least {value}', zh: '不低于 {value}' },
};

const TIMES: Templates = {
  lessThan: { en: 'before {value}', zh: '早于 {value}' },
  lessThanInclusive: { en: '{value} or earlier', zh: '不晚于 {value}' },
  greaterThan: { en: 'after {value}', zh: '晚于 {value}' },
  greaterThanInclusive: { en: '{value} or later', zh: '不早于 {value}' },
};

const RANKS: Templates = {
  ...AMOUNTS,
  lessThan: { en: 'below {value}', zh: '低于 {value}' },
  greaterThan: { en: 'above {value}', zh: '高于 {value}' },
};

const NEGATIONS: Templates = {
  notEqual: { en: 'not {value}', zh: '非 {value}' },
  notIn: { en: 'not {value}', zh: '非 {value}' },
  doesNotContain: { en: 'not {value}', zh: '无 {value}' },
};

const UNITS_OF_TIME: readonly FactUnit[] = ['minute', 'weekday', 'month', 'day', 'instant'];

export function isTime(unit: FactUnit): boolean {
  return UNITS_OF_TIME.includes(unit);
}

/** `at least 30.00 CNY`, `Snacks or Drinks`, `not Gold`, `known`. */
export function comparisonWords(lexicon: Lexicon, subject: Subject, { operator, value }: Wanted): Localized {
  if (value === null) return isPositive(operator) ? UNKNOWN : KNOWN;
  const template = boundsOf(subject, value)[operator] ??
    NEGATIONS[operator] ?? { en: '{value}', zh: '{value}' };
  return fill(template, { value: wantedWords(lexicon, subject, value) });
}

/** Of texts only civil dates have an order. */
function boundsOf({ fact }: Subject, value: Test['value']): Templates {
  const { unit } = factDefinition(fact);
  if (isTime(unit) || typeof value === 'string') return TIMES;
  return scaleOf(unit) === undefined ? AMOUNTS : RANKS;
}

const KNOWN: Localized = { en: 'known', zh: '已知' };
const UNKNOWN: Localized = { en: 'unknown', zh: '未知' };

function isPositive(operator: Operator): boolean {
  return operator === 'equal' || operator === 'in' || operator === 'contains';
}

function wantedWords(lexicon: Lexicon, subject: Subject, value: Test['value']): Localized {
  if (typeof value !== 'object' || value === null) return valueWords(lexicon, subject, value);
  return listWords(
    [...new Set(value)].map((one) => valueWords(lexicon, subject, one)),
    'or',
  );
}

const NEEDS: Readonly<Record<'bound' | 'exact' | 'positive' | 'negative' | 'holds' | 'lacks', Localized>> = {
  bound: { en: '{needs} {wanted}', zh: '需 {wanted}' },
  exact: { en: '{needs} exactly {wanted}', zh: '需正好为 {wanted}' },
  positive: { en: '{needs} {wanted}', zh: '需为 {wanted}' },
  negative: { en: 'must not be {wanted}', zh: '不能为 {wanted}' },
  holds: { en: '{needs} {wanted}', zh: '需有 {wanted}' },
  lacks: { en: 'must not have {wanted}', zh: '不能有 {wanted}' },
};

/** Names, ranks and times are what they are; of amounts one may wonder whether more would do. */
function isAmount({ fact }: Subject, value: Test['value']): boolean {
  const { unit } = factDefinition(fact);
  return typeof value === 'number' && !isTime(unit) && scaleOf(unit) === undefined;
}

/** What a test needs: `needs at least 30.00 CNY`, `must not be Gold`. `plural`: "need" instead of "needs". */
export function needWords(lexicon: Lexicon, subject: Subject, wanted: Wanted, plural: boolean): Localized {
  const { operator, value } = wanted;
  const needs = plural ? 'need' : 'needs';
  if (value === null) {
    return operator === 'equal'
      ? { en: 'must be unknown', zh: '需未知' }
      : { en: 'must be known', zh: '需已知' };
  }
  if (value === '' && (operator === 'equal' || operator === 'notEqual')) {
    return operator === 'equal'
      ? { en: 'must not be given', zh: '不能填写' }
      : { en: 'must be given', zh: '需填写' };
  }
  const words = (template: Localized): Localized =>
    fill(template, { needs, wanted: wantedWords(lexicon, subject, value) });
  switch (operator) {
    case 'equal':
      return words(isAmount(subject, value) ? NEEDS.exact : NEEDS.positive);
    case 'in':
      return words(NEEDS.positive);
    case 'notEqual':
    case 'notIn':
      return words(NEEDS.negative);
    case 'contains':
      return words(NEEDS.holds);
    case 'doesNotContain':
      return words(NEEDS.lacks);
    default:
      return fill(NEEDS.bound, { needs, wanted: comparisonWords(lexicon, subject, wanted) });
  }
}
