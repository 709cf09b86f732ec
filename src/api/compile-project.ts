/** From the texts of a project to a rule set. */
import { sealRuleSet } from '../compile/compile-program.js';
import type { RuleSet } from '../ruleset/types.js';
import type { CheckedProject } from './check-project.js';
import { examineProject } from './examine-project.js';
import type { ProjectSources } from './project-sources.js';

export interface CompiledProject extends CheckedProject {
  /** `null` when any error was found. */
  readonly ruleSet: RuleSet | null;
}

/** Checks, compiles and analyses: what the analysis refuses has no rule set either. */
export function compileProject(sources: ProjectSources): CompiledProject {
  const { draft, ...checked } = examineProject(sources);
  if (checked.program === null || draft === null) return { ...checked, ruleSet: null };
  const ruleSet = sealRuleSet(draft, checked.program, [sources.program, ...sources.campaigns]);
  return { ...checked, ruleSet };
}
