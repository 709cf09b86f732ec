/** The list as data: amounts are decimal texts, as everywhere in Jifen. */
import type { RuleSetContent } from '../../../ruleset/types.js';
import { civilDateOf, formatCivilDate } from '../../../value/civil-date.js';
import { formatScaled } from '../../../value/decimal.js';
import { localDay } from '../../../value/zone.js';
import type { CauseLine, OfferLine, OffersOfMember, PerkLine } from './offers-of-member.js';

export function offersToJson({ now, offers, perks, causes }: OffersOfMember): unknown {
  const { content } = now.ruleSet;
  const { state, profile } = now.account;
  const points = pointsOf(content);
  return {
    member: profile.id,
    at: now.date,
    balance: points(state.balance),
    pending: points(state.lots.reduce((sum, lot) => (lot.isPending ? sum + lot.points : sum), 0n)),
    refusedRecords: now.refusedRecords,
    offers: offers.map((offer) => offerToJson(content, offer)),
    perks: perks.map((perk) => perkToJson(content, perk)),
    causes: causes.map((cause) => causeToJson(content, cause)),
  };
}

const pointsOf =
  ({ program }: RuleSetContent) =>
  (count: bigint): string =>
    formatScaled(count, program.points.digits);

const moneyOf =
  ({ program }: RuleSetContent) =>
  (minor: bigint): string =>
    formatScaled(minor, program.currency.digits);

/** The day of an instant; of an end, the instant itself not included, the last day. */
function dateOf({ zone }: RuleSetContent, instantMs: number | null): string | null {
  return instantMs === null ? null : formatCivilDate(civilDateOf(localDay(zone, instantMs)));
}

function offerToJson(content: RuleSetContent, line: OfferLine) {
  const { offer, cost, missing, nextMs, stockLeft, lines } = line;
  return {
    id: offer.id,
    title: offer.title,
    canHave: missing.length === 0,
    points: cost === null ? null : pointsOf(content)(cost.points),
    cash: cost === null ? null : moneyOf(content)(cost.cashMinor),
    worth: offer.worthMinor === null ? null : moneyOf(content)(BigInt(offer.worthMinor)),
    prices: lines,
    missing,
    next: dateOf(content, nextMs),
    stockLeft: stockLeft === null ? null : `${stockLeft}`,
  };
}

function perkToJson(content: RuleSetContent, { perk, isHeld, untilMs, missing }: PerkLine) {
  return {
    id: perk.id,
    title: perk.title,
    says: perk.says,
    isHeld,
    through: untilMs === null ? null : dateOf(content, untilMs - 1),
    missing,
  };
}

function causeToJson(content: RuleSetContent, { cause, missing, matchLeft }: CauseLine) {
  const isMoney = cause.match?.kind === 'money';
  const left = matchLeft === null ? null : isMoney ? moneyOf(content)(matchLeft) : `${matchLeft}`;
  return {
    id: cause.id,
    title: cause.title,
    least: pointsOf(content)(BigInt(cause.leastPoints)),
    step: pointsOf(content)(BigInt(cause.stepPoints)),
    missing,
    matchLeft: left,
  };
}
