/** One test a row of the list of hostile inputs, part D, for the outputs and settings that exist. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { jifen, type Ran } from '../support/host.js';
import { filesIn, temporaryFolder, textOf } from '../support/temporary-folder.js';
import { CHOICES_FILE, HEAD, PROGRAM } from './project.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

afterEach(() => {
  expect('polluted' in globalThis).toBe(false);
});

const PURCHASE = { at: '2027-02-07T12:00:00+08:00', items: [{ quantity: 1, amount: '10.00' }] };

/** A project with one rule of this title, and purchases with these ids. */
function mall(title: string, ids: readonly string[] = ['P1']) {
  const lines = ids.map((id) => JSON.stringify({ id, member: id, ...PURCHASE }));
  return {
    [PROGRAM.path]: PROGRAM.text,
    [CHOICES_FILE.path]: CHOICES_FILE.text,
    'campaigns/a.campaign': `${HEAD}\nrule "${title}" "${title}"\n  give 5 points per purchase\nend\n`,
    'purchases.jsonl': `${lines.join('\n')}\n`,
  };
}

describe('D-01: cells that a spreadsheet would run', () => {
  const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠1', '=cmd|x', '"=1', "'=1"];

  it('in decisions as CSV are kept from being formulas, and always quoted', async () => {
    const folder = temporaryFolder(mall('=HYPERLINK(1)', FORMULAS));
    const ran = await jifen(folder, ['run', '--input', 'purchases.jsonl', '--output', 'out.csv']);
    expect(ran.code).toBe(0);
    const rows = textOf(folder, 'out.csv').trimEnd().split(/\r?\n/).slice(1);
    expect(rows.length).toBeGreaterThanOrEqual(FORMULAS.length);
    for (const row of rows) {
      for (const cell of row.split(',').filter((part) => part !== '')) {
        expect(cell).not.toMatch(/^"?[=+@＝＋－＠\t\r]/);
        expect(cell).not.toMatch(/^"?-(?!\d+(?:\.\d+)?"?$)/);
      }
    }
    for (const formula of ['=1+1', '@SUM(A1)', '＝1']) expect(rows.join('\n')).toContain(`"'${formula}"`);
  });
});

describe('D-02: names that would be markup or commands', () => {
  const TITLE = '</script><img src=x onerror=polluted()>::error::x%0A::warning::y';

  it('are no commands in messages for GitHub', async () => {
    const broken = { ...mall(TITLE), 'campaigns/b.campaign': `${HEAD}\nrule "${TITLE}"\n  giv 5\nend\n` };
    const { out } = await jifen(temporaryFolder(broken), ['check', '--format', 'github']);
    for (const line of out.trimEnd().split('\n'))
      expect(line).toMatch(/^::(?:error|warning) file=campaigns\/[ab]\.campaign,/);
    expect(out).not.toContain('%0A::warning');
  });

  it('stay within one value of JSON', async () => {
    const folder = temporaryFolder({
      ...mall(TITLE),
      'campaigns/b.campaign': `${HEAD}\nrule "${TITLE}"\n  giv 5\nend\n`,
    });
    const { out } = await jifen(folder, ['check', '--format', 'json']);
    expect(JSON.parse(out).length).toBeGreaterThan(0);
    await jifen(folder, ['run', '--input', 'purchases.jsonl', '--output', 'out.jsonl']);
  });

  it('are written as data by a run', async () => {
    const folder = temporaryFolder(mall(TITLE.replaceAll('/', ':')));
    const ran = await jifen(folder, ['run', '--input', 'purchases.jsonl', '--output', 'out.jsonl']);
    expect(ran.code).toBe(0);
    const decision = JSON.parse(textOf(folder, 'out.jsonl'));
    expect(decision.awards.map(({ rule }: { rule: string }) => rule)).toContain(TITLE.replaceAll('/', ':'));
  });
});

describe('D-03: escape sequences', () => {
  const ESCAPES = '\u001b[2J\u001b]0;title\u0007\u009b31m\r\u0008';
  const expectNone = ({ out, err }: Ran): void => {
    for (const text of [out, err]) expect(/[^\P{Cc}\n]/u.exec(text)).toBeNull();
  };

  it('in campaigns, jifen.yaml, records and words are shown, not printed', async () => {
    const campaign = await jifen(temporaryFolder(mall(`a${ESCAPES}b`)), ['check']);
    expectNone(campaign);
    expect(campaign.out).toContain('\\x1b');
    const yaml = { ...mall('a'), [PROGRAM.path]: `${PROGRAM.text}brands: ["${ESCAPES}"]\nx: "\\u001b[2J"\n` };
    expectNone(await jifen(temporaryFolder(yaml), ['check']));
    const records = temporaryFolder({
      ...mall('a'),
      'x.jsonl': `${JSON.stringify({ id: ESCAPES, member: ESCAPES, [ESCAPES]: 1, ...PURCHASE })}\n${ESCAPES}\n`,
    });
    expectNone(await jifen(records, ['run', '--input', 'x.jsonl', '--rejects', 'rejects.jsonl']));
    expectNone(await jifen(records, ['explain', '--input', 'x.jsonl', '--purchase', ESCAPES]));
    expectNone(await jifen(records, ['check', ESCAPES]));
  });
});

