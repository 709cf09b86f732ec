/** Points that paid for part of a purchase come back with the goods. */
import { type Fraction, floor, fraction, multiply } from '../../value/fraction.js';
import type { PurchaseRecord, RedemptionRecord } from '../books.js';
import { returnPoints } from '../redeem/return-points.js';
import type { Session } from '../session.js';

/**
 * Of every redemption that belongs to the purchase as large a part as has come back of its value, rounded down over
 * all refunds together; when nothing is left of the purchase, all. Gives the points that came back.
 */
export function returnRedeemed(session: Session, { redemptions }: PurchaseRecord, value: Fraction): bigint {
  let returned = 0n;
  for (const id of redemptions) {
    const record = session.context.books.redemption(id);
    if (record === undefined || record.isCancelled) continue;
    const after = returnPoints(session, record, dueOf(record, value));
    returned += after.returned - record.returned;
    session.saves.push((books) => books.putRedemption(after));
  }
  return returned;
}

function dueOf({ points, returned }: RedemptionRecord, { num, den }: Fraction): bigint {
  const due = floor(multiply(fraction(points), fraction(den - num, den))) - returned;
  return due > 0n ? due : 0n;
}
