/** The summary for people: what was read, bought and earned, by which rule, what was cut, what was refused. */
import { createLexicon } from '../../../../explain/words/lexicon.js';
import { rejectReason } from '../../../../run/rejects.js';
import { compareText } from '../../../../text/compare-text.js';
import { currencyWords } from '../../../../text/currency-words.js';
import { escapeControls } from '../../../../text/escape.js';
import type { Language, Localized } from '../../../../text/localized.js';
import { formatScaled } from '../../../../value/decimal.js';
import { groupDigits } from '../../../counted.js';
import { renderTable } from '../../../table.js';
import { headLines } from './head-lines.js';
import { quotaTitle } from './quota-title.js';
import type { RunReport } from './run-report.js';

/** @param columns how wide lines may become where words can be broken; `null`: never broken */
export function summaryText(report: RunReport, language: Language, columns: number | null): string {
  const parts = [
    headLines(report, language).map((line) => `${escapeControls(line)}\n`),
    rulesTable(report, language),
    cutsTable(report, language),
    rejectsTable(report, language, columns),
  ];
  return parts
    .map((part) => (typeof part === 'string' ? part : part.join('')))
    .filter((part) => part !== '')
    .join('\n');
}

const CAMPAIGN: Localized = { en: 'campaign', zh: '活动' };
const RULE: Localized = { en: 'rule', zh: '规则' };
const AWARDS: Localized = { en: 'awards', zh: '次数' };
const DISCOUNT: Localized = { en: 'discount', zh: '优惠' };
const BASE: Localized = { en: '(base)', zh: '（基础积分）' };

function rulesTable({ ruleSet, totals }: RunReport, language: Language): string {
  if (totals.rules.length === 0) return '';
  const { points, currency } = ruleSet.content.program;
  const head = [CAMPAIGN[language], RULE[language], AWARDS[language], points.name[language]];
  const rows = totals.rules.map((rule) => [
    rule.campaign ?? BASE[language],
    rule.rule,
    groupDigits(`${rule.awards}`),
    rule.points === 0n && rule.discountMinor !== 0n ? '' : amount(rule.points, points.digits),
    rule.discountMinor === 0n ? '' : amount(rule.discountMinor, currency.digits),
  ]);
  const anyDiscount = totals.rules.some((rule) => rule.discountMinor !== 0n);
  const shown = anyDiscount
    ? [[...head, DISCOUNT[language]], ...rows]
    : [head, ...rows.map((row) => row.slice(0, head.length))];
  return renderTable(shown, ['left', 'left', 'right', 'right', 'right']);
}

const CUT_BY: Localized = { en: 'cut by', zh: '限制来源' };
const MEMBERS: Localized = { en: 'members', zh: '会员' };
const TAKEN: Localized = { en: 'taken', zh: '削减' };

/** The title of a limit or budget stands in the first of its rows only. */
function cutsTable({ ruleSet, totals }: RunReport, language: Language): string {
  if (totals.cuts.length === 0) return '';
  const { points, currency } = ruleSet.content.program;
  const lexicon = createLexicon(ruleSet.content, currency.code);
  const rows = totals.cuts.map((cut, index) => {
    const before = totals.cuts[index - 1]?.by;
    const isRepeated = before?.kind === cut.by.kind && before.id === cut.by.id;
    const digits = cut.isDiscount ? currency.digits : points.digits;
    return [
      isRepeated ? '' : quotaTitle(lexicon, cut.by)[language],
      cut.rule,
      groupDigits(`${cut.awards}`),
      groupDigits(`${cut.members}`),
      amount(cut.taken, digits),
      (cut.isDiscount ? currencyWords(currency.code) : points.name)[language],
    ];
  });
  const head = [CUT_BY[language], RULE[language], AWARDS[language], MEMBERS[language], TAKEN[language], ''];
  return renderTable([head, ...rows], ['left', 'left', 'right', 'right', 'right', 'left']);
}

const REFUSED: Localized = { en: 'refused', zh: '拒收' };
const RECORDS: Localized = { en: 'records', zh: '条数' };
const FIRST: Localized = { en: 'the first one', zh: '第一条' };

function rejectsTable({ rejects }: RunReport, language: Language, columns: number | null): string {
  if (rejects.size === 0) return '';
  const rows = [...rejects]
    .sort(([left], [right]) => compareText(left, right))
    .map(([code, { count, first }]) => [
      code,
      groupDigits(`${count}`),
      `${first.input}:${first.line}`,
      rejectReason(first, language),
    ]);
  const head = [REFUSED[language], RECORDS[language], FIRST[language], ''];
  return renderTable([head, ...rows], ['left', 'right', 'left', 'left'], columns);
}

function amount(count: bigint, digits: number): string {
  return groupDigits(formatScaled(count, digits));
}