describe('D-08: settings are data', () => {
  it('no file beside a project is run or read as settings', async () => {
    const code = 'globalThis.polluted = 1; module.exports = {};';
    const planted = [
      'jifen.config.js',
      'jifen.config.mjs',
      '.jifenrc.js',
      'campaigns/index.js',
      'node_modules/jifen/index.js',
    ];
    const folder = temporaryFolder({
      ...mall('a'),
      ...Object.fromEntries(planted.map((path) => [path, code])),
      'package.json': '{"jifen":{"plugins":["./jifen.config.js"]},"scripts":{"prepare":"touch polluted"}}',
      '.npmrc': 'script-shell=./polluted\n',
      'jifen.json': '{"campaigns":"/etc"}',
    });
    const before = filesIn(folder);
    for (const words of [['check'], ['run', '--input', 'purchases.jsonl'], ['test'], ['words']]) {
      expect((await jifen(folder, words)).code, words[0]).toBe(0);
    }
    expect(filesIn(folder)).toEqual(before);
  });

  it.each([
    ['a function', 'x: !!js/function "function () { polluted() }"'],
    ['an object of a class', 'x: !!python/object/apply:os.system ["touch polluted"]'],
    ['a tag of its own', 'x: !evil {}'],
    ['a merge of an anchor', 'x: &a {b: 1}\ny: {<<: *a}'],
    ['a key that is the prototype', '__proto__: {polluted: true}'],
    ['a file to include', 'x: !include /etc/passwd'],
  ])('YAML is data only: %s', async (_what, line) => {
    const folder = temporaryFolder({ ...mall('a'), [PROGRAM.path]: `${PROGRAM.text}${line}\n` });
    const { code, out } = await jifen(folder, ['check']);
    expect(code).toBe(1);
    expect(out).toMatch(/JF20\d\d/);
    expect('polluted' in {}).toBe(false);
  });
});

describe('D-11: what is around the program does not change it', () => {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

  /** One file makes code, of numbers (test/fast/conditions walks its syntax tree); the threads are our own. */
  const ALLOWED = [
    [join('fast', 'make-function.ts'), 'new Function('],
    [join('run', 'workers'), 'worker_threads'],
    [join('run', 'pair'), 'worker_threads'],
    [join('cli', 'main-or-thread.ts'), 'worker_threads'],
  ] as const;

  it('it starts no process, makes no code from texts and loads nothing by a name', () => {
    expect(sources.length).toBeGreaterThan(100);
    for (const path of sources) {
      const text = readFileSync(path, 'utf8');
      const found = [...text.matchAll(/child_process|worker_threads|node:vm|new Function\(|\beval\(/g)];
      const allowed = ALLOWED.find(([place]) => path.includes(place))?.[1];
      const wrong = found.map(([words]) => words).filter((words) => words !== allowed);
      expect(wrong, path).toEqual([]);
      for (const [, argument] of text.matchAll(/\bimport\(([^)]*)\)/g))
        expect(argument, path).toMatch(/^\s*'[^']+'\s*,?\s*$/);
    }
  });

  it('the bundle runs where code from texts is forbidden, whatever the working folder holds', () => {
    const folder = temporaryFolder({ ...mall('a'), 'out/.keep': '' });
    const build = [join(ROOT, 'scripts/build.mjs'), '--no-types', '--out', join(folder, 'out')];
    execFileSync(process.execPath, build, { cwd: ROOT });
    const cli = join(folder, 'out/cli.cjs');
    const words = [
      '--disallow-code-generation-from-strings',
      cli,
      'run',
      '--input',
      'purchases.jsonl',
      '--output',
      'out.jsonl',
    ];
    execFileSync(process.execPath, words, {
      cwd: folder,
      env: { PATH: dirname(process.execPath), HOME: folder },
    });
    expect(textOf(folder, 'out.jsonl')).toContain('"points":15');
  });
});
