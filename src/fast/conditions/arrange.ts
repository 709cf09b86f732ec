/** Decides which rules are looked at for every purchase and which wait behind an index, and makes one program of all. */
import { at } from '../../engine/at.js';
import type { FastPlan } from '../fast-plan.js';
import { awardPlanOf } from '../points/award-plan.js';
import { ruleRecordsOf } from '../points/rule-records.js';
import { allOf } from './combine.js';
import { ALL_ITEMS, type AwardProgram, type ConditionProgram, type HeadRule } from './condition-program.js';
import { FACTS_A_WALK } from './emit-shared.js';
import { BITS_MAX } from './emit-split.js';
import { type Formula, type ItemFilter, PLACES } from './expression.js';
import { type EffectFilter, NO_FILTER } from './filter-book.js';
import type { RuleConditions } from './form-book.js';
import { giftOf } from './gift-of.js';
import { indexRules, type RuleIndex } from './index-rules.js';
import { keyOf } from './key-of.js';
import { ConstantTable, ShapeBook, type Shaped } from './lift-constants.js';
import type { PlanConditions } from './plan-conditions.js';
import { type RuleForm, withConstants } from './rule-form.js';
import { readsMore, readsPlace, SharedFacts } from './share-facts.js';
import type { Window } from './window.js';

export const NO_SHAPE = -1;

/** Rules whose awards one function claims: larger functions are not optimised. */
const CLAIMING_MAX = 60;

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
  const constants = new ConstantTable(conditions.constants);
  const shared = new SharedFacts();
  const filterShapes = new ShapeBook();
  const filters = shapeFilters(conditions, filterShapes, constants);
  const headOf = (rule: number, window: Window, formula: Formula): HeadRule =>
    headRule(rule, window, formula, shared, constants);
  const head = index.head.map((rule) => {
    const known = at(conditions.rules, rule);
    return headOf(rule, known.window, withConstants(wholeFormula(known.form), known));
  });
  const rates = conditions.rates.map(({ window, formula }, rate) => headOf(rate, window, formula));
  const sharedCount = shared.facts.length;
  const awards = awardsOf(plan, index, shared, constants);
  const shapes = new ShapeBook();
  const places = placeTail(conditions.rules, index, filters, shapes);
  const all = [...[...head, ...rates].map(({ formula }) => formula), ...shapes.formulas];
  const program: ConditionProgram = {
    head,
    rates,
    shared: shared.facts.slice(0, sharedCount),
    readsAmount: all.some((formula) => readsPlace(formula, PLACES.amount)),
    readsCarbon: all.some((formula) => readsPlace(formula, PLACES.carbon)),
    shapes: shapes.formulas,
    filterShapes: filterShapes.formulas.map(countedItems),
    constants: constants.toArray(),
    countedKinds: conditions.tables.countedKinds,
    categoryBits: shared.categories.slice(0, BITS_MAX),
    awards,
    factCount: shared.factCount,
  };
  return { program, filters, index, ...places };
}

