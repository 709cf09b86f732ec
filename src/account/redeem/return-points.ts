/** Redeemed points come back: by a cancellation, or because the goods that they paid for come back. */
import { smallest } from '../../engine/amounts.js';
import { lastPurchaseDay } from '../../engine/counters.js';
import type { Lot } from '../../engine/state.js';
import { findScoped } from '../../ruleset/points-scope.js';
import { localDay } from '../../value/zone.js';
import type { RedemptionRecord } from '../books.js';
import { endOfDay, lastDayOf } from '../lots/lot-times.js';
import { putLot } from '../lots/put-points.js';
import { sumLots } from '../lots/sum-lots.js';
import { rememberEnded } from '../refunds/ended-points.js';
import { addEntry, type Session } from '../session.js';
import { offerOf } from './offer-of.js';

/**
 * Puts so many points back (at most what has not come back yet) and gives the record as it is then; the caller saves
 * it. What was taken last comes back first: a part that comes back leaves what redeeming less would have left. Lots
 * keep their original end; those that are over end at once, as entries `return` and `expire`.
 */
export function returnPoints(session: Session, record: RedemptionRecord, points: bigint): RedemptionRecord {
  const lots = lotsToReturn(record, points).map((lot) => ({ ...lot, endsMs: endNow(session, lot) }));
  const returned = sumLots(lots);
  if (returned === 0n) return record;
  addEntry(session, {
    kind: 'return',
    campaign: offerOf(session, record)?.campaign ?? null,
    rule: record.redeem.offer,
    refersTo: record.redeem.id,
    lots: lots.map((lot) => ({ lot: lot.id, points: lot.points })),
    postings: [{ debit: 'redeemed', credit: 'available', points: returned }],
  });
  for (const lot of lots) putBack(session, lot);
  return { ...record, returned: record.returned + returned };
}

/** The parts of the taken lots that come back next, from the last that was taken. */
function lotsToReturn({ lots, returned }: RedemptionRecord, points: bigint): readonly Lot[] {
  const parts: Lot[] = [];
  let toSkip = returned;
  let missing = points;
  for (const lot of lots.toReversed()) {
    const skipped = smallest(lot.points, toSkip);
    const taken = smallest(lot.points - skipped, missing);
    toSkip -= skipped;
    missing -= taken;
    if (taken > 0n) parts.push({ ...lot, points: taken });
  }
  return parts;
}

/** Points that end some time after the last purchase have moved on with those that were not redeemed. */
export function endNow(session: Session, { id, endsMs, ...origin }: Lot): number | null {
  const rest = session.state.lots.find((lot) => lot.id === id && !lot.isPending);
  if (rest !== undefined) return rest.endsMs;
  const { zone, life } = session.context.rules.ruleSet.content;
  const expiry = findScoped(life.expiry, origin);
  if (endsMs === null || expiry?.way.kind !== 'idle') return endsMs;
  const day = lastPurchaseDay(session.state, localDay(zone, session.instantMs));
  const end = day === null ? null : endOfDay(lastDayOf(expiry, day), zone);
  return end === null ? endsMs : Math.max(end, endsMs);
}

/** What the member owes is made up for first; what is then past its end expires in the same event. */
export function putBack(session: Session, lot: Lot): void {
  session.state = putLot(session.state, lot);
  const { lots, balance } = session.state;
  const put = lots.find(({ id, isPending }) => id === lot.id && !isPending);
  if (put === undefined || put.endsMs === null || put.endsMs > session.instantMs) return;
  const { id, points, campaign, rule, event } = put;
  session.state = { ...session.state, balance: balance - points, lots: lots.filter((one) => one !== put) };
  addEntry(session, {
    kind: 'expire',
    campaign,
    rule,
    refersTo: event,
    lots: [{ lot: id, points }],
    postings: [{ debit: 'available', credit: 'expired', points }],
  });
  rememberEnded(session, put);
}
