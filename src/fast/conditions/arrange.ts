/** Decides which rules are looked at for every purchase and which wait behind an index, and makes one program of all. */
import type { FastPlan } from '../fast-plan.js';
import { allOf } from './combine.js';
import type { ConditionProgram, HeadRule } from './condition-program.js';
import { type Formula, PLACES } from './expression.js';
import { ConstantTable, filtersOf, ShapeBook, type Shaped } from './lift-constants.js';
import type { RuleConditions } from './plan-conditions.js';
import { readsPlace, SharedFacts } from './share-facts.js';
import { isEmpty } from './window.js';

/** Bits of a mask of categories. */
const BITS_MAX = 31;

export interface Arrangement {
  readonly program: ConditionProgram;
  /** By filter of the plan. */
  readonly filters: readonly Shaped[];
}

export function arrange({ conditions }: FastPlan): Arrangement {
  const constants = new ConstantTable();
  const shared = new SharedFacts();
  const filterShapes = new ShapeBook(constants);
  const filters = conditions.filters.map(({ formula }) => filterShapes.add(formula));
  const head = headRules(conditions.rules, shared);
  const rates = headRules(conditions.rates, shared);
  const all = [...head, ...rates].map(({ formula }) => formula);
  const program: ConditionProgram = {
    head,
    rates,
    shared: shared.facts,
    readsAmount: all.some((formula) => readsPlace(formula, PLACES.amount)),
    readsCarbon: all.some((formula) => readsPlace(formula, PLACES.carbon)),
    shapes: [],
    filterShapes: filtersOf(filterShapes),
    constants: constants.toArray(),
    countedKinds: conditions.tables.countedKinds,
    categoryBits: shared.categories.slice(0, BITS_MAX),
    factCount: shared.factCount,
  };
  return { program, filters };
}

function headRules(rules: readonly RuleConditions[], shared: SharedFacts): HeadRule[] {
  return rules.flatMap(({ window, formula, needs }, rule) => {
    if (isEmpty(window)) return [];
    const needed: Formula[] = needs === null ? [] : [{ kind: 'has-item', filter: needs }];
    return [{ rule, window, formula: shared.replaceIn(allOf([formula, ...needed])) }];
  });
}
