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

const MOMENT_COMPUTATIONS: Readonly<Record<MomentFactId, MomentFact>> = {
  ...PURCHASE_FACTS,
  ...ITEMS_FACTS,
  ...MEMBER_FACTS,
  ...TIME_FACTS,
  ...ACTIVITY_FACTS,
};
const ITEM_COMPUTATIONS: Readonly<Record<ItemFactId, ItemFact>> = ITEM_FACTS;
const NO_PARAMS: FactParams = {};

function isItemFact(fact: FactId): fact is ItemFactId {
  return fact.startsWith('item.');
}

/** The fact that a test outside a filter reads. Facts of one item are unknown there. */
export function readMomentFact(
  moment: FactMoment,
  { fact, params }: Pick<Test, 'fact' | 'params'>,
): FactValue {
  return isItemFact(fact) ? null : MOMENT_COMPUTATIONS[fact](moment, params ?? NO_PARAMS);
}

/** The fact that a test of a filter reads about the item at `index`; facts of the whole are as outside. */
export function readItemFact(
  moment: FactMoment,
  index: number,
  test: Pick<Test, 'fact' | 'params'>,
): FactValue {
  const { fact, params } = test;
  if (!isItemFact(fact)) return readMomentFact(moment, test);
  return ITEM_COMPUTATIONS[fact](moment, index, params ?? NO_PARAMS);
}
