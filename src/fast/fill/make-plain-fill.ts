/** The generated way for usual purchases, made for the columns that the rules of a plan read. */
import { ITEM_KINDS } from '../../engine/event.js';
import { ABSENT, type PurchaseColumns } from '../columns.js';
import type { FastPlan } from '../fast-plan.js';
import { makeFunction } from '../make-function.js';
import type { PlainPurchase } from '../plain-purchase.js';
import {
  emitPlainFill,
  FILL_PARAMETERS,
  type FillLookup,
  type FillShape,
  lookupParameters,
  type NameColumn,
} from './emit-plain-fill.js';
import { microOf } from './exact-number.js';
import { InstantReader } from './instant-reader.js';
import { gradesOf, type Lookup, lookupsOf } from './lookups.js';
import { findReadColumns } from './read-columns.js';

/**
 * Fills row 0 with what `PlainFiller` would, but for the member. False: that has to be asked instead, for a purchase that is not
 * usual or none at all; what is in the row counts for nothing then.
 */
export type PlainFill = (purchase: PlainPurchase) => boolean;

/** So few names are compared one after the other in less time than one is looked up in a map. */
const COMPARED_NAMES = 4;

interface MadeLookup extends FillLookup {
  /** Of its parameters. */
  readonly given: readonly unknown[];
}

/** `columns`: empty ones, which nobody else but a `PlainFiller` of the plan may fill. `null`: no code may be made from text. */
export function makePlainFill(plan: FastPlan, columns: PurchaseColumns): PlainFill | null {
  const lookups = lookupsFor(plan);
  const shape = { lookups, itemAttributes: columns.itemAttributes.length };
  const make = makeFunction(parametersOf(shape), emitPlainFill(shape));
  if (make === null) return null;
  const { zone, currency } = plan.prepared;
  const own = [columns, new InstantReader(zone), microOf, kindOf, currency, 'goods', ''];
  const made = make(...own, ...lookups.flatMap(({ given }) => given));
  columns.carbonMicro[0] = Number.NaN;
  for (const { values } of columns.attributes) values[0] = Number.NaN;
  columns.count = 1;
  return isFill(made) ? made : null;
}

/** The text that becomes code, as an expression that is a function. */
export function plainFillSource(plan: FastPlan): string {
  const { item } = plan.ruleSet.content.records.attributes;
  const shape = { lookups: lookupsFor(plan), itemAttributes: item.length };
  return `(function(${parametersOf(shape).join()}){${emitPlainFill(shape)}})`;
}

function parametersOf({ lookups }: FillShape): string[] {
  return [...FILL_PARAMETERS, ...lookups.flatMap(lookupParameters)];
}

function lookupsFor(plan: FastPlan): MadeLookup[] {
  const reads = findReadColumns(plan);
  const known = lookupsOf(plan.names);
  const { ranks, fallback } = plan.prepared.vocabulary.greenGrades;
  return [
    ...madeIf(reads.sku, 'sku', known.sku),
    ...madeIf(reads.category, 'category', known.category),
    ...madeIf(reads.brand, 'brand', known.brand),
    ...madeIf(reads.grade, 'grade', gradesOf(ranks), fallback === null ? -1 : Number(fallback)),
    ...madeIf(reads.tags, 'tags', known.tag),
    ...madeIf(reads.channel, 'channel', known.channel),
    ...madeIf(reads.store, 'store', known.store),
    ...madeIf(reads.partner, 'partner', known.partner),
    ...madeIf(reads.coupons, 'coupons', known.coupon),
    ...madeIf(reads.payments, 'paymentMethods', known.paymentMethod),
  ];
}

function madeIf(isRead: boolean, column: NameColumn, known: Lookup, absent: number = ABSENT): MadeLookup[] {
  if (!isRead) return [];
  if (known.size > COMPARED_NAMES) return [{ column, numbers: null, absent, given: [known] }];
  return [{ column, numbers: [...known.values()], absent, given: [...known.keys()] }];
}

function kindOf(kind: unknown): number {
  return (ITEM_KINDS as readonly unknown[]).indexOf(kind);
}

function isFill(made: unknown): made is PlainFill {
  return typeof made === 'function';
}
