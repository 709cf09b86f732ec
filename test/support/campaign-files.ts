/** The campaign files of this repository: samples and worked examples. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../../src/text/compare-text.js';
import type { SourceFile } from '../../src/text/source.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['campaigns', 'test/fixtures'];

/** In the order of their paths, which are relative to the repository. */
export function campaignFiles(): readonly SourceFile[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.campaign'))
      .map((entry) => join(entry.parentPath, entry.name)),
  )
    .map((path) => ({
      path: relative(ROOT, path).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8'),
    }))
    .sort((a, b) => compareText(a.path, b.path));
}
