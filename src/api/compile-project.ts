/** From the texts of a project to a rule set. */
import { compileProgram } from '../compile/compile-program.js';
import type { RuleSet } from '../ruleset/types.js';
import { type CheckedProject, checkProject } from './check-project.js';
import type { ProjectSources } from './project-sources.js';

export interface CompiledProject extends CheckedProject {
  /** `null` when any error was found. */
  readonly ruleSet: RuleSet | null;
}

export function compileProject(sources: ProjectSources): CompiledProject {
  const checked = checkProject(sources);
  const ruleSet =
    checked.program === null
      ? null
      : compileProgram(checked.program, [sources.program, ...sources.campaigns]);
  return { ...checked, ruleSet };
}
