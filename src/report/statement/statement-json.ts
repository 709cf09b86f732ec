/** A statement for programs: amounts are decimal texts, days `YYYY-MM-DD`; the same in every language. */
import { dayText } from '../../explain/words/moments.js';
import { MICRO, type RuleSet } from '../../ruleset/types.js';
import { formatDecimal, formatScaled } from '../../value/decimal.js';
import { fraction } from '../../value/fraction.js';
import type { Balance, PointsByDay, Statement, TierOutlook } from './statement.js';

export function statementToJson({ hash, content }: RuleSet, statement: Statement) {
  const { digits } = content.program.points;
  const points = (count: bigint): string => formatScaled(count, digits);
  const balance = ({ available, pending }: Balance) => ({
    available: points(available),
    pending: points(pending),
  });
  const byDay = (parts: readonly PointsByDay[]) =>
    parts.map(({ day, points: count }) => ({ day: dayOrNull(day), points: points(count) }));
  return {
    member: statement.member,
    from: dayText(statement.first),
    through: dayText(statement.last),
    ruleSet: hash,
    opening: balance(statement.opening),
    closing: balance(statement.closing),
    movements: statement.movements.map(
      ({ day, seq, entry, available, pending, balance: after, redemption }) => ({
        entry: seq,
        day: dayText(day),
        kind: entry.kind,
        event: entry.event,
        refersTo: entry.refersTo,
        campaign: entry.campaign,
        rule: entry.rule,
        available: points(available),
        pending: points(pending),
        balance: points(after),
        ...(redemption === null
          ? {}
          : {
              quantity: redemption.quantity,
              cash: formatScaled(redemption.cashMinor, content.program.currency.digits),
            }),
      }),
    ),
    standsAt: dayText(statement.standsAt),
    ends: byDay(statement.ends),
    usable: byDay(statement.usable),
    usedSince: points(statement.usedSince),
    tier: statement.tier === null ? null : tierJson(content.vocabulary.tiers, statement.tier),
    perks: statement.isPast ? null : statement.perks,
    messages: statement.messages.map(({ day, text }) => ({ day: dayOrNull(day), ...text })),
    carbonGrams: formatDecimal(fraction(statement.gramsMicro, MICRO)) ?? '0',
    donations: statement.donations.map(({ cause, points: given, matchedMinor, matchedPieces }) => ({
      cause,
      points: points(given),
      matched: formatScaled(matchedMinor, content.program.currency.digits),
      matchedPieces: `${matchedPieces}`,
    })),
  };
}

function dayOrNull(day: number | null): string | null {
  return day === null ? null : dayText(day);
}

function tierJson(tiers: readonly { readonly id: string }[], outlook: TierOutlook) {
  const { rank, sinceDay, graceThrough, keep, next } = outlook;
  const id = (one: number | null): string | null => (one === null ? null : (tiers[one]?.id ?? null));
  return {
    id: id(rank),
    since: dayOrNull(sinceDay),
    graceThrough: dayOrNull(graceThrough),
    isKept: keep === null ? null : keep.missing === null,
    next: id(next?.rank ?? null),
  };
}
