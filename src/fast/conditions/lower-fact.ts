/** Facts as values of expressions. */
import { FACTS, type FactId } from '../../ruleset/facts.js';
import type { Test } from '../../ruleset/types.js';
import { canBeUnsure } from './combine.js';
import { constant, factValue, HOLDS, itemValue, PLACES, type Reach } from './expression.js';
import type { Coding } from './lower-literal.js';
import type { CodedValue, LoweredFact } from './lowered-fact.js';
import { findAttribute, type Lowering } from './lowering.js';

/** What a test reads. */
export type Query = Pick<Test, 'fact' | 'params'>;

const NUMBER: Coding = { kind: 'number' };
const LINES: Reach = 'goods';

/** `isOfItem`: the test stands in a filter over items; else there is no item at hand. Not for facts that are lists. */
export function lowerFact(query: Query, isOfItem: boolean, lowering: Lowering): LoweredFact {
  if (query.params !== undefined) return lowerAnew(query, isOfItem, lowering);
  // Most facts have no parameters and are read by very many rules.
  const lowered = isOfItem ? lowering.factsOfItems : lowering.facts;
  const known = lowered.get(query.fact);
  if (known !== undefined) return known;
  const made = lowerAnew(query, isOfItem, lowering);
  lowered.set(query.fact, made);
  return made;
}

function lowerAnew(query: Query, isOfItem: boolean, lowering: Lowering): LoweredFact {
  switch (SUBJECTS.get(query.fact)) {
    case 'item':
      return isOfItem ? itemFact(query, lowering) : 'unknown';
    case 'items':
      return itemsFact(query, lowering);
    case 'member':
      return memberFact(query, lowering);
    case 'activity':
      // An activity is no purchase.
      return 'unknown';
    default:
      return purchaseFact(query, lowering);
  }
}

/** What the facts are about, by their ids: `member` for `member.tier`. */
const SUBJECTS: ReadonlyMap<string, string> = new Map(
  Object.keys(FACTS).map((fact) => [fact, fact.slice(0, fact.indexOf('.'))]),
);

const PLACE_OF: Partial<Record<FactId, number>> = {
  'time.instant': PLACES.instant,
  'time.day': PLACES.day,
  'time.minute': PLACES.minute,
  'time.weekday': PLACES.weekday,
  'time.dayOfMonth': PLACES.dayOfMonth,
  'time.month': PLACES.month,
  // Nothing is discounted when eligibility is asked for.
  'purchase.amount': PLACES.amount,
  'purchase.paid': PLACES.amount,
  'purchase.listed': PLACES.amount,
  'purchase.carbon': PLACES.carbon,
};

function purchaseFact({ fact, params }: Query, lowering: Lowering): LoweredFact {
  const { names, codings, scenes } = lowering;
  const place = PLACE_OF[fact];
  if (place !== undefined) return { value: factValue(place), coding: NUMBER };
  switch (fact) {
    case 'purchase.channel':
    case 'purchase.store':
    case 'purchase.partner':
    case 'purchase.currency': {
      const kind = NAMED[fact];
      return { value: factValue(PLACES[kind]), coding: codings[kind] };
    }
    case 'purchase.scene': {
      const coding: Coding = { kind: 'name', numberOf: (id) => scenes.get(id), emptyIs: 0 };
      return { value: factValue(PLACES.scene), coding };
    }
    case 'purchase.paymentShare': {
      if (params?.name === undefined) return 'unsure';
      const method = names.numberOf('paymentMethod', params.name);
      return { value: { kind: 'payment-share', method: constant(method) }, coding: NUMBER };
    }
    case 'purchase.attribute': {
      const found = findAttribute(lowering, 'purchase', params?.name);
      if (found === null) return 'unsure';
      return { value: { kind: 'attribute', index: found.index }, coding: found.coding };
    }
    default:
      return 'unsure';
  }
}

const NAMED = {
  'purchase.channel': 'channel',
  'purchase.store': 'store',
  'purchase.partner': 'partner',
  'purchase.currency': 'currency',
} as const;

function itemFact({ fact, params }: Query, lowering: Lowering): LoweredFact {
  const { codings } = lowering;
  switch (fact) {
    case 'item.kind':
      return { value: itemValue('kind'), coding: { kind: 'item-kind' } };
    case 'item.sku':
      return { value: itemValue('sku'), coding: codings.sku };
    case 'item.brand':
      return { value: itemValue('brand'), coding: codings.brand };
    case 'item.greenGrade':
      return { value: itemValue('grade'), coding: NUMBER };
    case 'item.price':
      return { value: itemValue('price'), coding: NUMBER };
    case 'item.quantity':
      return { value: itemValue('quantityMicro'), coding: NUMBER };
    case 'item.isDiscounted':
      return 'no';
    case 'item.attribute': {
      const found = findAttribute(lowering, 'item', params?.name);
      if (found === null) return 'unsure';
      return { value: { kind: 'item-attribute', index: found.index }, coding: found.coding };
    }
    default:
      return 'unsure';
  }
}

function itemsFact({ fact, params }: Query, lowering: Lowering): LoweredFact {
  const filter =
    params?.items === undefined ? { reach: LINES, formula: HOLDS } : lowering.filterOf(params.items);
  switch (fact) {
    case 'items.amount':
    case 'items.paid':
    case 'items.listed':
      return { value: { kind: 'total', of: 'amountMinor', filter }, coding: NUMBER };
    case 'items.quantity':
      return { value: { kind: 'total', of: 'quantityMicro', filter }, coding: NUMBER };
    case 'items.lines':
      return { value: { kind: 'total', of: 'lines', filter }, coding: NUMBER };
    case 'items.categories':
    case 'items.products': {
      // One is counted at a time.
      if (canBeUnsure(filter.formula)) return 'unsure';
      const of = fact === 'items.products' ? 'sku' : 'category';
      return { value: { kind: 'distinct', of, filter }, coding: NUMBER };
    }
    default:
      return 'unsure';
  }
}

const FLAGS: readonly FactId[] = ['member.birthdayToday', 'member.birthdayThisMonth'];

function memberFact(query: Query, lowering: Lowering): LoweredFact {
  const { fact, params } = query;
  const slot = (coding: Coding): CodedValue => ({
    value: { kind: 'slot', slot: lowering.slots.slotOf(query, null) },
    coding,
  });
  if (fact === 'member.attribute') {
    const found = findAttribute(lowering, 'member', params?.name);
    return found === null ? 'unsure' : slot(found.coding);
  }
  return slot(FLAGS.includes(fact) ? { kind: 'flag' } : NUMBER);
}
