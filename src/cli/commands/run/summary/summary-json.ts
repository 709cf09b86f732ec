/** The summary for programs. */
import { currencyDigits } from '../../../../api/print-decision.js';
import { escapeJson } from '../../../../text/escape.js';
import { formatScaled } from '../../../../value/decimal.js';
import type { RunReport } from './run-report.js';

/**
 * Money and points are decimal texts, so that no reader rounds them. The same bytes in every language.
 *
 * @param stats what is to be told of the time that the run took; not the same from run to run
 */
export function summaryJson(
  { ruleSet, totals, inputs, rejects }: RunReport,
  stats: Readonly<Record<string, unknown>> | null = null,
): string {
  const { points } = ruleSet.content.program;
  const summary = {
    ruleSet: ruleSet.hash,
    records: inputs.events.counts,
    members: inputs.memberCounts,
    purchases: totals.purchases,
    activeMembers: totals.members,
    points: formatScaled(totals.points, points.digits),
    ...(totals.booked === null
      ? {}
      : { events: Object.fromEntries(totals.events), booked: bookedJson({ ruleSet, totals }) }),
    amounts: amountsJson({ ruleSet, totals }),
    rules: rulesJson({ ruleSet, totals }),
    cuts: cutsJson({ ruleSet, totals }),
    rejects: Object.fromEntries([...rejects].map(([code, { count }]) => [code, count])),
    ...(stats === null ? {} : { stats }),
  };
  return `${escapeJson(JSON.stringify(summary, null, 2))}\n`;
}

type Sums = Pick<RunReport, 'ruleSet' | 'totals'>;

/** Every part is there, also where it is zero. */
function bookedJson({ ruleSet, totals }: Sums) {
  const { digits } = ruleSet.content.program.points;
  const entries = Object.entries(totals.booked ?? {});
  return Object.fromEntries(entries.map(([part, points]) => [part, formatScaled(points, digits)]));
}

function rulesJson({ ruleSet, totals }: Sums) {
  const { points, currency } = ruleSet.content.program;
  return totals.rules.map((rule) => ({
    campaign: rule.campaign,
    rule: rule.rule,
    awards: rule.awards,
    points: formatScaled(rule.points, points.digits),
    discount: formatScaled(rule.discountMinor, currency.digits),
    cutAwards: rule.cutAwards,
    cutPoints: formatScaled(rule.cutPoints, points.digits),
    cutDiscount: formatScaled(rule.cutDiscountMinor, currency.digits),
  }));
}

/** What was taken is `points` or `discount`, as the rule gives one or the other. */
function cutsJson({ ruleSet, totals }: Sums) {
  const { points, currency } = ruleSet.content.program;
  return totals.cuts.map(({ by, rule, awards, members, taken, isDiscount }) => ({
    by: { kind: by.kind, id: by.id },
    rule,
    awards,
    members,
    ...(isDiscount
      ? { discount: formatScaled(taken, currency.digits) }
      : { points: formatScaled(taken, points.digits) }),
  }));
}

function amountsJson({ ruleSet, totals }: Sums) {
  return totals.amounts.map(({ currency, purchases, listedMinor, discountMinor }) => {
    const digits = currencyDigits(ruleSet, currency);
    return {
      currency,
      purchases,
      listed: formatScaled(listedMinor, digits),
      discount: formatScaled(discountMinor, digits),
      payable: formatScaled(listedMinor - discountMinor, digits),
    };
  });
}
