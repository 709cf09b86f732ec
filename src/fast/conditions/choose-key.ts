/** Picks what a rule waits behind: an id that its conditions cannot do without, or the days of its window. */
import type { NameTables } from '../names.js';
import { type Formula, PLACES, type Value } from './expression.js';
import { isOfItems, type Key, type KeyKind } from './key-kinds.js';
import type { RuleConditions } from './plan-conditions.js';
import type { Window } from './window.js';

export type Waiting =
  | {
      readonly kind: 'key';
      readonly key: Key;
      /** The item that has the key is the one that the rule needs. */
      readonly isOfNeeded: boolean;
    }
  | { readonly kind: 'days' }
  | null;

/** How many different ids a stream has of a kind, at the least that one reckons with; more when rules name more. */
const USUAL_COUNTS: Readonly<Record<KeyKind, number>> = {
  sku: 5000,
  store: 500,
  coupons: 200,
  brand: 200,
  partner: 100,
  tags: 30,
  category: 40,
  scene: 10,
  paymentMethods: 5,
  channel: 4,
};
const BY_DAYS: Waiting = { kind: 'days' };
const ITEMS_A_PURCHASE = 3;
const YEAR_MS = 365 * 86_400_000;
/** Rules that so many purchases come to are better looked at for all. */
const SHARE_MAX = 0.2;

/** `null`: the rule is to be looked at for every purchase. `expand` is asked for categories. */
export function chooseWaiting(
  { formula, needs, window }: RuleConditions,
  names: NameTables,
  expand: (key: Key) => Key,
): Waiting {
  const keys: Key[] = [];
  if (needs !== null) addKeysOf(needs.formula, keys);
  const ofNeeded = keys.length;
  addKeysOf(formula, keys);
  let best: Key | null = null;
  let isOfNeeded = false;
  let least = SHARE_MAX;
  // There are very many rules: nothing is made for keys that are not chosen.
  for (let index = 0; index < keys.length; index += 1) {
    const given = keys[index] as Key;
    const key = given.kind === 'category' ? expand(given) : given;
    const share = shareOf(key, names);
    if (share >= least) continue;
    least = share;
    best = key;
    isOfNeeded = index < ofNeeded && isOfItems(key.kind);
  }
  if (shareOfWindow(window) < least) return BY_DAYS;
  return best === null ? null : { kind: 'key', key: best, isOfNeeded };
}

function shareOf({ kind, numbers }: Key, names: NameTables): number {
  const known = kind === 'scene' ? 0 : names[TABLES[kind]].ids.length;
  const share = numbers.length / Math.max(USUAL_COUNTS[kind], known);
  return isOfItems(kind) ? share * ITEMS_A_PURCHASE : share;
}

const TABLES = {
  sku: 'sku',
  store: 'store',
  coupons: 'coupon',
  brand: 'brand',
  partner: 'partner',
  tags: 'tag',
  category: 'category',
  paymentMethods: 'paymentMethod',
  channel: 'channel',
} as const;

function shareOfWindow({ from, until }: Window): number {
  return (until - from) / YEAR_MS;
}

/** Adds the keys that the formula implies. */
function addKeysOf(formula: Formula, keys: Key[]): void {
  switch (formula.kind) {
    case 'all':
      for (const part of formula.parts) addKeysOf(part, keys);
      return;
    case 'any':
      addKeysOfAny(formula.parts, keys);
      return;
    case 'compare':
      addKeysOfCompare(formula, keys);
      return;
    case 'among':
      addKeyOfAmong(formula, keys);
      return;
    case 'lists':
      keys.push({ kind: formula.list, numbers: [formula.id.value] });
      return;
    case 'under':
      keys.push({ kind: 'category', numbers: [formula.category.value] });
      return;
    case 'has-item':
      addKeysOf(formula.filter.formula, keys);
      return;
    case 'constant':
    case 'unsure':
    case 'known':
    case 'not':
      return;
  }
}

/** A kind of key that every part has. */
function addKeysOfAny(parts: readonly Formula[], keys: Key[]): void {
  const [first = [], ...others] = parts.map((part) => {
    const found: Key[] = [];
    addKeysOf(part, found);
    return found;
  });
  for (const { kind, numbers } of first) {
    const all = others.map((found) => found.find((key) => key.kind === kind)?.numbers);
    const known = all.filter((one) => one !== undefined);
    if (known.length === all.length) keys.push({ kind, numbers: [...new Set([numbers, ...known].flat())] });
  }
}

function addKeysOfCompare(
  { comparison, value, constant }: Extract<Formula, { readonly kind: 'compare' }>,
  keys: Key[],
): void {
  if (value.kind !== 'total' && value.kind !== 'distinct') {
    if (comparison === '===') addKeyOfValue(value, constant.value, keys);
    return;
  }
  // More than nothing of some items asks for one of them.
  const isMore =
    comparison === '>' ? constant.value >= 0 : ['>=', '==='].includes(comparison) && constant.value > 0;
  if (isMore) addKeysOf(value.filter.formula, keys);
}

const KEYS_OF_PLACES: ReadonlyMap<number, KeyKind> = new Map([
  [PLACES.store, 'store'],
  [PLACES.partner, 'partner'],
  [PLACES.channel, 'channel'],
  [PLACES.scene, 'scene'],
]);

/** Ids that are absent have the number 0, and no list. */
function addKeyOfValue(value: Value, number: number, keys: Key[]): void {
  const kind = kindOfValue(value);
  if (kind !== undefined && number > 0) keys.push({ kind, numbers: [number] });
}

function addKeyOfAmong(
  { value, constants }: Extract<Formula, { readonly kind: 'among' }>,
  keys: Key[],
): void {
  const kind = kindOfValue(value);
  if (kind === undefined || constants.some((one) => one.value <= 0)) return;
  keys.push({ kind, numbers: constants.map((one) => one.value) });
}

function kindOfValue(value: Value): KeyKind | undefined {
  if (value.kind === 'fact') return KEYS_OF_PLACES.get(value.place);
  if (value.kind === 'item' && (value.column === 'sku' || value.column === 'brand')) return value.column;
  return undefined;
}
