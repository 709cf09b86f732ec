/** The summary of a run: points by campaign and rule, what was cut, what was refused. */
import type { Reject } from '../../../records/record-problem.js';
import type { RuleSet } from '../../../ruleset/types.js';
import { rejectReason } from '../../../run/rejects.js';
import type { RunTotals } from '../../../run/summarise.js';
import { escapeControls } from '../../../text/escape.js';
import type { Localized } from '../../../text/localized.js';
import { formatScaled } from '../../../value/decimal.js';
import type { Invocation } from '../../command.js';
import type { InputsRead } from '../../read-inputs.js';
import { groupDigits, renderTable } from '../../table.js';

export type RejectCounts = ReadonlyMap<string, { readonly count: number; readonly first: Reject }>;

export interface RunReport {
  readonly totals: RunTotals;
  readonly inputs: InputsRead;
  readonly rejects: RejectCounts;
}

const WORDS = {
  campaign: { en: 'campaign', zh: '活动' },
  rule: { en: 'rule', zh: '规则' },
  awards: { en: 'awards', zh: '次数' },
  points: { en: 'points', zh: '积分' },
  discount: { en: 'discount', zh: '优惠' },
  base: { en: '(base points)', zh: '（基础积分）' },
  cutBy: { en: 'cut by', zh: '限制来源' },
  taken: { en: 'taken', zh: '削减' },
  members: { en: 'members', zh: '会员' },
  rejected: { en: 'rejected', zh: '拒收' },
  reason: { en: 'for example', zh: '例如' },
} as const satisfies Record<string, Localized>;

export async function printSummary(
  invocation: Invocation,
  ruleSet: RuleSet,
  report: RunReport,
): Promise<void> {
  const text =
    invocation.options['format'] === 'json'
      ? summaryJson(ruleSet, report)
      : summaryText(invocation, ruleSet, report);
  // Decisions own standard output when they go there.
  if (invocation.options['output'] === '-') invocation.host.warn(text);
  else await invocation.host.write(text);
}

function summaryText({ language }: Invocation, ruleSet: RuleSet, report: RunReport): string {
  const word = (name: keyof typeof WORDS): string => WORDS[name][language];
  const { totals, rejects } = report;
  const show = createShow(ruleSet);
  const rules = totals.rules.map((rule) => [
    rule.campaign ?? word('base'),
    rule.rule,
    groupDigits(String(rule.awards)),
    show.points(rule.points),
    show.money(rule.discountMinor),
  ]);
  const cuts = totals.cuts.map((cut) => [
    cut.by.id,
    cut.rule,
    groupDigits(String(cut.awards)),
    groupDigits(String(cut.members)),
    cut.isDiscount ? show.money(cut.taken) : show.points(cut.taken),
  ]);
  const refused = [...rejects]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([code, { count, first }]) => [code, groupDigits(String(count)), rejectReason(first, language)]);
  return [
    headline(language, report, show),
    renderTable(
      [[word('campaign'), word('rule'), word('awards'), word('points'), word('discount')], ...rules],
      ['left', 'left', 'right', 'right', 'right'],
    ),
    cuts.length === 0
      ? ''
      : renderTable(
          [[word('cutBy'), word('rule'), word('awards'), word('members'), word('taken')], ...cuts],
          ['left', 'left', 'right', 'right', 'right'],
        ),
    refused.length === 0
      ? ''
      : renderTable([[word('rejected'), '', word('reason')], ...refused], ['left', 'right', 'left']),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

interface Show {
  readonly points: (count: bigint) => string;
  readonly money: (minor: bigint) => string;
}

function createShow(ruleSet: RuleSet): Show {
  const { points, currency } = ruleSet.content.program;
  return {
    points: (count) => groupDigits(formatScaled(count, points.digits)),
    money: (minor) => groupDigits(formatScaled(minor, currency.digits)),
  };
}

function headline(language: 'en' | 'zh', { totals, inputs }: RunReport, show: Show): string {
  const { counts } = inputs.events;
  const number = (count: number): string => groupDigits(String(count));
  const money = `${show.money(totals.listedMinor)} − ${show.money(totals.discountMinor)} = ${show.money(totals.listedMinor - totals.discountMinor)}`;
  const lines =
    language === 'zh'
      ? [
          `读取 ${number(counts.read)} 条：处理 ${number(counts.accepted)}，拒收 ${number(counts.rejected)}，重复 ${number(counts.duplicates)}，匿名跳过 ${number(counts.skippedAnonymous)}，空单跳过 ${number(counts.skippedEmpty)}，略去商品 ${number(counts.droppedItems)} 行`,
          `${number(totals.members)} 位会员，共 ${show.points(totals.points)} 积分`,
          `标价 − 优惠 = 应付：${money}`,
        ]
      : [
          `${number(counts.read)} records read: ${number(counts.accepted)} accepted, ${number(counts.rejected)} rejected, ${number(counts.duplicates)} duplicates, ${number(counts.skippedAnonymous)} anonymous skipped, ${number(counts.skippedEmpty)} empty skipped, ${number(counts.droppedItems)} items dropped`,
          `${number(totals.members)} members, ${show.points(totals.points)} points in all`,
          `listed − discount = payable: ${money}`,
        ];
  return lines.map((line) => `${escapeControls(line)}\n`).join('');
}

/** Amounts as in decisions: money and fractional points as decimal texts. */
function summaryJson(ruleSet: RuleSet, { totals, inputs, rejects }: RunReport): string {
  const { points, currency } = ruleSet.content.program;
  const show = (count: bigint): string => formatScaled(count, points.digits);
  const money = (minor: bigint): string => formatScaled(minor, currency.digits);
  return `${JSON.stringify(
    {
      records: inputs.events.counts,
      members: inputs.memberCounts,
      purchases: totals.purchases,
      activeMembers: totals.members,
      points: show(totals.points),
      listed: money(totals.listedMinor),
      discount: money(totals.discountMinor),
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
        by: cut.by,
        rule: cut.rule,
        awards: cut.awards,
        members: cut.members,
        taken: cut.isDiscount ? money(cut.taken) : show(cut.taken),
      })),
      rejects: Object.fromEntries([...rejects].map(([code, { count }]) => [code, count])),
      ruleSet: ruleSet.hash,
    },
    null,
    2,
  )}\n`;
}
