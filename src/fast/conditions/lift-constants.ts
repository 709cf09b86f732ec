/** Takes the numbers out of formulas, so that those that differ in nothing else become one shape. */
import type { Constant, Formula, ItemFilter } from './expression.js';
import { keyOf } from './key-of.js';
import { rewrite } from './rewrite.js';

/** A formula as a shape and where its constants begin. */
export interface Shaped {
  readonly shape: number;
  readonly offset: number;
}

/** The constants of all formulas, one after the other. */
export class ConstantTable {
  readonly #values: number[] = [];

  get length(): number {
    return this.#values.length;
  }

  add(values: readonly number[]): number {
    const offset = this.#values.length;
    for (const value of values) this.#values.push(value);
    return offset;
  }

  toArray(): Float64Array {
    return Float64Array.from(this.#values);
  }
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
    const lift = ({ value }: Constant): Constant => ({ value, place: values.push(value) - 1 });
    const lifted = rewrite(formula, { constant: lift });
    const key = keyOf(lifted);
    const known = this.#numbers.get(key);
    const shape = known ?? this.formulas.push(lifted) - 1;
    if (known === undefined) this.#numbers.set(key, shape);
    return { shape, offset: this.#constants.add(values) };
  }
}

/** Filters of effects: they differ in their formulas only. */
export function filtersOf({ formulas }: ShapeBook): ItemFilter[] {
  return formulas.map((formula) => ({ reach: 'counted', formula }));
}
