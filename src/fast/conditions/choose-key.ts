/** Picks what a rule waits behind: an id that its conditions cannot do without, or the days of its window. */
import type { NameTables } from '../names.js';
import { type Constant, type Formula, PLACES, type Value } from './expression.js';
import type { RuleConditions } from './form-book.js';
import { type FormKey, isOfItems, type Key, type KeyKind } from './key-kinds.js';
import { numberAt, type RuleForm } from './rule-form.js';
import type { Window } from './window.js';

export interface WaitingForKey extends Key {
  /** The item that has the key is the one that the rule needs. */
  readonly isOfNeeded: boolean;
}

export type Waiting = WaitingForKey | 'days' | null;

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

/** Chooses for rules one after the other; what rules of a form have in common is found out once. */
export class KeyChooser {
  readonly #names: NameTables;
  readonly #expand: (categories: readonly number[]) => readonly number[];
  readonly #choices: FormChoice[] = [];

  /** `expand` gives the categories that lie under any of these. */
  constructor(names: NameTables, expand: (categories: readonly number[]) => readonly number[]) {
    this.#names = names;
    this.#expand = expand;
  }

  /** `null`: the rule is to be looked at for every purchase. */
  choose(rule: RuleConditions): Waiting {
    const { best, categories } = this.#choiceOf(rule.form);
    let { least, isOfNeeded } = best;
    let expanded: readonly number[] | null = null;
    for (const { key, isOfNeeded: isOfThose } of categories) {
      const numbers = this.#expand(numbersOf(key, rule));
      const share = this.#shareOf('category', numbers.length);
      if (share >= least) continue;
      least = share;
      expanded = numbers;
      isOfNeeded = isOfThose;
    }
    if (shareOfWindow(rule.window) < least) return 'days';
    if (expanded !== null) return { kind: 'category', numbers: expanded, isOfNeeded };
    return best.key === null ? null : { kind: best.key.kind, numbers: numbersOf(best.key, rule), isOfNeeded };
  }

  #choiceOf(form: RuleForm): FormChoice {
    const known = this.#choices[form.number];
    if (known !== undefined) return known;
    const made = this.#makeChoice(form);
    this.#choices[form.number] = made;
    return made;
  }

  #makeChoice({ formula, needs }: RuleForm): FormChoice {
    const keys: FormKey[] = [];
    if (needs !== null) addKeysOf(needs.formula, keys);
    const ofNeeded = keys.length;
    addKeysOf(formula, keys);
    let best: FormChoice['best'] = { key: null, least: SHARE_MAX, isOfNeeded: false };
    const categories: FormChoice['categories'][number][] = [];
    for (const [index, key] of keys.entries()) {
      const isOfNeeded = index < ofNeeded && isOfItems(key.kind);
      if (key.kind === 'category') categories.push({ key, isOfNeeded });
      else {
        const least = this.#shareOf(key.kind, key.constants.length);
        if (least < best.least) best = { key, least, isOfNeeded };
      }
    }
    return { best, categories };
  }

  /** The share of purchases that so many ids lead to. */
  #shareOf(kind: KeyKind, count: number): number {
    const known = kind === 'scene' ? 0 : this.#names[TABLES[kind]].ids.length;
    const share = count / Math.max(USUAL_COUNTS[kind], known);
    return isOfItems(kind) ? share * ITEMS_A_PURCHASE : share;
  }
}

interface FormChoice {
  readonly best: { readonly key: FormKey | null; readonly least: number; readonly isOfNeeded: boolean };
  /** How many lie under one, only the rule says. */
  readonly categories: readonly { readonly key: FormKey; readonly isOfNeeded: boolean }[];
}

function numbersOf({ constants }: FormKey, rule: RuleConditions): readonly number[] {
  const [first] = constants;
  if (first !== undefined && constants.length === 1) return [numberAt(first, rule)];
  return [...new Set(constants.map((one) => numberAt(one, rule)))];
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
function addKeysOf(formula: Formula, keys: FormKey[]): void {
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
      keys.push({ kind: formula.list, constants: [formula.id] });
      return;
    case 'under':
      keys.push({ kind: 'category', constants: [formula.category] });
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
function addKeysOfAny(parts: readonly Formula[], keys: FormKey[]): void {
  const [first = [], ...others] = parts.map((part) => {
    const found: FormKey[] = [];
    addKeysOf(part, found);
    return found;
  });
  for (const { kind, constants } of first) {
    const all = others.map((found) => found.find((key) => key.kind === kind)?.constants);
    const known = all.filter((one) => one !== undefined);
    if (known.length === all.length) keys.push({ kind, constants: [constants, ...known].flat() });
  }
}

function addKeysOfCompare(
  { comparison, value, constant }: Extract<Formula, { readonly kind: 'compare' }>,
  keys: FormKey[],
): void {
  if (value.kind !== 'total' && value.kind !== 'distinct') {
    if (comparison === '===') addKeyOfValue(value, constant, keys);
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
function addKeyOfValue(value: Value, constant: Constant, keys: FormKey[]): void {
  const kind = kindOfValue(value);
  if (kind !== undefined && constant.value > 0) keys.push({ kind, constants: [constant] });
}

function addKeyOfAmong(
  { value, constants }: Extract<Formula, { readonly kind: 'among' }>,
  keys: FormKey[],
): void {
  const kind = kindOfValue(value);
  if (kind === undefined || constants.some((one) => one.value <= 0)) return;
  keys.push({ kind, constants });
}

function kindOfValue(value: Value): KeyKind | undefined {
  if (value.kind === 'fact') return KEYS_OF_PLACES.get(value.place);
  if (value.kind === 'item' && (value.column === 'sku' || value.column === 'brand')) return value.column;
  return undefined;
}
