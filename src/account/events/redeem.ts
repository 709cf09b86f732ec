/** Points are redeemed for an offer. */
import { askOffer } from '../redeem/ask-offer.js';
import { bookRedemption } from '../redeem/book-redemption.js';
import { REDEEM_MESSAGES as MESSAGES } from '../redeem/messages.js';
import { refusalOf } from '../redeem/offer-question.js';
import { paidBefore } from '../redeem/paid-before.js';
import { refuse } from '../refuse.js';
import type { Handler } from './handler.js';

/** A redemption that belongs to a purchase comes after it. The first reason against it is told. */
export const handleRedeem: Handler<'redeem'> = (session, event) => {
  const { context, profile, state, shared, occurredMs: instantMs } = session;
  const { rules, books } = context;
  const offer = rules.ruleSet.content.life.offers.find(({ id }) => id === event.offer);
  if (offer === undefined) return refuse(MESSAGES.unknownOffer, { offer: event.offer });
  const record = event.purchase === null ? undefined : books.purchase(event.purchase);
  const { cost, obstacles } = askOffer(
    { rules, account: { profile, state }, shared, instantMs, offer },
    {
      quantity: event.quantity,
      cashMinor: event.cashMinor,
      points: event.points,
      amountMinor: event.amountMinor,
      purchase:
        event.purchase === null
          ? null
          : { id: event.purchase, record, paid: paidBefore(record, books, rules) },
      items: event.items,
    },
  );
  const [first] = obstacles;
  if (first !== undefined) return refusalOf(first);
  if (cost === null) throw new Error(`offer "${offer.id}" has neither a cost nor a reason`);
  bookRedemption(session, { offer, event, cost, purchase: record ?? null });
  return undefined;
};
