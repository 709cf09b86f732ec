/** Takes the numbers out of formulas, so that those that differ in nothing else become one shape. */
import type { Constant, Formula, ItemFilter } from './expression.js';
import { shapeKeyOf } from './key-of.js';
import { rewrite } from './rewrite.js';

/** A formula as a shape and where its constants begin. */
export interface Shaped {
  readonly shape: number;
  readonly offset: number;
}

/** The constants of all formulas, one after the other. */
export class ConstantTable {
  readonly #values: number[] = [];
  readonly #lists = new Map<string, number>();

  get length(): number {
    return this.#values.length;
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

export class ShapeBook {
  readonly formulas: Formula[] = [];
  readonly #constants: ConstantTable;
  readonly #numbers = new Map<string, number>();

  constructor(constants: ConstantTable) {
    this.#constants = constants;
  }

  add(formula: Formula): Shaped {
    const values: number[] = [];
    const key = shapeKeyOf(formula, values);
    const known = this.#numbers.get(key);
    const shape = known ?? this.formulas.push(lifted(formula)) - 1;
    if (known === undefined) this.#numbers.set(key, shape);
    return { shape, offset: this.#constants.add(values) };
  }
}

function lifted(formula: Formula): Formula {
  let place = 0;
  return rewrite(formula, {
    constant: ({ value }: Constant) => {
      place += 1;
      return { value, place: place - 1 };
    },
  });
}

/** Filters of effects: they differ in their formulas only. */
export function filtersOf({ formulas }: ShapeBook): ItemFilter[] {
  return formulas.map((formula) => ({ reach: 'counted', formula }));
}
