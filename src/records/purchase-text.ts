/**
 * A purchase as one compact line of text and back. Equal purchases have equal texts, so that the text tells
 * whether two records of one id have the same content; and it is what a sort bigger than memory writes to disk.
 */
import {
  ITEM_KINDS,
  type ItemKind,
  type Payment,
  type Purchase,
  type PurchaseItem,
} from '../engine/event.js';
import { type Fraction, formatFraction, parseFraction, ZERO } from '../value/fraction.js';
import { type AttributeEntry, attributeEntries, attributesOf } from './attribute-text.js';

export type ItemEntry = readonly [
  sku: string | null,
  kind: ItemKind | 0,
  category: string | null,
  tags: readonly string[] | 0,
  brand: string | null,
  greenGrade: string | null,
  quantity: string,
  amountMinor: string,
  floorPriceMinor: string | null,
  attributes: readonly AttributeEntry[] | 0,
];

type PurchaseEntry = readonly [
  id: string,
  member: string | null,
  instantMs: number,
  at: string,
  currency: string,
  channel: string | null,
  store: string | null,
  partner: string | null,
  coupons: readonly string[],
  items: readonly ItemEntry[],
  payments: readonly (readonly [method: string, amountMinor: string])[],
  carbonGrams: string | null,
  attributes: readonly AttributeEntry[] | 0,
];

/** The text of a purchase: one line of JSON, without numbers that JSON could change. */
export function purchaseToText(purchase: Purchase): string {
  const entry: PurchaseEntry = [
    purchase.id,
    purchase.member,
    purchase.instantMs,
    purchase.at,
    purchase.currency,
    purchase.channel,
    purchase.store,
    purchase.partner,
    purchase.coupons,
    purchase.items.map(itemEntry),
    purchase.payments.map((payment) => [payment.method, payment.amountMinor.toString()] as const),
    optionalText(purchase.carbonGrams),
    attributeEntries(purchase.attributes),
  ];
  return JSON.stringify(entry);
}

/** The purchase of a text that `purchaseToText` made; other texts are a programming error. */
export function purchaseFromText(text: string): Purchase {
  const entry: PurchaseEntry = JSON.parse(text);
  const [id, member, instantMs, at, currency, channel, store, partner, coupons, items, ...more] = entry;
  const [payments, carbonGrams, attributes] = more;
  return {
    type: 'purchase',
    id,
    member,
    instantMs,
    at,
    currency,
    channel,
    store,
    partner,
    coupons,
    items: items.map(itemOf),
    payments: payments.map(([method, amount]): Payment => ({ method, amountMinor: BigInt(amount) })),
    carbonGrams: optionalFraction(carbonGrams),
    attributes: attributesOf(attributes),
  };
}

/** Also how redemptions write down what an offer is used on. */
export function itemEntry(item: PurchaseItem): ItemEntry {
  return [
    item.sku,
    item.kind === 'goods' ? 0 : item.kind,
    item.category,
    item.tags.length === 0 ? 0 : item.tags,
    item.brand,
    item.greenGrade,
    formatFraction(item.quantity),
    item.amountMinor.toString(),
    optionalText(item.floorPriceMinor),
    attributeEntries(item.attributes),
  ];
}

const NO_TAGS: readonly string[] = [];

export function itemOf(entry: ItemEntry): PurchaseItem {
  const [sku, kind, category, tags, brand, greenGrade, quantity, amount, floorPrice, attributes] = entry;
  return {
    sku,
    kind: ITEM_KINDS.find((known) => known === kind) ?? 'goods',
    category,
    tags: tags === 0 ? NO_TAGS : tags,
    brand,
    greenGrade,
    quantity: fractionOf(quantity),
    amountMinor: BigInt(amount),
    floorPriceMinor: optionalFraction(floorPrice),
    attributes: attributesOf(attributes),
  };
}

function optionalText(value: Fraction | null): string | null {
  return value === null ? null : formatFraction(value);
}

function optionalFraction(text: string | null): Fraction | null {
  return text === null ? null : fractionOf(text);
}

function fractionOf(text: string): Fraction {
  return parseFraction(text) ?? ZERO;
}
