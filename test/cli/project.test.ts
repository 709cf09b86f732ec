/** Where a project is found, and that nothing outside of it is ever read. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jifen } from '../support/host.js';
import { type Files, temporaryFolder, writeFiles } from '../support/temporary-folder.js';
import { PROJECT } from './mall.js';

/** The codes that `jifen check` gives, and its exit code. */
async function check(folder: string, ...words: readonly string[]): Promise<readonly unknown[]> {
  const { code, out } = await jifen(folder, ['check', '--format', 'json', ...words]);
  const found: { code: string; message: string }[] = JSON.parse(out);
  return [code, ...found.map((message) => message.code)];
}

function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
}

describe('the project', () => {
  it.each([['.'], ['..'], ['../jifen.yaml'], ['']])(
    'is named by its folder or program file: %j',
    async (name) => {
      const folder = temporaryFolder(PROJECT);
      expect(
        await check(join(folder, 'campaigns'), name === '' ? '..' : name.replace(/^\.$/, folder)),
      ).toEqual([0]);
    },
  );

  it('is found from the working folder upward', async () => {
    const folder = temporaryFolder(PROJECT);
    mkdirSync(join(folder, 'campaigns/deep/deeper'), { recursive: true });
    expect(await check(join(folder, 'campaigns/deep/deeper'))).toEqual([0]);
  });

  it.each(['folder', 'file'])(
    'is not searched for above the repository, whose root has .git as a %s',
    async (kind) => {
      const folder = temporaryFolder({ ...PROJECT, 'repository/inner/readme.md': '' });
      if (kind === 'folder') mkdirSync(join(folder, 'repository/.git'));
      else writeFileSync(join(folder, 'repository/.git'), 'gitdir: elsewhere\n');
      expect(await check(join(folder, 'repository/inner'))).toEqual([66, 'JF7010']);
      expect(await check(join(folder, 'repository/inner'), '../..')).toEqual([0]);
    },
  );

  it('may be the root of the repository', async () => {
    const folder = temporaryFolder(PROJECT);
    mkdirSync(join(folder, '.git'));
    expect(await check(join(folder, 'campaigns'))).toEqual([0]);
  });

  it('is not a campaign file', async () => {
    const folder = temporaryFolder(PROJECT);
    const { err, code } = await jifen(folder, ['check', 'campaigns/spring.campaign']);
    expect(code).toBe(66);
    expect(err).toContain('name the folder of the project, not a file in it');
  });

  it('is shown from the working folder, where editors and GitHub look for its files', async () => {
    const files = below('shops/mall', { ...PROJECT, 'campaigns/spring.campaign': 'jifen 1\nrule' });
    const folder = temporaryFolder(files);
    const { out } = await jifen(folder, ['check', 'shops/mall', '--format', 'github']);
    expect(out).toContain('file=shops/mall/campaigns/spring.campaign,line=2,');
    const { err } = await jifen(join(folder, 'shops/mall/campaigns'), ['compile']);
    expect(err).toContain('--> ../campaigns/spring.campaign:2:');
  });
});

describe('files of a project', () => {
  it('are all campaigns below campaigns/, and nothing else', async () => {
    const folder = temporaryFolder({
      'jifen.yaml': PROJECT['jifen.yaml'] ?? '',
      'campaigns/shared/program.campaign': PROJECT['campaigns/program.campaign'] ?? '',
      'campaigns/2027/q1/spring.campaign': PROJECT['campaigns/spring.campaign'] ?? '',
      'campaigns/.#spring.campaign': 'an editor keeps this',
      'campaigns/.git/x.campaign': 'and this',
      'campaigns/notes.txt': 'not a campaign',
      'other/x.campaign': 'not in its place',
    });
    expect((await jifen(folder, ['check'])).out).toBe('No problems found: 1 campaign, 3 rules, 1 example.\n');
  });

  it('may be none', async () => {
    const yaml = { 'jifen.yaml': PROJECT['jifen.yaml'] ?? '' };
    expect(await check(temporaryFolder(yaml))).toEqual([1, 'JF1404']);
    expect(await check(temporaryFolder({ ...yaml, campaigns: 'no folder' }))).toEqual([1, 'JF1404']);
  });

  it('are read once, however many links lead to them', async () => {
    const folder = temporaryFolder(PROJECT);
    symlinkSync('spring.campaign', join(folder, 'campaigns/again.campaign'));
    symlinkSync('.', join(folder, 'campaigns/loop'));
    symlinkSync('../campaigns', join(folder, 'campaigns/circle'));
    expect(await check(folder)).toEqual([0]);
  });

  it.each<[string, string, string]>([
    ['a campaign', '../../outside/secret', 'campaigns/x.campaign'],
    ['a folder of campaigns', '../../outside', 'campaigns/x'],
    ['the folder campaigns', '../outside', 'campaigns'],
    ['the program file', '../outside/secret', 'jifen.yaml'],
    ['a file by its absolute path', '/etc/passwd', 'campaigns/x.campaign'],
  ])('never lie outside: %s', async (_what, target, path) => {
    const rest = Object.entries(PROJECT).filter(([name]) => !name.startsWith(path));
    const folder = temporaryFolder({
      'outside/secret': 'SECRET TEXT\n',
      ...below('project', Object.fromEntries(rest)),
    });
    symlinkSync(target, join(folder, 'project', path));
    const { code, out, err } = await jifen(join(folder, 'project'), ['check']);
    expect([code, out]).toEqual([66, '']);
    expect(err).toContain('JF7011');
    expect(err).not.toMatch(/SECRET|root:/);
  });

  it.each<[string, (folder: string) => void, string]>([
    [
      'a link to nothing',
      (folder) => symlinkSync('nowhere', join(folder, 'x.campaign')),
      'no such file or folder',
    ],
    ['links in a circle', (folder) => symlinkSync('x.campaign', join(folder, 'x.campaign')), 'in a circle'],
    ['a pipe', (folder) => void execFileSync('mkfifo', [join(folder, 'x.campaign')]), 'no regular file'],
    [
      'bytes that are no UTF-8',
      (folder) => writeFileSync(join(folder, 'x.campaign'), Buffer.from([0x6a, 0xff, 0xfe])),
      'campaigns/x.campaign is not UTF-8 text',
    ],
    [
      'a file of 20 MB',
      (folder) => writeFileSync(join(folder, 'x.campaign'), Buffer.alloc(20_000_000, 0x61)),
      'campaigns/x.campaign has 20000000 bytes; 16777216 are the limit',
    ],
  ])('are refused by name when they cannot be read: %s', async (_what, spoil, message) => {
    const folder = temporaryFolder(PROJECT);
    spoil(join(folder, 'campaigns'));
    const { code, out, err } = await jifen(folder, ['check']);
    expect([code, out]).toEqual([66, '']);
    expect(err).toContain(message);
    expect(err).toContain('campaigns/x.campaign');
  });

  it('are not looked for at any depth', async () => {
    const folder = temporaryFolder(PROJECT);
    writeFiles(folder, { [`campaigns/${'deep/'.repeat(9)}x.campaign`]: 'jifen 1\n' });
    expect(await check(folder)).toEqual([66, 'JF7015']);
  });

  it('may be a jifen.yaml that is a folder, which is refused', async () => {
    const folder = temporaryFolder({ 'jifen.yaml/x': '' });
    const { code, err } = await jifen(folder, ['check']);
    expect(code).toBe(66);
    expect(err).toContain('jifen.yaml: this is a folder');
  });
});
