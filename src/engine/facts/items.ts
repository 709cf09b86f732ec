/** Facts about the items of the purchase together: those that the parameter `items` selects, or all goods. */
import type { FactParams } from '../../ruleset/types.js';
import { sum } from '../../value/fraction.js';
import { total } from '../amounts.js';
import { at } from '../at.js';
import type { PurchaseItem } from '../event.js';
import type { FactMoment, FactsOf, MomentFact } from './fact-moment.js';
import type { FactValue } from './fact-value.js';
import { toMicro } from './scale.js';

function selected(moment: FactMoment, { items }: FactParams): readonly number[] {
  if (items !== undefined) return moment.select(items);
  return moment.select(null).filter((index) => at(moment.occasion.event.items, index).kind === 'goods');
}

/** The selected items that are there at all: a line without quantity is no line, category or product. */
function present(moment: FactMoment, params: FactParams): PurchaseItem[] {
  return selected(moment, params)
    .map((index) => at(moment.occasion.event.items, index))
    .filter(({ quantity }) => quantity.num > 0n);
}

const countDistinct = (ids: readonly (string | null)[]): bigint =>
  BigInt(new Set(ids.filter((id) => id !== null)).size);

/** Amounts in another currency than the program's are unknown. */
function amountOf(moment: FactMoment, params: FactParams, amounts: readonly bigint[]): FactValue {
  if (moment.occasion.isForeign) return null;
  return total(selected(moment, params).map((index) => at(amounts, index)));
}

const listed: MomentFact = (moment, params) => amountOf(moment, params, moment.occasion.listed);
const paid: MomentFact = (moment, params) => amountOf(moment, params, moment.left);

export const ITEMS_FACTS = {
  'items.amount': (moment, params) =>
    moment.occasion.prepared.choices.thresholdReads === 'listed'
      ? listed(moment, params)
      : paid(moment, params),
  'items.paid': paid,
  'items.listed': listed,
  'items.quantity': (moment, params) => toMicro(sum(present(moment, params).map(({ quantity }) => quantity))),
  'items.lines': (moment, params) => BigInt(present(moment, params).length),
  'items.categories': (moment, params) =>
    countDistinct(present(moment, params).map(({ category }) => category)),
  'items.products': (moment, params) => countDistinct(present(moment, params).map(({ sku }) => sku)),
} satisfies Record<FactsOf<'items'>, MomentFact>;
