/** A single test as the domain of the values for which it holds. */
import type { Test } from '../../ruleset/types.js';
import { dayNumber, parseCivilDate } from '../../value/civil-date.js';
import type { Domain } from '../sets/domain.js';
import {
  atLeast,
  atMost,
  complementIntegers,
  type IntegerSet,
  intersectIntegers,
  NO_INTEGERS,
  uniteRanges,
} from '../sets/integer-set.js';
import { complementTexts, intersectTexts, onlyTexts, type TextSet } from '../sets/text-set.js';

/**
 * The values of `universe` for which the test holds, or (`wanted` false) does not hold. An unknown value fails
 * every test but those for `null`. `null` for a test that no domain describes exactly.
 */
export function testDomain(test: Test, wanted: boolean, universe: Domain): Domain | null {
  switch (universe.kind) {
    case 'integers': {
      const values = test.value === null ? NO_INTEGERS : integersOf(test);
      if (values === null) return null;
      const held = narrow(values, test, wanted, complementIntegers);
      const unknown = universe.unknown && holdsForUnknown(test) === wanted;
      return { kind: 'integers', values: intersectIntegers(universe.values, held), unknown };
    }
    case 'texts': {
      const values = test.value === null ? onlyTexts([]) : textsOf(test);
      if (values === null) return null;
      const held = narrow(values, test, wanted, complementTexts);
      const unknown = universe.unknown && holdsForUnknown(test) === wanted;
      return { kind: 'texts', values: intersectTexts(universe.values, held), unknown };
    }
    case 'ids':
      return idsDomain(test, wanted, universe);
  }
}

/** `equal null` holds for the unknown value only, `notEqual null` for every other. */
function holdsForUnknown({ value, operator }: Test): boolean {
  return value === null && operator === 'equal';
}

/** The known values for which the test holds, or does not. */
function narrow<V>(values: V, test: Test, wanted: boolean, complement: (values: V) => V): V {
  const held = test.value === null && !holdsForUnknown(test) ? complement(values) : values;
  return wanted ? held : complement(held);
}

function integersOf({ operator, value }: Test): IntegerSet | null {
  if (Array.isArray(value)) {
    const among = uniteRanges(value.flatMap((one) => pointOf(one)));
    if (operator === 'in') return among;
    return operator === 'notIn' ? complementIntegers(among) : null;
  }
  const [point] = pointOf(value);
  if (point === undefined) return null;
  const [number] = point;
  switch (operator) {
    case 'equal':
      return [point];
    case 'notEqual':
      return complementIntegers([point]);
    case 'lessThan':
      return atMost(number - 1);
    case 'lessThanInclusive':
      return atMost(number);
    case 'greaterThan':
      return atLeast(number + 1);
    case 'greaterThanInclusive':
      return atLeast(number);
    default:
      return null;
  }
}

function pointOf(value: unknown): (readonly [number, number])[] {
  if (typeof value === 'number') return [[value, value]];
  if (typeof value === 'boolean') return [value ? [1, 1] : [0, 0]];
  const date = typeof value === 'string' ? parseCivilDate(value) : undefined;
  if (date === undefined) return [];
  const day = dayNumber(date);
  return [[day, day]];
}

function textsOf({ operator, value }: Test): TextSet | null {
  const texts = typeof value === 'string' ? [value] : textsAmong(value);
  switch (operator) {
    case 'equal':
    case 'in':
      return onlyTexts(texts);
    case 'notEqual':
    case 'notIn':
      return complementTexts(onlyTexts(texts));
    default:
      return null;
  }
}

function textsAmong(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function idsDomain(
  test: Test,
  wanted: boolean,
  universe: Extract<Domain, { readonly kind: 'ids' }>,
): Domain | null {
  const { operator, value } = test;
  if (typeof value !== 'string' || (operator !== 'contains' && operator !== 'doesNotContain')) return null;
  const contains = (operator === 'contains') === wanted;
  const id = new Set([value]);
  const none = new Set<string>();
  const values = { ...universe.values, required: contains ? id : none, forbidden: contains ? none : id };
  return { ...universe, values };
}
