/** Facts about one item, read by filters over items. */
import { fraction } from '../../value/fraction.js';
import { at } from '../at.js';
import type { PurchaseItem } from '../event.js';
import type { FactMoment, FactsOf, ItemFact } from './fact-moment.js';
import { attributeFact, idFact, toMicro } from './scale.js';

const itemAt = ({ occasion }: FactMoment, index: number): PurchaseItem => at(occasion.event.items, index);

export const ITEM_FACTS = {
  'item.kind': (moment, index) => itemAt(moment, index).kind,
  'item.sku': (moment, index) => idFact(itemAt(moment, index).sku),
  'item.categories': (moment, index) => {
    const { category } = itemAt(moment, index);
    if (category === null) return [];
    return moment.occasion.prepared.vocabulary.categories.get(category) ?? [category];
  },
  'item.tags': (moment, index) => itemAt(moment, index).tags,
  'item.brand': (moment, index) => idFact(itemAt(moment, index).brand),
  'item.greenGrade': (moment, index) => {
    const { greenGrade } = itemAt(moment, index);
    const { ranks, fallback } = moment.occasion.prepared.vocabulary.greenGrades;
    return greenGrade === null ? fallback : (ranks.get(greenGrade) ?? null);
  },
  'item.price': (moment, index) => {
    const { quantity } = itemAt(moment, index);
    if (moment.occasion.isForeign) return null;
    // A line without units has no unit price; it counts as zero, because this fact is never unknown.
    if (quantity.num === 0n) return 0n;
    const { occasion, left } = moment;
    const amounts = occasion.prepared.choices.thresholdReads === 'listed' ? occasion.listed : left;
    return toMicro(fraction(at(amounts, index) * quantity.den, quantity.num));
  },
  'item.quantity': (moment, index) => toMicro(itemAt(moment, index).quantity),
  'item.isDiscounted': ({ occasion, left }, index) => at(left, index) < at(occasion.listed, index),
  'item.attribute': (moment, index, { name }) => attributeFact(itemAt(moment, index).attributes, name),
} satisfies Record<FactsOf<'item'>, ItemFact>;
