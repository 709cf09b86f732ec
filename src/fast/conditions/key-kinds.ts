/** What rules can wait for. */
import type { Constant } from './expression.js';

export const KEY_KINDS = [
  ...(['store', 'partner', 'channel', 'scene'] as const),
  ...(['coupons', 'paymentMethods'] as const),
  ...(['sku', 'brand', 'category', 'tags'] as const),
] as const;

export type KeyKind = (typeof KEY_KINDS)[number];

export function isOfItems(kind: KeyKind): boolean {
  return kind === 'sku' || kind === 'brand' || kind === 'category' || kind === 'tags';
}

/** Whoever has none of these numbers cannot meet the conditions. */
export interface Key {
  readonly kind: KeyKind;
  readonly numbers: readonly number[];
}

/** The keys of the rules of one form. */
export interface FormKey {
  readonly kind: KeyKind;
  readonly constants: readonly Constant[];
}

/** Something for each kind. */
export function forKeyKinds<T>(make: (kind: KeyKind) => T): Record<KeyKind, T> {
  return {
    store: make('store'),
    partner: make('partner'),
    channel: make('channel'),
    scene: make('scene'),
    coupons: make('coupons'),
    paymentMethods: make('paymentMethods'),
    sku: make('sku'),
    brand: make('brand'),
    category: make('category'),
    tags: make('tags'),
  };
}
