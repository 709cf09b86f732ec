/**
 * The test that a member does not meet, in short: `balance is 350 points, needs at least 500 points`. Explanations know
 * more words (`explain/words`); whoever has them puts theirs in its place, see `Refusal.failed`.
 */
import type { FactValue } from '../../engine/facts/fact-value.js';
import type { FailedTest } from '../../engine/trace.js';
import { FACTS, type FactUnit } from '../../ruleset/facts.js';
import { MICRO, type Operator, type RuleSetContent } from '../../ruleset/types.js';
import { type Localized, sameText } from '../../text/localized.js';
import { formatDecimal } from '../../value/decimal.js';
import { fraction } from '../../value/fraction.js';
import { dayText, listText, moneyText, pointsText } from '../words.js';

export function whyWords(content: RuleSetContent, test: FailedTest): Localized {
  const { fact, operator, wanted, saw, negated } = test;
  const { label, unit } = FACTS[fact];
  const name = { en: withoutSlots(label.en), zh: withoutSlots(label.zh) };
  if (saw === null) return { en: `${name.en} is unknown`, zh: `${name.zh}未知` };
  const [seen, need] = [valueWords(content, unit, saw), valueWords(content, unit, wanted)];
  const how = HOW[operator];
  const must = negated ? MUST_NOT : NEEDS;
  return {
    en: `${name.en} is ${seen.en}, ${must.en} ${how.en}${need.en}`,
    zh: `${name.zh}为 ${seen.zh}，${must.zh}${how.zh} ${need.zh}`,
  };
}

/** `points earned {window}` is said without the window. */
function withoutSlots(label: string): string {
  return label.replace(/ ?\{\w+\} ?/g, '');
}

type Value = Exclude<FactValue, null> | FailedTest['wanted'];

function valueWords(content: RuleSetContent, unit: FactUnit, value: Value): Localized {
  if (value === null) return UNKNOWN;
  if (typeof value === 'boolean') return value ? YES : NO;
  if (typeof value === 'string') return value === '' ? NONE : sameText(value);
  if (typeof value === 'number') return numberWords(content, unit, BigInt(value));
  if (typeof value === 'bigint') return numberWords(content, unit, value);
  const parts = value.map((one) => valueWords(content, unit, one));
  return parts.length === 0 ? NONE : listText(parts);
}

function numberWords(content: RuleSetContent, unit: FactUnit, value: bigint): Localized {
  const { tiers, creditBands, greenGrades } = content.vocabulary;
  const named = (scale: typeof tiers) => scale[Number(value)]?.name ?? sameText(`${value}`);
  switch (unit) {
    case 'rank-tier':
      return named(tiers);
    case 'rank-band':
      return named(creditBands);
    case 'rank-grade':
      return named(greenGrades);
    case 'points':
      return pointsText(content, value);
    case 'money':
      return moneyText(content, value);
    case 'day':
      return sameText(dayText(Number(value)));
    case 'quantity':
    case 'share':
    case 'grams':
    case 'number':
    case 'attribute':
      return sameText(formatDecimal(fraction(value, MICRO)) ?? `${value}`);
    case 'price':
      return moneyText(content, value / MICRO);
    default:
      return sameText(`${value}`);
  }
}

const HOW: Readonly<Record<Operator, Localized>> = {
  equal: { en: '', zh: '为' },
  notEqual: { en: 'anything but ', zh: '不为' },
  in: { en: 'one of ', zh: '为其中之一：' },
  notIn: { en: 'none of ', zh: '不为其中任何一个：' },
  contains: { en: '', zh: '包含' },
  doesNotContain: { en: 'none that is ', zh: '不包含' },
  lessThan: { en: 'less than ', zh: '低于' },
  lessThanInclusive: { en: 'at most ', zh: '不高于' },
  greaterThan: { en: 'more than ', zh: '高于' },
  greaterThanInclusive: { en: 'at least ', zh: '不低于' },
};

const NEEDS: Localized = { en: 'needs', zh: '需' };
const MUST_NOT: Localized = { en: 'must not be', zh: '不得' };
const UNKNOWN: Localized = { en: 'known', zh: '已知' };
const YES: Localized = { en: 'yes', zh: '是' };
const NO: Localized = { en: 'no', zh: '否' };
const NONE: Localized = { en: 'none', zh: '无' };
