/** Undoes a redemption as a whole: afterwards it is as if it had never been. */
import { addOnDay } from '../../engine/by-day.js';
import { addTotals } from '../../engine/counters.js';
import type { Redeem } from '../../engine/event.js';
import type { Grant, MemberState } from '../../engine/state.js';
import type { Offer } from '../../ruleset/types.js';
import { localDay } from '../../value/zone.js';
import type { RedemptionRecord } from '../books.js';
import { sumLots } from '../lots/sum-lots.js';
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
  const { zone } = rulesOfRedemption(session, record).ruleSet.content;
  const day = localDay(zone, redeem.instantMs);
  takeBackGifts(session, redeem, day);
  const returned = returnPoints(session, record, record.points - record.returned);
  session.saves.push((books) => books.putRedemption({ ...returned, isCancelled: true }));
  const counts = useOnDay(session.state.counts, `redeemed/${redeem.offer}`, day, -BigInt(redeem.quantity));
  session.state = { ...session.state, counts };
  if (offer === undefined) return;
  const use = { points: record.points, cashMinor: record.cashMinor, quantity: redeem.quantity };
  session.state = useLimits(session.state, offer, use, day, -1n);
  session.shared = takeStock(session.shared, offer, -redeem.quantity, day);
  session.state = { ...session.state, grants: withoutCoupons(session.state.grants, offer, redeem.quantity) };
}

/** What is still there of what rules gave for it; that does not count as earned any more either. */
function takeBackGifts(session: Session, { id: redemption }: Redeem, day: number): void {
  const gifts = session.state.lots.filter(({ event }) => event === redemption);
  for (const { id, points, campaign, rule, isPending } of gifts) {
    addEntry(session, {
      kind: 'clawback',
      campaign,
      rule,
      refersTo: redemption,
      lots: [{ lot: id, points }],
      postings: [{ debit: isPending ? 'pending' : 'available', credit: 'reversed', points }],
    });
  }
  const { state } = session;
  const usable = gifts.filter(({ isPending }) => !isPending);
  session.state = {
    ...state,
    balance: state.balance - sumLots(usable),
    lots: state.lots.filter((lot) => !gifts.includes(lot)),
    days: earnLess(state.days, day, sumLots(gifts)),
  };
}

function earnLess(days: MemberState['days'], day: number, points: bigint): MemberState['days'] {
  if (points === 0n) return days;
  const less = addOnDay(days, day, { purchases: 0, spendMinor: 0n, points: -points }, addTotals);
  return less.filter(
    ([, totals]) => totals.purchases !== 0 || totals.spendMinor !== 0n || totals.points !== 0n,
  );
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
