import type { SourceFile } from '../text/source.js';

/** The texts of a project: `jifen.yaml` and all campaign files, in any order. */
export interface ProjectSources {
  readonly program: SourceFile;
  readonly campaigns: readonly SourceFile[];
}
