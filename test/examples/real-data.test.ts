/**
 * The example projects on the purchases that they are written for, by the built command line. The data is not part of
 * this repository: `JIFEN_REAL_DATA` names the folder with `uci/` and `cj/`; see the README of each project.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { seededDraw } from '../support/random-file.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const UCI = join(ROOT, 'examples/uci');
const CJ = join(ROOT, 'examples/cj');
const FOLDER = process.env['JIFEN_REAL_DATA'];
const MINUTES_MS = 60_000;

let temporary = '';
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'jifen-examples-'));
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** The folder with the data of a project; skips the test when one of the files is not there. */
function dataFolder(context: TestContext, project: string, ...files: readonly string[]): string {
  if (FOLDER === undefined) return context.skip('JIFEN_REAL_DATA is not set');
  const folder = join(FOLDER, project);
  const missing = files.find((file) => !existsSync(join(folder, file)));
  return missing === undefined ? folder : context.skip(`${join(folder, missing)} is not there`);
}

interface Run {
  /** The folder in which the command is called, so that messages name the files as the README does. */
  readonly folder: string;
  /** Absolute path. */
  readonly project: string;
  readonly options: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const ENGLISH = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };

/** What `jifen run` printed. */
function runProject({ folder, project, options, environment = ENGLISH }: Run): string {
  const ran = spawnSync(process.execPath, [join(ROOT, 'bin/jifen.js'), 'run', project, ...options], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  expect(ran.stderr).toBe('');
  expect(ran.status).toBe(0);
  return ran.stdout;
}

/** The README of a project shows what its run prints, to the letter. */
function expectInReadme(project: string, printed: string): void {
  const readme = readFileSync(join(project, 'README.md'), 'utf8');
  const shown = /^node bin\/jifen.js run [\s\S]*?^```text\n([\s\S]*?)^```/m.exec(readme)?.[1];
  expect(printed).toBe(shown);
}

/** The block of a project's README that begins so. */
function blockOf(project: string, start: RegExp): string {
  const readme = readFileSync(join(project, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/^```text\n([\s\S]*?)\n```/gm)].map(([, text]) => text ?? '');
  return blocks.find((text) => start.test(text)) ?? 'no such block';
}

interface RefundLine {
  readonly type?: string;
  readonly id: string;
  readonly entries?: readonly { readonly kind: string; readonly points: number }[];
  readonly refund: { readonly keptBefore: number; readonly kept: number; readonly ended: number };
}

/** Refunds that moved other points than the purchase lost. */
function unevenRefunds(decisions: string) {
  const lines = readFileSync(decisions, 'utf8').trimEnd().split('\n');
  const refunds = lines.map((line): RefundLine => JSON.parse(line)).filter(({ type }) => type === 'refund');
  const uneven = refunds.filter(({ entries = [], refund: { keptBefore, kept, ended } }) => {
    const moved = entries.map(({ kind, points }) => (kind === 'restore' ? -points : points));
    return moved.reduce((sum, points) => sum + points, 0) !== keptBefore - kept - ended;
  });
  return { refunds: refunds.length, uneven: uneven.map(({ id }) => id) };
}

describe('real purchases', () => {
  it(
    'of a gift shop give the numbers of its README',
    (context) => {
      const folder = dataFolder(context, 'uci', 'purchases.ndjson.gz');
      const rejects = join(temporary, 'rejects.jsonl');
      const options = ['--input', 'purchases.ndjson.gz', '--rejects', rejects];
      const printed = runProject({ folder, project: UCI, options });
      expect(printed).toMatch(/^53,628 records read: 36,972 accepted, 146 refused/);
      expectInReadme(UCI, printed);
      expect(readFileSync(rejects, 'utf8').trimEnd().split('\n')).toHaveLength(146);
    },
    5 * MINUTES_MS,
  );

  it(
    'of a gift shop and their returns give the numbers of its README, in a ledger too',
    (context) => {
      const folder = dataFolder(context, 'uci', 'purchases.ndjson.gz', 'refunds.jsonl');
      const purchases = gunzipSync(readFileSync(join(folder, 'purchases.ndjson.gz')));
      const refunds = readFileSync(join(folder, 'refunds.jsonl'));
      writeFileSync(join(temporary, 'events.ndjson.gz'), gzipSync(Buffer.concat([purchases, refunds])));
      const decisions = join(temporary, 'decisions.jsonl');
      const options = ['--input', 'events.ndjson.gz', '--output', decisions, '--ledger', 'gift-club.ledger'];
      const printed = runProject({ folder: temporary, project: UCI, options });
      const shown = blockOf(UCI, /^63,144 records read/);
      expect(shown.split('\n').filter((line) => !printed.includes(line))).toEqual([]);
      expect(unevenRefunds(decisions)).toEqual({ refunds: 8616, uneven: [] });
    },
    15 * MINUTES_MS,
  );

  it(
    'of a grocer, with its members, give the numbers of its README',
    (context) => {
      const folder = dataFolder(context, 'cj', 'purchases.ndjson.gz', 'members.jsonl');
      const options = ['--input', 'purchases.ndjson.gz', '--members', 'members.jsonl'];
      const printed = runProject({ folder, project: CJ, options });
      expect(printed).toMatch(/^47,243 records read: 46,994 accepted/);
      expectInReadme(CJ, printed);
    },
    2 * MINUTES_MS,
  );

  it(
    'give the same bytes in any order of lines and files, in any zone and language of the machine',
    (context) => {
      const folder = dataFolder(context, 'uci', 'sample.jsonl');
      const shuffled = join(temporary, 'shuffled.jsonl');
      const lines = readFileSync(join(folder, 'sample.jsonl'), 'utf8').trimEnd().split('\n');
      writeFileSync(shuffled, shuffle(lines).join('\n'));
      const [here, there] = [join(temporary, 'here.jsonl'), join(temporary, 'there.jsonl')];
      const first = runProject({
        folder,
        project: UCI,
        options: ['--input', 'sample.jsonl', '--output', here, '--format', 'json'],
      });
      const second = runProject({
        folder: temporary,
        project: renameCampaigns(UCI),
        options: ['--input', shuffled, '--output', there, '--format', 'json'],
        environment: { TZ: 'Asia/Tokyo', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
      });
      expect(second).toBe(first);
      expect(JSON.parse(first)).toMatchObject({ purchases: 1570 });
      expect(readFileSync(there).equals(readFileSync(here))).toBe(true);
    },
    2 * MINUTES_MS,
  );
});

/** A copy of the project with its campaign files in another order. */
function renameCampaigns(project: string): string {
  const copy = join(temporary, 'renamed');
  cpSync(project, copy, { recursive: true });
  const campaigns = join(copy, 'campaigns');
  const names = readdirSync(campaigns).filter((name) => name.endsWith('.campaign'));
  for (const [index, name] of names.sort().entries()) {
    renameSync(join(campaigns, name), join(campaigns, `${names.length - index}-${name}`));
  }
  return copy;
}

/** Every time in the same order, so that a failure can be seen again. */
function shuffle(lines: readonly string[]): readonly string[] {
  const draw = seededDraw(20_111_209);
  const left = [...lines];
  return lines.flatMap(() => left.splice(draw(left.length), 1));
}
