/** Conditions as formulas; what they mean is `engine/conditions.ts`. */
import { readsFact } from '../../engine/conditions.js';
import type { Condition, RuleSetContent } from '../../ruleset/types.js';
import type { NameBook } from '../names/name-book.js';
import { allOf, anyOf, negated } from './combine.js';
import type { Formula, ItemFilter } from './expression.js';
import { lowerTest } from './lower-test.js';
import { createLookups, type Lowering } from './lowering.js';

export function createLowering(content: RuleSetContent, names: NameBook): Lowering {
  const lowering: Lowering = {
    ...createLookups(content, names),
    filterOf: (condition) => lowerFilter(condition, lowering),
  };
  return lowering;
}

/** `isOfItem`: the condition is about one item at a time. */
export function lowerCondition(condition: Condition, isOfItem: boolean, lowering: Lowering): Formula {
  if ('all' in condition) return allOf(condition.all.map((part) => lowerCondition(part, isOfItem, lowering)));
  if ('any' in condition) return anyOf(condition.any.map((part) => lowerCondition(part, isOfItem, lowering)));
  if ('not' in condition) return negated(lowerCondition(condition.not, isOfItem, lowering));
  return lowerTest(condition, isOfItem, lowering);
}

/** Items that a filter selects: those that count, unless it asks for the kind of line itself (`engine/moment.ts`). */
function lowerFilter(condition: Condition, lowering: Lowering): ItemFilter {
  const reach = readsFact(condition, 'item.kind') ? 'any' : 'counted';
  return { reach, formula: lowerCondition(condition, true, lowering) };
}
