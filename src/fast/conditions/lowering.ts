/** What lowering conditions looks things up in. */
import { isCounted } from '../../engine/amounts.js';
import { CARBON_ATTRIBUTE } from '../../engine/carbon.js';
import { ITEM_KINDS } from '../../engine/event.js';
import type { PreparedRuleSet } from '../../engine/prepared-rule-set.js';
import type { FactId } from '../../ruleset/facts.js';
import type { AttributeRules, Condition, RuleSetContent } from '../../ruleset/types.js';
import type { NameBook } from '../names/name-book.js';
import type { NameKind } from '../names.js';
import type { ItemFilter } from './expression.js';
import type { Coding } from './lower-literal.js';
import type { LoweredFact } from './lowered-fact.js';
import { PlaceCounter } from './rule-form.js';
import { SlotBook } from './slot-book.js';

export interface Lookups {
  readonly names: NameBook;
  /** How ids of each table are put in numbers. */
  readonly codings: Readonly<Record<NameKind, Coding>>;
  readonly attributes: RuleSetContent['records']['attributes'];
  readonly slots: SlotBook;
  /** Where the constants of tests stand. */
  readonly places: PlaceCounter;
  /** Numbers of scenes, from 1. */
  readonly scenes: ReadonlyMap<string, number>;
  /** Facts without parameters that have been lowered, outside of filters over items and in them. */
  readonly facts: Map<FactId, LoweredFact>;
  readonly factsOfItems: Map<FactId, LoweredFact>;
}

export interface Lowering extends Lookups {
  /** Filters over items, which facts of conditions can have. */
  readonly filterOf: (condition: Condition) => ItemFilter;
}

export function createLookups(content: RuleSetContent, names: NameBook): Lookups {
  const partners = Object.values(content.vocabulary.partners);
  const scenes = [...new Set(partners.flatMap(({ scene }) => scene ?? []))];
  return {
    names,
    codings: codingsOf(names),
    attributes: content.records.attributes,
    slots: new SlotBook(),
    places: new PlaceCounter(),
    facts: new Map(),
    factsOfItems: new Map(),
    scenes: new Map(scenes.map((id, index) => [id, index + 1])),
  };
}

function codingsOf(names: NameBook): Lookups['codings'] {
  const coding = (kind: NameKind): Coding => ({
    kind: 'name',
    numberOf: (id) => names.numberOf(kind, id),
    // Attributes can hold the empty text; elsewhere it says that there is no id.
    emptyIs: kind === 'text' ? null : 0,
  });
  return {
    sku: coding('sku'),
    category: coding('category'),
    brand: coding('brand'),
    tag: coding('tag'),
    channel: coding('channel'),
    store: coding('store'),
    partner: coding('partner'),
    currency: coding('currency'),
    coupon: coding('coupon'),
    paymentMethod: coding('paymentMethod'),
    memberTag: coding('memberTag'),
    text: coding('text'),
  };
}

/** How values of a declared attribute are held, and where it stands; `null`: nobody declared it. */
export function findAttribute(
  { attributes, codings }: Lookups,
  of: keyof Lookups['attributes'],
  id: string | undefined,
): { readonly index: number; readonly coding: Coding } | null {
  const index = attributes[of].findIndex((one) => one.id === id);
  const found = attributes[of][index];
  return found === undefined ? null : { index, coding: codingOf(found, codings) };
}

function codingOf({ type }: AttributeRules, codings: Lookups['codings']): Coding {
  switch (type) {
    case 'number':
    case 'flag':
    case 'date':
      return { kind: type };
    case 'text':
    case 'choice':
      return codings.text;
  }
}

/** Where the grams of an item stand among the attributes of items; -1: it has none. */
export function carbonColumnOf({ attributes }: Pick<Lookups, 'attributes'>): number {
  return attributes.item.findIndex(({ id, type }) => id === CARBON_ATTRIBUTE && type === 'number');
}

/** One bit for each kind of item that counts. */
export function countedKinds({ choices }: PreparedRuleSet): number {
  return ITEM_KINDS.reduce((bits, kind, index) => (isCounted(kind, choices) ? bits | (1 << index) : bits), 0);
}
