/**
 * Conditions as small expressions over numbers: what the two backends (generated code and closures) are made from. All
 * ids are numbers of `NameTables`; a value that is unknown is `NaN`, which passes no comparison but those of `known`.
 */

/** A number in the expression itself, or (`place` from 0) one in the table of constants of the rules of one shape. */
export interface Constant {
  readonly value: number;
  /** -1: the number stands in the expression. */
  readonly place: number;
}

export type ItemColumn = 'kind' | 'sku' | 'brand' | 'quantityMicro' | 'grade' | 'price';
export type IdList = 'coupons' | 'paymentMethods' | 'tags';
export type Comparison = '===' | '!==' | '<' | '<=' | '>' | '>=';

/** Which items a filter looks at: goods, those that count, or all but adjustments. */
export type Reach = 'goods' | 'counted' | 'any';

export interface ItemFilter {
  readonly reach: Reach;
  readonly formula: Formula;
}

export type Value =
  /** What was put together for the whole purchase: a place in `PurchaseView.facts`. */
  | { readonly kind: 'fact'; readonly place: number }
  | { readonly kind: 'slot'; readonly slot: number }
  | { readonly kind: 'attribute'; readonly index: number }
  | { readonly kind: 'payment-share'; readonly method: Constant }
  /** Amounts and quantities of the items that a filter selects, or how many of them have a quantity. */
  | {
      readonly kind: 'total';
      readonly of: 'amountMinor' | 'quantityMicro' | 'lines';
      readonly filter: ItemFilter;
    }
  /** How many different ones; not sure when two or more have no number. */
  | { readonly kind: 'distinct'; readonly of: 'category' | 'sku'; readonly filter: ItemFilter }
  /** Of the item at hand. */
  | { readonly kind: 'item'; readonly column: ItemColumn }
  | { readonly kind: 'item-attribute'; readonly index: number };

export type Formula =
  | { readonly kind: 'constant'; readonly holds: boolean }
  /** Nobody but the reference engine can tell. */
  | { readonly kind: 'unsure' }
  | {
      readonly kind: 'compare';
      readonly comparison: Comparison;
      readonly value: Value;
      readonly constant: Constant;
    }
  | { readonly kind: 'among'; readonly value: Value; readonly constants: readonly Constant[] }
  | { readonly kind: 'known'; readonly value: Value }
  /** Of the purchase, or of the item at hand (`tags`). */
  | { readonly kind: 'lists'; readonly list: IdList; readonly id: Constant }
  /** The category of the item at hand is this one or lies under it. */
  | { readonly kind: 'under'; readonly category: Constant }
  /** An item that the filter selects has a quantity. */
  | { readonly kind: 'has-item'; readonly filter: ItemFilter }
  | { readonly kind: 'all'; readonly parts: readonly Formula[] }
  | { readonly kind: 'any'; readonly parts: readonly Formula[] }
  | { readonly kind: 'not'; readonly part: Formula };

export const HOLDS: Formula = { kind: 'constant', holds: true };
export const FAILS: Formula = { kind: 'constant', holds: false };
export const UNSURE: Formula = { kind: 'unsure' };

/** Rule sets have very many formulas: those of few different numbers and values are shared. */
const SHARED_MAX = 16_384;
const CONSTANTS: (Constant | undefined)[] = [];
const FACT_VALUES: Value[] = [];

export function constant(value: number): Constant {
  if (!Number.isInteger(value) || value < 0 || value >= SHARED_MAX) return { value, place: -1 };
  while (CONSTANTS.length <= value) CONSTANTS.push({ value: CONSTANTS.length, place: -1 });
  return CONSTANTS[value] ?? { value, place: -1 };
}

export function factValue(place: number): Value {
  while (FACT_VALUES.length <= place) FACT_VALUES.push({ kind: 'fact', place: FACT_VALUES.length });
  return FACT_VALUES[place] ?? { kind: 'fact', place };
}

export function itemValue(column: ItemColumn): Value {
  return ITEM_VALUES[column];
}

const ITEM_VALUES: Readonly<Record<ItemColumn, Value>> = {
  kind: { kind: 'item', column: 'kind' },
  sku: { kind: 'item', column: 'sku' },
  brand: { kind: 'item', column: 'brand' },
  quantityMicro: { kind: 'item', column: 'quantityMicro' },
  grade: { kind: 'item', column: 'grade' },
  price: { kind: 'item', column: 'price' },
};

/** Whether the value can be unknown, as far as that can be told beforehand. */
export function canBeUnknown(value: Value): boolean {
  switch (value.kind) {
    case 'fact':
      return OPTIONAL_FACTS.has(value.place) || value.place >= FIRST_SHARED_PLACE;
    case 'slot':
    case 'attribute':
    case 'item-attribute':
      return true;
    case 'total':
      return value.of === 'amountMinor';
    case 'item':
      return value.column === 'price' || value.column === 'grade';
    case 'payment-share':
    case 'distinct':
      return false;
  }
}

/** What is to be added to a constant to get between the whole numbers that the comparison tells apart; `NaN`: there are more. */
export function splitOf(comparison: Comparison): number {
  switch (comparison) {
    case '>=':
    case '<':
      return -0.5;
    case '>':
    case '<=':
      return 0.5;
    case '===':
    case '!==':
      return Number.NaN;
  }
}

/** Places in `PurchaseView.facts`. What else is computed once for a purchase comes after them. */
export const PLACES = {
  /** Not 0: something was asked that only the reference engine can tell. */
  unsure: 0,
  instant: 1,
  day: 2,
  minute: 3,
  weekday: 4,
  dayOfMonth: 5,
  month: 6,
  channel: 7,
  store: 8,
  partner: 9,
  scene: 10,
  currency: 11,
  /** 1: in another currency than the program's. */
  isForeign: 12,
  amount: 13,
  carbon: 14,
} as const;

/** The first place that is free for what the conditions of a rule set share. */
export const FIRST_SHARED_PLACE = 15;

const OPTIONAL_FACTS: ReadonlySet<number> = new Set([PLACES.amount, PLACES.carbon]);
