/** The readable difference between what a test expected and what came of it. */
import type { ExplainedRule } from '../explain/explanation.js';
import { type Column, layOutSentence, layOutTable } from '../explain/layout/table.js';
import { ruleLines } from '../explain/print-explanation.js';
import { fill } from '../explain/words/fill.js';
import type { RuleSet } from '../ruleset/types.js';
import { createCatalogue } from '../text/catalogue.js';
import { escapeControls } from '../text/escape.js';
import type { Language, Localized } from '../text/localized.js';
import { formatMessage } from '../text/render.js';
import { explainRun } from './diagnose.js';
import { TESTING_MESSAGES } from './messages.js';
import type { TestResult } from './test-result.js';

/**
 * A line with the name of the test; for one that failed, what was expected and what came, what every rule gave, and
 * why the rules to blame did. Lines with line ends; names are printed safely.
 */
export function describeResult(result: TestResult, ruleSet: RuleSet, language: Language): string {
  const { differences, run, passed } = result;
  const lines = [headLine(result, language), ...problemLines(result, language)];
  if (!passed && differences.length > 0) {
    const rules = rulesToShow(result, explainRun(run, ruleSet));
    lines.push(...differenceLines(result, language));
    if (rules.length > 0) lines.push(RULES_TITLE[language], ...ruleLines(rules, language));
  }
  return lines.map((line) => `${line}\n`).join('');
}

const HEADS: Readonly<Record<TestResult['kind'], Localized>> = {
  example: { en: '{mark} {file}: example "{title}"', zh: '{mark} {file}：示例「{title}」' },
  case: { en: '{mark} {file}: case "{title}"', zh: '{mark} {file}：用例「{title}」' },
};
const PASSED: Localized = { en: 'holds', zh: '成立' };
const FAILED: Localized = { en: 'FAILS', zh: '不成立' };
const RULES_TITLE: Localized = { en: '  What the rules gave', zh: '  各规则的结果' };

function headLine({ kind, file, title, passed }: TestResult, language: Language): string {
  const words = fill(HEADS[kind], { mark: passed ? PASSED : FAILED, file, title });
  return escapeControls(words[language]);
}

const MESSAGE_OF_CODE = createCatalogue([TESTING_MESSAGES]);

/** What is wrong with the test itself. */
function problemLines({ problems }: TestResult, language: Language): string[] {
  return problems.flatMap((problem) => {
    const message = MESSAGE_OF_CODE.find(problem.code);
    return message === undefined ? [] : layOutSentence(formatMessage(message, problem, language), '  ');
  });
}

const COLUMNS: readonly Column[] = [
  { align: 'left' },
  { align: 'left', widthMax: 50 },
  { align: 'left', widthMax: 50 },
  { align: 'left' },
];

function differenceLines({ differences }: TestResult, language: Language): string[] {
  const rows = differences.map(({ what, expected, actual, gap }) => [
    what[language],
    fill({ en: 'expected {expected}', zh: '预期 {expected}' }, { expected })[language],
    fill({ en: 'got {actual}', zh: '实际 {actual}' }, { actual })[language],
    gap === null ? '' : gap[language],
  ]);
  return layOutTable(rows, COLUMNS, '  ');
}

const NEAR_MISSES_MAX = 5;

/**
 * The rules that gave something and those to blame. Where the whole differs and no rule is known to be missing, also
 * some that gave nothing, those first that came closest: a total alone does not say which rule is missing.
 */
function rulesToShow({ differences }: TestResult, rules: readonly ExplainedRule[]): readonly ExplainedRule[] {
  const blamed = new Set(differences.flatMap((difference) => difference.rules));
  const shown = rules.filter(({ id, yields }) => yields !== 'none' || blamed.has(id));
  const isMissing = shown.some(({ yields }) => yields === 'none');
  if (isMissing || differences.every((difference) => difference.rules.length > 0)) return shown;
  const others = rules.filter(({ yields }) => yields === 'none');
  const near = others.filter(({ fate }) => fate.kind !== 'outside-campaign' && fate.kind !== 'outside-dates');
  const far = others.filter((rule) => !near.includes(rule));
  return [...shown, ...[...near, ...far].slice(0, NEAR_MISSES_MAX)];
}
