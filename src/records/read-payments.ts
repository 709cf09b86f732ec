/** How a purchase was paid: the list `payments`, or `paymentMethod`, which paid for all of it. */
import type { Payment } from '../engine/event.js';
import type { Currency, Vocabulary } from '../program/vocabulary.js';
import { LIST_LENGTH_MAX, readCount, readName } from './field-readers.js';
import { type FieldSource, LIST, lookUp, OBJECT, refuseKind } from './field-source.js';
import { isJsonList, isJsonObject, type JsonNode, type JsonObject } from './json-text.js';
import { type KnownFields, type PurchaseField, refuseUnknownFields } from './known-fields.js';
import { MESSAGES } from './messages.js';
import { moneyRule } from './read-item.js';
import { type Findings, refuse } from './record-problem.js';

type PaymentSources = Readonly<Record<PurchaseField, FieldSource>>;

export interface PaymentContext {
  readonly vocabulary: Vocabulary;
  readonly currency: Currency;
  /** Sum of the items. */
  readonly totalMinor: bigint;
  /** What an entry of `payments` may hold; `null` when further fields are ignored. */
  readonly known: KnownFields | null;
}

/** Without any of the fields the list is empty. `paymentMethod` has paid `totalMinor`. */
export function readPayments(
  findings: Findings,
  record: JsonObject,
  sources: PaymentSources,
  context: PaymentContext,
): readonly Payment[] {
  const list = sources.payments;
  const node = lookUp(record, list);
  if (node === null || node === '') return readSinglePayment(findings, record, sources, context);
  if (!isJsonList(node)) {
    refuseKind(findings, list.from, LIST, node);
    return [];
  }
  if (node.length > LIST_LENGTH_MAX) {
    refuse(findings, MESSAGES.tooMany, list.from, { max: LIST_LENGTH_MAX.toString() });
    return [];
  }
  const method: FieldSource = { from: 'method', path: ['method'], values: list.values };
  findings.list = list.from;
  const payments = node.map((entry, index) => {
    findings.index = index;
    return readPayment(findings, entry, method, context);
  });
  findings.index = null;
  return payments;
}

const AMOUNT: FieldSource = { from: 'amount', path: ['amount'], values: new Map() };

function readPayment(
  findings: Findings,
  entry: JsonNode,
  method: FieldSource,
  { vocabulary, currency, known }: PaymentContext,
): Payment {
  if (!isJsonObject(entry)) {
    refuseKind(findings, 'method', OBJECT, entry);
    return NO_PAYMENT;
  }
  refuseUnknownFields(findings, entry, known);
  const name = readName(findings, entry, method, vocabulary.paymentMethods);
  if (name === null) refuse(findings, MESSAGES.missingField, method.from);
  const amountMinor = readCount(findings, entry, AMOUNT, moneyRule(vocabulary.input, currency, 0n));
  if (amountMinor === null) refuse(findings, MESSAGES.missingField, AMOUNT.from);
  return { method: name ?? '', amountMinor: amountMinor ?? 0n };
}

/** The one method that paid for all of it. */
function readSinglePayment(
  findings: Findings,
  record: JsonObject,
  { paymentMethod }: PaymentSources,
  { vocabulary, totalMinor }: PaymentContext,
): readonly Payment[] {
  const method = readName(findings, record, paymentMethod, vocabulary.paymentMethods);
  return method === null ? [] : [{ method, amountMinor: totalMinor }];
}

const NO_PAYMENT: Payment = { method: '', amountMinor: 0n };
