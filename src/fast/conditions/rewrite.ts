/** Formulas with some of their parts replaced. */
import type { Constant, Formula, ItemFilter, Value } from './expression.js';

export interface Rewriting {
  /** Called after what is inside has been rewritten. */
  readonly value?: (value: Value) => Value;
  readonly formula?: (formula: Formula) => Formula;
  readonly constant?: (constant: Constant) => Constant;
}

export function rewrite(formula: Formula, rewriting: Rewriting): Formula {
  const inside = rewriteInside(formula, rewriting);
  return rewriting.formula === undefined ? inside : rewriting.formula(inside);
}

function rewriteFilter({ reach, formula }: ItemFilter, rewriting: Rewriting): ItemFilter {
  return { reach, formula: rewrite(formula, rewriting) };
}

function rewriteInside(formula: Formula, rewriting: Rewriting): Formula {
  const constantOf = rewriting.constant ?? same;
  switch (formula.kind) {
    case 'constant':
    case 'unsure':
      return formula;
    case 'compare': {
      const value = rewriteValue(formula.value, rewriting);
      return { ...formula, value, constant: constantOf(formula.constant) };
    }
    case 'among': {
      const value = rewriteValue(formula.value, rewriting);
      return { ...formula, value, constants: formula.constants.map(constantOf) };
    }
    case 'known':
      return { ...formula, value: rewriteValue(formula.value, rewriting) };
    case 'lists':
      return { ...formula, id: constantOf(formula.id) };
    case 'under':
      return { ...formula, category: constantOf(formula.category) };
    case 'has-item':
      return { ...formula, filter: rewriteFilter(formula.filter, rewriting) };
    case 'all':
    case 'any':
      return { ...formula, parts: formula.parts.map((part) => rewrite(part, rewriting)) };
    case 'not':
      return { ...formula, part: rewrite(formula.part, rewriting) };
  }
}

function rewriteValue(value: Value, rewriting: Rewriting): Value {
  const inside = rewriteInsideValue(value, rewriting);
  return rewriting.value === undefined ? inside : rewriting.value(inside);
}

function rewriteInsideValue(value: Value, rewriting: Rewriting): Value {
  switch (value.kind) {
    case 'total':
    case 'distinct':
      return { ...value, filter: rewriteFilter(value.filter, rewriting) };
    case 'payment-share':
      return { ...value, method: (rewriting.constant ?? same)(value.method) };
    case 'fact':
    case 'slot':
    case 'attribute':
    case 'item':
    case 'item-attribute':
      return value;
  }
}

function same(constant: Constant): Constant {
  return constant;
}
