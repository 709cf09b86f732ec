/** Finds a project on disk and reads its texts. */
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { ProjectSources } from '../api/project-sources.js';
import type { SourceFile } from '../text/source.js';
import { EXIT } from './exit-codes.js';
import { InputProblem } from './input-problem.js';

export interface ProjectOnDisk {
  /** Absolute path of the folder that holds `jifen.yaml`. */
  readonly root: string;
  readonly sources: ProjectSources;
  /** Bulk test cases beside the campaigns. */
  readonly cases: readonly SourceFile[];
}

const PROGRAM_FILE = 'jifen.yaml';
const CAMPAIGN_FOLDER = 'campaigns';
const DEPTH_MAX = 8;

/** `folder` or the nearest folder above `from` that has a `jifen.yaml`, up to the root of the repository. */
export function readProject(from: string, folder: string | undefined): ProjectOnDisk {
  const root = folder === undefined ? findRoot(from) : requireRoot(resolve(from, folder));
  const paths = listFiles(root, join(root, CAMPAIGN_FOLDER), 0).sort();
  return {
    root,
    sources: {
      program: readSource(root, join(root, PROGRAM_FILE)),
      campaigns: paths.filter((path) => path.endsWith('.campaign')).map((path) => readSource(root, path)),
    },
    cases: paths.filter((path) => path.endsWith('.cases.yaml')).map((path) => readSource(root, path)),
  };
}

function findRoot(from: string): string {
  let folder = resolve(from);
  for (;;) {
    if (isFile(join(folder, PROGRAM_FILE))) return folder;
    const parent = dirname(folder);
    if (parent === folder || isFolder(join(folder, '.git'))) {
      throw new InputProblem(
        `there is no ${PROGRAM_FILE} in ${from} or above it; \`jifen init\` makes a project`,
        EXIT.noInput,
      );
    }
    folder = parent;
  }
}

function requireRoot(folder: string): string {
  if (isFile(join(folder, PROGRAM_FILE))) return folder;
  throw new InputProblem(
    `there is no ${PROGRAM_FILE} in ${folder}; \`jifen init\` makes a project`,
    EXIT.noInput,
  );
}

/** Files below the campaign folder. Links that lead out of the project are refused. */
function listFiles(root: string, folder: string, depth: number): string[] {
  if (!isFolder(folder)) return [];
  if (depth > DEPTH_MAX)
    throw new InputProblem(`${folder} is nested more than ${DEPTH_MAX} folders deep`, EXIT.noInput);
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (lstatSync(path).isSymbolicLink()) refuseOutside(root, path);
    if (isFolder(path)) return listFiles(root, path, depth + 1);
    return isFile(path) ? [path] : [];
  });
}

function refuseOutside(root: string, path: string): void {
  const real = realpathSync(path);
  if (real.startsWith(realpathSync(root) + sep)) return;
  throw new InputProblem(`${relative(root, path)} is a link that leads out of the project`, EXIT.noInput);
}

/** Reads a text file as UTF-8; bytes that are none are refused, not replaced. */
export function readSource(root: string, path: string): SourceFile {
  const shown = relative(root, path).split(sep).join('/');
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new InputProblem(`${shown} cannot be read: ${(error as Error).message}`, EXIT.noInput);
  }
  try {
    return { path: shown, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    throw new InputProblem(`${shown} is not UTF-8 text`, EXIT.noInput);
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
