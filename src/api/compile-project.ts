/** From the texts of a project to a rule set. */
import { analyse } from '../analysis/analyse.js';
import { compileProgram } from '../compile/compile-program.js';
import type { RuleSet } from '../ruleset/types.js';
import { hasErrors } from '../text/diagnostic.js';
import { type CheckedProject, checkProject } from './check-project.js';
import type { ProjectSources } from './project-sources.js';

export interface CompiledProject extends CheckedProject {
  /** `null` when any error was found. */
  readonly ruleSet: RuleSet | null;
}

/** Checks, compiles and analyses: what the analysis refuses has no rule set either. */
export function compileProject(sources: ProjectSources): CompiledProject {
  const checked = checkProject(sources);
  if (checked.program === null) return { ...checked, ruleSet: null };
  const ruleSet = compileProgram(checked.program, [sources.program, ...sources.campaigns]);
  const found = analyse(checked.program, ruleSet);
  const diagnostics = [...checked.diagnostics, ...found];
  return hasErrors(found)
    ? { ...checked, diagnostics, program: null, ruleSet: null }
    : { ...checked, diagnostics, ruleSet };
}
