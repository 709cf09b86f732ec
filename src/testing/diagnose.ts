/** A difference as a message at the place where something else was expected. */

import { explainRules } from '../explain/explain-rules.js';
import type { ExplainedRule, Reason } from '../explain/explanation.js';
import { formatPlace } from '../explain/place.js';
import { createScene } from '../explain/scene.js';
import { fill } from '../explain/words/fill.js';
import type { RuleSet } from '../ruleset/types.js';
import { type Diagnostic, report } from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import { TESTING_MESSAGES } from './messages.js';
import type { Difference, TestRun } from './test-result.js';

/** The message names the first rule that is to blame, with its reason, where the difference names rules. */
export function diagnose(difference: Difference, run: TestRun, ruleSet: RuleSet): Diagnostic {
  const { what, expected, actual, gap, span, rules } = difference;
  const [blamed] = rules;
  const suggestion = blamed === undefined ? null : reasonOf(explainRun(run, ruleSet), blamed);
  const args = { what, expected, actual };
  return gap === null
    ? report(TESTING_MESSAGES.differs, span, args, { suggestion })
    : report(TESTING_MESSAGES.differsBy, span, { ...args, gap }, { suggestion });
}

/** What became of every rule in a test; of rules that something else set off, only of those. */
export function explainRun(
  { event, decisions, member }: TestRun,
  ruleSet: RuleSet,
): readonly ExplainedRule[] {
  return decisions.flatMap(({ decision, purchase }) => {
    const rules = explainRules(createScene(ruleSet, decision, purchase, member));
    // Only purchases earn base points.
    return purchase === event ? rules : rules.filter(({ id }) => id !== 'base');
  });
}

/** Why a rule gave what it gave, in one sentence; `null` for a rule that does not exist. */
function reasonOf(rules: readonly ExplainedRule[], id: string): Localized | null {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) return null;
  const { gave, yields, place } = rule;
  const reason = mainReason(rule);
  const where = reason.place ?? place;
  const slots = { id, gave, reason: reason.text, place: where === null ? '' : ` (${formatPlace(where)})` };
  if (reason.text.en === '') return fill(GAVE, slots);
  return fill(yields === 'none' ? GAVE_NOTHING : GAVE_BECAUSE, slots);
}

/** Of a rule that gave all it wanted, what it does; else what kept it from that. */
function mainReason({ yields, effect, place, reasons }: ExplainedRule): Reason {
  const last = yields === 'full' ? undefined : reasons.at(-1);
  return last ?? { text: effect, place };
}

const GAVE: Localized = { en: 'rule {id} gave {gave}{place}', zh: '规则 {id} 产生了 {gave}{place}' };
const GAVE_BECAUSE: Localized = {
  en: 'rule {id} gave {gave}: {reason}{place}',
  zh: '规则 {id} 产生了 {gave} ：{reason}{place}',
};
const GAVE_NOTHING: Localized = {
  en: 'rule {id} gave nothing: {reason}{place}',
  zh: '规则 {id} 没有产生结果：{reason}{place}',
};
