/** Where a path really leads, through links, also to a file that is still to be written. */
import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** More than that go in a circle, as systems see it. */
const LINKS_MAX = 40;

/** @param path absolute; itself where its links go in a circle */
export function realPath(path: string): string {
  let current = path;
  for (let followed = 0; followed <= LINKS_MAX; followed += 1) {
    const found = existing(current);
    if (found !== undefined) return found;
    const target = linkTarget(current);
    if (target === undefined) return join(existing(dirname(current)) ?? dirname(current), basename(current));
    current = resolve(dirname(current), target);
  }
  return path;
}

function existing(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
