/** What is known of all values before any condition is read. */
import type { Attribute, Vocabulary } from '../../program/vocabulary.js';
import { type FactId, factDefinition } from '../../ruleset/facts.js';
import { type Condition, MICRO } from '../../ruleset/types.js';
import { type Fraction, floor, fraction, multiply } from '../../value/fraction.js';
import type { Domain } from '../sets/domain.js';
import { type Ancestors, anyIds } from '../sets/id-lists.js';
import { ALL_INTEGERS, atLeast, between, type IntegerSet } from '../sets/integer-set.js';
import { ALL_TEXTS, onlyTexts, type TextSet } from '../sets/text-set.js';
import type { FactQuery } from './fact-key.js';

export interface Knowledge {
  readonly vocabulary: Vocabulary;
  /** A category with all it lies under, itself first. */
  readonly ancestors: Ancestors;
  /** Whether an item can meet a condition over items. */
  readonly canSelect: (items: Condition) => boolean;
}

const MICRO_COUNT = Number(MICRO);

/** Facts with the same bounds in every program; those that are not listed can have any value. */
const BOUNDS: Partial<Record<FactId, IntegerSet>> = {
  'purchase.amount': atLeast(0),
  'purchase.paid': atLeast(0),
  'purchase.listed': atLeast(0),
  'purchase.paymentShare': between(0, MICRO_COUNT),
  'item.price': atLeast(0),
  'item.quantity': atLeast(0),
  'item.isDiscounted': between(0, 1),
  'member.daysFromBirthday': between(0, 183),
  'member.purchases': atLeast(0),
  'member.purchaseNumber': atLeast(1),
  'member.purchaseInRun': atLeast(1),
  'member.daysSinceLastPurchase': atLeast(0),
  'member.pending': atLeast(0),
  'member.pointsExpiring': atLeast(0),
  'member.redemptions': atLeast(0),
  'member.donated': atLeast(0),
  'member.activities': atLeast(0),
  'time.weekday': between(1, 7),
  'time.dayOfMonth': between(1, 31),
  'time.month': between(1, 12),
  'time.minute': between(0, 1439),
};

/** Amounts that conditions compare in the currency of the program. */
const AMOUNTS: ReadonlySet<FactId> = new Set([
  'purchase.amount',
  'purchase.paid',
  'purchase.listed',
  'items.amount',
  'items.paid',
  'items.listed',
  'item.price',
] satisfies FactId[]);

/** Whether the fact is unknown for a purchase in another currency, and such purchases exist. */
export function isForeignUnknown(fact: FactId, { vocabulary: { currency, currencies } }: Knowledge): boolean {
  return AMOUNTS.has(fact) && [...currencies.keys()].some((code) => code !== currency.code);
}

/** Of facts without parameters; nearly all tests are about a few of them. */
const UNIVERSES = new WeakMap<Knowledge, Map<FactId, Domain | null>>();

/** All values that a fact can have at all; `null` when nothing is known of it, not even its kind. */
export function universeOf(query: FactQuery, knowledge: Knowledge): Domain | null {
  if (query.params !== undefined) return findUniverse(query, knowledge);
  let universes = UNIVERSES.get(knowledge);
  if (universes === undefined) {
    universes = new Map();
    UNIVERSES.set(knowledge, universes);
  }
  const known = universes.get(query.fact);
  if (known !== undefined) return known;
  const found = findUniverse(query, knowledge);
  universes.set(query.fact, found);
  return found;
}

function findUniverse(query: FactQuery, knowledge: Knowledge): Domain | null {
  const { fact, params } = query;
  const { vocabulary } = knowledge;
  const { unit, optional } = factDefinition(fact);
  switch (unit) {
    case 'rank-tier':
      return ranks(vocabulary.tiers);
    case 'rank-band':
      return ranks(vocabulary.creditBands);
    case 'rank-grade':
      return ranks(vocabulary.greenGrades);
    case 'attribute':
      return attributeUniverse(fact, params?.name ?? '', vocabulary);
    case 'flag':
      return integers(between(0, 1), optional === true);
    case 'id':
      return texts(ALL_TEXTS, false);
    case 'ids':
      return { kind: 'ids', values: anyIds(fact === 'item.categories' ? knowledge.ancestors : null) };
    default: {
      const unknown = optional === true || isForeignUnknown(fact, knowledge);
      if (fact.startsWith('items.')) return itemsUniverse(params?.items, unknown, knowledge);
      return integers(BOUNDS[fact] ?? ALL_INTEGERS, unknown);
    }
  }
}

/** Amounts and counts of items are never negative, and zero where no item can be selected. */
function itemsUniverse(items: Condition | undefined, unknown: boolean, knowledge: Knowledge): Domain {
  const isHopeless = items !== undefined && !knowledge.canSelect(items);
  return integers(isHopeless ? between(0, 0) : atLeast(0), unknown);
}

function ranks(scale: Vocabulary['tiers']): Domain {
  return integers(between(0, scale.steps.length - 1), scale.fallback === null);
}

function attributeUniverse(fact: FactId, name: string, vocabulary: Vocabulary): Domain | null {
  const attribute = attributesOf(fact, vocabulary)?.get(name);
  if (attribute === undefined) return null;
  const unknown = !attribute.required;
  switch (attribute.type) {
    case 'number':
      return integers(numberRange(attribute), unknown);
    case 'flag':
      return integers(between(0, 1), unknown);
    case 'date':
      return integers(ALL_INTEGERS, unknown);
    case 'choice':
      return texts(onlyTexts(attribute.values.map(({ id }) => id)), unknown);
    case 'text':
      return texts(ALL_TEXTS, unknown);
  }
}

function attributesOf(fact: FactId, vocabulary: Vocabulary): ReadonlyMap<string, Attribute> | undefined {
  switch (fact) {
    case 'member.attribute':
      return vocabulary.memberAttributes;
    case 'item.attribute':
      return vocabulary.itemAttributes;
    case 'purchase.attribute':
      return vocabulary.purchaseAttributes;
    default:
      return undefined;
  }
}

function numberRange({ min, max }: Attribute): IntegerSet {
  return between(micro(min) ?? Number.NEGATIVE_INFINITY, micro(max) ?? Number.POSITIVE_INFINITY);
}

/** Facts count millionths, rounded down. A bound beyond what a test can name is none. */
function micro(bound: Fraction | null): number | null {
  const value = bound === null ? null : Number(floor(multiply(bound, fraction(MICRO))));
  return Number.isSafeInteger(value) ? value : null;
}

function integers(values: IntegerSet, unknown: boolean): Domain {
  return { kind: 'integers', values, unknown };
}

function texts(values: TextSet, unknown: boolean): Domain {
  return { kind: 'texts', values, unknown };
}
