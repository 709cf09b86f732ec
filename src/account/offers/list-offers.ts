/** What a member can have for points at a time, and what is missing for the rest. */
import type { SharedState } from '../../engine/state.js';
import type { Offer, OfferPrice } from '../../ruleset/types.js';
import { localDay } from '../../value/zone.js';
import type { MemberAccount } from '../books.js';
import { askOffer } from '../redeem/ask-offer.js';
import type { Obstacle, OfferQuestion, Wish } from '../redeem/offer-question.js';
import { type Cost, pricesNow } from '../redeem/price.js';
import { stockLeft } from '../redeem/stock.js';
import type { AccountRules } from '../session.js';

export interface OfferListing {
  readonly offer: Offer;
  /** Those that apply now, least money first; empty for an offer that pays for part of a purchase. */
  readonly prices: readonly OfferPrice[];
  /** Of one redemption, with the fewest points that it can be had for; `null` when no price applies. */
  readonly cost: Cost | null;
  /** Everything that stands against it; empty when the member can have it. */
  readonly obstacles: readonly Obstacle[];
  /** When the last of those obstacles passes that pass by themselves; `null`: none does. */
  readonly nextMs: number | null;
  /** Pieces, of the stock that has the fewest; `null`: there is no end to them. */
  readonly stockLeft: bigint | null;
}

/** One of anything, at any of its prices, on nothing in particular. */
const ONE_OF_IT: Wish = {
  quantity: 1,
  cashMinor: null,
  points: null,
  amountMinor: null,
  purchase: null,
  items: null,
};

/** All offers, by id. The account is as it stands at the instant: time has passed up to it. */
export function listOffers(
  rules: AccountRules,
  account: MemberAccount,
  shared: SharedState,
  instantMs: number,
): readonly OfferListing[] {
  return rules.ruleSet.content.life.offers.map((offer) =>
    listOffer({ rules, account, shared, instantMs, offer }),
  );
}

function listOffer(question: OfferQuestion): OfferListing {
  const { offer, shared, rules, instantMs } = question;
  const { cost, obstacles } = askOffer(question, ONE_OF_IT);
  const day = localDay(rules.ruleSet.content.zone, instantMs);
  return {
    offer,
    prices: pricesNow(question),
    cost,
    obstacles,
    nextMs: latest(obstacles.map(({ passesMs }) => passesMs)),
    stockLeft: least(offer.stock.map((stock) => stockLeft(stock, shared, day))),
  };
}

function latest(instants: readonly (number | null)[]): number | null {
  const known = instants.filter((instantMs) => instantMs !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function least(counts: readonly bigint[]): bigint | null {
  return counts.reduce<bigint | null>((min, one) => (min === null || one < min ? one : min), null);
}
