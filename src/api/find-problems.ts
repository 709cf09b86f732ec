import type { Diagnostic } from '../text/diagnostic.js';
import { examineProject } from './examine-project.js';
import type { ProjectSources } from './project-sources.js';

/** All that `jifen check` finds in the texts of a project: mistakes, and what analysis of the whole shows. Never throws. */
export function findProblems(sources: ProjectSources): readonly Diagnostic[] {
  return examineProject(sources).diagnostics;
}
