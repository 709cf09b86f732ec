/** The names of a rule set: every id that a condition mentions, that the vocabulary knows or that records may carry. */
import { effectFilters } from '../../ruleset/effect-filters.js';
import type { Condition, RuleSetContent, Test } from '../../ruleset/types.js';
import type { NameKind, NameTable, NameTables } from '../names.js';
import { nameKindOf } from './name-kind-of.js';

type Collected = Record<NameKind, Set<string>>;

/** The program's currency has the number 1. */
export function createNames(content: RuleSetContent): NameTables {
  const names = emptyNames();
  names.currency.add(content.program.currency.code);
  for (const code of Object.keys(content.program.currencies)) names.currency.add(code);
  collectVocabulary(content, names);
  for (const condition of conditionsOf(content)) collectCondition(condition, names);
  for (const { currency, paidWith } of content.base.rates) {
    names.currency.add(currency);
    addAll(names.paymentMethod, paidWith);
  }
  return mapTables((kind) => tableOf(names[kind]));
}

function emptyNames(): Collected {
  return mapTables(() => new Set<string>());
}

function mapTables<T>(make: (kind: NameKind) => T): Record<NameKind, T> {
  return {
    sku: make('sku'),
    category: make('category'),
    brand: make('brand'),
    tag: make('tag'),
    channel: make('channel'),
    store: make('store'),
    partner: make('partner'),
    currency: make('currency'),
    coupon: make('coupon'),
    paymentMethod: make('paymentMethod'),
    memberTag: make('memberTag'),
    text: make('text'),
  };
}

function collectVocabulary({ vocabulary, records }: RuleSetContent, names: Collected): void {
  addAll(names.category, Object.keys(vocabulary.categories));
  addAll(names.partner, Object.keys(vocabulary.partners));
  addAll(names.paymentMethod, Object.keys(vocabulary.paymentMethods));
  addAll(names.category, records.categories);
  addAll(names.tag, records.tags);
  addAll(names.memberTag, records.memberTags);
  addAll(names.brand, records.brands);
  addAll(names.channel, records.channels);
  addAll(names.store, records.stores);
  addAll(names.partner, records.partners);
  addAll(names.paymentMethod, records.paymentMethods);
  const { member, item, purchase } = records.attributes;
  for (const { values } of [...member, ...item, ...purchase]) addAll(names.text, values);
}

/** All conditions of rules, campaigns and base rates, filters over items included. */
function* conditionsOf({ base, campaigns, rules }: RuleSetContent): Generator<Condition> {
  if (base.excluded !== null) yield base.excluded;
  for (const { when, items } of base.rates) {
    yield when;
    if (items !== null) yield items;
  }
  for (const { audience } of campaigns) yield audience;
  for (const { when, items, effect } of rules) {
    yield when;
    if (items !== null) yield items;
    yield* effectFilters(effect);
  }
}

function collectCondition(condition: Condition, names: Collected): void {
  if ('all' in condition) for (const part of condition.all) collectCondition(part, names);
  else if ('any' in condition) for (const part of condition.any) collectCondition(part, names);
  else if ('not' in condition) collectCondition(condition.not, names);
  else collectTest(condition, names);
}

function collectTest(test: Test, names: Collected): void {
  const { fact, params, value } = test;
  if (params?.items !== undefined) collectCondition(params.items, names);
  if (fact === 'purchase.paymentShare' && params?.name !== undefined) names.paymentMethod.add(params.name);
  const kind = nameKindOf(fact);
  if (kind === null) return;
  for (const literal of typeof value === 'object' && value !== null ? value : [value]) {
    if (typeof literal === 'string') names[kind].add(literal);
  }
}

function addAll(names: Set<string>, ids: readonly string[] | null): void {
  for (const id of ids ?? []) names.add(id);
}

function tableOf(names: ReadonlySet<string>): NameTable {
  const known = [...names].filter((id) => id !== '');
  return { numbers: new Map(known.map((id, index) => [id, index + 1])), ids: ['', ...known] };
}
