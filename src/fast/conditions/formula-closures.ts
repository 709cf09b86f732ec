/** The meaning of expressions, as closures. */
import { ADJUSTMENT } from '../columns.js';
import type { ConditionProgram } from './condition-program.js';
import type { ConditionRuntime } from './condition-runtime.js';
import type { Comparison, Constant, Formula, ItemColumn, ItemFilter, Value } from './expression.js';
import { PLACES, splitOf } from './expression.js';
import type { PurchaseView } from './purchase-view.js';

/** `item`: the item at hand, where there is one; `offset`: where the constants of the rule begin. */
export type FormulaTest = (view: PurchaseView, item: number, offset: number) => boolean;
export type ValueReader = (view: PurchaseView, item: number, offset: number) => number;

const GOODS = 0;
const UNKNOWN = Number.NaN;

export class FormulaClosures {
  readonly #constants: Float64Array;
  readonly #countedKinds: number;
  readonly #runtime: ConditionRuntime;

  constructor(
    { constants, countedKinds }: Pick<ConditionProgram, 'constants' | 'countedKinds'>,
    runtime: ConditionRuntime,
  ) {
    this.#constants = constants;
    this.#countedKinds = countedKinds;
    this.#runtime = runtime;
  }

  test(formula: Formula): FormulaTest {
    switch (formula.kind) {
      case 'constant':
        return () => formula.holds;
      case 'unsure':
        return markUnsure;
      case 'compare':
        return this.#compare(formula);
      case 'among':
        return this.#among(this.read(formula.value), formula.constants);
      case 'known': {
        const read = this.read(formula.value);
        return (view, item, offset) => !Number.isNaN(read(view, item, offset));
      }
      case 'lists':
        return this.#lists(formula);
      case 'under': {
        const category = this.#constant(formula.category);
        return (view, item, offset) =>
          this.#runtime.under(view.columns.category[item] ?? 0, category(offset));
      }
      case 'has-item':
        return this.#hasItem(formula.filter);
      case 'all':
        return everyOf(formula.parts.map((part) => this.test(part)));
      case 'any':
        return someOf(formula.parts.map((part) => this.test(part)));
      case 'not': {
        const test = this.test(formula.part);
        return (view, item, offset) => !test(view, item, offset);
      }
    }
  }

  read(value: Value): ValueReader {
    switch (value.kind) {
      case 'fact':
        return ({ facts }) => facts[value.place] ?? UNKNOWN;
      case 'slot':
        return ({ slots }) => slots[value.slot] ?? UNKNOWN;
      case 'attribute':
        return ({ columns, row }) => columns.attributes[value.index]?.values[row] ?? UNKNOWN;
      case 'item-attribute':
        return ({ columns }, item) => columns.itemAttributes[value.index]?.values[item] ?? UNKNOWN;
      case 'item':
        return this.#itemColumn(value.column);
      case 'payment-share': {
        const method = this.#constant(value.method);
        return (view, _, offset) => this.#runtime.share(view, method(offset));
      }
      case 'total':
        return this.#total(value.of, this.selects(value.filter));
      case 'distinct':
        return this.#distinct(value, () => UNKNOWN);
    }
  }

  /** Whether a filter selects the item at hand. */
  selects({ reach, formula }: ItemFilter): FormulaTest {
    const test = this.test(formula);
    const counted = this.#countedKinds;
    switch (reach) {
      case 'goods':
        return (view, item, offset) => view.columns.kind[item] === GOODS && test(view, item, offset);
      case 'counted':
        return (view, item, offset) =>
          ((counted >> (view.columns.kind[item] ?? 0)) & 1) !== 0 && test(view, item, offset);
      case 'any':
        return (view, item, offset) => view.columns.kind[item] !== ADJUSTMENT && test(view, item, offset);
    }
  }

