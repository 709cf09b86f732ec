/** Whether an offer can be had, for what, and if not, why: every reason, the plainest first. */

import { REDEEM_MESSAGES as MESSAGES } from './messages.js';
import { limitObstacles } from './offer-limits.js';
import type { Obstacle, OfferQuestion, Wish } from './offer-question.js';
import { obstacle } from './offer-question.js';
import { openingObstacles } from './opening.js';
import { paymentOf } from './points-as-money.js';
import { type Cost, priceOf } from './price.js';
import { stockObstacles } from './stock.js';
import { pointsObstacle } from './usable-points.js';
import { useObstacles } from './use-obstacles.js';

export interface OfferAnswer {
  /** `null` when no price applies. */
  readonly cost: Cost | null;
  /** Empty when it can be had. */
  readonly obstacles: readonly Obstacle[];
}

export function askOffer(question: OfferQuestion, wish: Wish): OfferAnswer {
  const { offer, rules, account } = question;
  const uncountable = quantityObstacle(question, wish);
  if (uncountable !== undefined) return { cost: null, obstacles: [uncountable] };
  const priced = offer.pays === null ? priceOf(question, wish) : paymentOf(question, offer.pays, wish);
  const cost = 'cost' in priced ? priced.cost : null;
  const obstacles = [
    ...openingObstacles(question),
    ...useObstacles(question, wish),
    'obstacle' in priced ? priced.obstacle : undefined,
    ...stockObstacles(question, wish.quantity),
    ...(cost === null ? [] : limitObstacles(question, { ...cost, quantity: wish.quantity })),
    cost === null ? undefined : pointsObstacle(rules, account, cost.points, wish.purchase?.id ?? null),
  ];
  return { cost, obstacles: obstacles.filter((one) => one !== undefined) };
}

/** Coupons are kept one by one. */
const COUPONS_MAX = 1000;

function quantityObstacle({ offer }: OfferQuestion, { quantity }: Wish): Obstacle | undefined {
  const isRight = Number.isSafeInteger(quantity) && (offer.pays === null ? quantity >= 1 : quantity === 1);
  if (!isRight) return obstacle(MESSAGES.quantity, { offer: offer.title, quantity: `${quantity}` });
  if (offer.coupon === null || quantity <= COUPONS_MAX) return undefined;
  return obstacle(MESSAGES.manyCoupons, {
    offer: offer.title,
    quantity: `${quantity}`,
    most: `${COUPONS_MAX}`,
  });
}
