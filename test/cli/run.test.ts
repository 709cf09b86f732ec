import { execFile, execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Interruption } from '../../src/cli/host.js';
import { jifen } from '../support/host.js';
import { filesIn, temporaryFolder, textOf, writeFiles } from '../support/temporary-folder.js';
import { MALL, MEMBERS, PURCHASES, purchaseLine, RUN } from './mall.js';

const WRITE = ['--output', 'decisions.jsonl', '--rejects', 'rejects.jsonl'];
const ITEM = '{"sku":"A","category":"snack","quantity":1,"amount":"10.00"}';

/** The lines of JSON in a text. */
function records(text: string): readonly Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

async function decisionsOf(folder: string, words: readonly string[], stdin = ''): Promise<string> {
  const { code, out } = await jifen(folder, [...words, '--output', '-'], { stdin });
  expect(code).toBe(0);
  return out;
}

describe('jifen run', () => {
  it('writes a decision for each purchase, by time, and a line for each record that it refuses', async () => {
    const folder = temporaryFolder(MALL);
    const { code } = await jifen(folder, [
      'run',
      '--input',
      'mixed.jsonl',
      '--members',
      'members.csv',
      ...WRITE,
    ]);
    expect(code).toBe(0);
    const decisions = records(textOf(folder, 'decisions.jsonl'));
    expect(decisions.map(({ id, points, payable }) => [id, points, payable])).toEqual([
      ['P1', 130, '40.00'],
      ['P2', 10, '5.00'],
      ['P3', 115, '60.00'],
    ]);
    expect(records(textOf(folder, 'rejects.jsonl'))).toMatchObject([
      { input: 'mixed.jsonl', line: 4, code: 'JF4001' },
      { input: 'mixed.jsonl', line: 5, code: 'JF4015', id: 'P5' },
    ]);
    expect(filesIn(folder).filter((name) => name.includes('tmp'))).toEqual([]);
  });

  it('reads several inputs as one, whatever their order, and names the one that a record stands in', async () => {
    const folder = temporaryFolder(MALL);
    const lines = (MALL['mixed.jsonl'] as string).split('\n').filter((line) => line !== '');
    writeFiles(folder, {
      'first.jsonl': `${lines.slice(0, 2).join('\n')}\n`,
      'second.jsonl': `${lines.slice(2).join('\n')}\n`,
    });
    const words = (...inputs: readonly string[]) => [
      'run',
      ...inputs.flatMap((name) => ['-i', name]),
      '-m',
      'members.csv',
      ...WRITE,
    ];
    expect((await jifen(folder, words('mixed.jsonl'))).code).toBe(0);
    const whole = textOf(folder, 'decisions.jsonl');
    for (const names of [
      ['first.jsonl', 'second.jsonl'],
      ['second.jsonl', 'first.jsonl'],
    ]) {
      expect((await jifen(folder, words(...names))).code).toBe(0);
      expect(textOf(folder, 'decisions.jsonl')).toBe(whole);
      expect(records(textOf(folder, 'rejects.jsonl')).map(({ input, line }) => [input, line])).toEqual([
        ['second.jsonl', 2],
        ['second.jsonl', 3],
      ]);
    }
  });

  it('reads standard input once only', async () => {
    const folder = temporaryFolder(MALL);
    const { code, err } = await jifen(folder, ['run', '-i', '-', '-i', '-']);
    expect(code).toBe(2);
    expect(err).toContain('there is one standard input only');
  });

  it('does not overwrite any of its inputs', async () => {
    const folder = temporaryFolder(MALL);
    writeFiles(folder, { 'second.jsonl': '' });
    const words = ['run', '-i', 'mixed.jsonl', '-i', 'second.jsonl', '-o', 'second.jsonl'];
    const { code, err } = await jifen(folder, words);
    expect(code).toBe(2);
    expect(err).toContain('the run would overwrite what it reads');
  });

  describe.each([
    ['fast', []],
    ['plain', ['--engine', 'reference']],
  ])('writes to what is no file of its own: %s', (_, words) => {
    it.each(['there.jsonl', 'not-there.jsonl'])('a link to %s stays', async (target) => {
      const folder = temporaryFolder({ ...MALL, 'there.jsonl': 'before' });
      symlinkSync(target, join(folder, 'link.jsonl'));
      expect((await jifen(folder, [...RUN, ...words, '-o', 'link.jsonl'])).code).toBe(0);
      expect(readlinkSync(join(folder, 'link.jsonl'))).toBe(target);
      expect(textOf(folder, target)).toBe(await decisionsOf(folder, [...RUN, ...words]));
    });

    it.each([
      ['a pipe', 'pipe.jsonl', PURCHASES],
      ['a link to a pipe', 'link.jsonl', PURCHASES],
      // The fast way gives these up.
      ['a pipe, from lines in another order', 'pipe.jsonl', [...PURCHASES].reverse()],
    ])('%s stays', async (_what, target, lines) => {
      const folder = temporaryFolder({ ...MALL, 'lines.jsonl': `${lines.join('\n')}\n` });
      const pipe = join(folder, 'pipe.jsonl');
      execFileSync('mkfifo', [pipe]);
      symlinkSync('pipe.jsonl', join(folder, 'link.jsonl'));
      const run = ['run', '-i', 'lines.jsonl', '-m', 'members.csv', ...words];
      const expected = await decisionsOf(folder, run);
      const read = promisify(execFile)('cat', [pipe]);
      expect((await jifen(folder, [...run, '-o', target])).code).toBe(0);
      expect((await read).stdout).toBe(expected);
      expect(lstatSync(pipe).isFIFO()).toBe(true);
      expect(lstatSync(join(folder, 'link.jsonl')).isSymbolicLink()).toBe(true);
    });
  });

  it('does not write two things to one place through a link to what is not there yet', async () => {
    const folder = temporaryFolder(MALL);
    symlinkSync('there.jsonl', join(folder, 'link.jsonl'));
    const { code, err } = await jifen(folder, [...RUN, '-o', 'link.jsonl', '--rejects', 'there.jsonl']);
    expect(code).toBe(2);
    expect(err).toContain('both would be written to one place');
  });

  it('gives the same bytes from a rule set as from its project', async () => {
    const folder = temporaryFolder(MALL);
    expect((await jifen(folder, ['compile', '-o', 'ruleset.json'])).code).toBe(0);
    const bare = temporaryFolder({
      'ruleset.json': textOf(folder, 'ruleset.json'),
      'mixed.jsonl': MALL['mixed.jsonl'] ?? '',
      'members.csv': MEMBERS,
    });
    const words = ['run', '--input', 'mixed.jsonl', '--members', 'members.csv', ...WRITE];
    const fromProject = await jifen(folder, words);
    expect(await jifen(bare, [...words, '--ruleset', 'ruleset.json'])).toEqual(fromProject);
    for (const name of ['decisions.jsonl', 'rejects.jsonl'])
      expect(textOf(bare, name)).toBe(textOf(folder, name));
  });

  it.each<[string, Record<string, string | Uint8Array>, readonly string[]]>([
    ['standard input', {}, ['--input', '-']],
    ['standard input as CSV', {}, ['--input', '-', '--input-format', 'csv']],
    ['gzip', { 'x.jsonl.gz': gzipSync(`${PURCHASES.join('\n')}\n`) }, ['--input', 'x.jsonl.gz']],
    ['lines in another order', { 'x.ndjson': [...PURCHASES].reverse().join('\n') }, ['--input', 'x.ndjson']],
    [
      'any name, with the format said',
      { x: PURCHASES.join('\n') },
      ['--input', 'x', '--input-format', 'jsonl'],
    ],
  ])('reads %s', async (what, files, words) => {
    const folder = temporaryFolder({ ...MALL, ...files });
    const csv =
      'id,member,at,sku,category,quantity,amount\n' +
      'P3,M2,2027-02-08T09:00:00+08:00,snack-1,snack,1,60.00\n' +
      'P1,M1,2027-02-07T12:00:00+08:00,snack-1,snack,1,30.00\n' +
      'P1,M1,2027-02-07T12:00:00+08:00,drink-1,drink,1,20.00\n' +
      'P2,M1,2027-02-07T18:00:00+08:00,snack-1,snack,1,5.00\n' +
      'P2,M1,2027-02-07T18:00:00+08:00,drink-1,drink,1,5.00\n';
    const stdin = what.endsWith('CSV') ? csv : PURCHASES.join('\n');
    const given = await decisionsOf(folder, ['run', ...words, '--members', 'members.csv'], stdin);
    expect(given).toBe(await decisionsOf(folder, RUN));
  });

  it('writes CSV where the name or --format says so; the name counts more', async () => {
    const folder = temporaryFolder(MALL);
    const isCsv = async (...words: readonly string[]): Promise<boolean> => {
      const { out } = await jifen(folder, [...RUN, ...words]);
      const name = words[1] ?? '-';
      return (name === '-' ? out : textOf(folder, name)).startsWith('id,member,at,');
    };
    expect(await isCsv('--output', 'a.csv')).toBe(true);
    expect(await isCsv('--output', 'b.txt')).toBe(false);
    expect(await isCsv('--output', 'c.txt', '--format', 'csv')).toBe(true);
    expect(await isCsv('--output', 'd.jsonl', '--format', 'csv')).toBe(false);
    expect(await isCsv('--output', '-', '--format', 'csv')).toBe(true);
  });

  it('leaves the points of items out of decisions with --no-items, whatever decides', async () => {
    const folder = temporaryFolder(MALL);
    const whole = records(await decisionsOf(folder, RUN));
    const wanted = whole.map(({ items, ...decision }) => decision);
    const short = await decisionsOf(folder, [...RUN, '--no-items']);
    expect(records(short)).toEqual(wanted);
    expect(whole.every(({ items }) => Array.isArray(items))).toBe(true);
    for (const words of [
      ['--engine', 'reference'],
      ['--engine', 'closures'],
      ['--ledger', 'a.ledger'],
    ]) {
      expect(await decisionsOf(folder, [...RUN, '--no-items', ...words])).toBe(short);
    }
    const csv = await decisionsOf(folder, [...RUN, '--format', 'csv']);
    expect(await decisionsOf(folder, [...RUN, '--format', 'csv', '--no-items'])).toBe(csv);
  });

  it('prints the summary where it does not mix with data', async () => {
    const folder = temporaryFolder(MALL);
    for (const words of [
      ['--output', '-'],
      ['--rejects', '-'],
    ]) {
      const { out, err } = await jifen(folder, [...RUN, ...words]);
      expect(err).toContain('3 records read');
      expect(out).not.toContain('3 records read');
    }
    expect((await jifen(folder, [...RUN, ...WRITE])).out).toContain('3 records read');
  });

  it('counts money by currency and never adds two', async () => {
    const dollars = purchaseLine('D1', 'M1', '2027-02-07T12:00:00+08:00', ITEM)
      .replace('}', '}')
      .replace('"id"', '"currency":"USD","id"');
    const folder = temporaryFolder({ ...MALL, 'x.jsonl': `${PURCHASES.join('\n')}\n${dollars}\n` });
    const { out } = await jifen(folder, ['run', '--input', 'x.jsonl']);
    expect(out).toContain('3 purchases: payable 120.00 CNY\n1 purchase: payable 10.00 USD\n');
    expect((await jifen(folder, ['run', '--input', 'x.jsonl', '--lang', 'zh'])).out).toContain(
      '1 笔订单：应付 10.00 美元\n',
    );
  });

  it('says what happened to members that it refused', async () => {
    const folder = temporaryFolder({ ...MALL, 'members.csv': `${MEMBERS}M3,platinum\nM1,gold\n` });
    const { code, out } = await jifen(folder, [...RUN, '--strict']);
    expect(code).toBe(1);
    expect(out).toContain('4 members read: 1 refused, 1 duplicate\n');
  });

  it('breaks long reasons to the width of a terminal', async () => {
    const folder = temporaryFolder(MALL);
    const { out } = await jifen(folder, ['run', '--input', 'mixed.jsonl'], {
      stream: { isTerminal: true, columns: 76 },
    });
    expect(out).toContain('items[0].category is "snak", which\n');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(76);
  });

  it('writes reasons in the language that was asked for, never in that of the environment', async () => {
    const folder = temporaryFolder(MALL);
    const words = ['run', '--input', 'mixed.jsonl', '--rejects', 'rejects.jsonl'];
    await jifen(folder, words, { language: 'zh' });
    const english = textOf(folder, 'rejects.jsonl');
    await jifen(folder, words);
    expect(textOf(folder, 'rejects.jsonl')).toBe(english);
    await jifen(folder, [...words, '--lang', 'zh']);
    expect(textOf(folder, 'rejects.jsonl')).toContain('没有声明');
  });
});

