/** What points have paid of a purchase already: several redemptions together stay within what an offer accepts. */
import type { Books, PurchaseRecord } from '../books.js';
import type { AccountRules } from '../session.js';
import type { WishedPurchase } from './offer-question.js';

/** @param books in which the redemptions of the purchase are kept */
export function paidBefore(
  record: PurchaseRecord | undefined,
  books: Books,
  { ruleSet }: AccountRules,
): WishedPurchase['paid'] {
  let [points, minor] = [0n, 0n];
  for (const id of record?.redemptions ?? []) {
    const before = books.redemption(id);
    const pays = ruleSet.content.life.offers.find((offer) => offer.id === before?.redeem.offer)?.pays ?? null;
    if (before === undefined || pays === null) continue;
    const left = before.points - before.returned;
    points += left;
    minor += (left * BigInt(pays.minor)) / BigInt(pays.points);
  }
  return { points, minor };
}
