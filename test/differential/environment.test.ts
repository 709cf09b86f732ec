/** The command line answers with the same bytes wherever it runs: under any zone and locale, with any order of lines and files. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededDraw } from '../support/random-file.js';
import { chanceOf } from '../support/random-project/chance.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const JIFEN = join(ROOT, 'bin/jifen.js');
/** So many lines of the sample, bad ones among them. */
const LINES = 400;

interface Surroundings {
  readonly TZ: string;
  readonly LANG: string;
  readonly LC_ALL: string;
}
const PLAIN: Surroundings = { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' };
const CHINESE: Surroundings = { TZ: 'America/New_York', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' };
const TURKISH: Surroundings = { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

let folder = '';

/** The demonstration program, a part of its sample, and the same with other names of files and order of lines. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jifen-test-'));
  cpSync(join(ROOT, 'campaigns'), join(folder, 'plain'), { recursive: true });
  cpSync(join(ROOT, 'campaigns'), join(folder, 'renamed'), { recursive: true });
  const chance = chanceOf(seededDraw(1));
  const files = readdirSync(join(folder, 'renamed/campaigns')).filter((name) => name.endsWith('.campaign'));
  for (const [index, name] of chance.shuffle(files).entries()) {
    const path = join(folder, 'renamed/campaigns');
    renameSync(join(path, name), join(path, `${index}.campaign`));
  }
  const lines = readFileSync(join(ROOT, 'campaigns/sample/purchases.jsonl'), 'utf8')
    .split('\n')
    .slice(0, LINES);
  writeFileSync(join(folder, 'ordered.jsonl'), lines.join('\n'));
  writeFileSync(join(folder, 'shuffled.jsonl'), chance.shuffle(lines).join('\n'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a command prints on standard output. */
function jifen(words: readonly string[], surroundings: Surroundings): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [JIFEN, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...surroundings },
  });
  expect(status, `${words.join(' ')}\n${stderr}`).toBe(0);
  return stdout;
}

function decisions(project: string, input: string, surroundings: Surroundings): string {
  const members = join(ROOT, 'campaigns/sample/members.csv');
  const words = ['run', project, '--input', input, '--members', members, '--output', '-', '--lang', 'en'];
  return jifen(words, surroundings);
}

it('gives the same decisions', () => {
  const plain = decisions('plain', 'ordered.jsonl', PLAIN);
  expect(plain.split('\n').length).toBeGreaterThan(LINES - 20);
  expect(decisions('plain', 'shuffled.jsonl', CHINESE)).toBe(plain);
  expect(decisions('renamed', 'shuffled.jsonl', TURKISH)).toBe(plain);
});

it('compiles to the same rule set', () => {
  const plain = jifen(['compile', 'plain'], PLAIN);
  expect(jifen(['compile', 'plain'], CHINESE)).toBe(plain);
  // Other files have other sources, and the same content.
  const { hash } = JSON.parse(plain) as { readonly hash: string };
  expect(JSON.parse(jifen(['compile', 'renamed'], TURKISH))).toMatchObject({ hash });
});
