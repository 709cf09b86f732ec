/** A text that two formulas share when they are the same, or when they differ in their constants only. */
import type { Constant, Formula, ItemFilter, Value } from './expression.js';

export function keyOf(formula: Formula): string {
  return new KeyWriter(null).formula(formula);
}

export function keyOfValue(value: Value): string {
  return new KeyWriter(null).value(value);
}

/** The key of the formula without its constants, which are added to `constants` in the order of `rewrite`. */
export function shapeKeyOf(formula: Formula, constants: number[]): string {
  return new KeyWriter(constants).formula(formula);
}

class KeyWriter {
  readonly #constants: number[] | null;

  constructor(constants: number[] | null) {
    this.#constants = constants;
  }

  formula(formula: Formula): string {
    switch (formula.kind) {
      case 'constant':
        return formula.holds ? 'true' : 'false';
      case 'unsure':
        return 'unsure';
      case 'compare':
        return `(${this.value(formula.value)}${formula.comparison}${this.#constant(formula.constant)})`;
      case 'among':
        return `(${this.value(formula.value)} in ${this.#list(formula.constants)})`;
      case 'known':
        return `known(${this.value(formula.value)})`;
      case 'lists':
        return `${formula.list}(${this.#constant(formula.id)})`;
      case 'under':
        return `under(${this.#constant(formula.category)})`;
      case 'has-item':
        return `has(${this.#filter(formula.filter)})`;
      case 'all':
      case 'any':
        return `${formula.kind}(${this.#parts(formula.parts)})`;
      case 'not':
        return `not(${this.formula(formula.part)})`;
    }
  }

  value(value: Value): string {
    switch (value.kind) {
      case 'fact':
        return `f${value.place}`;
      case 'slot':
        return `s${value.slot}`;
      case 'attribute':
        return `a${value.index}`;
      case 'payment-share':
        return `share(${this.#constant(value.method)})`;
      case 'total':
      case 'distinct':
        return `${value.kind}(${value.of} ${this.#filter(value.filter)})`;
      case 'item':
        return value.column;
      case 'item-attribute':
        return `i${value.index}`;
    }
  }

  #filter({ reach, formula }: ItemFilter): string {
    return `${reach} ${this.formula(formula)}`;
  }

  #parts(parts: readonly Formula[]): string {
    let text = '';
    for (const part of parts) text += `${this.formula(part)},`;
    return text;
  }

  #list(constants: readonly Constant[]): string {
    let text = '';
    for (const constant of constants) text += `${this.#constant(constant)},`;
    return text;
  }

  /** Constants in a table are the same when they stand in the same place of it. */
  #constant({ value, place }: Constant): string {
    if (this.#constants === null) return place < 0 ? String(value) : `k${place}`;
    this.#constants.push(value);
    return 'k';
  }
}
