/** What members got for their points, and whom they gave them to. */
import type { RuleSetContent } from '../../ruleset/types.js';
import { type Fraction, fraction } from '../../value/fraction.js';
import { pointsMoved } from '../entry-words.js';
import type { CauseTotals, OfferTotals } from './report.js';
import { entryOf, type Open, type Tally } from './tally.js';

export interface OffersTally {
  readonly offers: readonly OfferTotals[];
  readonly causes: readonly CauseTotals[];
}

type OpenOffer = Open<Omit<OfferTotals, 'pointValueMinor'>>;

export function tallyOffers({ life, program }: RuleSetContent): Tally<OffersTally> {
  const offers = new Map<string, OpenOffer>();
  const causes = new Map<string, Open<CauseTotals>>();
  const offerOf = (id: string): OpenOffer => entryOf(offers, id, () => noOffer(id));
  const causeOf = (id: string): Open<CauseTotals> =>
    entryOf(causes, id, () => ({ id, donations: 0, points: 0n, matchedMinor: 0n, matchedPieces: 0n }));
  for (const { id } of life.offers) offerOf(id);
  for (const { id } of life.causes) causeOf(id);
  return {
    add: ({ outcome }, { isWithin }) => {
      if (!isWithin) return;
      if (outcome.redemption !== null) addRedemption(offerOf(outcome.redemption.offer), outcome.redemption);
      for (const { kind, rule, postings } of outcome.entries) {
        if (rule === null) continue;
        const { available } = pointsMoved({ postings });
        if (kind === 'return') offerOf(rule).returned += available;
        if (kind === 'donate') {
          const cause = causeOf(rule);
          cause.donations += 1;
          cause.points -= available;
        }
      }
      for (const notice of outcome.notices) {
        if (notice.kind !== 'match') continue;
        if (notice.of === 'money') causeOf(notice.cause).matchedMinor += notice.amount;
        else causeOf(notice.cause).matchedPieces += notice.amount;
      }
    },
    total: () => ({
      offers: [...offers.values()].map((offer) => ({
        ...offer,
        pointValueMinor: pointValue(offer, program.points.digits),
      })),
      causes: [...causes.values()],
    }),
  };
}

function noOffer(id: string): OpenOffer {
  return { id, redemptions: 0, quantity: 0n, points: 0n, returned: 0n, cashMinor: 0n, worthMinor: 0n };
}

interface Redeemed {
  readonly quantity: number;
  readonly points: bigint;
  readonly cashMinor: bigint;
  readonly worthMinor: bigint | null;
}

/** An offer that once did not say its worth has none in the sum: a part would mislead. */
function addRedemption(offer: OpenOffer, { quantity, points, cashMinor, worthMinor }: Redeemed): void {
  offer.redemptions += 1;
  offer.quantity += BigInt(quantity);
  offer.points += points;
  offer.cashMinor += cashMinor;
  offer.worthMinor = offer.worthMinor === null || worthMinor === null ? null : offer.worthMinor + worthMinor;
}

function pointValue({ worthMinor, cashMinor, points }: OpenOffer, digits: number): Fraction | null {
  if (worthMinor === null || points === 0n) return null;
  return fraction((worthMinor - cashMinor) * 10n ** BigInt(digits), points);
}
