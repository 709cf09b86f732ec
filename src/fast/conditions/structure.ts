/**
 * What conditions are apart from the numbers in them. Rule sets have very many rules of few structures: what is found out about a
 * structure once holds for all of its rules.
 */
import { canonicalJson } from '../../ruleset/canonical-json.js';
import type { Condition, Test } from '../../ruleset/types.js';
import type { NameBook } from '../names/name-book.js';
import type { NameKind } from '../names.js';
import type { Window } from './window.js';

/** A place in the tree of structures: conditions that have led to the same one differ in their constants only. */
export class Structure<T> {
  /** What was found out; `null`: nothing yet. */
  made: T | null = null;
  readonly #next = new Map<unknown, Structure<T>>();

  to(token: unknown): Structure<T> {
    const known = this.#next.get(token);
    if (known !== undefined) return known;
    const made = new Structure<T>();
    this.#next.set(token, made);
    return made;
  }
}

const CONSTANT = Symbol('a constant');
const LIST = Symbol('a list of constants');
const NONE = Symbol('nothing');

/** Facts that are compared with names, all of which have numbers. */
const NAMED_FACTS: ReadonlyMap<string, NameKind> = new Map<string, NameKind>([
  ['purchase.channel', 'channel'],
  ['purchase.store', 'store'],
  ['purchase.partner', 'partner'],
  ['purchase.currency', 'currency'],
  ['purchase.coupons', 'coupon'],
  ['purchase.paymentMethods', 'paymentMethod'],
  ['item.sku', 'sku'],
  ['item.brand', 'brand'],
  ['item.tags', 'tag'],
  ['item.categories', 'category'],
]);

/** Reads structures, and adds the constants that they leave out to a table. */
export class StructureReader {
  readonly #names: NameBook;
  readonly #constants: number[];

  constructor(names: NameBook, constants: number[]) {
    this.#names = names;
    this.#constants = constants;
  }

  /** Where the structure of a condition leads that begins at `start`. */
  read<T>(condition: Condition, start: Structure<T>): Structure<T> {
    if ('all' in condition) return this.#readParts('all', condition.all, start);
    if ('any' in condition) return this.#readParts('any', condition.any, start);
    if ('not' in condition) return this.read(condition.not, start.to('not'));
    return this.#readTest(condition, start);
  }

  /** The same for ranges of time; open ends are no constants. */
  readRanges<T>(ranges: readonly Window[], start: Structure<T>): Structure<T> {
    let structure = start.to(ranges.length);
    for (const { from, until } of ranges) {
      for (const limit of [from, until]) {
        const isOpen = !Number.isFinite(limit);
        structure = structure.to(isOpen ? NONE : CONSTANT);
        if (!isOpen) this.#constants.push(limit);
      }
    }
    return structure;
  }

  #readParts<T>(kind: 'all' | 'any', parts: readonly Condition[], start: Structure<T>): Structure<T> {
    let structure = start.to(kind).to(parts.length);
    for (const part of parts) structure = this.read(part, structure);
    return structure;
  }

  #readTest<T>(test: Test, start: Structure<T>): Structure<T> {
    const structure = this.#readValue(test, start.to(test.fact).to(test.operator));
    const { params } = test;
    if (params === undefined) return structure.to(NONE);
    const { name, window, items } = params;
    const ofParams = structure.to(name).to(window === undefined ? NONE : canonicalJson(window));
    if (items === undefined) return ofParams.to(NONE);
    return asksForItems(test) ? this.read(items, ofParams) : ofParams.to(LIST).to(canonicalJson(items));
  }

  #readValue<T>(test: Test, start: Structure<T>): Structure<T> {
    const { fact, value } = test;
    const count = countConstants(test);
    if (typeof value === 'object' && value !== null) {
      if (count === 0) return start.to(NONE).to(canonicalJson(value));
      // In the order in which the lists of formulas are.
      const numbers = value.map((one) => this.#numberOf(fact, one)).sort((a, b) => a - b);
      for (const number of numbers) this.#constants.push(number);
      return start.to(LIST).to(count);
    }
    if (count === 0 || typeof value === 'boolean' || value === null) return start.to(value);
    this.#constants.push(this.#numberOf(fact, value));
    return start.to(CONSTANT);
  }

  #numberOf(fact: string, value: number | string): number {
    if (typeof value === 'number') return value;
    const name = NAMED_FACTS.get(fact);
    return name === undefined ? Number.NaN : this.#names.numberOf(name, value);
  }
}

/** Whether filters in the parameters of a test are lowered with it. */
function asksForItems({ fact }: Test): boolean {
  return fact.startsWith('items.');
}

/** How many constants the value of a test is. 0: what becomes of the test depends on the value, which belongs to its structure. */
export function countConstants(test: Test): number {
  const { value } = test;
  if (typeof value !== 'object') return isConstant(test, value) ? 1 : 0;
  return value?.every((one) => isConstant(test, one)) === true ? value.length : 0;
}

function isConstant(test: Test, value: number | string | boolean): boolean {
  // "More than none" of some items is asked otherwise than "more than three".
  if (typeof value === 'number') return !NAMED_FACTS.has(test.fact) && (value > 1 || !asksForItems(test));
  return typeof value === 'string' && value !== '' && NAMED_FACTS.has(test.fact);
}
