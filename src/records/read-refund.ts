/** Goods that come back: `{"type":"refund","id","member","at","purchase","items"?:[{"line"|"sku","quantity"}]}`. */
import type { RefundItem } from '../engine/event.js';
import { type BodyReader, field, readReference, readRequiredCount } from './event-body.js';
import { millionths, numberRule, readCount, readId } from './field-readers.js';
import { kindOf, LIST, lookUp, OBJECT, refuseKind } from './field-source.js';
import { isJsonList, isJsonObject, type JsonNode, type JsonObject } from './json-text.js';
import { type KnownFields, refuseUnknownFields } from './known-fields.js';
import { MESSAGES } from './messages.js';
import { ITEMS_MAX } from './read-purchase.js';
import { type Findings, refuse } from './record-problem.js';

const QUANTITY = numberRule('zero', 1_000_000_000n);
const LINE = { decimals: 0, min: 1n, max: BigInt(ITEMS_MAX) };
const ITEM: KnownFields = { fields: new Set(['line', 'sku', 'quantity']), attributes: new Map() };

export const REFUND: BodyReader<'refund'> = {
  fields: ['purchase', 'items'],
  read: (findings, record) => ({
    purchase: readReference(findings, record, 'purchase'),
    items: readItems(findings, lookUp(record, field('items'))),
  }),
};

/** Without `items` all that is left of the purchase comes back. */
function readItems(findings: Findings, node: JsonNode): readonly RefundItem[] | null {
  if (node === null) return null;
  if (!isJsonList(node)) return refuseKind(findings, 'items', LIST, node);
  if (node.length > ITEMS_MAX) {
    refuse(findings, MESSAGES.tooMany, 'items', { max: ITEMS_MAX.toString() });
    return null;
  }
  findings.list = 'items';
  const items = node.map((entry, index) => {
    findings.index = index;
    return isJsonObject(entry) ? readItem(findings, entry) : refuseEntry(findings, entry);
  });
  findings.index = null;
  return items;
}

const NO_ITEM: RefundItem = { line: null, sku: null, quantity: millionths(null) };

function refuseEntry(findings: Findings, entry: JsonNode): RefundItem {
  refuse(findings, MESSAGES.wrongType, 'item', { expected: OBJECT, found: kindOf(entry) });
  return NO_ITEM;
}

function readItem(findings: Findings, entry: JsonObject): RefundItem {
  refuseUnknownFields(findings, entry, ITEM);
  const line = readCount(findings, entry, field('line'), LINE);
  const sku = readId(findings, entry, field('sku'));
  if ((line === null) === (sku === null)) refuse(findings, MESSAGES.lineOrProduct, 'line');
  const quantity = millionths(readRequiredCount(findings, entry, 'quantity', QUANTITY));
  return { line: line === null ? null : Number(line), sku, quantity };
}
