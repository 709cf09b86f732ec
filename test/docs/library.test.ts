/** The example of the page on the library runs as it stands, and prints what the page says. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import * as jifen from '../../src/index.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = readFileSync(join(ROOT, 'docs/reference/library.md'), 'utf8');

function fenced(language: string): string {
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(PAGE)?.[1] ?? '';
}

it('runs the example', async () => {
  const folder = temporaryFolder({ 'example.mjs': fenced('js') });
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'example.mjs')],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
    alias: { jifen: join(ROOT, 'src/index.ts') },
  });
  writeFileSync(join(folder, 'bundled.mjs'), outputFiles[0]?.text ?? '');
  const printed = execFileSync(process.execPath, [join(folder, 'bundled.mjs')], { encoding: 'utf8' });
  expect(printed).toMatch(/^0 mistakes\n/);
  expect(printed).toContain('活动 spring 「Spring」');
  expect(printed).toMatch(/error JF1201: [\s\S]*`glod`[\s\S]*did you mean `gold`\?/);
  expect(printed).toContain(fenced('json'));
  expect(printed).toContain('Result: 199 points');
});

it('lists what the library offers, and nothing else', () => {
  const rows = [...PAGE.matchAll(/^\| (`.*?) \|/gm)].map((match) => match[1] ?? '');
  const named = rows.flatMap((row) => [...row.matchAll(/`(\w+)/g)].map((match) => match[1]));
  expect(named.toSorted()).toEqual(Object.keys(jifen).toSorted());
});

it('is imported by name in the example', () => {
  const imported = /import \{([^}]*)\} from 'jifen'/.exec(fenced('js'))?.[1] ?? '';
  for (const name of imported.match(/\w+/g) ?? []) expect(Object.keys(jifen)).toContain(name);
});
