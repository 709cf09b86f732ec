/** The summary for programs. */
import { currencyDigits } from '../../../../api/print-decision.js';
import { escapeJson } from '../../../../text/escape.js';
import { formatScaled } from '../../../../value/decimal.js';
import type { RunReport } from './run-report.js';

/** Money and points are decimal texts, so that no reader rounds them. The same bytes in every language. */
export function summaryJson({ ruleSet, totals, inputs, rejects }: RunReport): string {
  const { points, currency } = ruleSet.content.program;
  const show = (count: bigint): string => formatScaled(count, points.digits);
  const money = (minor: bigint): string => formatScaled(minor, currency.digits);
  const summary = {
    ruleSet: ruleSet.hash,
    records: inputs.events.counts,
    members: inputs.memberCounts,
    purchases: totals.purchases,
    activeMembers: totals.members,
    points: show(totals.points),
    amounts: amountsJson({ ruleSet, totals }),
    rules: totals.rules.map((rule) => ({
      campaign: rule.campaign,
      rule: rule.rule,
      awards: rule.awards,
      points: show(rule.points),
      discount: money(rule.discountMinor),
      cutAwards: rule.cutAwards,
      cutPoints: show(rule.cutPoints),
      cutDiscount: money(rule.cutDiscountMinor),
    })),
    cuts: totals.cuts.map((cut) => ({
      by: { kind: cut.by.kind, id: cut.by.id },
      rule: cut.rule,
      awards: cut.awards,
      members: cut.members,
      [cut.isDiscount ? 'discount' : 'points']: cut.isDiscount ? money(cut.taken) : show(cut.taken),
    })),
    rejects: Object.fromEntries([...rejects].map(([code, { count }]) => [code, count])),
  };
  return `${escapeJson(JSON.stringify(summary, null, 2))}\n`;
}

function amountsJson({ ruleSet, totals }: Pick<RunReport, 'ruleSet' | 'totals'>) {
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
