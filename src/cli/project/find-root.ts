/** Where a project is. Nothing outside of it, and nothing above the repository, is ever read as configuration. */
import { existsSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Localized, sameText } from '../../text/localized.js';
import { EXIT } from '../exit-codes.js';
import { type InputProblem, inputProblem } from '../input-problem.js';
import { CLI_MESSAGES } from '../messages.js';

export const PROGRAM_FILE = 'jifen.yaml';

/**
 * The absolute path of `folder`, or without one of the nearest folder from `workingFolder` upward that has a
 * `jifen.yaml`; the search ends at the root of the repository. Throws an `InputProblem` when there is none.
 */
export function findRoot(workingFolder: string, folder: string | undefined): string {
  if (folder !== undefined) return requireRoot(workingFolder, folder);
  let current = resolve(workingFolder);
  for (;;) {
    if (existsSync(join(current, PROGRAM_FILE))) return current;
    const parent = dirname(current);
    // A file in the work trees of git, a folder elsewhere.
    if (parent === current || existsSync(join(current, '.git'))) throw noProject(HERE);
    current = parent;
  }
}

const HERE: Localized = {
  en: 'the working folder or above it in its repository',
  zh: '当前文件夹及其在代码仓库内的上级文件夹',
};

/** The program file itself names its folder, too. */
function requireRoot(workingFolder: string, folder: string): string {
  const path = resolve(workingFolder, folder);
  const root = basename(path) === PROGRAM_FILE && !isFolder(path) ? dirname(path) : path;
  if (existsSync(join(root, PROGRAM_FILE))) return root;
  throw noProject(sameText(folder), isFile(path) ? NAME_FOLDER : undefined);
}

const NAME_FOLDER: Localized = {
  en: 'name the folder of the project, not a file in it',
  zh: '请给出项目文件夹，而不是其中的文件',
};

function noProject(folder: Localized, hint: Localized = MAKE_ONE): InputProblem {
  return inputProblem(EXIT.noInput, CLI_MESSAGES.noProject, { folder }, hint);
}

const MAKE_ONE: Localized = { en: '`jifen init` makes a project', zh: '`jifen init` 可新建项目' };

export function isFile(path: string): boolean {
  return statsOf(path)?.isFile() === true;
}

export function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() === true;
}

/** `undefined` for what cannot be looked at, such as links that go in a circle. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
