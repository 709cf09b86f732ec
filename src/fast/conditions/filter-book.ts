/** The filters over items that effects have: equal ones have one number. */
import type { Condition } from '../../ruleset/types.js';
import { canBeUnsure } from './combine.js';
import type { Formula } from './expression.js';
import type { Lowering } from './lowering.js';
import { Structure, StructureReader } from './structure.js';

/** A rule without a filter. */
export const NO_FILTER = -1;
/** A filter that only the reference engine knows. */
export const UNSURE_FILTER = -2;

/** What it selects counts in any case: effects are about nothing else. */
export interface EffectFilter {
  /** Filters of one structure share it. */
  readonly form: FilterForm;
  /** By place. */
  readonly constants: readonly number[];
}

export interface FilterForm {
  readonly number: number;
  readonly formula: Formula;
  readonly isUnsure: boolean;
}

export class FilterBook {
  readonly filters: EffectFilter[] = [];
  readonly forms: FilterForm[] = [];
  readonly #lowering: Lowering;
  readonly #structures = new Structure<FilterForm>();
  /** Numbers of filters, by form and then by constants. */
  readonly #numbers: Structure<number>[] = [];
  readonly #constants: number[] = [];
  readonly #reader: StructureReader;

  constructor(lowering: Lowering) {
    this.#lowering = lowering;
    this.#reader = new StructureReader(lowering.names, this.#constants);
  }

  numberOf(condition: Condition | null): number {
    if (condition === null) return NO_FILTER;
    const constants = this.#constants;
    constants.length = 0;
    const structure = this.#reader.read(condition, this.#structures);
    structure.made ??= this.#makeForm(condition);
    const form = structure.made;
    if (form.isUnsure) return UNSURE_FILTER;
    let known = this.#numbers[form.number] ?? new Structure<number>();
    this.#numbers[form.number] = known;
    for (const one of constants) known = known.to(one);
    known.made ??= this.filters.push({ form, constants: constants.slice() }) - 1;
    return known.made;
  }

  #makeForm(condition: Condition): FilterForm {
    const { places, filterOf } = this.#lowering;
    places.begin();
    const { formula } = filterOf(condition);
    places.end(this.#constants.length);
    const form = { number: this.forms.length, formula, isUnsure: canBeUnsure(formula) };
    this.forms.push(form);
    return form;
  }
}
