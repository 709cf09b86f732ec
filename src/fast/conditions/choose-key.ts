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
const ITEMS_A_PURCHASE = 3;
const YEAR_MS = 365 * 86_400_000;
/** Rules that so many purchases come to are better looked at for all. */
const SHARE_MAX = 0.2;

/** `null`: the rule is to be looked at for every purchase. */
export function chooseWaiting(
  { formula, needs, window }: RuleConditions,
  names: NameTables,
  expand: (key: Key) => Key,
): Waiting {
  let best: Waiting = null;
  let least = SHARE_MAX;
  const consider = (keys: readonly Key[], isOfNeeded: boolean): void => {
    for (const key of keys.map(expand)) {
      const share = shareOf(key, names);
      if (share >= least) continue;
      least = share;
      best = { kind: 'key', key, isOfNeeded: isOfNeeded && isOfItems(key.kind) };
    }
  };
  consider(needs === null ? [] : keysOf(needs.formula), true);
  consider(keysOf(formula), false);
  return shareOfWindow(window) < least ? { kind: 'days' } : best;
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

/** Keys that the formula implies. */
function keysOf(formula: Formula): Key[] {
  switch (formula.kind) {
    case 'all':
      return formula.parts.flatMap(keysOf);
    case 'any':
      return keysOfAny(formula.parts);
    case 'compare':
      return keysOfCompare(formula);
    case 'among':
      return keysOfValue(
        formula.value,
        formula.constants.map(({ value }) => value),
      );
    case 'lists':
      return [{ kind: formula.list, numbers: [formula.id.value] }];
    case 'under':
      return [{ kind: 'category', numbers: [formula.category.value] }];
    case 'has-item':
      return keysOf(formula.filter.formula);
    case 'constant':
    case 'unsure':
    case 'known':
    case 'not':
      return [];
  }
}

/** A kind of key that every part has. */
function keysOfAny(parts: readonly Formula[]): Key[] {
  const [first = [], ...others] = parts.map(keysOf);
  return first.flatMap(({ kind, numbers }) => {
    const all = others.map((keys) => keys.find((key) => key.kind === kind)?.numbers ?? null);
    const found = all.filter((one) => one !== null);
    return found.length < all.length ? [] : [{ kind, numbers: [...new Set([numbers, ...found].flat())] }];
  });
}

function keysOfCompare({
  comparison,
  value,
  constant,
}: Extract<Formula, { readonly kind: 'compare' }>): Key[] {
  if (value.kind === 'total' || value.kind === 'distinct') {
    // More than nothing of some items asks for one of them.
    const isMore =
      comparison === '>' ? constant.value >= 0 : ['>=', '==='].includes(comparison) && constant.value > 0;
    return isMore ? keysOf(value.filter.formula) : [];
  }
  return comparison === '===' ? keysOfValue(value, [constant.value]) : [];
}

const KEYS_OF_PLACES: ReadonlyMap<number, KeyKind> = new Map([
  [PLACES.store, 'store'],
  [PLACES.partner, 'partner'],
  [PLACES.channel, 'channel'],
  [PLACES.scene, 'scene'],
]);

/** Ids that are absent have the number 0, and no list. */
function keysOfValue(value: Value, numbers: readonly number[]): Key[] {
  const kind = kindOfValue(value);
  return kind === undefined || numbers.some((number) => number <= 0) ? [] : [{ kind, numbers }];
}

function kindOfValue(value: Value): KeyKind | undefined {
  if (value.kind === 'fact') return KEYS_OF_PLACES.get(value.place);
  if (value.kind === 'item' && (value.column === 'sku' || value.column === 'brand')) return value.column;
  return undefined;
}
