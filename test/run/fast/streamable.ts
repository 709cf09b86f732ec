/** Rule sets without accounts, for the fast way. */
import { canRunAsStream } from '../../../src/fast/can-stream.js';
import { NO_LIFE } from '../../../src/ruleset/life-rules.js';
import type { RuleSet } from '../../../src/ruleset/types.js';
import { compileRandomProject } from '../../support/random-project/random-project.js';

const GIVES: readonly string[] = ['give', 'multiply', 'discount', 'buy-get', 'bundle'];

/** The same without what needs accounts: points for ever, and nothing but points and discounts. */
export function withoutLife(ruleSet: RuleSet): RuleSet {
  const { content } = ruleSet;
  const rules = content.rules.filter(
    ({ trigger, effect }) => trigger === undefined && GIVES.includes(effect.kind),
  );
  return { ...ruleSet, content: { ...content, life: NO_LIFE, rules } };
}

/** That of the first random project that has one. */
export function streamableRuleSet(): RuleSet {
  for (let seed = 0; seed < 200; seed += 1) {
    const made = compileRandomProject(seed);
    const ruleSet = made === null ? null : withoutLife(made.ruleSet);
    if (ruleSet !== null && canRunAsStream(ruleSet) === true) return ruleSet;
  }
  throw new Error('no seed makes a project without accounts');
}
