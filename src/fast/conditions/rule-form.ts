/** Conditions of rules as forms: rules whose conditions have one structure share a formula, and differ in its constants. */
import { type Constant, constant, type Formula, type ItemFilter } from './expression.js';
import { rewrite } from './rewrite.js';
import type { InstantLimit } from './window.js';

export interface RuleForm {
  /** Its place among the forms. */
  readonly number: number;
  /** What must hold besides the window. */
  readonly formula: Formula;
  /** What the conditions say about the instant; part of the window. */
  readonly limits: readonly InstantLimit[];
  /**
   * Without a counted item with a quantity that this filter selects the rule gives nothing, nor does it matter to
   * any other rule. `null`: that is not known.
   */
  readonly needs: ItemFilter | null;
}

/** The constants of forms, one rule after the other. */
export interface FormConstants {
  readonly values: readonly number[];
  /** Where those of a rule begin. */
  readonly offset: number;
}

export function numberAt({ value, place }: Constant, { values, offset }: FormConstants): number {
  return place < 0 ? value : (values[offset + place] ?? Number.NaN);
}

/** The formula of one rule: its constants stand in it. */
export function withConstants(formula: Formula, constants: FormConstants): Formula {
  return rewrite(formula, {
    constant: (one) => (one.place < 0 ? one : constant(numberAt(one, constants))),
  });
}

/** The formula with its constants so many places further on. */
export function moved(formula: Formula, by: number): Formula {
  return rewrite(formula, {
    constant: (one) => (one.place < 0 ? one : { value: one.value, place: one.place + by }),
  });
}

/** Counts the places of constants while a form is made, in the order in which `StructureReader` adds them to the table. */
export class PlaceCounter {
  #next = -1;

  begin(): void {
    this.#next = 0;
  }

  /** Throws when others than so many places were taken: the reader and the lowering would see different constants. */
  end(count: number): void {
    if (this.#next !== count) throw new Error(`${count} constants were read, and ${this.#next} lowered`);
    this.#next = -1;
  }

  /** The first of so many places; -1: no form is being made, or there are none to take. */
  take(count: number): number {
    if (this.#next < 0 || count === 0) return -1;
    const first = this.#next;
    this.#next += count;
    return first;
  }
}
