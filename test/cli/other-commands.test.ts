import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/api/catalogue.js';
import { LANGUAGES } from '../../src/text/localized.js';
import { jifen } from '../support/host.js';
import { type Files, temporaryFolder, textOf } from '../support/temporary-folder.js';
import { MALL, PROJECT, RUN } from './mall.js';

describe('jifen check', () => {
  const warned: Files = {
    ...PROJECT,
    'campaigns/free.campaign':
      'jifen 1\n\ncampaign free\n  runs 2027-03-01 through 2027-03-31\n  for all members\nend\n\nrule gift\n  give 5 points per purchase\nend\n',
  };

  it('lets warnings pass, but not with --strict', async () => {
    const folder = temporaryFolder(warned);
    const loose = await jifen(folder, ['check']);
    expect([loose.code, loose.err]).toEqual([0, '']);
    expect(loose.out).toMatch(/^warning JF15\d\d: [\s\S]*\nChecked: 2 campaigns, 4 rules, 1 example\.\n$/);
    expect((await jifen(folder, ['check', '--strict'])).code).toBe(1);
    expect((await jifen(temporaryFolder(PROJECT), ['check', '--strict'])).code).toBe(0);
  });

  it('finds the same whatever the order of files', async () => {
    const renamed = Object.fromEntries(
      Object.entries(warned).map(([path, text]) => [path.replace('spring', 'a'), text]),
    );
    const codes = async (files: Files) =>
      JSON.parse((await jifen(temporaryFolder(files), ['check', '--format', 'json'])).out).map(
        ({ code }: { code: string }) => code,
      );
    expect(await codes(renamed)).toEqual(await codes(warned));
  });

  it('uses colour where it is wanted, and only then', async () => {
    const folder = temporaryFolder({ ...PROJECT, 'campaigns/x.campaign': 'jifen 1\nrule' });
    const { out } = await jifen(folder, ['check'], { stream: { useColour: true } });
    expect(out).toContain('\u001b[31m');
    expect((await jifen(folder, ['check'])).out).not.toContain('\u001b');
    const { err } = await jifen(folder, ['check', 'nowhere'], { stream: { useColour: true } });
    expect(err).toContain('\u001b[31m');
  });
});

describe('jifen compile', () => {
  it('gives the same bytes every time, wherever the project lies', async () => {
    const first = await jifen(temporaryFolder(PROJECT), ['compile']);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(await jifen(temporaryFolder(PROJECT), ['compile'], { language: 'zh' })).toEqual(first);
    const folder = temporaryFolder(PROJECT);
    expect(await jifen(folder, ['compile', '-o', 'x.json'])).toEqual({ code: 0, out: '', err: '' });
    expect(textOf(folder, 'x.json')).toBe(first.out);
  });

  it('writes nothing for a project with mistakes', async () => {
    const folder = temporaryFolder({
      ...PROJECT,
      'x.json': 'before',
      'campaigns/x.campaign': 'jifen 1\nrule',
    });
    const { code, out, err } = await jifen(folder, ['compile', '-o', 'x.json']);
    expect([code, out, textOf(folder, 'x.json')]).toEqual([1, '', 'before']);
    expect(err).toContain('1 error');
  });

  it('says where it cannot write', async () => {
    const { code, err } = await jifen(temporaryFolder(PROJECT), ['compile', '-o', 'nowhere/x.json']);
    expect([code, err]).toEqual([
      74,
      'error JF5010: cannot write\n  nowhere/x.json: there is no such file or folder\n',
    ]);
  });
});

describe('jifen test', () => {
  it('needs no example to be right, but says so', async () => {
    const spring = MALL['campaigns/spring.campaign']?.toString().split('\nexample')[0] ?? '';
    const folder = temporaryFolder({ ...PROJECT, 'campaigns/spring.campaign': spring });
    expect(await jifen(folder, ['test'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('There are no examples and no cases\n'),
    });
  });

  it('reads the cases beside the campaigns, and refuses broken ones', async () => {
    const folder = temporaryFolder({ ...PROJECT, 'campaigns/spring.cases.yaml': 'cases: 5\n' });
    const { code, err } = await jifen(folder, ['test']);
    expect(code).toBe(1);
    expect(err).toContain('campaigns/spring.cases.yaml:1:');
  });
});

describe('jifen explain', () => {
  const explain = ['explain', ...RUN.slice(1), '--purchase'];

  it('gives the explanation as data', async () => {
    const { code, out } = await jifen(temporaryFolder(MALL), [...explain, 'P2', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toBeTypeOf('object');
  });

  it('is the same from a rule set', async () => {
    const folder = temporaryFolder(MALL);
    await jifen(folder, ['compile', '-o', 'x.json']);
    const fromProject = await jifen(folder, [...explain, 'P1']);
    expect(fromProject.code).toBe(0);
    expect(await jifen(folder, [...explain, 'P1', '--ruleset', 'x.json'])).toEqual(fromProject);
  });

  it('reads standard input', async () => {
    const folder = temporaryFolder(MALL);
    const stdin = textOf(folder, 'purchases.jsonl');
    const words = ['explain', '--input', '-', '--members', 'members.csv', '--purchase', 'P3'];
    expect(await jifen(folder, words, { stdin })).toEqual(await jifen(folder, [...explain, 'P3']));
  });

  it('of an event that is no purchase points to its audit', async () => {
    const refund = '{"type":"refund","id":"R1","member":"M1","at":"2027-02-19T10:00:00Z","purchase":"P1"}';
    const folder = temporaryFolder({ ...MALL, 'refunds.jsonl': `${refund}\n` });
    const words = ['explain', '--input', 'refunds.jsonl', '--purchase'];
    const { code, err } = await jifen(folder, [...words, 'R1']);
    expect(code).toBe(66);
    expect(err).toContain('there is no purchase R1 in refunds.jsonl');
    expect(err).toContain('`jifen audit --event R1`');
    expect((await jifen(folder, [...words, 'R1'], { language: 'zh' })).err).toContain(
      '`jifen audit --event R1`',
    );
    expect((await jifen(folder, [...words, 'R2'])).err).not.toContain('audit');
  });
});

describe('jifen explain-code', () => {
  it('knows every code, in both languages', async () => {
    for (const language of LANGUAGES) {
      const { out } = await jifen(temporaryFolder(), ['explain-code'], { language });
      expect(out.trimEnd().split('\n')).toEqual(
        CATALOGUE.all.map(({ code, title }) => `${code}  ${title[language]}`),
      );
    }
  });

  it.each(['JF7010', 'jf7010', '7010'])('finds %s', async (code) => {
    expect((await jifen(temporaryFolder(), ['explain-code', code])).out).toMatch(
      /^# error JF7010: no project\n/,
    );
  });
});

describe('jifen words', () => {
  it('prints the whole phrase book, side by side', async () => {
    const { code, out } = await jifen(temporaryFolder(), ['words']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}give \{points\} per unit {2,}送 \{积分数\}，每件$/m);
  });

  it('finds a sentence by words of either language', async () => {
    const folder = temporaryFolder();
    expect(await jifen(folder, ['words', 'PER UNIT'])).toEqual(await jifen(folder, ['words', 'per unit']));
    expect((await jifen(folder, ['words', '每件'])).out).toContain('per unit');
  });
});
