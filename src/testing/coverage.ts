/** Which rules the tests of a program show at work. */
import { findPlace, formatPlace, type Place } from '../explain/place.js';
import { fill } from '../explain/words/fill.js';
import type { RuleSet } from '../ruleset/types.js';
import { escapeControls } from '../text/escape.js';
import type { Language, Localized } from '../text/localized.js';
import { rulesThatGave } from './compare-decision.js';
import type { TestResult } from './test-result.js';

export interface RuleCoverage {
  readonly ruleCount: number;
  /** Rules that gave nothing in any judged purchase, by id, with the places they are written at. */
  readonly never: readonly { readonly rule: string; readonly place: Place | null }[];
}

/** Only judged purchases count: nothing is expected of the earlier ones. */
export function coverRules(ruleSet: RuleSet, results: readonly TestResult[]): RuleCoverage {
  const gave = new Set(results.flatMap(({ run }) => rulesThatGave(run.decision)));
  const { rules } = ruleSet.content;
  const never = rules.flatMap(({ id }, at) =>
    gave.has(id) ? [] : [{ rule: id, place: findPlace(ruleSet, `/rules/${at}`) }],
  );
  return { ruleCount: rules.length, never };
}

/** The coverage as lines for a reader; it is information, never a failure. */
export function describeCoverage({ ruleCount, never }: RuleCoverage, language: Language): string {
  const slots = { covered: `${ruleCount - never.length}`, all: `${ruleCount}` };
  const lines = never.map(({ rule, place }) => `  ${rule}${place === null ? '' : `  ${formatPlace(place)}`}`);
  return [fill(never.length === 0 ? ALL : SOME, slots)[language], ...lines]
    .map((line) => `${escapeControls(line)}\n`)
    .join('');
}

const ALL: Localized = {
  en: 'Every rule ({all}) gives something in a test.',
  zh: '每条规则（{all} 条）都在测试中产生过结果。',
};
const SOME: Localized = {
  en: '{covered} of {all} rules give something in a test. Never:',
  zh: '{all} 条规则中有 {covered} 条在测试中产生过结果。从未产生结果的：',
};
