/** The numbers that stand beside formulas, and the formulas that differ in nothing else. */
import type { Formula } from './expression.js';
import { keyOf } from './key-of.js';
import { rewrite } from './rewrite.js';

/** A formula as a shape and where its constants begin. */
export interface Shaped {
  readonly shape: number;
  readonly offset: number;
}

/** The constants of all formulas, one after the other. */
export class ConstantTable {
  readonly #values: number[];
  readonly #lists = new Map<string, number>();

  constructor(values: readonly number[]) {
    this.#values = values.slice();
  }

  add(values: readonly number[]): number {
    const offset = this.#values.length;
    for (const value of values) this.#values.push(value);
    return offset;
  }

  /** Long lists are searched in the table; equal ones stand there once. */
  placeLists(formula: Formula): Formula {
    return rewrite(formula, { formula: (part) => (isLongList(part) ? this.#placeList(part) : part) });
  }

  #placeList(part: Extract<Formula, { readonly kind: 'among' }>): Formula {
    const values = part.constants.map(({ value }) => value);
    const key = values.join();
    const first = this.#lists.get(key) ?? this.add(values);
    this.#lists.set(key, first);
    return { ...part, constants: values.map((value, index) => ({ value, place: first + index })) };
  }

  toArray(): Float64Array {
    return Float64Array.from(this.#values);
  }
}

/** A list longer than this is not written out. */
const LIST_MAX = 8;

function isLongList(part: Formula): part is Extract<Formula, { readonly kind: 'among' }> {
  return part.kind === 'among' && part.constants.length > LIST_MAX;
}

/** Formulas whose constants stand in a table; each of them once. */
export class ShapeBook {
  readonly formulas: Formula[] = [];
  readonly #numbers = new Map<string, number>();

  add(formula: Formula): number {
    const key = keyOf(formula);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.formulas.length);
    return this.formulas.push(formula) - 1;
  }
}
