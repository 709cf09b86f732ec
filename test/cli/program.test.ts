/** The program as it is installed: one bundled file, started as a process of its own. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn, temporaryFolder } from '../support/temporary-folder.js';
import { MALL, PURCHASES, purchaseLine, RUN } from './mall.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** What a package would hold; built anew, so that an older build elsewhere never passes for this one. */
let installed = '';
let program = '';

beforeAll(() => {
  installed = mkdtempSync(join(tmpdir(), 'jifen-program-'));
  program = join(installed, 'bin/jifen.js');
  cpSync(join(ROOT, 'bin'), join(installed, 'bin'), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(installed, 'package.json'));
  const build = [join(ROOT, 'scripts/build.mjs'), '--no-types', '--out', join(installed, 'dist')];
  execFileSync(process.execPath, build);
}, 120_000);

afterAll(() => rmSync(installed, { recursive: true, force: true }));

interface RunOptions {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

function start(folder: string, words: readonly string[], { input = '', environment = {} }: RunOptions = {}) {
  const env = { PATH: process.env['PATH'], ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    input,
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

describe('bin/jifen.js', () => {
  it.each<[readonly string[]]>([[['--version']], [['-V']], [['--version', '--lang', 'zh']]])(
    'tells the version of package.json for %j',
    (words) => {
      expect(start(installed, words)).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    },
  );

  it('says of standard output on a full disk that it cannot be written', () => {
    const folder = temporaryFolder({
      ...MALL,
      'in.jsonl': PURCHASES.join('\n'),
    });
    const full = openSync('/dev/full', 'w');
    for (const words of [['words'], ['run', '--input', 'in.jsonl', '--output', '-']]) {
      const { status, stderr } = spawnSync(process.execPath, [program, ...words, '--lang', 'en'], {
        cwd: folder,
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({
        status: 74,
        stderr: 'error JF5010: cannot write\n  -: no space left on the disk\n',
      });
    }
    closeSync(full);
  });

  it('checks, compiles and runs as the same bytes from rule set and project, in any zone and language', () => {
    const folder = temporaryFolder(MALL);
    expect(start(folder, ['check'])).toMatchObject({ status: 0, stderr: '' });
    const ruleSets = [
      { TZ: 'America/New_York', LANG: 'zh_CN.UTF-8' },
      { TZ: 'UTC', LC_ALL: 'C' },
    ].map((environment) => start(folder, ['compile'], { environment }).stdout);
    expect(ruleSets[0]).toBe(ruleSets[1]);
    start(folder, ['compile', '-o', 'ruleset.json']);
    const input = readFileSync(join(folder, 'purchases.jsonl'), 'utf8');
    const fromRules = ['run', '--ruleset', 'ruleset.json', '--members', 'members.csv', '--input', '-'];
    const runs = [
      start(folder, [...RUN, '--output', '-'], { environment: { TZ: 'Asia/Tokyo', LANG: 'zh_CN.UTF-8' } }),
      start(folder, [...fromRules, '--output', '-'], { input, environment: { TZ: 'UTC' } }),
    ];
    expect(runs.map(({ status }) => status)).toEqual([0, 0]);
    expect(runs[0]?.stdout).toBe(runs[1]?.stdout);
    expect(runs[0]?.stderr).toContain('读取 3 条记录');
  });

  it('takes its language and colour from the environment', () => {
    const folder = temporaryFolder();
    const chinese = { LANG: 'zh_CN.UTF-8' };
    expect(start(folder, ['check'], { environment: chinese }).stderr).toContain('错误 JF7010：没有项目');
    expect(start(folder, ['check'], { environment: { FORCE_COLOR: '1' } }).stderr).toContain('\u001b[31m');
    const both = { FORCE_COLOR: '1', NO_COLOR: '1' };
    expect(start(folder, ['check'], { environment: both }).stderr).not.toContain('\u001b');
  });

  it('gives long output to a slow reader whole, and its exit code to the shell', () => {
    const folder = temporaryFolder();
    const shell = `"$0" "$1" words | { sleep 0.3; cat; } | tail -n 1; "$0" "$1" chek 2>&1; echo $?`;
    const words = start(folder, ['words']).stdout;
    const out = execFileSync('sh', ['-c', shell, process.execPath, program], {
      encoding: 'utf8',
      cwd: folder,
    });
    expect(out).toContain(words.trimEnd().split('\n').at(-1));
    expect(out).toMatch(/\n2\n$/);
  });

  it.each([
    ['words | head', `set -o pipefail; "$0" "$1" words | head -n 1; echo "$?"`],
    ['words to nobody', `"$0" "$1" words | true; echo "$?"`],
    ['messages to nobody', `{ "$0" "$1" check 2>&1 1>&3 | true; } 3>&1; echo "$?"`],
  ])('ends quietly when its reader has gone: %s', (_name, shell) => {
    const folder = temporaryFolder();
    const { stdout, stderr } = spawnSync('bash', ['-c', shell, process.execPath, program], {
      encoding: 'utf8',
      cwd: folder,
    });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/(?:^|\n)0\n$/);
  });

  it.each<[NodeJS.Signals, number]>([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('cleans up on %s', async (signal, exitCode) => {
    const folder = temporaryFolder(MALL);
    const words = ['run', '--input', '-', '--output', 'decisions.jsonl', '--rejects', 'rejects.jsonl'];
    const child = spawn(process.execPath, [program, ...words], {
      cwd: folder,
      env: { PATH: process.env['PATH'] },
    });
    const item = '{"sku":"A","category":"snack","quantity":1,"amount":"10.00"}';
    child.stdin.write(`${purchaseLine('P1', 'M1', '2027-02-07T12:00:00+08:00', item)}\n`);
    await until(() => filesIn(folder).some((name) => name.endsWith('.tmp')));
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.kill(signal);
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect([code, said]).toEqual([exitCode, expect.stringContaining('JF7030')]);
    expect(filesIn(folder)).toEqual(Object.keys(MALL).sort());
  });
});

describe('code caches', () => {
  const dist = (...path: string[]): string => join(installed, 'dist', ...path);
  const load = () => createRequire(import.meta.url)(join(installed, 'bin/load.js'));

  it.each(['check', 'cli'])('V8 takes the cache of %s.cjs', (name) => {
    const bundle = dist(`${name}.cjs`);
    const { script } = load().compileBundle(bundle, readFileSync(load().cacheFile(bundle)));
    expect(script.cachedDataRejected).toBe(false);
    expect(readFileSync(bundle, 'latin1')).not.toMatch(/[\x80-\xff]/);
  });

  it('a bundle is a program of its own; the one for checking knows no other command', () => {
    const folder = temporaryFolder(MALL);
    const words = (name: string, ...more: string[]) => [dist(name), ...more];
    const outputs = ['check.cjs', 'cli.cjs'].map((name) =>
      execFileSync(process.execPath, words(name, 'check', '--format', 'json'), {
        cwd: folder,
        encoding: 'utf8',
      }),
    );
    expect(outputs).toEqual([outputs[1], start(folder, ['check', '--format', 'json']).stdout]);
    expect(readFileSync(dist('check.cjs'), 'latin1')).not.toContain('libsql');
  });

  it('what the small bundle lacks is done by the whole one', () => {
    const folder = temporaryFolder(MALL);
    start(folder, ['compile', '-o', 'old.json']);
    for (const against of [['--against', 'old.json'], ['--against=old.json']])
      expect(start(folder, ['check', ...against])).toMatchObject({
        status: 0,
        stdout: expect.stringContaining('Nothing has changed against old.json.'),
      });
    expect(start(folder, ['--lang', 'zh', 'check'])).toMatchObject({ status: 0, stderr: '' });
    expect(start(folder, ['check', '--help']).stdout).toContain('--against <old>');
  });

  it('commands do the same without a cache, with one of another V8 and with a broken one', () => {
    const folder = temporaryFolder(MALL);
    const sound = start(folder, ['check']);
    const caches = readdirSync(dist('cache')).map((name) => dist('cache', name));
    const kept = caches.map((path) => readFileSync(path));
    for (const [name, spoil] of Object.entries(SPOILED)) {
      for (const [index, path] of caches.entries()) writeFileSync(path, spoil(kept[index] as Buffer));
      expect(start(folder, ['check']), name).toEqual(sound);
    }
    for (const path of caches) rmSync(path);
    expect(start(folder, ['check'])).toEqual(sound);
  });
});

/** A cache begins with what it is for: four numbers, among them the version of V8 and the length of the text. */
const SPOILED: Readonly<Record<string, (cache: Buffer) => Buffer>> = {
  empty: () => Buffer.alloc(0),
  'cut off': (cache) => cache.subarray(0, cache.length / 2),
  'another version': (cache) => Buffer.from(cache).fill(7, 4, 8),
  'another text': (cache) => Buffer.from(cache).fill(7, 8, 12),
};

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !holds(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
}
