/** Names that would do something to a terminal, a log or a spreadsheet if they were printed as they are. */
import { describe, expect, it } from 'vitest';
import { jifen, type Ran } from '../support/host.js';
import { temporaryFolder, textOf } from '../support/temporary-folder.js';
import { MALL, PROJECT, purchaseLine, RUN } from './mall.js';

/** Colour, cursor, title; a workflow command on a line of its own; bidirectional, zero-width and C1 controls. */
const HOSTILE = 'a\u001b[31m\u001b]0;owned\u0007\r\n::error::owned%0A\u202egod\u200b\u009bz';
const UNSAFE = /[^\P{Cc}\n]|[\u200b\u202e]/u;

function expectSafe({ out, err }: Ran): void {
  for (const text of [out, err]) {
    expect(UNSAFE.exec(text)?.[0]).toBeUndefined();
    expect(text).not.toMatch(/^::error::/m);
  }
}

describe('hostile names are shown, and do nothing', () => {
  it.each<[readonly string[]]>([
    [[HOSTILE]],
    [['check', `--${HOSTILE}`]],
    [['check', '--format', HOSTILE]],
    [['check', '--lang', HOSTILE]],
    [['check', HOSTILE]],
    [['check', HOSTILE, '--format', 'github']],
    [['check', HOSTILE, '--format', 'plain']],
    [['check', HOSTILE, '--format', 'json']],
    [['fmt', `${HOSTILE}.campaign`]],
    [['fmt', HOSTILE]],
    [['init', HOSTILE]],
    [['explain-code', HOSTILE]],
    [['words', HOSTILE]],
    [['run', '--input', HOSTILE]],
    [['run', '--input', `${HOSTILE}.jsonl`]],
    [[...RUN, '--output', `${HOSTILE}/x.jsonl`]],
    [['explain', '--input', 'purchases.jsonl', '--purchase', HOSTILE]],
    [['explain', '--input', 'purchases.jsonl', '--purchase', 'P1', '--ruleset', HOSTILE]],
  ])('on the command line: %j', async (words) => {
    const ran = await jifen(temporaryFolder(MALL), words);
    expectSafe(ran);
    expect(`${ran.out}${ran.err}`).toContain('owned');
  });

  const path = `campaigns/${HOSTILE.replaceAll('/', '')}.campaign`;

  it.each(['pretty', 'plain', 'json', 'github'])('in file names, with --format %s', async (format) => {
    const folder = temporaryFolder({ ...PROJECT, [path]: 'jifen 1\nrule' });
    const ran = await jifen(folder, ['check', '--format', format]);
    expect(ran.code).toBe(1);
    expectSafe(ran);
    if (format === 'github') expect(ran.out).toMatch(/^(?:::error file=[^\n]*\n)+$/);
    if (format === 'json') expect(JSON.parse(ran.out)[0].file).toBe(path);
  });

  it('in file names that are formatted, and in texts that are not read', async () => {
    const folder = temporaryFolder({
      ...PROJECT,
      [path]: 'jifen 1\ncampaign  x\nruns always\nfor all members\nend',
    });
    expectSafe(await jifen(folder, ['fmt']));
    const other = temporaryFolder({
      ...PROJECT,
      'campaigns/x.campaign': `jifen 1\nrule "${HOSTILE}"\nend\n`,
    });
    for (const words of [['check'], ['check', '--format', 'github'], ['fmt'], ['test'], RUN])
      expectSafe(await jifen(other, words));
  });

  it('in records, on the terminal and in the reject file', async () => {
    const quoted = JSON.stringify(HOSTILE).slice(1, -1);
    const line = purchaseLine(quoted, quoted, quoted, `{"sku":"${quoted}","amount":"${quoted}"}`);
    const folder = temporaryFolder({
      ...MALL,
      'hostile.jsonl': `${line}\n${line.replace('amount', quoted)}\n`,
    });
    const ran = await jifen(folder, ['run', '--input', 'hostile.jsonl', '--rejects', 'rejects.jsonl']);
    expectSafe(ran);
    expect(ran.out).toContain('2 records read: 0 accepted, 2 refused');
    expect(textOf(folder, 'rejects.jsonl').trimEnd().split('\n')).toHaveLength(2);
  });

  it('in ids that a spreadsheet would run', async () => {
    const formula = '=HYPERLINK(1)';
    const line = purchaseLine(
      formula,
      '@M',
      '2027-02-07T12:00:00+08:00',
      '{"sku":"A","quantity":1,"amount":"1.00"}',
    );
    const folder = temporaryFolder({ ...MALL, 'x.jsonl': line });
    const { out } = await jifen(folder, ['run', '--input', 'x.jsonl', '--output', '-', '--format', 'csv']);
    expect(out).toContain(`"'=HYPERLINK(1)","'@M",`);
  });

  it('and do not pollute prototypes', async () => {
    const line = '{"__proto__":{"polluted":1},"id":"__proto__","member":"constructor","at":"x","items":[]}';
    const folder = temporaryFolder({ ...MALL, 'x.jsonl': line });
    for (const words of [
      ['run', '--input', 'x.jsonl'],
      ['explain', '--input', 'x.jsonl', '--purchase', '__proto__'],
      ['explain-code', 'constructor'],
      ['constructor'],
      ['check', '--__proto__', 'x'],
      ['check', '--constructor=x'],
    ]) {
      expect((await jifen(folder, words)).code).not.toBe(70);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    }
  });
});
