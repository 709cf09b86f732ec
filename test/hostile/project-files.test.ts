/** Row B-05 as far as it exists: campaigns import nothing, so links are the only way out of a project. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jifen } from '../support/host.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { CHOICES_FILE, PROGRAM } from './project.js';

const SECRET = 'top-secret-content';

/** A project beside a file that is none of its business. */
function projectBeside(): string {
  return temporaryFolder({
    'secret.txt': SECRET,
    [`mall/${PROGRAM.path}`]: PROGRAM.text,
    [`mall/${CHOICES_FILE.path}`]: CHOICES_FILE.text,
  });
}

async function check(folder: string) {
  const ran = await jifen(join(folder, 'mall'), ['check']);
  expect(`${ran.out}${ran.err}`).not.toContain(SECRET);
  return ran;
}

describe('B-05', () => {
  it.each([
    ['a campaign file', 'campaigns/x.campaign', '../../secret.txt'],
    ['the program file', 'jifen.yaml', '../secret.txt'],
    ['the folder of campaigns', 'campaigns', '..'],
    ['a cases file', 'campaigns/x.cases.yaml', '../../secret.txt'],
    ['an absolute link', 'campaigns/x.campaign', '/etc/passwd'],
    ['a link to a device without end', 'campaigns/x.campaign', '/dev/zero'],
    ['a link to nowhere', 'campaigns/x.campaign', 'nowhere'],
    ['a link to itself', 'campaigns/x.campaign', 'x.campaign'],
  ])('%s that leads out of the project is refused, and not shown', async (_what, path, target) => {
    const folder = projectBeside();
    rmSync(join(folder, 'mall', path), { recursive: true, force: true });
    symlinkSync(target, join(folder, 'mall', path));
    const { code, out, err } = await check(folder);
    expect(code).toBe(66);
    expect(`${out}${err}`).toMatch(/JF7\d\d\d/);
    expect(`${out}${err}`).not.toContain('root:');
  });

  it.each([
    ['a folder', (path: string) => mkdirSync(path)],
    ['a pipe', (path: string) => execFileSync('mkfifo', [path])],
  ])('%s with the name of a campaign is not waited for', async (_what, make) => {
    const folder = projectBeside();
    make(join(folder, 'mall/campaigns/x.campaign'));
    const { code } = await check(folder);
    expect([0, 66]).toContain(code);
  });

  it('paths on the command line are not patterns, nor decoded', async () => {
    const folder = projectBeside();
    for (const path of ['..%2fmall', '*', '..\u0000', 'CON', 'mall;ls', '$(ls)', '~']) {
      const { code } = await jifen(join(folder, 'mall'), ['check', path]);
      expect(code, path).toBe(66);
    }
  });
});
