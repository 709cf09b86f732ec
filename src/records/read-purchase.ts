/** From a parsed record to a purchase that the evaluator can trust, or to the reason why not. Pure. */
import type { Purchase, PurchaseItem } from '../engine/event.js';
import type { Currency, Vocabulary } from '../program/vocabulary.js';
import { formatScaled } from '../value/decimal.js';
import type { Zone } from '../value/zone.js';
import {
  millionths,
  numberRule,
  readCount,
  readId,
  readName,
  readNames,
  readRequiredId,
} from './field-readers.js';
import {
  type FieldSource,
  fieldSource,
  kindOf,
  LIST,
  lookUp,
  OBJECT,
  type RecordShape,
  refuseKind,
} from './field-source.js';
import { isJsonList, isJsonObject, type JsonNode, type JsonObject } from './json-text.js';
import {
  type KnownFields,
  knownFields,
  PURCHASE_FIELDS,
  type PurchaseField,
  refuseUnknownFields,
} from './known-fields.js';
import { MESSAGES } from './messages.js';
import { checkType, readCurrency, readInstant } from './purchase-fields.js';
import { type AttributeSource, attributeSources, readAttributes } from './read-attributes.js';
import { type ItemPlan, planItems, readItem, sourcesOf } from './read-item.js';
import { readPayments } from './read-payments.js';
import {
  createSuggest,
  type Findings,
  type RecordProblem,
  recordProblem,
  refuse,
  startFindings,
} from './record-problem.js';

/** Items of one purchase, unless the caller says otherwise. Real wholesale invoices have more than 1,000. */
export const ITEMS_MAX = 2000;

export interface PurchaseReaderOptions {
  /** How records arrive; `json` unless said otherwise. */
  readonly shape?: RecordShape;
  /** More items than this refuse the record; `ITEMS_MAX` unless said otherwise. */
  readonly itemsMax?: number;
}

/**
 * `anonymous`: sound but without a member, and the mapping says to skip it. `empty`: the mapping dropped all its
 * items, so that nothing was bought. `problem`: refused; `index` is that of the item at fault.
 */
export type PurchaseReading =
  | { readonly kind: 'purchase'; readonly purchase: Purchase; readonly droppedItems: number }
  | { readonly kind: 'anonymous' | 'empty'; readonly droppedItems: number }
  | {
      readonly kind: 'problem';
      readonly problem: RecordProblem;
      readonly id: string | null;
      readonly index: number | null;
    };

export interface PurchaseReader {
  /** Reads a whole record. */
  read(record: JsonNode): PurchaseReading;
  /** Reads a purchase whose items come apart from it (rows of a CSV file). */
  readParts(record: JsonObject, items: readonly JsonNode[]): PurchaseReading;
  /** The id of a record, as far as there is one that can be an id. */
  idOf(record: JsonNode): string | null;
}

interface PurchasePlan {
  readonly vocabulary: Vocabulary;
  readonly zone: Zone | null;
  readonly fields: Readonly<Record<PurchaseField, FieldSource>>;
  readonly attributes: readonly AttributeSource[];
  readonly items: ItemPlan;
  readonly known: KnownFields | null;
  readonly knownInPayment: KnownFields | null;
  readonly itemsMax: number;
}

/**
 * Prepares the reading of purchases for a vocabulary. `zone` is the program's, for instants without offset;
 * without a zone they are refused.
 */
export function createPurchaseReader(
  vocabulary: Vocabulary,
  zone: Zone | null,
  options: PurchaseReaderOptions = {},
): PurchaseReader {
  const plan = planPurchases(vocabulary, zone, options);
  const suggest = createSuggest();
  return {
    read: (record) => {
      const findings = startFindings(suggest);
      if (!isJsonObject(record)) return notARecord(record);
      return readPurchase(findings, record, null, plan);
    },
    readParts: (record, items) => readPurchase(startFindings(suggest), record, items, plan),
    idOf: (record) => (isJsonObject(record) ? idOf(record, plan.fields.id) : null),
  };
}

function planPurchases(
  vocabulary: Vocabulary,
  zone: Zone | null,
  { shape = 'json', itemsMax = ITEMS_MAX }: PurchaseReaderOptions,
): PurchasePlan {
  const { purchase } = vocabulary.input;
  const closed = shape === 'json' && purchase.size === 0;
  return {
    vocabulary,
    zone,
    fields: sourcesOf(PURCHASE_FIELDS, (field) => fieldSource(purchase, field)),
    attributes: attributeSources(vocabulary.purchaseAttributes, purchase, shape),
    items: planItems(vocabulary, shape),
    known: closed ? knownFields(PURCHASE_FIELDS, vocabulary.purchaseAttributes, false) : null,
    knownInPayment: closed ? knownFields(['method', 'amount'], new Map(), false) : null,
    itemsMax,
  };
}

function notARecord(found: JsonNode): PurchaseReading {
  const problem = recordProblem(MESSAGES.notARecord, { found: kindOf(found) });
  return { kind: 'problem', problem, id: null, index: null };
}

