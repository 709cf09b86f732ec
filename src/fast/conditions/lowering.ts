/** What lowering conditions looks things up in. */
import { isCounted } from '../../engine/amounts.js';
import { CARBON_ATTRIBUTE } from '../../engine/carbon.js';
import { ITEM_KINDS } from '../../engine/event.js';
import type { PreparedRuleSet } from '../../engine/prepared-rule-set.js';
import type { AttributeRules, Condition, RuleSetContent } from '../../ruleset/types.js';
import type { NameTables } from '../names.js';
import type { ItemFilter } from './expression.js';
import type { Coding } from './lower-literal.js';
import { SlotBook } from './slot-book.js';

export interface Lookups {
  readonly names: NameTables;
  readonly attributes: RuleSetContent['records']['attributes'];
  readonly slots: SlotBook;
  /** Numbers of scenes, from 1. */
  readonly scenes: ReadonlyMap<string, number>;
}

export interface Lowering extends Lookups {
  /** Filters over items, which facts of conditions can have. */
  readonly filterOf: (condition: Condition) => ItemFilter;
}

export function createLookups(content: RuleSetContent, names: NameTables): Lookups {
  const partners = Object.values(content.vocabulary.partners);
  const scenes = [...new Set(partners.flatMap(({ scene }) => scene ?? []))];
  return {
    names,
    attributes: content.records.attributes,
    slots: new SlotBook(),
    scenes: new Map(scenes.map((id, index) => [id, index + 1])),
  };
}

/** How values of a declared attribute are held, and where it stands; `null`: nobody declared it. */
export function findAttribute(
  { attributes, names }: Lookups,
  of: keyof Lookups['attributes'],
  id: string | undefined,
): { readonly index: number; readonly coding: Coding } | null {
  const index = attributes[of].findIndex((one) => one.id === id);
  const found = attributes[of][index];
  return found === undefined ? null : { index, coding: codingOf(found, names) };
}

function codingOf({ type }: AttributeRules, names: NameTables): Coding {
  switch (type) {
    case 'number':
    case 'flag':
    case 'date':
      return { kind: type };
    case 'text':
    case 'choice':
      return { kind: 'name', table: names.text, emptyIs: null };
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