/** `null`: the program asks for more. */
function awardsOf(
  plan: FastPlan,
  { head, tail }: RuleIndex,
  shared: SharedFacts,
  constants: ConstantTable,
): AwardProgram | null {
  const { rules, rates, filters, filterOfExcluded } = plan.conditions;
  if (filterOfExcluded !== NO_FILTER || head.length > CLAIMING_MAX) return null;
  const records = ruleRecordsOf(plan);
  const awards = awardPlanOf(plan);
  if (awards === null) return null;
  const claimed = head.map((rule) => {
    const conditions = at(rules, rule);
    const { form, window } = conditions;
    const filter = writtenFilter(filters[conditions.filter], constants);
    const gift = giftOf(rule, awards, records, filter, shared);
    // Who counts items gives nothing without them.
    const formula = gift === null || gift.place === ALL_ITEMS ? wholeFormula(form) : form.formula;
    const written = withConstants(formula, conditions);
    return { ...headRule(rule, window, written, shared, constants), gift };
  });
  const rated = rates.map(({ window, formula }, rate) => ({
    ...headRule(rate, window, formula, shared, constants),
    num: awards.rateNum[rate] as number,
  }));
  const formulas = [...claimed, ...rated].map(({ formula }) => formula);
  const counted = new Set(claimed.map(({ gift }) => gift?.place));
  const facts = shared.facts.filter(
    ({ place }) => counted.has(place) || formulas.some((formula) => readsPlace(formula, place)),
  );
  if (facts.length > FACTS_A_WALK) return null;
  const itemFilters = facts.map(({ value }) => value.filter.formula);
  const readsView = [...formulas, ...itemFilters].some(readsMore);
  const { pointsRounding: mode } = plan.prepared.choices;
  const { rateDen, itemScale } = awards;
  const hasTail = tail.length > 0;
  return { rules: claimed, rates: rated, rateDen, itemScale, facts, mode, readsView, hasTail };
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
  const whole = new FormShapes(shapes, wholeFormula);
  const withoutItem = new FormShapes(shapes, ({ formula }) => formula);
  for (const rule of tail) {
    const { form, filter, offset } = at(rules, rule);
    const needed = foundByNeeded.has(rule) ? filters[filter] : undefined;
    shapeOf[rule] = (needed === undefined ? whole : withoutItem).shapeOf(form);
    offsetOf[rule] = offset;
    if (needed === undefined) continue;
    itemShapeOf[rule] = needed.shape;
    itemOffsetOf[rule] = needed.offset;
  }
  return { shapeOf, offsetOf, itemShapeOf, itemOffsetOf };
}

function shapeFilters(
  { filters, filterForms }: PlanConditions,
  shapes: ShapeBook,
  constants: ConstantTable,
): Shaped[] {
  const known = filterForms.map(({ formula, isUnsure }) => (isUnsure ? NO_SHAPE : shapes.add(formula)));
  return filters.map(({ form, constants: own }) => ({
    shape: at(known, form.number),
    offset: constants.add(own),
  }));
}

/** The shapes of forms, each found once. */
class FormShapes {
  readonly #shapes: ShapeBook;
  readonly #formulaOf: (form: RuleForm) => Formula;
  readonly #known: number[] = [];

  constructor(shapes: ShapeBook, formulaOf: (form: RuleForm) => Formula) {
    this.#shapes = shapes;
    this.#formulaOf = formulaOf;
  }

  shapeOf(form: RuleForm): number {
    const known = this.#known[form.number];
    if (known !== undefined) return known;
    const made = this.#shapes.add(this.#formulaOf(form));
    this.#known[form.number] = made;
    return made;
  }
}

/** Its constants stand in it, but for those of long lists. */
function writtenFilter(filter: EffectFilter | undefined, table: ConstantTable): ItemFilter | null {
  if (filter === undefined) return null;
  const written = withConstants(filter.form.formula, { values: filter.constants, offset: 0 });
  return countedItems(table.placeLists(written));
}

function countedItems(formula: Formula): ItemFilter {
  return { reach: 'counted', formula };
}

function headRule(
  rule: number,
  window: Window,
  formula: Formula,
  shared: SharedFacts,
  constants: ConstantTable,
): HeadRule {
  return { rule, window, formula: withoutRepeats(shared.replaceIn(constants.placeLists(formula))) };
}

/** A part that is there twice asks once: a rule often has a condition about the items that it gives points for. */
function withoutRepeats(formula: Formula): Formula {
  if (formula.kind !== 'all') return formula;
  return allOf([...new Map(formula.parts.map((part) => [keyOf(part), part])).values()]);
}

/** The conditions, and that there is an item to give points for. */
function wholeFormula({ formula, needs }: RuleForm): Formula {
  return needs === null ? formula : allOf([formula, { kind: 'has-item', filter: needs }]);
}
