/** What members got for their points, and whom they gave them to. */
import type { Redemption } from '../../account/outcome.js';
import type { RuleSetContent } from '../../ruleset/types.js';
import { add, type Fraction, fraction, ZERO } from '../../value/fraction.js';
import { round } from '../../value/rounding.js';
import { pointsMoved } from '../entry-words.js';
import type { CauseTotals, OfferTotals } from './report.js';
import { entryOf, type Open, type Tally } from './tally.js';

export interface OffersTally {
  readonly offers: readonly OfferTotals[];
  readonly causes: readonly CauseTotals[];
}

interface OpenOffer extends Open<Omit<OfferTotals, 'pointValueMinor'>> {
  /** Cash and worth that came back. */
  cashBackMinor: bigint;
  worthBackMinor: Fraction;
}

export function tallyOffers({ life, program }: RuleSetContent): Tally<OffersTally> {
  const offers = new Map<string, OpenOffer>();
  const causes = new Map<string, Open<CauseTotals>>();
  /** What came before the period is remembered as well: it can come back within. */
  const redeemed = new Map<string, Redemption>();
  const offerOf = (id: string): OpenOffer => entryOf(offers, id, () => noOffer(id));
  const causeOf = (id: string): Open<CauseTotals> =>
    entryOf(causes, id, () => ({ id, donations: 0, points: 0n, matchedMinor: 0n, matchedPieces: 0n }));
  for (const { id } of life.offers) offerOf(id);
  for (const { id } of life.causes) causeOf(id);
  return {
    add: ({ outcome, subject }, { isWithin }) => {
      if (outcome.redemption !== null) redeemed.set(outcome.id, outcome.redemption);
      const cancelled =
        outcome.type === 'cancel' && outcome.refusal === null ? redeemed.get(subject ?? '') : undefined;
      if (!isWithin) return;
      if (outcome.redemption !== null) addRedemption(offerOf(outcome.redemption.offer), outcome.redemption);
      if (cancelled !== undefined) addCancellation(offerOf(cancelled.offer), cancelled);
      for (const { kind, rule, refersTo, postings } of outcome.entries) {
        if (rule === null) continue;
        const { available } = pointsMoved({ postings });
        if (kind === 'return') addReturn(offerOf(rule), available, redeemed.get(refersTo ?? ''));
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
      offers: [...offers.values()].map(({ cashBackMinor, worthBackMinor, ...offer }) => ({
        ...offer,
        cashMinor: offer.cashMinor - cashBackMinor,
        worthMinor: offer.worthMinor === null ? null : offer.worthMinor - round(worthBackMinor, 'half-up'),
        pointValueMinor: pointValue(offer, program.points.digits),
      })),
      causes: [...causes.values()],
    }),
  };
}

function noOffer(id: string): OpenOffer {
  return {
    id,
    redemptions: 0,
    quantity: 0n,
    points: 0n,
    returned: 0n,
    cashMinor: 0n,
    worthMinor: 0n,
    cashBackMinor: 0n,
    worthBackMinor: ZERO,
  };
}

/** An offer that once did not say its worth has none in the sum: a part would mislead. */
function addRedemption(offer: OpenOffer, { quantity, points, cashMinor, worthMinor }: Redemption): void {
  offer.redemptions += 1;
  offer.quantity += BigInt(quantity);
  offer.points += points;
  offer.cashMinor += cashMinor;
  offer.worthMinor = offer.worthMinor === null || worthMinor === null ? null : offer.worthMinor + worthMinor;
}

/** Points that came back, by a cancellation or for returned goods, bring back as large a part of the worth. */
function addReturn(offer: OpenOffer, points: bigint, from: Redemption | undefined): void {
  offer.returned += points;
  if (from === undefined || from.worthMinor === null || from.points === 0n) return;
  offer.worthBackMinor = add(offer.worthBackMinor, fraction(from.worthMinor * points, from.points));
}

/** All of the cash; of what took no points, no entry tells that its worth came back. */
function addCancellation(offer: OpenOffer, { points, cashMinor, worthMinor }: Redemption): void {
  offer.cashBackMinor += cashMinor;
  if (points === 0n && worthMinor !== null)
    offer.worthBackMinor = add(offer.worthBackMinor, fraction(worthMinor, 1n));
}

function pointValue(
  { worthMinor, cashMinor, points }: Pick<OpenOffer, 'worthMinor' | 'cashMinor' | 'points'>,
  digits: number,
): Fraction | null {
  if (worthMinor === null || points === 0n) return null;
  return fraction((worthMinor - cashMinor) * 10n ** BigInt(digits), points);
}
