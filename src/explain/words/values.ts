/** A fact's value in words, by the fact's unit. */
import type { FactValue } from '../../engine/facts/fact-value.js';
import { type FactId, type FactUnit, factDefinition } from '../../ruleset/facts.js';
import { type FactParams, MICRO, type Test } from '../../ruleset/types.js';
import { type Localized, sameText } from '../../text/localized.js';
import { type Fraction, fraction } from '../../value/fraction.js';
import { countWords, exactMoneyWords, exactNumber, withUnit } from './amounts.js';
import { listWords } from './fill.js';
import {
  attributeOwner,
  attributeRules,
  idName,
  type Lexicon,
  money,
  points,
  rankName,
  type ScaleName,
} from './lexicon.js';
import { clockText, dayText, instantText, monthWords, weekdayWords } from './moments.js';

/** What is being talked about: a fact with its parameters. */
export interface Subject {
  readonly fact: FactId;
  readonly params: FactParams | null;
}

const YES: Localized = { en: 'yes', zh: '是' };
const NO: Localized = { en: 'no', zh: '否' };
const UNKNOWN: Localized = { en: 'unknown', zh: '未知' };
const NONE: Localized = { en: 'none', zh: '无' };
export const CARBON_UNIT: Localized = { en: 'gCO2e', zh: '克碳' };

/** A value as the evaluator computed it, or as a test wants it. */
export function valueWords(lexicon: Lexicon, subject: Subject, value: FactValue | Test['value']): Localized {
  if (value === null) return UNKNOWN;
  if (typeof value === 'boolean') return value ? YES : NO;
  if (typeof value === 'string') return textWords(lexicon, subject, value);
  if (typeof value === 'number') return numberWords(lexicon, subject, BigInt(value));
  if (typeof value === 'bigint') return numberWords(lexicon, subject, value);
  return listWords(
    value.map((one) => valueWords(lexicon, subject, one)),
    'and',
  );
}

function textWords(lexicon: Lexicon, { fact }: Subject, text: string): Localized {
  return text === '' ? NONE : idName(lexicon, fact, text);
}

const SCALES: Partial<Readonly<Record<FactUnit, ScaleName>>> = {
  'rank-tier': 'tiers',
  'rank-band': 'creditBands',
  'rank-grade': 'greenGrades',
};

/** The scale whose ranks a unit counts; `undefined` for other units. */
export function scaleOf(unit: FactUnit): ScaleName | undefined {
  return SCALES[unit];
}

function numberWords(lexicon: Lexicon, subject: Subject, value: bigint): Localized {
  const { unit } = factDefinition(subject.fact);
  const scale = scaleOf(unit);
  if (scale !== undefined) return rankName(lexicon, scale, Number(value));
  switch (unit) {
    case 'minute':
      return sameText(clockText(Number(value)));
    case 'weekday':
      return weekdayWords(Number(value));
    case 'month':
      return monthWords(Number(value));
    case 'day':
      return sameText(dayText(Number(value)));
    case 'instant':
      return sameText(instantText(lexicon.content.zone, Number(value)));
    default:
      return amountWords(lexicon, subject, value);
  }
}

/** A value, or the gap between two values, of a fact that counts or measures. */
export function amountWords(lexicon: Lexicon, subject: Subject, value: bigint): Localized {
  switch (factDefinition(subject.fact).unit) {
    case 'money':
      return money(lexicon, value);
    case 'points':
      return points(lexicon, value);
    case 'price':
      return exactMoneyWords(micro(value), lexicon.currency);
    case 'share':
      return sameText(`${exactNumber(fraction(value * 100n, MICRO))}%`);
    case 'grams':
      return withUnit(exactNumber(micro(value)), CARBON_UNIT);
    case 'days':
      return countWords(value, { en: 'day', zh: '天' }, { en: 'days', zh: '天' });
    case 'years':
      return countWords(value, { en: 'year', zh: '岁' }, { en: 'years', zh: '岁' });
    case 'quantity':
    case 'number':
      return sameText(exactNumber(micro(value)));
    case 'attribute':
      return measureWords(lexicon, subject, exactNumber(micro(value)));
    default:
      return sameText(`${value}`);
  }
}

function micro(value: bigint): Fraction {
  return fraction(value, MICRO);
}

function measureWords(lexicon: Lexicon, { fact, params }: Subject, number: string): Localized {
  const unit = attributeRules(lexicon, attributeOwner(fact), params?.name ?? '')?.unit ?? null;
  return unit === null ? sameText(number) : withUnit(number, sameText(unit));
}
