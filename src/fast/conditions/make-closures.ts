/** Conditions as closures: for where no code may be made from text. The meaning of expressions, in one place. */
import type { CompiledConditions, ConditionProgram, HeadRule, SharedFact } from './condition-program.js';
import type { ConditionRuntime } from './condition-runtime.js';
import { PLACES } from './expression.js';
import { FormulaClosures } from './formula-closures.js';
import type { PurchaseView } from './purchase-view.js';

export function makeClosures(program: ConditionProgram, runtime: ConditionRuntime): CompiledConditions {
  const closures = new FormulaClosures(program, runtime);
  const shapes = program.shapes.map((formula) => closures.test(formula));
  const filters = program.filterShapes.map((filter) => closures.selects(filter));
  const shared = program.shared.map((fact) => sharing(fact, closures));
  return {
    share(view) {
      if (program.readsAmount) view.facts[PLACES.amount] = runtime.amount(view);
      if (program.readsCarbon) view.facts[PLACES.carbon] = runtime.carbon(view);
      for (const compute of shared) compute(view);
    },
    findHead: finding(program.head, closures),
    findRates: finding(program.rates, closures),
    claim: () => -1,
    split: () => false,
    test: (shape, view, offset) => shapes[shape]?.(view, 0, offset) ?? false,
    testItem: (shape, view, item, offset) =>
      (view.columns.quantityMicro[item] ?? 0) > 0 && (filters[shape]?.(view, item, offset) ?? false),
    select(shape, view, offset, selected) {
      const isSelected = filters[shape];
      for (let item = view.start; item < view.end; item += 1) {
        selected[item - view.start] = isSelected?.(view, item, offset) === true ? 1 : 0;
      }
    },
    sum(shape, view, offset, values) {
      const isSelected = filters[shape];
      let sum = 0;
      for (let item = view.start; item < view.end; item += 1) {
        if (isSelected?.(view, item, offset) === true) sum += values[item] ?? 0;
      }
      return sum;
    },
  };
}

function sharing({ place, value }: SharedFact, closures: FormulaClosures): (view: PurchaseView) => void {
  if (value.kind === 'total') {
    const read = closures.read(value);
    return (view) => {
      view.facts[place] = read(view, 0, 0);
    };
  }
  const test = closures.test(value);
  return (view) => {
    view.facts[place] = test(view, 0, 0) ? 1 : 0;
  };
}

function finding(rules: readonly HeadRule[], closures: FormulaClosures): CompiledConditions['findHead'] {
  const tests = rules.map(({ rule, window, formula }) => ({ rule, ...window, test: closures.test(formula) }));
  return (view, found) => {
    const instant = view.facts[PLACES.instant] ?? 0;
    let count = 0;
    for (const { rule, from, until, test } of tests) {
      if (instant < from || instant >= until || !test(view, 0, 0)) continue;
      found[count] = rule;
      count += 1;
    }
    return count;
  };
}
