/**
 * What conditions are apart from the numbers in them. Rule sets have very many rules of few structures: what is found out about a
 * structure once holds for all of its rules.
 */
import { canonicalJson } from '../../ruleset/canonical-json.js';
import type { FactId } from '../../ruleset/facts.js';
import type { Condition, FactParams, Test } from '../../ruleset/types.js';
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
const PARAMETERS = Symbol('parameters');

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

/**
 * Reads structures, and adds the constants that they leave out to a table. It goes over every test of a rule set once: plain loops, so
 * that little is compiled for them.
 */
export class StructureReader {
  readonly #names: NameBook;
  readonly #constants: number[];

  constructor(names: NameBook, constants: number[]) {
    this.#names = names;
    this.#constants = constants;
  }

  /** Where the structure of a condition leads that begins at `start`. */
  read<T>(condition: Condition, start: Structure<T>): Structure<T> {
    if ('fact' in condition) return this.#readTest(condition, start);
    if ('all' in condition) return this.#readParts(condition.all, start.to('all'));
    if ('any' in condition) return this.#readParts(condition.any, start.to('any'));
    return this.read(condition.not, start.to('not'));
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

  #readParts<T>(parts: readonly Condition[], start: Structure<T>): Structure<T> {
    let structure = start.to(parts.length);
    for (let index = 0; index < parts.length; index += 1) {
      structure = this.read(parts[index] as Condition, structure);
    }
    return structure;
  }

  #readTest<T>(test: Test, start: Structure<T>): Structure<T> {
    const { fact, value } = test;
    let structure = start.to(fact).to(test.operator);
    const name = NAMED_FACTS.get(fact);
    if (isConstant(value, fact, name)) {
      this.#constants.push(this.#numberOf(value, name));
      structure = structure.to(CONSTANT);
    } else if (typeof value === 'object' && value !== null) {
      structure = this.#readList(value, fact, structure);
    } else structure = structure.to(value);
    return test.params === undefined ? structure : this.#readParams(test.params, fact, structure);
  }

  #readList<T>(list: Extract<Test['value'], object>, fact: FactId, start: Structure<T>): Structure<T> {
    const name = NAMED_FACTS.get(fact);
    const numbers: number[] = [];
    let isInOrder = true;
    for (let index = 0; index < list.length; index += 1) {
      const value = list[index] ?? '';
      if (!isConstant(value, fact, name)) return start.to(NONE).to(canonicalJson(list));
      const number = this.#numberOf(value, name);
      if (index > 0 && number < (numbers[index - 1] ?? number)) isInOrder = false;
      numbers.push(number);
    }
    // As the lists of formulas are.
    if (!isInOrder) numbers.sort((a, b) => a - b);
    for (let index = 0; index < numbers.length; index += 1) this.#constants.push(numbers[index] ?? 0);
    return start.to(LIST).to(numbers.length);
  }

  #readParams<T>({ name, window, items }: FactParams, fact: FactId, start: Structure<T>): Structure<T> {
    const ofWindow = window === undefined ? NONE : canonicalJson(window);
    const structure = start.to(PARAMETERS).to(name).to(ofWindow);
    if (items === undefined) return structure.to(NONE);
    return isOfItems(fact) ? this.read(items, structure) : structure.to(LIST).to(canonicalJson(items));
  }

  #numberOf(value: number | string, name: NameKind | undefined): number {
    if (typeof value === 'number') return value;
    return name === undefined ? Number.NaN : this.#names.numberOf(name, value);
  }
}

/** Whether filters in the parameters of a test are lowered with it. */
function isOfItems(fact: FactId): boolean {
  return fact.startsWith('items.');
}

/** How many constants the value of a test is. 0: what becomes of the test depends on the value, which belongs to its structure. */
export function countConstants({ fact, value }: Test): number {
  const name = NAMED_FACTS.get(fact);
  if (typeof value !== 'object' || value === null) return isConstant(value, fact, name) ? 1 : 0;
  return value.every((one) => isConstant(one, fact, name)) ? value.length : 0;
}

function isConstant(
  value: Test['value'],
  fact: FactId,
  name: NameKind | undefined,
): value is number | string {
  // "More than none" of some items is asked otherwise than "more than three".
  if (typeof value === 'number') return name === undefined && (value > 1 || !isOfItems(fact));
  return typeof value === 'string' && value !== '' && name !== undefined;
}
