/** An explanation as text for a terminal, in one language. */
import type { Language, Localized } from '../text/localized.js';
import { compare, type Fraction, isZero, ZERO } from '../value/fraction.js';
import type { ExplainedRule, ExplainedStage, Explanation, Reason, Yield } from './explanation.js';
import { type Column, layOutSentence, layOutTable } from './layout/table.js';
import { formatPlace, type Place } from './place.js';
import { headerLines, itemLines } from './print-purchase.js';
import type { Scene } from './scene.js';
import { exactMoneyWords, exactPointsWords, exactScaled } from './words/amounts.js';

/** Lines with line ends. Control characters of any name in it are escaped. */
export function printExplanation(scene: Scene, explanation: Explanation, language: Language): string {
  const { stages, rates, rules } = explanation;
  const gave = rules.filter(({ yields }) => yields !== 'none');
  const nothing = rules.filter(({ yields }) => yields === 'none');
  const sections = [
    headerLines(scene, language),
    section(TITLES.items, itemLines(scene, language), language),
    section(TITLES.stages, stageLines(scene, stages, language), language),
    section(TITLES.rates, rates.length > 1 ? ruleLines(rates, language) : [], language),
    section(TITLES.gave, ruleLines(gave, language), language),
    section(TITLES.nothing, ruleLines(nothing, language), language),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

const TITLES = {
  items: { en: 'Items', zh: '明细' },
  stages: { en: 'Stages, with exact values before rounding', zh: '各阶段（取整之前为精确值）' },
  rates: { en: 'Base rates', zh: '基础积分比例' },
  gave: { en: 'Rules that gave something', zh: '产生结果的规则' },
  nothing: { en: 'Rules that gave nothing', zh: '没有产生结果的规则' },
} as const satisfies Readonly<Record<string, Localized>>;

function section(title: Localized, lines: readonly string[], language: Language): readonly string[] {
  return lines.length === 0 ? [] : [title[language], ...lines];
}

const STAGE_COLUMNS: readonly Column[] = [
  { align: 'left' },
  { align: 'left', widthMax: 44 },
  { align: 'right' },
  { align: 'right' },
  { align: 'left' },
];

function stageLines(scene: Scene, stages: readonly ExplainedStage[], language: Language): string[] {
  const rows = stages.map(({ step, label, name, place }) => [
    label[language],
    name[language],
    isZero(step.change) || isSum(step.stage) ? '' : signed(scene, step.unit, step.change),
    amount(scene, step.unit, step.after)[language],
    placeText(place),
  ]);
  return layOutTable(rows, STAGE_COLUMNS, '  ');
}

/** Steps whose value is a sum, not a change. */
function isSum(stage: ExplainedStage['step']['stage']): boolean {
  return stage === 'listed' || stage === 'payable' || stage === 'total';
}

function amount({ lexicon }: Scene, unit: 'money' | 'points', value: Fraction): Localized {
  return unit === 'money'
    ? exactMoneyWords(value, lexicon.currency)
    : exactPointsWords(value, lexicon.content.program.points);
}

function signed({ lexicon }: Scene, unit: 'money' | 'points', value: Fraction): string {
  const { digits } = unit === 'money' ? lexicon.currency : lexicon.content.program.points;
  const number = exactScaled(value, digits, unit === 'money' ? digits : 0);
  return compare(value, ZERO) > 0 ? `+${number}` : number;
}

const RULE_COLUMNS: readonly Column[] = [
  { align: 'left' },
  { align: 'left', widthMax: 24 },
  { align: 'left', widthMax: 36 },
  { align: 'left' },
  { align: 'left' },
  { align: 'left' },
];

const MARKS: Readonly<Record<Yield, string>> = { full: '+', cut: '~', none: '-' };
const REASON_INDENT = '      ';

/** A line for each rule, and its reasons below it. */
export function ruleLines(rules: readonly ExplainedRule[], language: Language): string[] {
  const rows = rules.map(({ id, title, effect, yields, gave, place }) => [
    MARKS[yields],
    id,
    title[language] === id ? '' : title[language],
    effect[language],
    yields === 'none' ? '' : gave[language],
    placeText(place),
  ]);
  const lines = layOutTable(rows, RULE_COLUMNS, '  ');
  return rules.flatMap(({ reasons }, index) => [
    lines[index] ?? '',
    ...reasons.flatMap((reason) => reasonLines(reason, language)),
  ]);
}

function reasonLines({ text, place }: Reason, language: Language): string[] {
  const where = place === null ? '' : ` (${formatPlace(place)})`;
  return layOutSentence(`${text[language]}${where}`, REASON_INDENT);
}

function placeText(place: Place | null): string {
  return place === null ? '' : formatPlace(place);
}
