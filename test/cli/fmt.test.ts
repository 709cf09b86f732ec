import { chmodSync, lstatSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jifen } from '../support/host.js';
import { filesIn, temporaryFolder, textOf } from '../support/temporary-folder.js';
import { PROJECT } from './mall.js';

const CLEAN = `jifen 1

# Summer only.
campaign summer "Summer"
  runs 2027-06-01 through 2027-08-31  # both days
  for all members
end
`;
const UGLY =
  'jifen 1\n# Summer only.\ncampaign summer “Summer”\n\truns 2027-06-01 through 2027-08-31 # both days\nfor  all members\nend';
const BROKEN = 'jifen 1\ncampaign summer\n  runs 2027-06-01 to\nend\n';

describe('jifen fmt', () => {
  it.each<[string, string]>([
    ['blanks and tabs', UGLY],
    ['no line break at the end', CLEAN.trimEnd()],
    ['CRLF', CLEAN.replaceAll('\n', '\r\n')],
    ['a lone CR', CLEAN.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${CLEAN}`],
  ])(
    'formats a file with %s, keeps its comments, and leaves it alone the second time',
    async (_what, text) => {
      const folder = temporaryFolder({ 'x.campaign': text });
      const first = await jifen(folder, ['fmt', 'x.campaign']);
      expect([first.code, first.out]).toEqual([0, 'formatted: x.campaign\n1 file: 1 formatted\n']);
      expect(textOf(folder, 'x.campaign')).toBe(CLEAN);
      expect((await jifen(folder, ['fmt', '--check', 'x.campaign'])).code).toBe(0);
      expect(filesIn(folder)).toEqual(['x.campaign']);
    },
  );

  it('leaves a file with mistakes as it is, and formats the others', async () => {
    const folder = temporaryFolder({ 'a.campaign': BROKEN, 'b.campaign': UGLY });
    const { code, out, err } = await jifen(folder, ['fmt', 'a.campaign', 'b.campaign']);
    expect(code).toBe(1);
    expect(out).toBe('formatted: b.campaign\n2 files: 1 formatted, 1 with mistakes, left untouched\n');
    expect(err).toContain('--> a.campaign:3:');
    expect([textOf(folder, 'a.campaign'), textOf(folder, 'b.campaign')]).toEqual([BROKEN, CLEAN]);
  });

  it('writes nothing with --check', async () => {
    const folder = temporaryFolder({ 'x.campaign': UGLY });
    expect(await jifen(folder, ['fmt', '--check', 'x.campaign'])).toEqual({
      code: 1,
      out: 'not formatted: x.campaign\n1 file: 1 not formatted\n',
      err: '',
    });
    expect(textOf(folder, 'x.campaign')).toBe(UGLY);
  });

  it('takes all campaigns of the project, from anywhere inside it', async () => {
    const folder = temporaryFolder({ ...PROJECT, 'campaigns/x/summer.campaign': UGLY });
    const { out } = await jifen(join(folder, 'campaigns/x'), ['fmt']);
    expect(out).toBe('formatted: summer.campaign\n3 files: 1 formatted, 2 formatted already\n');
  });

  it('takes folders, and each file once', async () => {
    const folder = temporaryFolder({ 'x/a.campaign': UGLY, 'x/y/b.campaign': UGLY, 'x/c.txt': 'text' });
    const { out } = await jifen(folder, ['fmt', 'x', 'x/a.campaign', './x/y']);
    expect(out).toContain('2 files: 2 formatted\n');
  });

  it('translates there and back, byte for byte', async () => {
    const folder = temporaryFolder(PROJECT);
    const before = textOf(folder, 'campaigns/spring.campaign');
    expect((await jifen(folder, ['fmt', '--to', 'zh'])).code).toBe(0);
    expect(textOf(folder, 'campaigns/spring.campaign')).toContain('活动 spring 「Spring」');
    expect((await jifen(folder, ['check'])).code).toBe(0);
    await jifen(folder, ['fmt', '--to', 'en']);
    expect(textOf(folder, 'campaigns/spring.campaign')).toBe(before);
  });

  it('keeps the permissions of a file, and the link that leads to it', async () => {
    const folder = temporaryFolder({ 'real.campaign': UGLY });
    chmodSync(join(folder, 'real.campaign'), 0o640);
    symlinkSync('real.campaign', join(folder, 'link.campaign'));
    expect((await jifen(folder, ['fmt', 'link.campaign'])).code).toBe(0);
    expect(textOf(folder, 'real.campaign')).toBe(CLEAN);
    expect(lstatSync(join(folder, 'link.campaign')).isSymbolicLink()).toBe(true);
    expect(statSync(join(folder, 'real.campaign')).mode & 0o777).toBe(0o640);
  });

  it.each<[readonly string[], number, string]>([
    [['nowhere.campaign'], 66, 'nowhere.campaign: there is no such file'],
    [['jifen.yaml'], 2, 'jifen.yaml is not a campaign file'],
    [[], 66, 'JF7010'],
    [['-', 'x.campaign'], 2, 'x.campaign and - cannot go together'],
  ])('says what is wrong with the files %j', async (files, exitCode, message) => {
    const { code, err } = await jifen(temporaryFolder(), ['fmt', ...files]);
    expect(code).toBe(exitCode);
    expect(err).toContain(message);
  });
});

describe('jifen fmt -', () => {
  const format = (stdin: string | Uint8Array, ...words: readonly string[]) =>
    jifen(temporaryFolder(), ['fmt', '-', ...words], { stdin });

  it('formats standard input to standard output', async () => {
    expect(await format(UGLY)).toEqual({ code: 0, out: CLEAN, err: '' });
    expect((await format(UGLY, '--to', 'zh')).out).toContain('活动 summer 「Summer」\n');
  });

  it('prints nothing with --check', async () => {
    expect(await format(UGLY, '--check')).toEqual({ code: 1, out: '', err: '' });
    expect(await format(CLEAN, '--check')).toEqual({ code: 0, out: '', err: '' });
  });

  it('prints no half of a text with mistakes', async () => {
    const { code, out, err } = await format(BROKEN);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('--> -:3:');
  });

  it('refuses what is no text, or far too much', async () => {
    expect(await format(Buffer.from([0xff]))).toMatchObject({ code: 66, out: '' });
    expect((await format(Buffer.alloc(17_000_000, 0x20))).err).toContain('JF7014');
  });
});
