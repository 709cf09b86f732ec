/** The files that `jifen fmt` works on. */
import { join, relative, resolve } from 'node:path';
import type { SourceFile } from '../../../text/source.js';
import type { Invocation } from '../../command.js';
import { EXIT } from '../../exit-codes.js';
import { inputProblem } from '../../input-problem.js';
import { CLI_MESSAGES } from '../../messages.js';
import { isFolder } from '../../project/find-root.js';
import { listFiles, shownPath } from '../../project/list-files.js';
import { readProject } from '../../project/read-project.js';
import { readSource } from '../../project/read-source.js';

const ENDING = '.campaign';

/** Named files, the files below named folders, or all of the project; each once, named from the working folder. */
export function findFiles({ host, arguments: named }: Invocation): readonly SourceFile[] {
  const { workingFolder } = host;
  if (named.length === 0) return projectFiles(workingFolder);
  const paths = named.flatMap((name) => filesOf(workingFolder, name));
  return [...new Set(paths)].map((path) => readSource(resolve(workingFolder, path), path));
}

function projectFiles(workingFolder: string): readonly SourceFile[] {
  const { root, sources } = readProject(workingFolder, undefined);
  return sources.campaigns.map(({ path, text }) => ({
    path: shownPath(workingFolder, join(root, path)),
    text,
  }));
}

function filesOf(workingFolder: string, name: string): readonly string[] {
  const path = resolve(workingFolder, name);
  if (isFolder(path))
    return listFiles(path, path, [ENDING]).map((inner) => shownPath(workingFolder, join(path, inner)));
  if (!name.endsWith(ENDING)) throw inputProblem(EXIT.usage, CLI_MESSAGES.notCampaign, { path: name });
  return [relative(workingFolder, path)];
}
