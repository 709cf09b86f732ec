/** The member and the events that an example tells of, as the account takes them. */
import type { Example, ExampleEvent, ExamplePurchaseEvent } from '../check/checked-program.js';
import { describeItem } from '../check/describe-item.js';
import {
  ITEM_KINDS,
  type LoyaltyEvent,
  type MemberProfile,
  type Purchase,
  type PurchaseItem,
  type Redeem,
  type Refund,
} from '../engine/event.js';
import { unknownMember } from '../engine/member-profile.js';
import type { BasketLine, GivenEvent, MemberSetting } from '../phrases/kinds.js';
import type { Vocabulary } from '../program/vocabulary.js';
import type { TestEvent } from './run-test.js';

export const MEMBER_ID = 'member';

/** What an example does not say about the member is unknown. */
export function exampleMember(settings: readonly MemberSetting[]): MemberProfile {
  return settings.reduce(applySetting, unknownMember(MEMBER_ID));
}

function applySetting(profile: MemberProfile, setting: MemberSetting): MemberProfile {
  switch (setting.field) {
    case 'tag':
      return { ...profile, tags: [...profile.tags, setting.value] };
    case 'attribute':
      return { ...profile, attributes: new Map(profile.attributes).set(setting.name, setting.value) };
    case 'balance':
      return { ...profile, balance: setting.value };
    case 'creditScore':
      return { ...profile, creditScore: setting.value };
    default:
      return { ...profile, [setting.field]: setting.value };
  }
}

/** The events in the order in which they happen: of two at the same instant the earlier purchase, then as written. */
export function exampleEvents({ events, member }: Example, vocabulary: Vocabulary): readonly TestEvent[] {
  const profile = exampleMember(member);
  const made = events.map((event, index) => ({
    event: toEvent(event, eventId(index), events, profile, vocabulary),
    isPreparation: event.type === 'purchase' && event.earlier,
    span: event.span,
  }));
  return made.sort(
    (a, b) => a.event.instantMs - b.event.instantMs || Number(b.isPreparation) - Number(a.isPreparation),
  );
}

/** Padded, so that ids are in the written order. */
export function eventId(index: number): string {
  return `event-${`${index + 1}`.padStart(4, '0')}`;
}

function toEvent(
  event: ExampleEvent,
  id: string,
  all: readonly ExampleEvent[],
  profile: MemberProfile,
  vocabulary: Vocabulary,
): LoyaltyEvent {
  if (event.type === 'purchase') return toPurchase(event, id, vocabulary);
  const head = { id, member: MEMBER_ID, instantMs: event.instantMs, at: event.at };
  switch (event.type) {
    case 'signup':
      return { ...head, type: 'signup', channel: null };
    case 'activity': {
      const { activity, quantity, carbonGrams } = event;
      return { ...head, type: 'activity', activity, quantity, carbonGrams, purchase: null };
    }
    case 'refund':
      return {
        ...head,
        type: 'refund',
        purchase: idOf('purchase', event.purchase, all),
        items: itemsOf(event),
      };
    case 'redeem':
      return { ...head, type: 'redeem', ...redeemFields(event, vocabulary) };
    case 'cancel': {
      const { by, compensation, redemption } = event;
      return { ...head, type: 'cancel', redemption: idOf('redeem', redemption, all), by, compensation };
    }
    case 'donate':
      return { ...head, type: 'donate', cause: event.cause.text, points: event.points };
    case 'profile':
      return { ...head, type: 'profile', changes: changesOf(event.settings, profile) };
    case 'advance':
      return { ...head, type: 'advance', member: null };
  }
}

/** Named by their lines; `null`: all that is left. */
function itemsOf({ lines }: Extract<GivenEvent, { readonly type: 'refund' }>): Refund['items'] {
  return lines?.map(({ line, quantity }) => ({ line, quantity, sku: null })) ?? null;
}

/** Purchases and redemptions are numbered from 1, in the order written. */
function idOf(type: 'purchase' | 'redeem', number: number, all: readonly ExampleEvent[]): string {
  const indices = all.flatMap((event, index) => (event.type === type ? [index] : []));
  return eventId(indices[number - 1] ?? -1);
}

function redeemFields(
  event: Extract<GivenEvent, { readonly type: 'redeem' }>,
  vocabulary: Vocabulary,
): Omit<Redeem, 'type' | 'id' | 'member' | 'instantMs' | 'at'> {
  const { offer, times, cashMinor, pays, lines } = event;
  return {
    offer: offer.text,
    quantity: times,
    cashMinor,
    points: pays?.points ?? null,
    amountMinor: pays?.amountMinor ?? null,
    purchase: null,
    items: lines.map((line) => toItem(line, vocabulary)),
  };
}

/** Tags and attributes are told as a whole: those that are said join those of the member. */
function changesOf(
  settings: readonly MemberSetting[],
  profile: MemberProfile,
): Extract<LoyaltyEvent, { readonly type: 'profile' }>['changes'] {
  const fields = new Set<string>(
    settings.map(({ field }) => (field === 'tag' ? 'tags' : field === 'attribute' ? 'attributes' : field)),
  );
  const changed = settings.reduce(applySetting, profile);
  const entries = Object.entries(changed).filter(([field]) => fields.has(field) && field !== 'balance');
  return Object.fromEntries(entries);
}

function toPurchase(purchase: ExamplePurchaseEvent, id: string, vocabulary: Vocabulary): Purchase {
  const { lines, earlier: _earlier, span: _span, ...details } = purchase;
  return {
    ...details,
    id,
    member: MEMBER_ID,
    currency: vocabulary.currency.code,
    items: lines.map((line) => toItem(line, vocabulary)),
  };
}

/** Throws for a line that describes no single item: the checker refuses those. */
function toItem({ quantity, amountMinor, describes }: BasketLine, vocabulary: Vocabulary): PurchaseItem {
  const description = describeItem(describes, vocabulary);
  const kind = ITEM_KINDS.find((one) => one === description?.kind);
  if (description === undefined || kind === undefined) throw new Error('an example describes no single item');
  return { ...description, kind, quantity, amountMinor, floorPriceMinor: null };
}