function idOf(record: JsonObject, source: FieldSource): string | null {
  const findings = startFindings(() => null);
  const id = readId(findings, record, source);
  return findings.problem === null ? id : null;
}

function itemNodes(findings: Findings, record: JsonObject, plan: PurchasePlan): readonly JsonNode[] {
  const source = plan.fields.items;
  const node = lookUp(record, source);
  if (isJsonList(node)) return node;
  if (node === null) refuse(findings, MESSAGES.missingField, source.from);
  else refuseKind(findings, source.from, LIST, node);
  return [];
}

/** `parts` are the items where they do not stand in the record. */
function readPurchase(
  findings: Findings,
  record: JsonObject,
  parts: readonly JsonNode[] | null,
  plan: PurchasePlan,
): PurchaseReading {
  checkType(findings, record, plan.fields.type);
  refuseUnknownFields(findings, record, plan.known);
  const { purchase, droppedItems } = readFields(findings, record, parts, plan);
  if (findings.problem !== null) {
    const id = idOf(record, plan.fields.id);
    return { kind: 'problem', problem: findings.problem, id, index: findings.problemIndex };
  }
  if (purchase.member === null) return { kind: 'anonymous', droppedItems };
  if (purchase.items.length === 0) return { kind: 'empty', droppedItems };
  return { kind: 'purchase', purchase, droppedItems };
}

function readFields(
  findings: Findings,
  record: JsonObject,
  parts: readonly JsonNode[] | null,
  plan: PurchasePlan,
): { readonly purchase: Purchase; readonly droppedItems: number } {
  const { fields, vocabulary, knownInPayment: known } = plan;
  const id = readRequiredId(findings, record, fields.id);
  const member = readMember(findings, record, plan);
  const { at, instantMs } = readInstant(findings, record, fields.at, plan.zone);
  const currency = readCurrency(findings, record, fields.currency, vocabulary);
  const nodes = parts ?? itemNodes(findings, record, plan);
  const items = readItems(findings, nodes, plan, currency);
  const totalMinor = checkedTotal(findings, fields.items.from, items, currency);
  const carbonCount = readCount(findings, record, fields.carbonGrams, CARBON_GRAMS);
  const purchase: Purchase = {
    type: 'purchase',
    id,
    member,
    instantMs,
    at,
    currency: currency.code,
    ...readNamesOf(findings, record, plan),
    items,
    payments: readPayments(findings, record, fields, { vocabulary, currency, totalMinor, known }),
    carbonGrams: carbonCount === null ? null : millionths(carbonCount),
    attributes: readAttributes(findings, record, plan.attributes),
  };
  return { purchase, droppedItems: nodes.length - items.length };
}

function readNamesOf(
  findings: Findings,
  record: JsonObject,
  { fields, vocabulary }: PurchasePlan,
): Pick<Purchase, 'channel' | 'store' | 'partner' | 'coupons'> {
  return {
    channel: readName(findings, record, fields.channel, vocabulary.channels),
    store: readName(findings, record, fields.store, vocabulary.stores),
    partner: readName(findings, record, fields.partner, vocabulary.partners),
    coupons: readNames(findings, record, fields.coupons, null),
  };
}

function readMember(findings: Findings, record: JsonObject, plan: PurchasePlan): string | null {
  const source = plan.fields.member;
  const member = readId(findings, record, source);
  if (member === null && plan.vocabulary.input.anonymous === 'reject') {
    refuse(findings, MESSAGES.noMember, source.from);
  }
  return member;
}

/** The items that the mapping keeps. No items at all is a problem, as it would be a purchase of nothing. */
function readItems(
  findings: Findings,
  nodes: readonly JsonNode[],
  plan: PurchasePlan,
  currency: Currency,
): readonly PurchaseItem[] {
  const list = plan.fields.items.from;
  if (nodes.length === 0) refuse(findings, MESSAGES.noItems, list);
  if (nodes.length > plan.itemsMax) {
    refuse(findings, MESSAGES.tooMany, list, { max: plan.itemsMax.toString() });
    return [];
  }
  const items: PurchaseItem[] = [];
  findings.list = list;
  for (const [index, node] of nodes.entries()) {
    findings.index = index;
    const item = isJsonObject(node) ? readItem(findings, node, plan.items, currency) : null;
    if (item !== null) items.push(item);
    else if (!isJsonObject(node)) refuseKind(findings, 'item', OBJECT, node);
    // The rest would only cost time.
    if (findings.problem !== null) break;
  }
  findings.index = null;
  return items;
}

/** The sum of the items. Adjustments may be negative, but not outweigh what they adjust. */
function checkedTotal(
  findings: Findings,
  list: string,
  items: readonly PurchaseItem[],
  { digits }: Currency,
): bigint {
  const total = items.reduce((sum, item) => sum + item.amountMinor, 0n);
  if (total < 0n) refuse(findings, MESSAGES.negative, list, { found: formatScaled(total, digits) });
  return total;
}

/** A million tonnes. */
const CARBON_GRAMS = numberRule('zero', 1_000_000_000_000n);
