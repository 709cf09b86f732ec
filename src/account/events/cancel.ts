/** A redemption is undone, by the member or by the supplier. */
import type { Cancel } from '../../engine/event.js';
import { localDay } from '../../value/zone.js';
import { couponsHeld } from '../coupons.js';
import { endOfDay, lastDayOf } from '../lots/lot-times.js';
import { putLot } from '../lots/put-points.js';
import { REDEEM_MESSAGES as MESSAGES } from '../redeem/messages.js';
import { offerOf } from '../redeem/offer-of.js';
import { undoRedemption } from '../redeem/undo-redemption.js';
import { refuse } from '../refuse.js';
import { addEntry, type Session } from '../session.js';
import { pointsText } from '../words.js';
import type { Handler } from './handler.js';

/** The rule that a supplier's compensation is booked under. */
export const COMPENSATION = 'compensation';

export const handleCancel: Handler<'cancel'> = (session, event) => {
  const { books, rules } = session.context;
  const { redemption, compensation, by } = event;
  const record = books.redemption(redemption);
  if (record?.redeem.member !== event.member) return refuse(MESSAGES.unknownRedemption, { redemption });
  if (record.isCancelled) return refuse(MESSAGES.cancelledBefore, { redemption });
  const most = by === 'member' ? 0n : record.points;
  if (compensation < 0n || compensation > most) {
    const points = pointsText(rules.ruleSet.content, compensation);
    return refuse(MESSAGES.compensation, { by: BY[by], points });
  }
  const coupon = offerOf(session, record)?.coupon ?? null;
  if (coupon !== null && couponsHeld(session.state.grants, coupon) < record.redeem.quantity) {
    return refuse(MESSAGES.couponUsed, { redemption, coupon });
  }
  undoRedemption(session, record);
  if (compensation > 0n) compensate(session, event);
  return undefined;
};

/** Points for the member's trouble, usable at once; they end as the program's points without a rule of their own do. */
function compensate(session: Session, { id, redemption, compensation: points }: Cancel): void {
  const { zone, life } = session.context.rules.ruleSet.content;
  const expiry = life.expiry.find(({ rules, campaigns }) => rules === null && campaigns === null);
  const day = localDay(zone, session.occurredMs);
  const lot = {
    id: `${id}/${COMPENSATION}`,
    points,
    isPending: false,
    usableMs: null,
    endsMs: endOfDay(expiry === undefined ? null : lastDayOf(expiry, day), zone),
    earnedMs: session.occurredMs,
    event: id,
    campaign: null,
    rule: COMPENSATION,
  };
  session.state = putLot(session.state, lot);
  addEntry(session, {
    kind: 'compensate',
    campaign: null,
    rule: COMPENSATION,
    refersTo: redemption,
    lots: [{ lot: lot.id, points }],
    postings: [{ debit: 'issuance', credit: 'available', points }],
  });
}

const BY: Readonly<Record<Cancel['by'], { readonly en: string; readonly zh: string }>> = {
  member: { en: 'member', zh: '会员' },
  supplier: { en: 'supplier', zh: '供应商' },
};
