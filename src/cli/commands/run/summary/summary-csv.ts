/** The summary as a table for spreadsheets: one row a rule. */
import { csvText } from '../../../../records/write-decision.js';
import { formatScaled } from '../../../../value/decimal.js';
import type { RunReport } from './run-report.js';

const COLUMNS = [
  'campaign',
  'rule',
  'awards',
  'points',
  'discount',
  'cut_awards',
  'cut_points',
  'cut_discount',
];

/** Lines end with CR LF, as RFC 4180 has it; text that a spreadsheet would run as a formula is made harmless. */
export function summaryCsv({ ruleSet, totals }: RunReport): string {
  const { points, currency } = ruleSet.content.program;
  const rows = totals.rules.map((rule) => [
    csvText(rule.campaign ?? ''),
    csvText(rule.rule),
    `${rule.awards}`,
    formatScaled(rule.points, points.digits),
    formatScaled(rule.discountMinor, currency.digits),
    `${rule.cutAwards}`,
    formatScaled(rule.cutPoints, points.digits),
    formatScaled(rule.cutDiscountMinor, currency.digits),
  ]);
  return [COLUMNS, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}