describe('a run that cannot be', () => {
  it.each<[readonly string[], number, string]>([
    [['run', '--members', 'members.csv'], 2, '`--input` is missing'],
    [['run', '--input', '-', '--members', '-'], 2, 'there is one standard input only'],
    [[...RUN, '--output', '-', '--rejects', '-'], 2, 'both would be written to one place'],
    [[...RUN, '--output', 'x', '--rejects', './x'], 2, 'both would be written to one place'],
    [[...RUN, '--output', './purchases.jsonl'], 2, 'would overwrite what it reads'],
    [[...RUN, '--rejects', 'members.csv'], 2, 'would overwrite what it reads'],
    [[...RUN, '--output', 'link.jsonl'], 2, 'would overwrite what it reads'],
    [['run', '.', '--ruleset', 'x.json', '--input', 'purchases.jsonl'], 2, 'a rule set needs no project'],
    [['run', '--input', 'nowhere.jsonl'], 66, 'no such file'],
    [
      ['run', '--input', 'purchases.jsonl', '--members', 'nowhere.csv'],
      66,
      'nowhere.csv: there is no such file',
    ],
    [['run', '--input', 'jifen.yaml'], 66, 'does not tell its format'],
    [['run', '--input', 'bad.jsonl.gz'], 66, 'bad.jsonl.gz'],
    [[...RUN, '--ruleset', 'nowhere.json'], 66, 'nowhere.json: there is no such file'],
    [[...RUN, '--output', 'nowhere/x.jsonl'], 74, 'nowhere/x.jsonl: there is no such file or folder'],
    [[...RUN, '--output', 'campaigns'], 74, 'campaigns'],
    [[...RUN, '--rejects', 'nowhere/x.jsonl'], 74, 'nowhere/x.jsonl'],
    [[...RUN, '--input-format', 'xml'], 2, 'jsonl, csv'],
    [[...RUN, '--engine', 'v8'], 2, 'reference, json-rules-engine'],
  ])('%j says why, and leaves nothing behind', async (words, exitCode, message) => {
    const folder = temporaryFolder({ ...MALL, 'bad.jsonl.gz': gzipSync('{}').subarray(0, 15) });
    symlinkSync('purchases.jsonl', join(folder, 'link.jsonl'));
    const before = filesIn(folder);
    const { code, out, err } = await jifen(folder, words);
    expect([code, out]).toEqual([exitCode, '']);
    expect(err).toContain(message);
    expect(filesIn(folder)).toEqual(before);
    expect(textOf(folder, 'purchases.jsonl')).toBe(MALL['purchases.jsonl']);
  });

  it('keeps the outputs of the run before', async () => {
    const folder = temporaryFolder({ ...MALL, 'decisions.jsonl': 'before\n', 'rejects.jsonl': 'before\n' });
    expect((await jifen(folder, ['run', '--input', 'nowhere.jsonl', ...WRITE])).code).toBe(66);
    expect([textOf(folder, 'decisions.jsonl'), textOf(folder, 'rejects.jsonl')]).toEqual([
      'before\n',
      'before\n',
    ]);
  });

  it.each<[string, (text: string) => string, string]>([
    ['no JSON', () => 'rules', 'JF30'],
    ['another thing', () => '{"format":"something"}', 'JF30'],
    ['changed by hand', (text) => text.replace('"points":"1"', '"points":"9"'), 'JF30'],
  ])('has a rule set that is %s', async (_what, spoil, code) => {
    const folder = temporaryFolder(MALL);
    const { out: text } = await jifen(folder, ['compile']);
    writeFiles(folder, { 'x.json': spoil(text) });
    for (const words of [RUN, ['explain', ...RUN.slice(1), '--purchase', 'P1']]) {
      const { code: exitCode, out, err } = await jifen(folder, [...words, '--ruleset', 'x.json']);
      expect([exitCode, out]).toEqual([66, '']);
      expect(err).toContain(`error ${code}`);
    }
  });

  it('has mistakes in its campaigns', async () => {
    const folder = temporaryFolder({ ...MALL, 'campaigns/x.campaign': 'jifen 1\nrule' });
    const { code, out, err } = await jifen(folder, [...RUN, ...WRITE]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('campaigns/x.campaign:2:');
  });

  it.each<[string, readonly string[]]>([
    ['before the first purchase', RUN],
    ['while it waits for standard input', ['run', '--input', '-']],
  ])('is interrupted %s: quietly, with nothing left behind', async (_when, words) => {
    const folder = temporaryFolder(MALL);
    // A place of its own for temporary files: other tests use the common one.
    const place = temporaryFolder();
    vi.stubEnv('TMPDIR', place);
    onTestFinished(() => void vi.unstubAllEnvs());
    const interruption = AbortSignal.abort(new Interruption(130));
    const { code, out, err } = await jifen(folder, [...words, ...WRITE], { interruption, stdin: 'x\n' });
    expect([code, out]).toEqual([130, '']);
    expect(err).toContain('JF7030');
    expect(existsSync(join(folder, 'decisions.jsonl'))).toBe(false);
    expect(filesIn(folder).filter((name) => name.includes('tmp'))).toEqual([]);
    expect(readdirSync(place)).toEqual([]);
  });

  it('ends quietly when nobody reads its output any more', async () => {
    const folder = temporaryFolder(MALL);
    const { code, err } = await jifen(folder, [...RUN, '--output', '-'], { writesMax: 0 });
    expect([code, err]).toEqual([0, '']);
  });
});
