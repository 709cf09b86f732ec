/** Books a redemption that nothing stands against. */
import type { Redeem } from '../../engine/event.js';
import type { Grant, Lot } from '../../engine/state.js';
import type { Offer } from '../../ruleset/types.js';
import { localDay } from '../../value/zone.js';
import type { PurchaseRecord } from '../books.js';
import { count } from '../count.js';
import { fire, rulesSetOff } from '../fire.js';
import { takePoints } from '../lots/take-points.js';
import { addEntry, type Session } from '../session.js';
import { useLimits } from './offer-limits.js';
import type { Cost } from './price.js';
import { takeStock } from './stock.js';
import { mayPay } from './usable-points.js';

export interface Booking {
  readonly offer: Offer;
  readonly event: Redeem;
  readonly cost: Cost;
  /** That it belongs to. */
  readonly purchase: PurchaseRecord | null;
}

/**
 * Takes points, stock and limits, gives the coupon, and sets off the rules that wait for a redemption: they see the
 * balance after it, and counters of redemptions without it.
 */
export function bookRedemption(session: Session, booking: Booking): void {
  const { offer, event, cost } = booking;
  const lots = takeFor(session, booking);
  const { quantity } = event;
  const day = localDay(session.context.rules.ruleSet.content.zone, session.occurredMs);
  const use = { ...cost, quantity };
  session.state = useLimits(session.state, offer, use, day, 1n);
  session.shared = takeStock(session.shared, offer, quantity, day);
  session.redemption = {
    offer: offer.id,
    quantity,
    points: cost.points,
    cashMinor: cost.cashMinor,
    worthMinor: cost.worthMinor,
  };
  giveCoupons(session, offer, quantity);
  saveRecords(session, booking, lots);
  const rules = rulesSetOff(
    session,
    (trigger) => trigger.kind === 'redemption' && (trigger.offer === null || trigger.offer === offer.id),
  );
  fire(session, rules);
  count(session, `redeemed/${offer.id}`, BigInt(quantity));
}

/** Takes the points, those that end first before the others; says what was taken from each lot. */
function takeFor(session: Session, { offer, event, cost }: Booking): readonly Lot[] {
  if (cost.points === 0n) return [];
  const { context, state } = session;
  const { lots, taken, points } = takePoints(state.lots, cost.points, mayPay(context.rules, event.purchase));
  session.state = { ...state, lots, balance: state.balance - points };
  addEntry(session, {
    kind: 'redeem',
    campaign: offer.campaign,
    rule: offer.id,
    refersTo: null,
    lots: taken.map((lot) => ({ lot: lot.id, points: lot.points })),
    postings: [{ debit: 'available', credit: 'redeemed', points }],
  });
  return taken;
}

/** One for each time; they are told apart by nothing. */
function giveCoupons(session: Session, { id: rule, coupon: id }: Offer, quantity: number): void {
  if (id === null) return;
  const grants = Array.from({ length: quantity }, (): Grant => ({ kind: 'coupon', id, untilMs: null }));
  session.state = { ...session.state, grants: [...session.state.grants, ...grants] };
  session.notices.push({ kind: 'coupon', id, rule, untilMs: null });
}

function saveRecords(session: Session, { event, cost, purchase }: Booking, lots: readonly Lot[]): void {
  const record = {
    redeem: event,
    ruleSet: session.context.rules.ruleSet.hash,
    points: cost.points,
    cashMinor: cost.cashMinor,
    lots,
    returned: 0n,
    isCancelled: false,
  };
  session.saves.push((books) => books.putRedemption(record));
  if (purchase === null) return;
  const redemptions = [...purchase.redemptions, event.id];
  session.saves.push((books) => books.putPurchase({ ...purchase, redemptions }));
}
