/** The operator's report for programs: amounts are decimal texts, rates fractions; the same in every language. */
import { dayText } from '../../explain/words/moments.js';
import { MICRO, type RuleSet } from '../../ruleset/types.js';
import { compareText } from '../../text/compare-text.js';
import { formatDecimal, formatScaled } from '../../value/decimal.js';
import { type Fraction, formatFraction, fraction } from '../../value/fraction.js';
import type { BudgetTotals, OperatorReport, PointsFlow } from './report.js';

export function reportToJson({ hash, content }: RuleSet, report: OperatorReport) {
  const { program } = content;
  const points = (count: bigint): string => formatScaled(count, program.points.digits);
  const money = (minor: bigint): string => formatScaled(minor, program.currency.digits);
  const exact = (minor: Fraction | null): string | null =>
    minor === null ? null : exactMoney(minor, program.currency.digits);
  const flow = (one: PointsFlow) => ({
    brought: points(one.brought),
    issued: points(one.issued),
    redeemed: points(one.redeemed),
    returned: points(one.returned),
    donated: points(one.donated),
    expired: points(one.expired),
    takenBack: points(one.takenBack),
  });
  const budget = ({ id, unit, amount, used, periods }: BudgetTotals) => {
    const show = unit === 'points' ? points : unit === 'money' ? money : String;
    return { id, unit, amount: show(amount), used: show(used), periods };
  };
  const { members, green } = report;
  return {
    program: program.id,
    ruleSet: hash,
    currency: program.currency.code,
    from: dayOrNull(report.first ?? report.from),
    through: dayOrNull(report.last ?? report.through),
    events: sorted(report.events),
    refused: report.refused === null ? null : sorted(report.refused),
    members,
    points: {
      before: points(report.points.before),
      ...flow(report.points),
      outstanding: points(report.points.outstanding),
      pending: points(report.points.pending),
      owed: points(report.points.owed),
      liability: exact(report.points.liabilityMinor),
    },
    months: report.months.map((month) => ({
      month: dayText(month.month).slice(0, 7),
      ...flow(month),
      outstanding: points(month.outstanding),
    })),
    campaigns: report.campaigns.map((campaign) => ({
      id: campaign.id,
      awards: campaign.awards,
      members: campaign.members,
      points: points(campaign.points),
      takenBack: points(campaign.takenBack),
      discount: money(campaign.discountMinor),
      cost: exact(campaign.costMinor),
      budgets: campaign.budgets.map(budget),
    })),
    compensation: {
      awards: report.compensation.awards,
      members: report.compensation.members,
      points: points(report.compensation.points),
      cost: exact(report.compensation.costMinor),
    },
    offers: report.offers.map((offer) => ({
      id: offer.id,
      redemptions: offer.redemptions,
      quantity: `${offer.quantity}`,
      points: points(offer.points),
      returned: points(offer.returned),
      cash: money(offer.cashMinor),
      worth: offer.worthMinor === null ? null : money(offer.worthMinor),
      pointValue: exact(offer.pointValueMinor),
    })),
    causes: report.causes.map((cause) => ({
      id: cause.id,
      donations: cause.donations,
      points: points(cause.points),
      matched: money(cause.matchedMinor),
      matchedPieces: `${cause.matchedPieces}`,
    })),
    green: {
      purchases: green.purchases,
      members: green.members,
      spend: money(green.spendMinor),
      allSpend: money(green.allSpendMinor),
      carbonGrams: formatDecimal(fraction(green.gramsMicro, MICRO)) ?? '0',
      points: points(green.points),
    },
    merchants: report.merchants.map((merchant) => ({
      kind: merchant.kind,
      id: merchant.id,
      purchases: merchant.purchases,
      spend: money(merchant.spendMinor),
      greenSpend: money(merchant.greenSpendMinor),
      greenPoints: points(merchant.greenPoints),
    })),
    anomalies: anomaliesToJson(content.program.points.digits, report.anomalies),
    cancellations: report.cancellations,
    years: report.years.map(({ year, costMinor }) => ({ year, cost: exact(costMinor) })),
    marketingBudget: exact(report.marketingBudgetMinor),
  };
}

export function anomaliesToJson(pointsDigits: number, { found, above }: OperatorReport['anomalies']) {
  return {
    above,
    found: found.map(({ kind, member, day, value, most }) => {
      const show = (one: bigint): string => formatScaled(one, kind === 'points-per-day' ? pointsDigits : 0);
      return { kind, member, day: dayText(day), value: show(value), most: most === null ? null : show(most) };
    }),
  };
}

/** A decimal text in the main unit; `"1/3"` for what has none. */
function exactMoney(minor: Fraction, digits: number): string {
  const value = fraction(minor.num, minor.den * 10n ** BigInt(digits));
  return formatDecimal(value) ?? formatFraction(value);
}

function dayOrNull(day: number | null): string | null {
  return day === null ? null : dayText(day);
}

function sorted(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)));
}
