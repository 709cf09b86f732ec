/** What an offer costs a member at a time. */
import type { OfferPrice, RuleSetContent } from '../../ruleset/types.js';
import type { Localized } from '../../text/localized.js';
import { listText, moneyText, pointsText } from '../words.js';
import { REDEEM_MESSAGES as MESSAGES } from './messages.js';
import { type Obstacle, type OfferQuestion, obstacle, type Wish } from './offer-question.js';
import { failureOf, isWithin } from './opening.js';

/** What is taken for a redemption, and what is had for it. */
export interface Cost {
  readonly points: bigint;
  readonly cashMinor: bigint;
  readonly worthMinor: bigint | null;
}

/** The prices that apply: of those with the same money the one with the fewest points; least money first. */
export function pricesNow(question: OfferQuestion): readonly OfferPrice[] {
  const applying = question.offer.prices.filter(
    ({ during, when }) =>
      (during === null || during.some((range) => isWithin(range, question.instantMs))) &&
      failureOf(question, when) === undefined,
  );
  const sorted = [...applying].sort((a, b) => a.cashMinor - b.cashMinor || a.points - b.points);
  return sorted.filter(({ cashMinor }, index) => sorted[index - 1]?.cashMinor !== cashMinor);
}

export type Priced = { readonly cost: Cost } | { readonly obstacle: Obstacle };

/** The cost of as many as are wished for. */
export function priceOf(question: OfferQuestion, wish: Wish): Priced {
  const { offer, rules } = question;
  const { content } = rules.ruleSet;
  const quantity = BigInt(wish.quantity);
  const prices = pricesNow(question);
  const price = choose(prices, wish);
  if (price === undefined) return { obstacle: unpriced(question, prices, wish) };
  const cost: Cost = {
    points: BigInt(price.points) * quantity,
    cashMinor: BigInt(price.cashMinor) * quantity,
    worthMinor: offer.worthMinor === null ? null : BigInt(offer.worthMinor) * quantity,
  };
  if (wish.points === null || wish.points === cost.points) return { cost };
  const said = pointsText(content, wish.points);
  return {
    obstacle: obstacle(MESSAGES.otherPrice, {
      offer: offer.title,
      said,
      cost: pointsText(content, cost.points),
    }),
  };
}

/** The one with the money that is paid; where that is open, the one with the fewest points. */
function choose(prices: readonly OfferPrice[], { cashMinor, quantity }: Wish): OfferPrice | undefined {
  if (cashMinor === null) return [...prices].sort((a, b) => a.points - b.points)[0];
  return prices.find((price) => BigInt(price.cashMinor) * BigInt(quantity) === cashMinor);
}

function unpriced({ offer, rules }: OfferQuestion, prices: readonly OfferPrice[], wish: Wish): Obstacle {
  const { content } = rules.ruleSet;
  const texts = (list: readonly OfferPrice[]) => listText(list.map((price) => priceText(content, price)));
  const { title } = offer;
  if (prices.length === 0) return obstacle(MESSAGES.noPrice, { offer: title, prices: texts(offer.prices) });
  const cash = moneyText(content, wish.cashMinor ?? 0n);
  return obstacle(MESSAGES.noSuchPrice, { offer: title, cash, prices: texts(prices) });
}

/** `400 points plus 5.00 CNY`. */
export function priceText(content: RuleSetContent, { points, cashMinor }: OfferPrice): Localized {
  const price = pointsText(content, BigInt(points));
  if (cashMinor === 0) return price;
  const cash = moneyText(content, BigInt(cashMinor));
  return { en: `${price.en} plus ${cash.en}`, zh: `${price.zh}另加 ${cash.zh}` };
}
