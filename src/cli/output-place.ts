/** What a path names that output is to go to: a file to be replaced as a whole, or what can only be written through. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Host } from './host.js';
import { realPath } from './real-path.js';

export interface OutputPlace {
  /** Absolute; of a link to a file, what it leads to, so that the link stays. */
  readonly path: string;
  /** `through`: a device or a pipe, such as `/dev/null`; a file put in its place would take it away. */
  readonly kind: 'file' | 'folder' | 'through';
}

/** `target` is a path as the command line has it. What is not there yet becomes a file. */
export function placeOfOutput({ workingFolder }: Host, target: string): OutputPlace {
  const path = resolve(workingFolder, target);
  const kind = kindOf(path);
  // The path of a pipe that has no name, such as what `/dev/stdout` leads to, is none that could be opened.
  return { path: kind === 'file' ? realPath(path) : path, kind };
}

function kindOf(path: string): OutputPlace['kind'] {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() ? 'file' : 'through';
  } catch {
    return 'file';
  }
}
