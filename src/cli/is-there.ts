import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Host } from './host.js';

/** Whether there is anything at a path, as the command line names it. */
export function isThere({ workingFolder }: Host, name: string): boolean {
  return existsSync(resolve(workingFolder, name));
}
