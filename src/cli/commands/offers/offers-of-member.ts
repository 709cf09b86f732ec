/** All that the command tells of a member, in values. */

import { type CauseListing, listCauses } from '../../../account/offers/list-causes.js';
import { listOffers, type OfferListing } from '../../../account/offers/list-offers.js';
import { listPerks, type PerkListing } from '../../../account/offers/list-perks.js';
import type { Obstacle } from '../../../account/redeem/offer-question.js';
import { priceText } from '../../../account/redeem/price.js';
import { moneyText, pointsText } from '../../../account/words.js';
import { listPrice, valuesOf } from '../../../analysis/offers/offer-values.js';
import { gainText, type PointScale, pointValueText } from '../../../analysis/words/point-value.js';
import { CATALOGUE } from '../../../api/catalogue.js';
import { failedTestWords } from '../../../explain/words/failed-test.js';
import { fill } from '../../../explain/words/fill.js';
import { createLexicon, type Lexicon } from '../../../explain/words/lexicon.js';
import { refusalArguments } from '../../../explain/words/refusal-arguments.js';
import type { OfferPrice, PointsAsMoney } from '../../../ruleset/types.js';
import { type Localized, sameText } from '../../../text/localized.js';
import { formatMessage } from '../../../text/render.js';
import { compare } from '../../../value/fraction.js';
import type { MemberNow } from './member-now.js';

export interface PriceLine {
  readonly price: Localized;
  /** `0.0625 CNY a point, +25.0% on the list price`; `null` for an offer that does not say what it is worth. */
  readonly value: Localized | null;
}

export interface OfferLine extends OfferListing {
  /** The prices that apply, else all of them. */
  readonly lines: readonly PriceLine[];
  readonly missing: readonly Missing[];
}

export interface Missing {
  readonly code: string;
  readonly text: Localized;
}

export interface PerkLine extends PerkListing {
  readonly missing: Localized | null;
}

export interface CauseLine extends CauseListing {
  readonly missing: readonly Missing[];
}

export interface OffersOfMember {
  readonly now: MemberNow;
  readonly offers: readonly OfferLine[];
  readonly perks: readonly PerkLine[];
  readonly causes: readonly CauseLine[];
}

export function offersOfMember(now: MemberNow): OffersOfMember {
  const { rules, account, shared, instantMs, ruleSet } = now;
  const lexicon = createLexicon(ruleSet.content, ruleSet.content.program.currency.code);
  return {
    now,
    offers: listOffers(rules, account, shared, instantMs).map((listing) => offerLine(lexicon, listing)),
    perks: listPerks(rules, account, instantMs).map((listing) => perkLine(lexicon, listing)),
    causes: listCauses(rules, account, shared, instantMs).map((listing) => ({
      ...listing,
      missing: missingOf(lexicon, listing.obstacles),
    })),
  };
}

function offerLine(lexicon: Lexicon, listing: OfferListing): OfferLine {
  const { offer, prices, obstacles } = listing;
  const shown = prices.length > 0 ? prices : offer.prices;
  const lines =
    offer.pays === null
      ? shown.map((price) => priceLine(lexicon, listing, price))
      : [{ price: paysText(lexicon, offer.pays), value: valueText(lexicon, listing, null) }];
  return { ...listing, lines, missing: missingOf(lexicon, obstacles) };
}

function priceLine(lexicon: Lexicon, listing: OfferListing, price: OfferPrice): PriceLine {
  return { price: priceText(lexicon.content, price), value: valueText(lexicon, listing, price) };
}

function paysText({ content }: Lexicon, pays: PointsAsMoney): Localized {
  const money = moneyText(content, BigInt(pays.minor));
  const points = pointsText(content, BigInt(pays.points));
  const least = pointsText(content, BigInt(pays.leastPoints));
  const template = { en: '{money} per {points}, from {least}', zh: '每 {points} 抵 {money}，{least} 起' };
  return fill(template, { money, points, least });
}

function valueText(
  { content }: Lexicon,
  { offer }: OfferListing,
  price: OfferPrice | null,
): Localized | null {
  const scale: PointScale = content.program;
  const values = valuesOf(offer, scale);
  const found = values.find((one) => one.price === price);
  if (found === undefined) return null;
  const amount = pointValueText(found.value, scale);
  const listed = values.find((one) => one.price !== null && one.price === listPrice(offer));
  const isListed = listed === undefined || listed.value.num <= 0n || compare(listed.value, found.value) === 0;
  if (isListed) return fill({ en: '{amount} a point', zh: '每积分 {amount}' }, { amount });
  const gain = gainText(found.value, listed.value);
  return fill(
    { en: '{amount} a point, {gain} on the list price', zh: '每积分 {amount}，较原价 {gain}' },
    { amount, gain },
  );
}

function missingOf(lexicon: Lexicon, obstacles: readonly Obstacle[]): readonly Missing[] {
  return obstacles.map((obstacle) => {
    const { code } = obstacle;
    const message = CATALOGUE.find(code);
    const args = refusalArguments(lexicon, obstacle);
    const said = (language: 'en' | 'zh') =>
      message === undefined ? code : formatMessage(message, { args }, language);
    return { code, text: { en: said('en'), zh: said('zh') } };
  });
}

function perkLine(lexicon: Lexicon, listing: PerkListing): PerkLine {
  const { perk, isHeld, failed } = listing;
  if (isHeld) return { ...listing, missing: null };
  if (failed === null) return { ...listing, missing: perk.when === null ? ONLY_GIVEN : sameText('') };
  const test = { ...failed.test, path: `/when${failed.test.path}` };
  return { ...listing, missing: failedTestWords(lexicon, failed.condition, test) };
}

const ONLY_GIVEN: Localized = { en: 'only given by rules', zh: '仅由规则授予' };
