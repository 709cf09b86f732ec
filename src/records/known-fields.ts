/** The fields of the native forms, and the refusal of others. */
import type { Attribute } from '../program/vocabulary.js';
import { OBJECT, refuseKind } from './field-source.js';
import { isJsonObject, type JsonNode, type JsonObject } from './json-text.js';
import { MESSAGES } from './messages.js';
import { type Findings, refuse, shorten } from './record-problem.js';

/** Fields of a purchase; each can also be the target of a mapping. `attributes.NAME` joins them. */
export const PURCHASE_FIELDS = [
  'type',
  'id',
  'member',
  'at',
  'channel',
  'store',
  'partner',
  'currency',
  'coupons',
  'items',
  'payments',
  'paymentMethod',
  'carbonGrams',
] as const;
export type PurchaseField = (typeof PURCHASE_FIELDS)[number];

export const ITEM_FIELDS = [
  'sku',
  'kind',
  'category',
  'tags',
  'brand',
  'greenGrade',
  'quantity',
  'amount',
  'floorPrice',
] as const;
export type ItemField = (typeof ITEM_FIELDS)[number];

export const MEMBER_FIELDS = [
  'id',
  'tier',
  'creditBand',
  'creditScore',
  'joined',
  'birthday',
  'tags',
  'balance',
] as const;
export type MemberField = (typeof MEMBER_FIELDS)[number];

/** Names allowed at one level of a JSON record; `null` when a mapping is declared and further ones are ignored. */
export interface KnownFields {
  readonly fields: ReadonlySet<string>;
  readonly attributes: ReadonlyMap<string, Attribute>;
}

/** What a level allows: its fields and `attributes`, or anything when a mapping is declared for it. */
export function knownFields(
  fields: readonly string[],
  attributes: ReadonlyMap<string, Attribute>,
  mapped: boolean,
): KnownFields | null {
  return mapped ? null : { fields: new Set([...fields, 'attributes']), attributes };
}

/** Notes a field that the native form does not have, in the record or in its `attributes`. */
export function refuseUnknownFields(findings: Findings, record: JsonObject, known: KnownFields | null): void {
  if (known === null) return;
  for (const key of record.keys()) {
    if (!known.fields.has(key)) refuseField(findings, key, key, known.fields);
  }
  const attributes: JsonNode = record.get('attributes') ?? null;
  if (attributes === null) return;
  if (!isJsonObject(attributes)) {
    refuseKind(findings, 'attributes', OBJECT, attributes);
    return;
  }
  for (const key of attributes.keys()) {
    if (!known.attributes.has(key)) refuseField(findings, `attributes.${key}`, key, known.attributes.keys());
  }
}

function refuseField(findings: Findings, field: string, key: string, known: Iterable<string>): void {
  const suggestion = findings.suggest(key, known);
  refuse(findings, MESSAGES.unknownField, shorten(field), {}, suggestion);
}
