/** The value of any fact: the registry of all computations. A fact without one does not compile. */
import type { FactId } from '../../ruleset/facts.js';
import type { FactParams, Test } from '../../ruleset/types.js';
import { ACTIVITY_FACTS } from './activity.js';
import type { FactMoment, FactsOf, ItemFact, MomentFact } from './fact-moment.js';
import type { FactValue } from './fact-value.js';
import { ITEM_FACTS } from './item.js';
import { ITEMS_FACTS } from './items.js';
import { MEMBER_FACTS } from './member.js';
import { PURCHASE_FACTS } from './purchase.js';
import { TIME_FACTS } from './time.js';

type ItemFactId = FactsOf<'item'>;
type MomentFactId = Exclude<FactId, ItemFactId>;

const MOMENT_FACTS = {
  ...PURCHASE_FACTS,
  ...ITEMS_FACTS,
  ...MEMBER_FACTS,
  ...TIME_FACTS,
  ...ACTIVITY_FACTS,
} satisfies Record<MomentFactId, MomentFact>;
const MOMENT_COMPUTATIONS: ReadonlyMap<string, MomentFact> = new Map(Object.entries(MOMENT_FACTS));
const ITEM_COMPUTATIONS: ReadonlyMap<string, ItemFact> = new Map(Object.entries(ITEM_FACTS));
const NO_PARAMS: FactParams = {};

/** The fact that a test outside a filter reads. Facts of one item are unknown there. */
export function readMomentFact(
  moment: FactMoment,
  { fact, params }: Pick<Test, 'fact' | 'params'>,
): FactValue {
  const compute = MOMENT_COMPUTATIONS.get(fact);
  return compute === undefined ? null : compute(moment, params ?? NO_PARAMS);
}

/** The fact that a test of a filter reads about the item at `index`; facts of the whole are as outside. */
export function readItemFact(
  moment: FactMoment,
  index: number,
  test: Pick<Test, 'fact' | 'params'>,
): FactValue {
  const compute = ITEM_COMPUTATIONS.get(test.fact);
  return compute === undefined
    ? readMomentFact(moment, test)
    : compute(moment, index, test.params ?? NO_PARAMS);
}
