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
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { seededDraw } from '../support/random-file.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = process.env['JIFEN_REAL_DATA'];
const MINUTES_MS = 60_000;

interface Summary {
  readonly records: Readonly<Record<string, number>>;
  readonly purchases: number;
  readonly activeMembers: number;
  readonly points: string;
  readonly listed: string;
  readonly discount: string;
  readonly rejects: Readonly<Record<string, number>>;
  readonly rules: readonly { readonly rule: string; readonly awards: number; readonly points: string }[];
}

let temporary = '';
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'jifen-examples-'));
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** The path of a data file; skips the test when it is not there. */
function dataFile(context: TestContext, project: string, file: string): string {
  if (FOLDER === undefined) return context.skip('JIFEN_REAL_DATA is not set');
  const path = join(FOLDER, project, file);
  return existsSync(path) ? path : context.skip(`${path} is not there`);
}

function runProject(
  project: string,
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Summary {
  const words = ['bin/jifen.js', 'run', project, '--format', 'json', ...options];
  const ran = spawnSync(process.execPath, words, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  expect(ran.stderr).toBe('');
  expect(ran.status).toBe(0);
  return JSON.parse(ran.stdout) as Summary;
}

function pointsOf({ rules }: Summary, ...ids: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rules.filter(({ rule }) => ids.includes(rule)).map((one) => [one.rule, one.points]),
  );
}

describe('real purchases', () => {
  it(
    'of a gift shop give the numbers of its README',
    (context) => {
      const input = dataFile(context, 'uci', 'purchases.ndjson.gz');
      const rejects = join(temporary, 'rejects.jsonl');
      const summary = runProject('examples/uci', ['--input', input, '--rejects', rejects]);
      expect(summary).toMatchObject({
        records: {
          read: 53_628,
          accepted: 36_972,
          rejected: 146,
          duplicates: 0,
          skippedAnonymous: 8749,
          skippedEmpty: 7761,
          droppedItems: 24_960,
        },
        activeMembers: 5880,
        points: '23921220',
        listed: '17431533.16',
        discount: '44064.37',
        rejects: { JF4014: 146 },
      });
      expect(pointsOf(summary, 'base', 'first-purchase', 'trade-rates/3')).toEqual({
        base: '16698745',
        'first-purchase': '1033873',
        'trade-rates/3': '1364608',
      });
      expect(readFileSync(rejects, 'utf8').trimEnd().split('\n')).toHaveLength(146);
    },
    5 * MINUTES_MS,
  );

  it(
    'of a grocer, with its members, give the numbers of its README',
    (context) => {
      const input = dataFile(context, 'cj', 'purchases.ndjson.gz');
      const members = dataFile(context, 'cj', 'members.jsonl');
      const summary = runProject('examples/cj', ['--input', input, '--members', members]);
      expect(summary).toMatchObject({
        records: {
          read: 47_243,
          accepted: 46_994,
          rejected: 0,
          duplicates: 0,
          skippedAnonymous: 0,
          skippedEmpty: 249,
          droppedItems: 523,
        },
        members: { read: 2379, accepted: 2379, rejected: 0 },
        activeMembers: 2373,
        points: '378864',
        listed: '233935.24',
        discount: '454.25',
        rejects: {},
      });
      expect(pointsOf(summary, 'base', 'gallons', 'senior-tuesday', 'last-weekend')).toEqual({
        base: '255640',
        gallons: '12184',
        'senior-tuesday': '1256',
        'last-weekend': '1495',
      });
    },
    2 * MINUTES_MS,
  );

  it(
    'give the same bytes in any order of lines and files, in any zone and language of the machine',
    (context) => {
      const sample = dataFile(context, 'uci', 'sample.jsonl');
      const shuffled = join(temporary, 'shuffled.jsonl');
      writeFileSync(shuffled, shuffle(readFileSync(sample, 'utf8').trimEnd().split('\n')).join('\n'));
      const [here, there] = [join(temporary, 'here.jsonl'), join(temporary, 'there.jsonl')];
      const environment = { TZ: 'Asia/Tokyo', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' };
      const first = runProject('examples/uci', ['--input', sample, '--output', here]);
      const second = runProject(
        renameCampaigns('uci'),
        ['--input', shuffled, '--output', there],
        environment,
      );
      expect(second).toEqual(first);
      expect(first.purchases).toBeGreaterThan(1000);
      expect(readFileSync(there).equals(readFileSync(here))).toBe(true);
    },
    2 * MINUTES_MS,
  );
});

/** A copy of the project with its campaign files in another order. */
function renameCampaigns(project: string): string {
  const copy = join(temporary, project);
  cpSync(join(ROOT, 'examples', project), copy, { recursive: true });
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
