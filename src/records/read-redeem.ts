/**
 * Points are used: `{"type":"redeem","id","member","at","offer","quantity"?,"cash"?,"points"?,"amount"?,"purchase"?,
 * "items"?}`. Which of them an offer needs, the account knows.
 */
import type { PurchaseItem } from '../engine/event.js';
import { type BodyReader, type EventPlan, field, readReference } from './event-body.js';
import { readCount, readId } from './field-readers.js';
import { LIST, lookUp, OBJECT, refuseKind } from './field-source.js';
import { isJsonList, isJsonObject, type JsonObject } from './json-text.js';
import { MESSAGES } from './messages.js';
import { readItem } from './read-item.js';
import { ITEMS_MAX } from './read-purchase.js';
import { type Findings, refuse } from './record-problem.js';

/** Whole; whether it is enough, the account says. */
const QUANTITY = { decimals: 0, min: 0n, max: 1_000_000n };

export const REDEEM: BodyReader<'redeem'> = {
  fields: ['offer', 'quantity', 'cash', 'points', 'amount', 'purchase', 'items'],
  read: (findings, record, plan) => ({
    offer: readReference(findings, record, 'offer'),
    quantity: Number(readCount(findings, record, field('quantity'), QUANTITY) ?? 1n),
    cashMinor: readCount(findings, record, field('cash'), plan.money) ?? 0n,
    points: readCount(findings, record, field('points'), plan.points),
    amountMinor: readCount(findings, record, field('amount'), plan.money),
    purchase: readId(findings, record, field('purchase')),
    items: readItems(findings, record, plan),
  }),
};

function readItems(findings: Findings, record: JsonObject, plan: EventPlan): readonly PurchaseItem[] {
  const node = lookUp(record, field('items'));
  if (node === null) return [];
  if (!isJsonList(node)) {
    refuseKind(findings, 'items', LIST, node);
    return [];
  }
  if (node.length > ITEMS_MAX) {
    refuse(findings, MESSAGES.tooMany, 'items', { max: ITEMS_MAX.toString() });
    return [];
  }
  findings.list = 'items';
  const items: PurchaseItem[] = [];
  for (const [index, entry] of node.entries()) {
    findings.index = index;
    if (!isJsonObject(entry)) refuseKind(findings, 'item', OBJECT, entry);
    const item = isJsonObject(entry) ? readItem(findings, entry, plan.items, plan.vocabulary.currency) : null;
    if (item !== null) items.push(item);
  }
  findings.index = null;
  return items;
}
