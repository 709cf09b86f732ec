/** A text that two formulas share when they are the same. */
import type { Constant, Formula, ItemFilter, Value } from './expression.js';

export function keyOf(formula: Formula): string {
  switch (formula.kind) {
    case 'constant':
      return formula.holds ? 'true' : 'false';
    case 'unsure':
      return 'unsure';
    case 'compare':
      return `(${keyOfValue(formula.value)}${formula.comparison}${keyOfConstant(formula.constant)})`;
    case 'among':
      return `(${keyOfValue(formula.value)} in ${formula.constants.map(keyOfConstant).join()})`;
    case 'known':
      return `known(${keyOfValue(formula.value)})`;
    case 'lists':
      return `${formula.list}(${keyOfConstant(formula.id)})`;
    case 'under':
      return `under(${keyOfConstant(formula.category)})`;
    case 'has-item':
      return `has(${keyOfFilter(formula.filter)})`;
    case 'all':
    case 'any':
      return `${formula.kind}(${formula.parts.map(keyOf).join()})`;
    case 'not':
      return `not(${keyOf(formula.part)})`;
  }
}

export function keyOfValue(value: Value): string {
  switch (value.kind) {
    case 'fact':
      return `f${value.place}`;
    case 'slot':
      return `s${value.slot}`;
    case 'attribute':
      return `a${value.index}`;
    case 'payment-share':
      return `share(${keyOfConstant(value.method)})`;
    case 'total':
    case 'distinct':
      return `${value.kind}(${value.of} ${keyOfFilter(value.filter)})`;
    case 'item':
      return value.column;
    case 'item-attribute':
      return `i${value.index}`;
  }
}

function keyOfFilter({ reach, formula }: ItemFilter): string {
  return `${reach} ${keyOf(formula)}`;
}

/** Constants in a table are the same when they stand in the same place of it. */
function keyOfConstant({ value, place }: Constant): string {
  return place < 0 ? String(value) : `k${place}`;
}
