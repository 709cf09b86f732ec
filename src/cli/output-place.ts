/** What a path names that output is to go to: a file to be replaced as a whole, or what can only be written through. */
import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Host } from './host.js';

export interface OutputPlace {
  /** Absolute; of a link, what it leads to, so that the link stays. */
  readonly path: string;
  /** `through`: a device or a pipe, such as `/dev/null`; a file put in its place would take it away. */
  readonly kind: 'file' | 'folder' | 'through';
}

/** `target` is a path as the command line has it. What is not there yet becomes a file. */
export function placeOfOutput({ workingFolder }: Host, target: string): OutputPlace {
  const named = resolve(workingFolder, target);
  try {
    const path = realpathSync.native(named);
    const stats = statSync(path);
    if (stats.isDirectory()) return { path, kind: 'folder' };
    return { path, kind: stats.isFile() ? 'file' : 'through' };
  } catch {
    return { path: named, kind: 'file' };
  }
}
