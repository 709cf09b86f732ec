/** All that can be said about the texts of a project, short of a rule set to give away. */
import { analyse } from '../analysis/analyse.js';
import { draftRuleSet } from '../compile/compile-program.js';
import type { RuleSet } from '../ruleset/types.js';
import { hasErrors } from '../text/diagnostic.js';
import { type CheckedProject, checkProject } from './check-project.js';
import type { ProjectSources } from './project-sources.js';

export interface ExaminedProject extends CheckedProject {
  /** Without hashes and map, which cost as much as all other compiling; `null` when any error was found. */
  readonly draft: RuleSet | null;
}

/** Checks and analyses. */
export function examineProject(sources: ProjectSources): ExaminedProject {
  const checked = checkProject(sources);
  if (checked.program === null) return { ...checked, draft: null };
  const draft = draftRuleSet(checked.program);
  const found = analyse(checked.program, draft);
  const diagnostics = [...checked.diagnostics, ...found];
  return hasErrors(found)
    ? { ...checked, diagnostics, program: null, draft: null }
    : { ...checked, diagnostics, draft };
}
