/** A selection of items in words: `category Snacks or Drinks and tag Green`. */
import { type FactId, factDefinition } from '../../ruleset/facts.js';
import type { Condition, Test } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { comparisonWords, opposite, type Wanted } from './comparison.js';
import { fill, join, listWords } from './fill.js';
import { attributeName, type Lexicon } from './lexicon.js';
import { type Subject, valueWords } from './values.js';

const ALL_ITEMS: Localized = { en: 'goods', zh: '商品' };

/** Words for the items that a condition over `item.*` facts selects; `null` are all of them. */
export function itemsWords(lexicon: Lexicon, filter: Condition | null): Localized {
  return filter === null ? ALL_ITEMS : conditionWords(lexicon, filter, false);
}

/** `inner`: what is joined from several parts gets parentheses. */
function conditionWords(lexicon: Lexicon, condition: Condition, inner: boolean): Localized {
  if ('not' in condition) return notWords(lexicon, condition.not);
  if ('all' in condition) {
    if (condition.all.length === 0) return ALL_ITEMS;
    return joined(lexicon, condition.all, { en: ' and ', zh: ' 且 ' }, inner);
  }
  if ('any' in condition) {
    const one = asOneTest(condition.any);
    if (one !== null) return testWords(lexicon, one);
    return joined(lexicon, condition.any, { en: ' or ', zh: ' 或 ' }, inner);
  }
  return testWords(lexicon, condition);
}

function joined(
  lexicon: Lexicon,
  parts: readonly Condition[],
  separator: Localized,
  inner: boolean,
): Localized {
  const words = join(
    parts.map((part) => conditionWords(lexicon, part, parts.length > 1)),
    separator,
  );
  return inner && parts.length > 1 ? fill({ en: '({words})', zh: '（{words}）' }, { words }) : words;
}

function notWords(lexicon: Lexicon, condition: Condition): Localized {
  const one = 'any' in condition ? asOneTest(condition.any) : null;
  if (one !== null) return testWords(lexicon, { ...one, ...opposite(one) });
  if ('fact' in condition) return testWords(lexicon, { ...condition, ...opposite(condition) });
  return fill({ en: 'not {words}', zh: '非 {words}' }, { words: conditionWords(lexicon, condition, true) });
}

/**
 * Tests of one fact for single values, joined by `any`, are one test for a list: `null` when they are anything
 * else. A fact that is a list contains one of them, any other is one of them.
 */
export function asOneTest(parts: readonly Condition[]): Test | null {
  const tests = parts.filter((part): part is Test => 'fact' in part);
  const [first] = tests;
  if (first === undefined || tests.length < parts.length) return null;
  if (first.operator !== 'contains' && first.operator !== 'equal') return null;
  const same = tests.every(
    ({ fact, params, operator }) =>
      fact === first.fact && operator === first.operator && isSameName(params, first.params),
  );
  const values = tests.flatMap(({ value }) =>
    typeof value === 'string' || typeof value === 'number' ? [value] : [],
  );
  return same && values.length === tests.length ? { ...first, value: values } : null;
}

/** Facts of items and ids have no parameter but a name. */
function isSameName(left: Test['params'], right: Test['params']): boolean {
  if (left?.items !== undefined || right?.items !== undefined) return false;
  return left?.name === right?.name && left?.window === right?.window;
}

/** Facts that read better with the value put into a phrase of their own. */
const PHRASES: Partial<Readonly<Record<FactId, Localized>>> = {
  'item.kind': { en: '{value}', zh: '{value}' },
  'item.sku': { en: 'product {value}', zh: '{value} 商品' },
  'item.categories': { en: 'category {value}', zh: '{value} 品类' },
  'item.tags': { en: 'items tagged {value}', zh: '带「{value}」标签的商品' },
  'item.brand': { en: 'brand {value}', zh: '{value} 品牌' },
};

const NEGATIVE: readonly Test['operator'][] = ['notEqual', 'notIn', 'doesNotContain'];

const FULL_PRICE: Localized = { en: 'items at full price', zh: '未优惠的商品' };
const REDUCED: Localized = { en: 'items already reduced', zh: '已优惠的商品' };

function testWords(lexicon: Lexicon, test: Test): Localized {
  if (test.fact === 'item.isDiscounted') return isTrue(test) ? REDUCED : FULL_PRICE;
  const phrase = PHRASES[test.fact];
  const subject: Subject = { fact: test.fact, params: test.params ?? null };
  if (phrase === undefined || test.value === null) return comparedWords(lexicon, subject, test);
  const value = fill(phrase, { value: namesOf(lexicon, subject, test.value) });
  return NEGATIVE.includes(test.operator) ? fill({ en: 'not {value}', zh: '非 {value}' }, { value }) : value;
}

function isTrue({ operator, value }: Test): boolean {
  return (operator === 'equal') === (value === true);
}

function namesOf(lexicon: Lexicon, subject: Subject, value: Test['value']): Localized {
  const list = typeof value === 'object' && value !== null ? value : [value];
  return listWords(
    [...new Set(list)].map((one) => valueWords(lexicon, subject, one)),
    'or',
  );
}

/** `items with unit price at least 10.00 CNY`. */
function comparedWords(lexicon: Lexicon, subject: Subject, wanted: Wanted): Localized {
  const { fact, params } = subject;
  const label =
    fact === 'item.attribute'
      ? attributeName(lexicon, 'item', params?.name ?? '')
      : factDefinition(fact).label;
  return fill(ITEMS_WITH, { label, wanted: comparisonWords(lexicon, subject, wanted) });
}

const ITEMS_WITH: Localized = { en: 'items with {label} {wanted}', zh: '{label} {wanted} 的商品' };
