/** What a redemption is used on: items, and the purchase that it belongs to. */
import type { Purchase } from '../../engine/event.js';
import { standInPurchase } from '../../engine/occurrence.js';
import type { Condition } from '../../ruleset/types.js';
import { compare } from '../../value/fraction.js';
import type { PurchaseRecord } from '../books.js';
import { REDEEM_MESSAGES as MESSAGES } from './messages.js';
import { type Obstacle, type OfferQuestion, obstacle, type Wish } from './offer-question.js';

/** The purchase is known and not all back; an item that the offer asks for is there. */
export function useObstacles(question: OfferQuestion, wish: Wish): readonly Obstacle[] {
  const found = [unknownPurchase(question, wish), missingItem(question, wish)];
  return found.filter((one) => one !== undefined);
}

function unknownPurchase({ account }: OfferQuestion, { purchase }: Wish): Obstacle | undefined {
  if (purchase === null) return undefined;
  const { id, record } = purchase;
  const isUsable = record?.purchase.member === account.profile.id && !isAllBack(record);
  return isUsable ? undefined : obstacle(MESSAGES.unknownPurchase, { purchase: id });
}

function isAllBack({ purchase, returned }: PurchaseRecord): boolean {
  if (!returned.some(({ num }) => num > 0n)) return false;
  return purchase.items.every(({ quantity }, index) => {
    const back = returned[index];
    return back !== undefined && compare(back, quantity) >= 0;
  });
}

function missingItem(question: OfferQuestion, { items, purchase }: Wish): Obstacle | undefined {
  const { offer } = question;
  if (offer.items === null || items === null) return undefined;
  const named: Purchase = { ...emptyPurchase(question), items };
  const places = [named, ...(purchase?.record === undefined ? [] : [purchase.record.purchase])];
  if (places.some((place) => holdsItem(question, offer.items, place))) return undefined;
  return obstacle(MESSAGES.needsItem, { offer: offer.title });
}

function holdsItem(
  { rules, account, instantMs }: OfferQuestion,
  items: Condition | null,
  event: Purchase,
): boolean {
  const anyLine: Condition = {
    fact: 'items.lines',
    ...(items === null ? {} : { params: { items } }),
    operator: 'greaterThanInclusive',
    value: 1,
  };
  const { profile, state } = account;
  return rules.evaluator.findFailure(anyLine, { member: profile, state, instantMs, event }) === undefined;
}

function emptyPurchase({ rules, account, instantMs }: OfferQuestion): Purchase {
  const { currency } = rules.ruleSet.content.program;
  const nothing = { id: '', at: '', rules: [], quantity: null, carbonGrams: null, channel: null };
  return standInPurchase({ ...nothing, member: account.profile.id, instantMs }, currency.code);
}
