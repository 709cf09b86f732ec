/** What the readers of events share that are no purchases; one file a kind (`read-signup.ts` …), listed in `read-event.ts`. */
import type { EventType, LoyaltyEvent } from '../engine/event.js';
import type { Vocabulary } from '../program/vocabulary.js';
import { type NumberRule, numberRule, readCount, readRequiredId } from './field-readers.js';
import { type FieldSource, fieldSource } from './field-source.js';
import type { JsonObject } from './json-text.js';
import { MESSAGES } from './messages.js';
import { type AttributeSource, attributeSources } from './read-attributes.js';
import { type ItemPlan, moneyRule, planItems } from './read-item.js';
import { type Findings, refuse } from './record-problem.js';

/** All kinds of event but the purchase, which has a reader of its own. */
export type OtherEventType = Exclude<EventType, 'purchase'>;

export type OtherEvent = Exclude<LoyaltyEvent, { readonly type: 'purchase' }>;

type Head = 'type' | 'id' | 'member' | 'instantMs' | 'at';

/** What an event says besides its head. */
export type EventBody<Type extends OtherEventType> = Omit<Extract<OtherEvent, { readonly type: Type }>, Head>;

export interface BodyReader<Type extends OtherEventType> {
  /** The fields of the native form, besides `type`, `id`, `member` and `at`. */
  readonly fields: readonly string[];
  readonly read: (findings: Findings, record: JsonObject, plan: EventPlan) => EventBody<Type>;
}

/** How events are read, prepared once for a vocabulary. Only purchases are mapped: other events come in the native form. */
export interface EventPlan {
  readonly vocabulary: Vocabulary;
  /** Points of an event, zero or more. */
  readonly points: NumberRule;
  /** Money of an event, in the program's currency, zero or more. */
  readonly money: NumberRule;
  readonly items: ItemPlan;
  readonly memberAttributes: readonly AttributeSource[];
}

const UNMAPPED = new Map();

export function planEvents(vocabulary: Vocabulary): EventPlan {
  const input = {
    ...vocabulary.input,
    items: UNMAPPED,
    itemKinds: [],
    negativeItems: 'reject',
    zeroItems: 'keep',
  } as const;
  const native = { ...vocabulary, input };
  return {
    vocabulary: native,
    points: { decimals: vocabulary.points.digits, min: 0n, max: null },
    money: moneyRule(input, vocabulary.currency, 0n),
    items: planItems(native, 'json'),
    memberAttributes: attributeSources(vocabulary.memberAttributes, UNMAPPED, 'json'),
  };
}

/** The field of that name. */
export function field(name: string): FieldSource {
  return fieldSource(UNMAPPED, name);
}

/** The id of something else that the event is about. */
export function readReference(findings: Findings, record: JsonObject, name: string): string {
  return readRequiredId(findings, record, field(name));
}

/** A number that must be there; the stand-in is zero. */
export function readRequiredCount(
  findings: Findings,
  record: JsonObject,
  name: string,
  rule: NumberRule,
): bigint {
  const count = readCount(findings, record, field(name), rule);
  if (count === null) refuse(findings, MESSAGES.missingField, name);
  return count ?? 0n;
}

/** Grams of carbon, as for purchases: up to a million tonnes. */
export const CARBON_GRAMS = numberRule('zero', 1_000_000_000_000n);
