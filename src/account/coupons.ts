/** Coupons that were redeemed for points: a purchase uses them up. */
import type { Purchase } from '../engine/event.js';
import type { Grant } from '../engine/state.js';
import type { Session } from './session.js';

/**
 * The purchase with those of its coupons that count, and the account without the ones it used. A coupon that offers
 * give counts for who holds one, once for each that was redeemed; any other coupon counts as it always does.
 */
export function useCoupons(session: Session, event: Purchase): Purchase {
  const { offers } = session.context.rules.ruleSet.content.life;
  const redeemed = new Set(offers.map(({ coupon }) => coupon));
  if (!event.coupons.some((coupon) => redeemed.has(coupon))) return event;
  let { grants } = session.state;
  const coupons = event.coupons.filter((coupon) => {
    if (!redeemed.has(coupon)) return true;
    const held = grants.find(({ kind, id }) => kind === 'coupon' && id === coupon);
    if (held === undefined) return false;
    grants = grants.filter((grant) => grant !== held);
    return true;
  });
  session.state = { ...session.state, grants };
  return { ...event, coupons };
}

/** How many of a coupon the member holds. */
export function couponsHeld(grants: readonly Grant[], coupon: string): number {
  return grants.filter(({ kind, id }) => kind === 'coupon' && id === coupon).length;
}
