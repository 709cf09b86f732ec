/** How a purchase was paid: the list `payments`, or `paymentMethod` with or without `paymentAmount`. */
import type { Payment } from '../engine/event.js';
import type { Currency, Vocabulary } from '../program/vocabulary.js';
import { LIST_LENGTH_MAX, readCount, readName } from './field-readers.js';
import { type FieldSource, LIST, lookUp, OBJECT, refuseKind } from './field-source.js';
import { isJsonList, isJsonObject, type JsonNode, type JsonObject } from './json-text.js';
import { type KnownFields, type PurchaseField, refuseUnknownFields } from './known-fields.js';
import { RECORD_MESSAGES } from './messages.js';
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

/** Without any of the fields the list is empty. A method without an amount has paid `totalMinor`. */
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
    refuse(findings, RECORD_MESSAGES.tooMany, list.from, { max: LIST_LENGTH_MAX.toString() });
    return [];
  }
  const method: FieldSource = { from: 'method', path: ['method'], values: list.values };
  findings.list = list.from;
  const payments = node.map((entry, index) => {
    findings.index = index;
    return readPaymentEntry(findings, entry, method, context);
  });
  findings.index = null;
  return payments;
}

const AMOUNT: FieldSource = { from: 'amount', path: ['amount'], values: new Map() };

function readPaymentEntry(
  findings: Findings,
  entry: JsonNode,
  method: FieldSource,
  context: PaymentContext,
): Payment {
  if (!isJsonObject(entry)) {
    refuseKind(findings, 'method', OBJECT, entry);
    return NO_PAYMENT;
  }
  refuseUnknownFields(findings, entry, context.known);
  return readPayment(findings, entry, method, AMOUNT, context, null) ?? missingMethod(findings, method);
}

function readSinglePayment(
  findings: Findings,
  record: JsonObject,
  { paymentMethod, paymentAmount }: PaymentSources,
  context: PaymentContext,
): readonly Payment[] {
  const payment = readPayment(findings, record, paymentMethod, paymentAmount, context, context.totalMinor);
  if (payment !== null) return [payment];
  if (lookUp(record, paymentAmount) !== null && lookUp(record, paymentAmount) !== '') {
    missingMethod(findings, paymentMethod);
  }
  return [];
}

const NO_PAYMENT: Payment = { method: '', amountMinor: 0n };

function missingMethod(findings: Findings, method: FieldSource): Payment {
  refuse(findings, RECORD_MESSAGES.missingField, method.from);
  return NO_PAYMENT;
}

/** `null` when there is no method. `wholeMinor` stands for an amount that is left out; `null`: it must be there. */
function readPayment(
  findings: Findings,
  record: JsonObject,
  method: FieldSource,
  amount: FieldSource,
  { vocabulary, currency }: PaymentContext,
  wholeMinor: bigint | null,
): Payment | null {
  const name = readName(findings, record, method, vocabulary.paymentMethods);
  if (name === null) return null;
  const amountMinor =
    readCount(findings, record, amount, moneyRule(vocabulary.input, currency, 0n)) ?? wholeMinor;
  if (amountMinor === null) refuse(findings, RECORD_MESSAGES.missingField, amount.from);
  return { method: name, amountMinor: amountMinor ?? 0n };
}
