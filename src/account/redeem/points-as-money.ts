/** Points that pay for part of a purchase. */

import { largest, smallest } from '../../engine/amounts.js';
import type { PointsAsMoney } from '../../ruleset/types.js';
import { floor, fraction, multiply, ONE, parseFraction, smaller } from '../../value/fraction.js';
import { moneyText, pointsText } from '../words.js';
import { REDEEM_MESSAGES as MESSAGES } from './messages.js';
import {
  type Obstacle,
  type OfferQuestion,
  obstacle,
  type Wish,
  type WishedPurchase,
} from './offer-question.js';
import type { Priced } from './price.js';
import { pointsObstacle, usablePoints } from './usable-points.js';

/**
 * What is taken: the points that are asked for, or fewer where the offer lowers a request that balance, share or
 * upper limit do not allow. Always a multiple of the step, and never fewer than the least.
 */
export function paymentOf(question: OfferQuestion, pays: PointsAsMoney, wish: Wish): Priced {
  const { offer } = question;
  const amountMinor = wish.amountMinor ?? amountOf(wish);
  if (wish.cashMinor !== null && wish.cashMinor !== 0n)
    return { obstacle: withCash(question, pays, wish.cashMinor) };
  if (wish.items === null) return offered(pays, BigInt(pays.leastPoints));
  if (wish.points === null || amountMinor === null)
    return { obstacle: obstacle(MESSAGES.pointsNotSaid, { offer: offer.title }) };
  const { id = null, paid = { points: 0n, minor: 0n } } = wish.purchase ?? {};
  return take(question, pays, { asked: wish.points, amountMinor, purchase: id, paid });
}

/** The points are paid instead of money, so that no money can be paid besides. */
function withCash({ offer, rules }: OfferQuestion, { points, minor }: PointsAsMoney, cash: bigint): Obstacle {
  const { content } = rules.ruleSet;
  const [many, worth] = [pointsText(content, BigInt(points)), moneyText(content, BigInt(minor))];
  const prices = { en: `${many.en} for ${worth.en}`, zh: `${many.zh}抵 ${worth.zh}` };
  return obstacle(MESSAGES.noSuchPrice, { offer: offer.title, cash: moneyText(content, cash), prices });
}

/** The amount of the purchase as its lines are listed. */
function amountOf({ purchase }: Wish): bigint | null {
  const record = purchase?.record;
  return record?.purchase.items.reduce((sum, { amountMinor }) => sum + amountMinor, 0n) ?? null;
}

interface Request {
  readonly asked: bigint;
  readonly amountMinor: bigint;
  readonly purchase: string | null;
  readonly paid: WishedPurchase['paid'];
}

function take(question: OfferQuestion, pays: PointsAsMoney, request: Request): Priced {
  const { offer, rules, account } = question;
  const { asked, purchase } = request;
  const { content } = rules.ruleSet;
  const [least, step] = [BigInt(pays.leastPoints), BigInt(pays.stepPoints)];
  const texts = { offer: offer.title, asked: pointsText(content, asked) };
  if (asked % step !== 0n)
    return { obstacle: obstacle(MESSAGES.offStep, { ...texts, step: pointsText(content, step) }) };
  const tooFew = (points: bigint): Priced => {
    const args = { ...texts, least: pointsText(content, least), asked: pointsText(content, points) };
    return { obstacle: obstacle(MESSAGES.belowLeast, args) };
  };
  if (asked < least) return tooFew(asked);
  const most = fullSteps(mostPoints(pays, request), step);
  if (asked > most && pays.excess === 'refuse')
    return { obstacle: obstacle(MESSAGES.aboveMost, { ...texts, most: pointsText(content, most) }) };
  const allowed = smallest(asked, most);
  if (allowed < least) return tooFew(allowed);
  const needed = pays.excess === 'lower' ? least : allowed;
  const missing = pointsObstacle(rules, account, needed, purchase);
  if (missing !== undefined) return { obstacle: missing };
  return offered(pays, fullSteps(smallest(allowed, usablePoints(rules, account, purchase)), step));
}

/** The most points that the offer and the amount of the purchase allow, less what has paid of it already. */
function mostPoints(pays: PointsAsMoney, { amountMinor, paid }: Request): bigint {
  const share = smaller(ONE, parseFraction(pays.mostShare ?? '1') ?? ONE);
  const payableMinor = floor(multiply(share, fraction(largest(amountMinor, 0n)))) - paid.minor;
  const byAmount = (largest(payableMinor, 0n) * BigInt(pays.points)) / BigInt(pays.minor);
  if (pays.mostPoints === null) return byAmount;
  return smallest(byAmount, largest(BigInt(pays.mostPoints) - paid.points, 0n));
}

function offered({ points, minor }: PointsAsMoney, taken: bigint): Priced {
  return { cost: { points: taken, cashMinor: 0n, worthMinor: (taken * BigInt(minor)) / BigInt(points) } };
}

function fullSteps(points: bigint, step: bigint): bigint {
  return points - (points % step);
}
