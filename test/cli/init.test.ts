import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/text/localized.js';
import { jifen } from '../support/host.js';
import { filesIn, temporaryFolder, textOf } from '../support/temporary-folder.js';

const RECORDS = ['--input', 'purchases.jsonl', '--members', 'members.csv'];

describe.each(LANGUAGES)('jifen init in %s', (language) => {
  async function newProject(): Promise<string> {
    const folder = temporaryFolder();
    expect((await jifen(folder, ['init', '--lang', language])).code).toBe(0);
    return folder;
  }

  it('makes a project that is sound, formatted and warned of nothing', async () => {
    const folder = await newProject();
    expect(await jifen(folder, ['check', '--strict', '--format', 'json'])).toEqual({
      code: 0,
      out: '[]\n',
      err: '',
    });
    expect((await jifen(folder, ['fmt', '--check'])).code).toBe(0);
  });

  it('whose example holds and covers every rule', async () => {
    const { code, out } = await jifen(await newProject(), ['test']);
    expect([code, out]).toEqual([0, '1 test: it holds\nEvery rule (2) gives something in a test.\n']);
  });

  it('which runs and explains', async () => {
    const folder = await newProject();
    const run = await jifen(folder, ['run', '--strict', ...RECORDS, '--output', '-']);
    expect(run.code).toBe(0);
    expect(
      run.out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).points),
    ).toEqual([120, 60]);
    expect((await jifen(folder, ['explain', ...RECORDS, '--purchase', 'P1'])).out).toContain('120 ');
  });

  it('in that language, whatever the environment says', async () => {
    const folder = await newProject();
    expect(textOf(folder, 'campaigns/welcome.campaign')).toContain(
      language === 'zh' ? '活动 welcome' : 'campaign welcome',
    );
  });
});

describe('jifen init', () => {
  it('never overwrites a file, and then writes nothing at all', async () => {
    const folder = temporaryFolder({ 'mall/members.csv': 'mine' });
    const { code, err } = await jifen(folder, ['init', 'mall']);
    expect(code).toBe(74);
    expect(err).toContain('members.csv; nothing was written');
    expect(filesIn(folder)).toEqual(['mall/members.csv']);
    expect(textOf(folder, 'mall/members.csv')).toBe('mine');
  });

  it('does not write through a link', async () => {
    const folder = temporaryFolder({ 'mall/readme.md': '' });
    symlinkSync('../elsewhere', join(folder, 'mall/jifen.yaml'));
    expect((await jifen(folder, ['init', 'mall'])).code).toBe(74);
    expect(filesIn(folder)).toEqual(['mall/jifen.yaml', 'mall/readme.md']);
  });

  it('says where it cannot write', async () => {
    const folder = temporaryFolder({ mall: 'a file' });
    const { code, err } = await jifen(folder, ['init', 'mall']);
    expect(code).toBe(74);
    expect(err).toContain('JF7018');
  });

  it('speaks the language of the environment, and so does its campaign', async () => {
    const folder = temporaryFolder();
    const { out } = await jifen(folder, ['init', "mall's"], { language: 'zh' });
    expect(out).toContain("  cd 'mall'\\''s'\n");
    expect(textOf(folder, "mall's/campaigns/welcome.campaign")).toContain('活动 welcome');
  });
});
