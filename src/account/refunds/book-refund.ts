/** Books a refund: the difference between what the purchase gave before it and what it gives after it. */
import { largest, smallest } from '../../engine/amounts.js';
import type { RefundRules } from '../../ruleset/types.js';
import { type Fraction, fraction, multiply, parseFraction } from '../../value/fraction.js';
import { round } from '../../value/rounding.js';
import { localDay } from '../../value/zone.js';
import type { AwardRecord, PurchaseRecord } from '../books.js';
import type { RefundOutcome } from '../outcome.js';
import type { AccountRules, Session } from '../session.js';
import { type AwardChange, bookSettlement } from './book-settlement.js';
import { endedPoints } from './ended-points.js';
import { asIfWithout, type KeptAward, proportionOf } from './footprint.js';
import { giveBackCounters, pointsOf } from './give-back-counters.js';
import { returnRedeemed } from './return-redeemed.js';
import { settle } from './settle.js';

export interface RefundTerms {
  /** Those that the purchase was decided by. */
  readonly rules: AccountRules;
  readonly refund: RefundRules;
}

/** @param returned by line, all that has come back with this refund */
export function bookRefund(
  session: Session,
  record: PurchaseRecord,
  returned: readonly Fraction[],
  { rules, refund }: RefundTerms,
): void {
  const footprintOf = (refund.part === 'proportion' ? proportionOf : asIfWithout)(record, rules);
  // What earlier refunds left, also where they were reckoned another way: the program may say something else since.
  const before = { ...footprintOf(record.returned), awards: record.awards };
  const after = footprintOf(returned);
  const balance = session.state.balance;
  const returnedPoints = returnRedeemed(session, record, after.value);
  const earned = record.awards.reduce((total, { points }) => total + points, 0n);
  // What ended unused is gone already: it is not claimed from other points.
  const ended = endedPoints(session, record.purchase.id);
  const claimed = largest(smallest(earned - pointsOf(after), earned - ended), 0n);
  const settlement = settle(
    session.state,
    record,
    {
      purchase: record.purchase.id,
      before: record.claimed,
      after: claimed,
      returned: session.state.balance - balance,
    },
    refund,
  );
  bookSettlement(session, record.purchase.id, changesOf(record, before.awards, after.awards), settlement);
  const day = localDay(rules.ruleSet.content.zone, record.purchase.instantMs);
  session.state = giveBackCounters(session.state, day, before, after);
  const { taken, shortfall } = settlement;
  const awards = awardsAfter(record, after.awards);
  session.saves.push((books) =>
    books.putPurchase({ ...record, returned, awards, claimed, taken, shortfall }),
  );
  // What is left may cost more than the whole did, where a discount is lost.
  const paidBack = largest(before.paidMinor - after.paidMinor, 0n);
  const isForeign = record.purchase.currency !== rules.ruleSet.content.program.currency.code;
  const money = withhold(record.shortfall, shortfall, isForeign ? null : paidBack, { rules, refund });
  session.refund = {
    purchase: record.purchase.id,
    keptBefore: pointsOf(before),
    keptAfter: pointsOf(after),
    ...money,
    ended: pointsOf(before) - pointsOf(after) - (claimed - record.claimed),
    returned: returnedPoints,
  };
}

/** By award, those of before first. Those that an earlier refund took whole can still be claimed where points were missing. */
function changesOf(
  { awards }: PurchaseRecord,
  before: readonly KeptAward[],
  after: readonly KeptAward[],
): readonly AwardChange[] {
  const keptBefore = new Map(before.map((award) => [award.rule, award.kept]));
  const keptAfter = new Map(after.map((award) => [award.rule, award.kept]));
  const all = new Map([...before, ...after, ...awards].map(({ rule, campaign }) => [rule, campaign]));
  return [...all].map(([rule, campaign]) => {
    const less = (keptBefore.get(rule) ?? 0n) - (keptAfter.get(rule) ?? 0n);
    return { rule, campaign, less };
  });
}

function awardsAfter({ awards }: PurchaseRecord, after: readonly KeptAward[]): readonly AwardRecord[] {
  const kept = new Map(after.map((award) => [award.rule, award.kept]));
  const known = new Set(awards.map(({ rule }) => rule));
  return [
    ...awards.map((award) => ({ ...award, kept: kept.get(award.rule) ?? 0n })),
    ...after.filter(({ rule }) => !known.has(rule)).map((award) => ({ ...award, points: 0n })),
  ];
}

/**
 * What a refund withholds for points that are missing, and which of them it lets go. Rounded over all refunds
 * together, and never more than the money that was paid for what comes back now. Below zero where a later refund
 * finds less missing: then it is paid back. Nothing is withheld from money of another currency (`paidBack` is `null`):
 * what points are worth in it is not known.
 */
function withhold(
  before: bigint,
  after: bigint,
  paidBack: bigint | null,
  { rules, refund: { beyondBalance } }: RefundTerms,
): Pick<RefundOutcome, 'withheldMinor' | 'unclaimed'> {
  const missing = after - before;
  const price =
    beyondBalance.kind === 'refund-money' ? parseFraction(beyondBalance.minorPerPoint) : undefined;
  if (price === undefined || paidBack === null) return { withheldMinor: 0n, unclaimed: missing };
  const { moneyRounding } = rules.ruleSet.content.choices;
  const worth = (points: bigint) => round(multiply(fraction(points), price), moneyRounding);
  const wanted = worth(after) - worth(before);
  if (wanted <= paidBack) return { withheldMinor: wanted, unclaimed: 0n };
  return { withheldMinor: paidBack, unclaimed: missing - (paidBack * price.den) / price.num };
}
