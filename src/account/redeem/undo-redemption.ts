/** Undoes a redemption as a whole: afterwards it is as if it had never been. */
import type { Grant } from '../../engine/state.js';
import type { Offer } from '../../ruleset/types.js';
import { localDay } from '../../value/zone.js';
import type { RedemptionRecord } from '../books.js';
import { addEntry, type Session } from '../session.js';
import { useLimits } from './offer-limits.js';
import { offerOf, rulesOfRedemption } from './offer-of.js';
import { returnPoints } from './return-points.js';
import { takeStock } from './stock.js';
import { useOnDay } from './use-on-day.js';

/**
 * Points come back, stock, limits and counters are given back on the day of the redemption, coupons are taken back,
 * and so are points that rules gave for it, as far as they are still there.
 */
export function undoRedemption(session: Session, record: RedemptionRecord): void {
  const { redeem } = record;
  const offer = offerOf(session, record);
  takeBackGifts(session, redeem.id);
  const returned = returnPoints(session, record, record.points - record.returned);
  session.saves.push((books) => books.putRedemption({ ...returned, isCancelled: true }));
  const { zone } = rulesOfRedemption(session, record).ruleSet.content;
  const day = localDay(zone, redeem.instantMs);
  const counts = useOnDay(session.state.counts, `redeemed/${redeem.offer}`, day, -BigInt(redeem.quantity));
  session.state = { ...session.state, counts };
  if (offer === undefined) return;
  const use = { points: record.points, cashMinor: record.cashMinor, quantity: redeem.quantity };
  session.state = useLimits(session.state, offer, use, day, -1n);
  session.shared = takeStock(session.shared, offer, -redeem.quantity, day);
  session.state = { ...session.state, grants: withoutCoupons(session.state.grants, offer, redeem.quantity) };
}

function takeBackGifts(session: Session, redemption: string): void {
  for (const lot of session.state.lots.filter(({ event }) => event === redemption)) {
    const { id, points, campaign, rule, isPending } = lot;
    session.state = {
      ...session.state,
      balance: session.state.balance - (isPending ? 0n : points),
      lots: session.state.lots.filter((other) => other !== lot),
    };
    addEntry(session, {
      kind: 'clawback',
      campaign,
      rule,
      refersTo: redemption,
      lots: [{ lot: id, points }],
      postings: [{ debit: isPending ? 'pending' : 'available', credit: 'reversed', points }],
    });
  }
}

/** Without as many of the offer's coupons as it gave, the latest first. */
function withoutCoupons(grants: readonly Grant[], { coupon }: Offer, quantity: number): readonly Grant[] {
  if (coupon === null) return grants;
  const held = [...grants.keys()].filter((index) => {
    const grant = grants[index];
    return grant?.kind === 'coupon' && grant.id === coupon;
  });
  const taken = new Set(held.slice(-quantity));
  return grants.filter((_, index) => !taken.has(index));
}
