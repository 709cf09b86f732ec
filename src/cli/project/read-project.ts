/** Reads the texts of a project on disk. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectSources } from '../../api/project-sources.js';
import type { SourceFile } from '../../text/source.js';
import type { TextsAt } from '../print-messages.js';
import { findRoot, PROGRAM_FILE } from './find-root.js';
import { listFiles, requireInside, shownPath } from './list-files.js';
import { readSource } from './read-source.js';

export interface ProjectOnDisk {
  /** Absolute path of the folder that holds `jifen.yaml`. */
  readonly root: string;
  readonly sources: ProjectSources;
  /** Bulk test cases beside the campaigns. */
  readonly cases: readonly SourceFile[];
  /** All of these texts, for messages. */
  readonly texts: TextsAt;
}

const CAMPAIGN_FOLDER = 'campaigns';
const CAMPAIGN_ENDING = '.campaign';
const CASES_ENDING = '.cases.yaml';

/** Reads `jifen.yaml` and all below `campaigns`; throws an `InputProblem` for what cannot be read. See `findRoot`. */
export function readProject(workingFolder: string, folder: string | undefined): ProjectOnDisk {
  const root = findRoot(workingFolder, folder);
  requireInside(root, join(root, PROGRAM_FILE));
  const program = readSource(join(root, PROGRAM_FILE), PROGRAM_FILE);
  const files = listCampaignFolder(root).map((path) => readSource(join(root, path), path));
  const campaigns = files.filter(({ path }) => path.endsWith(CAMPAIGN_ENDING));
  const cases = files.filter(({ path }) => path.endsWith(CASES_ENDING));
  const texts = { folder: shownPath(workingFolder, root), sources: [program, ...files] };
  return { root, sources: { program, campaigns }, cases, texts };
}

/** A project without campaigns has none of that folder. */
function listCampaignFolder(root: string): readonly string[] {
  const folder = join(root, CAMPAIGN_FOLDER);
  return existsSync(folder) ? listFiles(root, folder, [CAMPAIGN_ENDING, CASES_ENDING]) : [];
}
