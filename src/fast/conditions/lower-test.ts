/** One test as a formula. */
import { testHolds } from '../../engine/conditions.js';
import { type FactId, factDefinition } from '../../ruleset/facts.js';
import type { Test } from '../../ruleset/types.js';
import { negated } from './combine.js';
import {
  type Comparison,
  type Constant,
  canBeUnknown,
  constant,
  FAILS,
  type Formula,
  HOLDS,
  UNSURE,
  type Value,
} from './expression.js';
import { lowerFact } from './lower-fact.js';
import { type CodedLiteral, codeLiteral, keepsOrder, type Literal } from './lower-literal.js';
import type { CodedValue } from './lowered-fact.js';
import type { Lowering } from './lowering.js';
import { countConstants } from './structure.js';

export function lowerTest(test: Test, isOfItem: boolean, lowering: Lowering): Formula {
  const place = lowering.places.take(countConstants(test));
  if (factDefinition(test.fact).unit === 'ids') return lowerListTest(test, isOfItem, place, lowering);
  const fact = lowerFact(test, isOfItem, lowering);
  if (fact === 'unsure') return UNSURE;
  if (fact === 'no') return testHolds(test, false) ? HOLDS : FAILS;
  if (fact === 'unknown') return test.value === null && test.operator === 'equal' ? HOLDS : FAILS;
  return compareFact(test, fact, place);
}

/** `place`: of the first constant; -1: they stand in the formula. */
function compareFact(
  { operator, value: wanted }: Test,
  { value, coding }: CodedValue,
  place: number,
): Formula {
  if (wanted === null) return operator === 'equal' ? negated(isKnown(value)) : isKnown(value);
  switch (operator) {
    case 'equal':
    case 'notEqual':
      return isList(wanted)
        ? equalTo(operator, value, 'none', place)
        : equalTo(operator, value, codeLiteral(wanted, coding), place);
    case 'in':
    case 'notIn':
      return among(operator, { value, coding }, isList(wanted) ? wanted : [], place);
    case 'contains':
    case 'doesNotContain':
      return FAILS;
    case 'lessThan':
    case 'lessThanInclusive':
    case 'greaterThan':
    case 'greaterThanInclusive':
      return isList(wanted) ? FAILS : inOrder(ORDERS[operator], { value, coding }, wanted, place);
  }
}

function isList(wanted: Test['value']): wanted is readonly (number | string)[] {
  return typeof wanted === 'object' && wanted !== null;
}

function isKnown(value: Value): Formula {
  return canBeUnknown(value) ? { kind: 'known', value } : HOLDS;
}

function equalTo(operator: 'equal' | 'notEqual', value: Value, wanted: CodedLiteral, place: number): Formula {
  if (wanted === 'unsure') return UNSURE;
  if (wanted === 'none') return operator === 'equal' ? FAILS : isKnown(value);
  const comparison = operator === 'equal' ? '===' : '!==';
  return { kind: 'compare', comparison, value, constant: constantAt(place, wanted) };
}

function among(
  operator: 'in' | 'notIn',
  { value, coding }: CodedValue,
  wanted: readonly (number | string)[],
  place: number,
): Formula {
  const coded = wanted.map((literal) => codeLiteral(literal, coding)).filter((one) => one !== 'none');
  const numbers = coded.filter((one) => one !== 'unsure');
  if (numbers.length < coded.length) return UNSURE;
  const [first] = numbers;
  if (first === undefined) return operator === 'in' ? FAILS : isKnown(value);
  if (numbers.length === 1) return equalTo(operator === 'in' ? 'equal' : 'notEqual', value, first, place);
  const isIn: Formula = { kind: 'among', value, constants: constantsAt(place, numbers) };
  if (operator === 'in') return isIn;
  return canBeUnknown(value) ? { kind: 'all', parts: [isKnown(value), negated(isIn)] } : negated(isIn);
}

const ORDERS = {
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
} as const;

/** In order. Those in the table may be there twice: the formula is that of others as well. */
function constantsAt(place: number, numbers: readonly number[]): Constant[] {
  const all = place < 0 ? [...new Set(numbers)] : [...numbers];
  return all
    .sort((a, b) => a - b)
    .map((number, index) => constantAt(place < 0 ? place : place + index, number));
}

function constantAt(place: number, value: number): Constant {
  return place < 0 ? constant(value) : { value, place };
}

function inOrder(
  comparison: Comparison,
  { value, coding }: CodedValue,
  wanted: Literal,
  place: number,
): Formula {
  // Flags and numbers do not compare with texts, nor texts with numbers.
  if (coding.kind === 'flag' || (typeof wanted === 'number') !== (coding.kind === 'number')) return FAILS;
  const coded = codeLiteral(wanted, coding);
  if (typeof coded !== 'number' || !keepsOrder(coding)) return typeof wanted === 'boolean' ? FAILS : UNSURE;
  return (
    moreThanNothing(comparison, value, coded) ?? {
      kind: 'compare',
      comparison,
      value,
      constant: constantAt(place, coded),
    }
  );
}

/** "More than none" of some items is asked most: whether there is one. */
function moreThanNothing(comparison: Comparison, value: Value, wanted: number): Formula | undefined {
  if (value.kind !== 'total' || value.of === 'amountMinor') return undefined;
  const isMore = (comparison === '>' && wanted === 0) || (comparison === '>=' && wanted === 1);
  return isMore ? { kind: 'has-item', filter: value.filter } : undefined;
}

/** Lists are never unknown, and only tests of what they contain can hold otherwise than for any list. */
function lowerListTest(test: Test, isOfItem: boolean, place: number, lowering: Lowering): Formula {
  const { fact, operator, value } = test;
  if (!isOfItem && fact.startsWith('item.')) {
    return value === null && operator === 'equal' ? HOLDS : FAILS;
  }
  if (value === null) return operator === 'equal' ? FAILS : HOLDS;
  switch (operator) {
    case 'contains':
      return typeof value === 'string' ? containing(test, value, place, lowering) : FAILS;
    case 'doesNotContain':
      return typeof value === 'string' ? negated(containing(test, value, place, lowering)) : HOLDS;
    case 'notEqual':
    case 'notIn':
      return HOLDS;
    default:
      return FAILS;
  }
}

function containing({ fact, params }: Test, id: string, place: number, lowering: Lowering): Formula {
  if (id === '') return UNSURE;
  const { names, slots } = lowering;
  switch (fact) {
    case 'purchase.coupons':
      return listing('coupons', constantAt(place, names.numberOf('coupon', id)));
    case 'purchase.paymentMethods':
      return listing('paymentMethods', constantAt(place, names.numberOf('paymentMethod', id)));
    case 'item.tags':
      return listing('tags', constantAt(place, names.numberOf('tag', id)));
    case 'item.categories': {
      return { kind: 'under', category: constantAt(place, names.numberOf('category', id)) };
    }
    default:
      return isMemberList(fact) ? holdsSlot(slots.slotOf(paramsOf(fact, params), id)) : UNSURE;
  }
}

function isMemberList(fact: FactId): boolean {
  return fact === 'member.tags' || fact === 'member.perks';
}

function paramsOf(fact: FactId, params: Test['params']): Pick<Test, 'fact' | 'params'> {
  return params === undefined ? { fact } : { fact, params };
}

function holdsSlot(slot: number): Formula {
  return { kind: 'compare', comparison: '===', value: { kind: 'slot', slot }, constant: constant(1) };
}

function listing(list: 'coupons' | 'paymentMethods' | 'tags', id: Constant): Formula {
  return { kind: 'lists', list, id };
}
