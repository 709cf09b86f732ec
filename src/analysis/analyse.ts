/** Looks at a whole program for what is certainly or very probably a mistake although every sentence is sound. */
import type { CheckedProgram } from '../check/checked-program.js';
import type { RuleSet } from '../ruleset/types.js';
import type { Diagnostic } from '../text/diagnostic.js';
import { createKnowledge } from './facts/create-knowledge.js';
import type { LintInput } from './lint.js';
import { LINTS } from './lints/index.js';
import { profileRules } from './rules/rule-profile.js';

/**
 * Runs all lint rules on a program that was checked without errors.
 *
 * @param ruleSet compiled from `program` (its rules are the very objects of the program), so that the evaluator can
 *   prove what is reported
 */
export function analyse(program: CheckedProgram, ruleSet: RuleSet): readonly Diagnostic[] {
  const knowledge = createKnowledge(program.vocabulary);
  const { campaigns, rules } = ruleSet.content;
  const input: LintInput = {
    program,
    ruleSet,
    knowledge,
    profiles: profileRules(campaigns, rules, knowledge),
  };
  const found: Diagnostic[] = [];
  const add = (diagnostic: Diagnostic): void => {
    found.push(diagnostic);
  };
  for (const lint of LINTS) lint.check(input, add);
  return withoutRepeats(found);
}

/** The rows of a table share clauses, so that one mistake can be found once for every row. */
function withoutRepeats(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return found.filter(({ code, span }) => {
    if (span === null) return true;
    const key = `${code} ${span.file} ${span.start} ${span.end}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
