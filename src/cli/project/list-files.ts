/** Finds files below a folder without ever leaving the project. */
import { readdirSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareText } from '../../text/compare-text.js';
import { EXIT } from '../exit-codes.js';
import { inputProblem } from '../input-problem.js';
import { CLI_MESSAGES } from '../messages.js';
import { systemReason } from '../system-words.js';
import { isFolder } from './find-root.js';

const DEPTH_MAX = 8;

/** Paths as people write them: from the root, with `/`. */
export function shownPath(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

/**
 * Paths from `root`, with `/`, of all files below `folder` whose names end in one of `endings`, sorted. Names that
 * begin with a dot are left out: editors and version control put theirs there. A file or folder that links make
 * reachable twice is listed once. A link that leads out of `root` is refused with an `InputProblem`.
 */
export function listFiles(root: string, folder: string, endings: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  const visit = (path: string, depth: number): string[] => {
    const real = requireInside(root, path);
    if (seen.has(real)) return [];
    seen.add(real);
    if (!isFolder(path)) return [shownPath(root, path)];
    if (depth > DEPTH_MAX) throw tooDeep(root, path);
    return namesIn(root, path)
      .filter((name) => !name.startsWith('.'))
      .map((name) => join(path, name))
      .filter((inner) => endings.some((ending) => inner.endsWith(ending)) || isFolder(inner))
      .flatMap((inner) => visit(inner, depth + 1));
  };
  return visit(folder, 0).sort(compareText);
}

/** The real path of something in the project; throws an `InputProblem` when it is outside or not there. */
export function requireInside(root: string, path: string): string {
  try {
    const real = realpathSync.native(path);
    const inside = realpathSync.native(root);
    if (real === inside || real.startsWith(inside.endsWith(sep) ? inside : inside + sep)) return real;
  } catch (error) {
    throw cannotRead(root, path, error);
  }
  throw inputProblem(EXIT.noInput, CLI_MESSAGES.leadsOut, { path: shownPath(root, path) });
}

function namesIn(root: string, folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort(compareText);
  } catch (error) {
    throw cannotRead(root, folder, error);
  }
}

function cannotRead(root: string, path: string, error: unknown) {
  const args = { path: shownPath(root, path), why: systemReason(error) };
  return inputProblem(EXIT.noInput, CLI_MESSAGES.cannotRead, args);
}

function tooDeep(root: string, path: string) {
  const args = { path: shownPath(root, path), limit: `${DEPTH_MAX}` };
  return inputProblem(EXIT.noInput, CLI_MESSAGES.foldersTooDeep, args);
}
