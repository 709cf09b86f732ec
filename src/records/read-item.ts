/** One basket line of a record. */
import { ITEM_KINDS, type ItemKind, type PurchaseItem } from '../engine/event.js';
import type { Currency, InputMapping, NamedSet, Vocabulary } from '../program/vocabulary.js';
import { type Fraction, fraction, ONE } from '../value/fraction.js';
import {
  millionths,
  type NumberRule,
  numberRule,
  readCount,
  readId,
  readName,
  readNames,
  readStep,
  refuseWord,
} from './field-readers.js';
import { type FieldSource, fieldSource, type RecordShape, readScalar } from './field-source.js';
import type { JsonObject } from './json-text.js';
import {
  ITEM_FIELDS,
  type ItemField,
  type KnownFields,
  knownFields,
  refuseUnknownFields,
} from './known-fields.js';
import { MESSAGES } from './messages.js';
import { type AttributeSource, attributeSources, readAttributes } from './read-attributes.js';
import { type Findings, refuse } from './record-problem.js';

/** Makes items with a value in a field of the input another kind. */
interface KindRule {
  /** By the input's own name, before values are mapped. */
  readonly source: FieldSource;
  readonly value: string;
  readonly kind: ItemKind;
}

/** How items are read, prepared once for a vocabulary. */
export interface ItemPlan {
  readonly vocabulary: Vocabulary;
  readonly fields: Readonly<Record<ItemField, FieldSource>>;
  readonly attributes: readonly AttributeSource[];
  readonly kindRules: readonly KindRule[];
  readonly known: KnownFields | null;
}

const UNMAPPED: InputMapping['items'] = new Map();

export function planItems(vocabulary: Vocabulary, shape: RecordShape): ItemPlan {
  const { items, itemKinds } = vocabulary.input;
  const sourceOf = (field: string): FieldSource => fieldSource(items, field);
  return {
    vocabulary,
    fields: sourcesOf(ITEM_FIELDS, sourceOf),
    attributes: attributeSources(vocabulary.itemAttributes, items, shape),
    kindRules: itemKinds.flatMap(({ field, value, kind }) =>
      isItemKind(kind) ? [{ source: fieldSource(UNMAPPED, field, field.split('.')), value, kind }] : [],
    ),
    known: shape === 'rows' ? null : knownFields(ITEM_FIELDS, vocabulary.itemAttributes, items.size > 0),
  };
}

/** The source of each of the fields. */
export function sourcesOf<Field extends string>(
  fields: readonly Field[],
  sourceOf: (field: Field) => FieldSource,
): Readonly<Record<Field, FieldSource>> {
  const entries = fields.map((field): [Field, FieldSource] => [field, sourceOf(field)]);
  return Object.fromEntries(entries) as Record<Field, FieldSource>;
}

function isItemKind(text: string): text is ItemKind {
  return (ITEM_KINDS as readonly string[]).includes(text);
}

/** How an amount of money is written: the currency's decimals, or a whole count of minor units. */
export function moneyRule(input: InputMapping, currency: Currency, min: bigint | null): NumberRule {
  return { decimals: input.money === 'minor' ? 0 : currency.digits, min, max: null };
}

/** Negative ones are let through here; `settleNegative` judges them. */
const QUANTITY = numberRule('negative', 1_000_000_000n);

/** Reads an item; `null` when the mapping drops it. */
export function readItem(
  findings: Findings,
  record: JsonObject,
  plan: ItemPlan,
  currency: Currency,
): PurchaseItem | null {
  const { vocabulary, fields } = plan;
  refuseUnknownFields(findings, record, plan.known);
  const amount = readCount(findings, record, fields.amount, moneyRule(vocabulary.input, currency, null));
  if (amount === null) refuse(findings, MESSAGES.missingField, fields.amount.from);
  const quantity = readCount(findings, record, fields.quantity, QUANTITY);
  const rule = kindRuleOf(findings, record, plan);
  const written = readKind(findings, record, plan, rule);
  const below = (amount ?? 0n) < 0n ? fields.amount : (quantity ?? 0n) < 0n ? fields.quantity : null;
  const kind = below === null ? written : settleNegative(findings, record, plan, written, below);
  if (kind === null || (kind === 'goods' && amount === 0n && vocabulary.input.zeroItems === 'drop'))
    return null;
  return {
    sku: readId(findings, record, fields.sku),
    kind,
    category: readItemName(findings, record, fields.category, vocabulary.categories, rule),
    tags: readNames(findings, record, fields.tags, vocabulary.tags),
    brand: readItemName(findings, record, fields.brand, vocabulary.brands, rule),
    greenGrade: readStep(findings, record, fields.greenGrade, vocabulary.greenGrades),
    quantity: quantity === null ? ONE : millionths(quantity < 0n ? -quantity : quantity),
    amountMinor: amount ?? 0n,
    floorPriceMinor: readFloorPrice(findings, record, plan, currency),
    attributes: readAttributes(findings, record, plan.attributes),
  };
}

function kindRuleOf(findings: Findings, record: JsonObject, plan: ItemPlan): KindRule | undefined {
  return plan.kindRules.find((rule) => readScalar(findings, record, rule.source) === rule.value);
}

/** A rule of the mapping decides before the record's own `kind`; without either an item is goods. */
function readKind(
  findings: Findings,
  record: JsonObject,
  plan: ItemPlan,
  rule: KindRule | undefined,
): ItemKind {
  if (rule !== undefined) return rule.kind;
  const source = plan.fields.kind;
  const text = readScalar(findings, record, source);
  if (text === null) return 'goods';
  if (isItemKind(text)) return text;
  refuseWord(findings, source.from, text, ITEM_KINDS);
  return 'goods';
}

/** What becomes of an item with a negative field: see `negativeItems` of the mapping; `null` drops the item. */
function settleNegative(
  findings: Findings,
  record: JsonObject,
  plan: ItemPlan,
  kind: ItemKind,
  negative: FieldSource,
): ItemKind | null {
  if (kind === 'adjustment') return kind;
  const { negativeItems } = plan.vocabulary.input;
  if (negativeItems === 'drop') return null;
  if (negativeItems === 'adjustment') return 'adjustment';
  const found = readScalar(findings, record, negative) ?? '';
  refuse(findings, MESSAGES.negative, negative.from, { found });
  return kind;
}

/** A name that decided the kind of the item is known through the mapping, and need not be declared as well. */
function readItemName(
  findings: Findings,
  record: JsonObject,
  source: FieldSource,
  set: NamedSet,
  rule: KindRule | undefined,
): string | null {
  const name = rule?.source.from === source.from ? readScalar(findings, record, source) : null;
  const decided = name !== null && !set.members.has(name);
  return decided ? null : readName(findings, record, source, set);
}

const FLOOR_PRICE = numberRule('zero', 10n ** 15n);

/** In minor units of one item, with more decimals than the currency has where goods are weighed. */
function readFloorPrice(
  findings: Findings,
  record: JsonObject,
  plan: ItemPlan,
  currency: Currency,
): Fraction | null {
  const count = readCount(findings, record, plan.fields.floorPrice, FLOOR_PRICE);
  if (count === null) return null;
  const minorUnits = plan.vocabulary.input.money === 'minor' ? 1n : 10n ** BigInt(currency.digits);
  return fraction(count * minorUnits, 1_000_000n);
}
