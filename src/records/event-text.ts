/**
 * An event as one compact line of text and back: a purchase as `purchase-text.ts` has it, which begins with `[`, any
 * other event as an object that names its type. Equal events, and only those, have equal texts.
 */
import type { LoyaltyEvent, MemberProfile, ProfileChange, RefundItem } from '../engine/event.js';
import { type Fraction, formatFraction, parseFraction, ZERO } from '../value/fraction.js';
import { type AttributeEntry, attributeEntries, attributesOf } from './attribute-text.js';
import type { OtherEvent } from './event-body.js';
import { type ItemEntry, itemEntry, itemOf, purchaseFromText, purchaseToText } from './purchase-text.js';

/** The text of an event: one line of JSON, without numbers that JSON could change. */
export function eventToText(event: LoyaltyEvent): string {
  return event.type === 'purchase' ? purchaseToText(event) : JSON.stringify(toWritten(event));
}

/** The event of a text that `eventToText` made; other texts are a programming error. */
export function eventFromText(text: string): LoyaltyEvent {
  if (text.startsWith('[')) return purchaseFromText(text);
  const written: Written = JSON.parse(text);
  return fromWritten(written);
}

type RefundEntry = readonly [line: number | null, sku: string | null, quantity: string];

interface WrittenChanges
  extends Partial<Omit<MemberProfile, 'id' | 'balance' | 'creditScore' | 'attributes'>> {
  readonly creditScore?: string | null;
  readonly attributes?: readonly AttributeEntry[] | 0;
}

/** An event whose exact values are texts. */
type Written =
  | Extract<OtherEvent, { readonly type: 'signup' | 'advance' }>
  | (Omit<Of<'activity'>, 'quantity' | 'carbonGrams'> & {
      readonly quantity: string | null;
      readonly carbonGrams: string | null;
    })
  | (Omit<Of<'refund'>, 'items'> & { readonly items: readonly RefundEntry[] | null })
  | (Omit<Of<'redeem'>, 'cashMinor' | 'points' | 'amountMinor' | 'items'> & {
      readonly cashMinor: string;
      readonly points: string | null;
      readonly amountMinor: string | null;
      readonly items: readonly ItemEntry[];
    })
  | (Omit<Of<'cancel'>, 'compensation'> & { readonly compensation: string })
  | (Omit<Of<'donate'>, 'points'> & { readonly points: string })
  | (Omit<Of<'profile'>, 'changes'> & { readonly changes: WrittenChanges });

type Of<Type extends OtherEvent['type']> = Extract<OtherEvent, { readonly type: Type }>;

function toWritten(event: OtherEvent): Written {
  switch (event.type) {
    case 'signup':
      return inOrder(event, {});
    case 'advance':
      return inOrder(event, {});
    case 'activity': {
      const { quantity, carbonGrams } = event;
      return inOrder(event, { quantity: textOf(quantity), carbonGrams: textOf(carbonGrams) });
    }
    case 'refund':
      return inOrder(event, { items: event.items?.map(refundEntry) ?? null });
    case 'redeem':
      return inOrder(event, {
        cashMinor: event.cashMinor.toString(),
        points: event.points?.toString() ?? null,
        amountMinor: event.amountMinor?.toString() ?? null,
        items: event.items.map(itemEntry),
      });
    case 'cancel':
      return inOrder(event, { compensation: event.compensation.toString() });
    case 'donate':
      return inOrder(event, { points: event.points.toString() });
    case 'profile':
      return inOrder(event, { changes: writtenChanges(event.changes) });
  }
}

/** Keys are sorted, so that the way in which a record was read does not show. */
function inOrder<Event extends OtherEvent, Texts extends object>(
  event: Event,
  texts: Texts,
): Omit<Event, keyof Texts> & Texts {
  const entries = Object.entries({ ...event, ...texts }).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries) as Omit<Event, keyof Texts> & Texts;
}

function fromWritten(written: Written): LoyaltyEvent {
  switch (written.type) {
    case 'signup':
    case 'advance':
      return written;
    case 'activity': {
      const { quantity, carbonGrams } = written;
      return { ...written, quantity: fractionOf(quantity), carbonGrams: fractionOf(carbonGrams) };
    }
    case 'refund':
      return { ...written, items: written.items?.map(refundItemOf) ?? null };
    case 'redeem':
      return {
        ...written,
        cashMinor: BigInt(written.cashMinor),
        points: integerOf(written.points),
        amountMinor: integerOf(written.amountMinor),
        items: written.items.map(itemOf),
      };
    case 'cancel':
      return { ...written, compensation: BigInt(written.compensation) };
    case 'donate':
      return { ...written, points: BigInt(written.points) };
    case 'profile':
      return { ...written, changes: changesOf(written.changes) };
  }
}

function refundEntry({ line, sku, quantity }: RefundItem): RefundEntry {
  return [line, sku, formatFraction(quantity)];
}

function refundItemOf([line, sku, quantity]: RefundEntry): RefundItem {
  return { line, sku, quantity: fractionOf(quantity) ?? ZERO };
}

function writtenChanges(changes: ProfileChange['changes']): WrittenChanges {
  const { creditScore, attributes, ...plain } = changes;
  const entries = Object.entries({
    ...plain,
    ...(creditScore === undefined ? {} : { creditScore: textOf(creditScore) }),
    ...(attributes === undefined ? {} : { attributes: attributeEntries(attributes) }),
  });
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

function changesOf({ creditScore, attributes, ...plain }: WrittenChanges): ProfileChange['changes'] {
  return {
    ...plain,
    ...(creditScore === undefined ? {} : { creditScore: fractionOf(creditScore) }),
    ...(attributes === undefined ? {} : { attributes: attributesOf(attributes) }),
  };
}

function textOf(value: Fraction | null): string | null {
  return value === null ? null : formatFraction(value);
}

function fractionOf(text: string): Fraction;
function fractionOf(text: string | null): Fraction | null;
function fractionOf(text: string | null): Fraction | null {
  return text === null ? null : (parseFraction(text) ?? ZERO);
}

function integerOf(text: string | null): bigint | null {
  return text === null ? null : BigInt(text);
}
