/** Decides which rules are looked at for every purchase and which wait behind an index, and makes one program of all. */
import { at } from '../../engine/at.js';
import type { FastPlan } from '../fast-plan.js';
import { allOf } from './combine.js';
import type { ConditionProgram, HeadRule } from './condition-program.js';
import { type Formula, PLACES } from './expression.js';
import { indexRules, type RuleIndex } from './index-rules.js';
import { keyOf } from './key-of.js';
import { ConstantTable, filtersOf, ShapeBook, type Shaped } from './lift-constants.js';
import type { RuleConditions } from './plan-conditions.js';
import { readsPlace, SharedFacts } from './share-facts.js';

/** Bits of a mask of categories. */
const BITS_MAX = 31;

export const NO_SHAPE = -1;

/** By rule, for rules of the tail. */
interface TailPlaces {
  /** The shape of its conditions, and where their constants begin. */
  readonly shapeOf: Int32Array;
  readonly offsetOf: Int32Array;
  /** The same, of `filterShapes`, for what the item must be through which the rule is found; -1: it may be any. */
  readonly itemShapeOf: Int32Array;
  readonly itemOffsetOf: Int32Array;
}

export interface Arrangement extends TailPlaces {
  readonly program: ConditionProgram;
  readonly index: RuleIndex;
  /** By filter of the plan. */
  readonly filters: readonly Shaped[];
}

export function arrange(plan: FastPlan, indexedFrom: number): Arrangement {
  const { conditions } = plan;
  const index = indexRules(plan, indexedFrom);
  const constants = new ConstantTable();
  const shared = new SharedFacts();
  const filterShapes = new ShapeBook(constants);
  const filters = conditions.filters.map(({ formula }) => filterShapes.add(formula));
  const head = headRules(conditions.rules, index.head, shared, constants);
  const rates = headRules(conditions.rates, conditions.rates.keys(), shared, constants);
  const shapes = new ShapeBook(constants);
  const places = placeTail(conditions.rules, index, filters, shapes);
  const all = [...[...head, ...rates].map(({ formula }) => formula), ...shapes.formulas];
  const program: ConditionProgram = {
    head,
    rates,
    shared: shared.facts,
    readsAmount: all.some((formula) => readsPlace(formula, PLACES.amount)),
    readsCarbon: all.some((formula) => readsPlace(formula, PLACES.carbon)),
    shapes: shapes.formulas,
    filterShapes: filtersOf(filterShapes),
    constants: constants.toArray(),
    countedKinds: conditions.tables.countedKinds,
    categoryBits: shared.categories.slice(0, BITS_MAX),
    factCount: shared.factCount,
  };
  return { program, filters, index, ...places };
}

function placeTail(
  rules: readonly RuleConditions[],
  { tail, foundByNeeded }: RuleIndex,
  filters: readonly Shaped[],
  shapes: ShapeBook,
): TailPlaces {
  const shapeOf = new Int32Array(rules.length);
  const offsetOf = new Int32Array(rules.length);
  const itemShapeOf = new Int32Array(rules.length).fill(NO_SHAPE);
  const itemOffsetOf = new Int32Array(rules.length);
  for (const rule of tail) {
    const conditions = at(rules, rule);
    const needed = foundByNeeded.has(rule) ? filters[conditions.filter] : undefined;
    const formula = needed === undefined ? wholeFormula(conditions) : conditions.formula;
    const { shape, offset } = shapes.add(formula);
    shapeOf[rule] = shape;
    offsetOf[rule] = offset;
    if (needed === undefined) continue;
    itemShapeOf[rule] = needed.shape;
    itemOffsetOf[rule] = needed.offset;
  }
  return { shapeOf, offsetOf, itemShapeOf, itemOffsetOf };
}

function headRules(
  rules: readonly RuleConditions[],
  head: Iterable<number>,
  shared: SharedFacts,
  constants: ConstantTable,
): HeadRule[] {
  return [...head].map((rule) => {
    const conditions = at(rules, rule);
    const formula = constants.placeLists(wholeFormula(conditions));
    return { rule, window: conditions.window, formula: withoutRepeats(shared.replaceIn(formula)) };
  });
}

/** A part that is there twice asks once: a rule often has a condition about the items that it gives points for. */
function withoutRepeats(formula: Formula): Formula {
  if (formula.kind !== 'all') return formula;
  return allOf([...new Map(formula.parts.map((part) => [keyOf(part), part])).values()]);
}

/** The conditions, and that there is an item to give points for. */
function wholeFormula({ formula, needs }: RuleConditions): Formula {
  return needs === null ? formula : allOf([formula, { kind: 'has-item', filter: needs }]);
}