  #constant({ value, place }: Constant): (offset: number) => number {
    const constants = this.#constants;
    return place < 0 ? () => value : (offset) => constants[offset + place] ?? UNKNOWN;
  }

  #compare({ comparison, value, constant }: Extract<Formula, { readonly kind: 'compare' }>): FormulaTest {
    const wanted = this.#constant(constant);
    const part = splitOf(comparison);
    const read =
      value.kind === 'distinct' ? this.#distinct(value, (offset) => wanted(offset) + part) : this.read(value);
    return comparing(comparison, read, wanted);
  }
  #among(read: ValueReader, constants: readonly Constant[]): FormulaTest {
    const wanted = constants.map((one) => this.#constant(one));
    return (view, item, offset) => {
      const value = read(view, item, offset);
      for (const one of wanted) if (one(offset) === value) return true;
      return false;
    };
  }

  #lists({ list, id }: Extract<Formula, { readonly kind: 'lists' }>): FormulaTest {
    const wanted = this.#constant(id);
    const runtime = this.#runtime;
    if (list === 'tags') {
      return ({ columns }, item, offset) => runtime.lists(columns.tags, item, wanted(offset));
    }
    return ({ columns, row }, _, offset) => runtime.lists(columns[list], row, wanted(offset));
  }

  #hasItem(filter: ItemFilter): FormulaTest {
    const isSelected = this.selects(filter);
    return (view, _, offset) => {
      for (let item = view.start; item < view.end; item += 1) {
        if ((view.columns.quantityMicro[item] ?? 0) > 0 && isSelected(view, item, offset)) return true;
      }
      return false;
    };
  }

  #itemColumn(column: ItemColumn): ValueReader {
    switch (column) {
      case 'price':
        return (view, item) => this.#runtime.price(view, item);
      case 'grade':
        return ({ columns }, item) => {
          const grade = columns.grade[item] ?? -1;
          return grade < 0 ? UNKNOWN : grade;
        };
      case 'kind':
      case 'sku':
      case 'brand':
      case 'quantityMicro':
        return ({ columns }, item) => columns[column][item] ?? UNKNOWN;
    }
  }

  #total(of: 'amountMinor' | 'quantityMicro' | 'lines', isSelected: FormulaTest): ValueReader {
    return (view, _, offset) => {
      if (of === 'amountMinor' && view.facts[PLACES.isForeign] !== 0) return UNKNOWN;
      const { columns } = view;
      let sum = 0;
      for (let item = view.start; item < view.end; item += 1) {
        if (!isSelected(view, item, offset)) continue;
        if (of !== 'lines') sum += columns[of][item] ?? 0;
        else if ((columns.quantityMicro[item] ?? 0) > 0) sum += 1;
      }
      return sum;
    };
  }

  #distinct(
    { of, filter }: Extract<Value, { readonly kind: 'distinct' }>,
    split: (offset: number) => number,
  ): ValueReader {
    const runtime = this.#runtime;
    const isSelected = this.selects(filter);
    return (view, _, offset) => {
      const { columns } = view;
      runtime.startTelling();
      for (let item = view.start; item < view.end; item += 1) {
        if ((columns.quantityMicro[item] ?? 0) <= 0 || !isSelected(view, item, offset)) continue;
        runtime.tell(columns[of][item] ?? 0);
      }
      return runtime.told(view, split(offset));
    };
  }
}

function markUnsure({ facts }: PurchaseView): boolean {
  facts[PLACES.unsure] = 1;
  return false;
}

function everyOf(tests: readonly FormulaTest[]): FormulaTest {
  return (view, item, offset) => {
    for (const test of tests) if (!test(view, item, offset)) return false;
    return true;
  };
}

function someOf(tests: readonly FormulaTest[]): FormulaTest {
  return (view, item, offset) => {
    for (const test of tests) if (test(view, item, offset)) return true;
    return false;
  };
}

function comparing(
  comparison: Comparison,
  read: ValueReader,
  wanted: (offset: number) => number,
): FormulaTest {
  switch (comparison) {
    case '===':
      return (view, item, offset) => read(view, item, offset) === wanted(offset);
    case '!==':
      return (view, item, offset) => {
        const value = read(view, item, offset);
        return !Number.isNaN(value) && value !== wanted(offset);
      };
    case '<':
      return (view, item, offset) => read(view, item, offset) < wanted(offset);
    case '<=':
      return (view, item, offset) => read(view, item, offset) <= wanted(offset);
    case '>':
      return (view, item, offset) => read(view, item, offset) > wanted(offset);
    case '>=':
      return (view, item, offset) => read(view, item, offset) >= wanted(offset);
  }
}
