/** Part D of the list of hostile inputs for what is written about accounts: statements, reports, audits, offers, decisions. */
import { describe, expect, it } from 'vitest';
import { jifen, type Ran } from '../support/host.js';
import { LEDGER_PROJECT } from '../support/ledger/project.js';
import { temporaryFolder, textOf } from '../support/temporary-folder.js';

const ESCAPES = '\u001b[2J\u001b]0;title\u0007\u009b31m';
const MARKUP = '<img src=x onerror=polluted()><|b|>::error::x';

/** One member who does something of everything, under ids that would do something themselves. */
function folderOf(member: string): string {
  const head = (id: string, day: string) => ({ id, member, at: `2027-01-${day}T10:00:00+08:00` });
  const records = [
    { ...head(`${member}-1`, '02'), type: 'signup' },
    { ...head(`${member}-2`, '03'), items: [{ category: 'snack', quantity: 1, amount: '90.00' }] },
    { ...head(`${member}-3`, '04'), type: 'redeem', offer: 'tea' },
    { ...head(`${member}-4`, '05'), type: 'donate', cause: 'woods', points: 10 },
    { ...head(`${member}-5`, '06'), type: 'refund', purchase: `${member}-2` },
    { ...head(`${member}-6`, '07'), type: 'refund', purchase: `${member}-2` },
  ];
  const title = MARKUP.replace('::', ':');
  const corner = (LEDGER_PROJECT['campaigns/corner.campaign'] ?? '').replace('"Tea for two"', `"${title}"`);
  return temporaryFolder({
    ...LEDGER_PROJECT,
    'campaigns/corner.campaign': corner,
    'all.jsonl': records.map((record) => `${JSON.stringify(record)}\n`).join(''),
  });
}

const INPUT = ['--input', 'all.jsonl'];
const about = (member: string): readonly (readonly string[])[] => [
  ['run', ...INPUT, '--output', '-'],
  ['statement', ...INPUT, '--member', member, '--month', '2027-01'],
  ['statement', ...INPUT, '--member', member, '--month', '2027-01', '--format', 'html'],
  ['report', ...INPUT, '--format', 'md'],
  ['report', ...INPUT, '--format', 'html'],
  ['audit', ...INPUT, '--member', member],
  ['audit', ...INPUT, '--event', `${member}-3`],
  ['offers', ...INPUT, '--member', member, '--at', '2027-01-31'],
];

function expectPlain({ out, err }: Ran): void {
  for (const text of [out, err]) expect(/[^\P{Cc}\n\r]/u.exec(text)).toBeNull();
}

describe('D-01: cells that a spreadsheet would run', () => {
  it.each(['=1+1', '@SUM(A1)', '＝1', '-1+1', '+1'])('as CSV, %s is no formula', async (member) => {
    const folder = folderOf(member);
    const { code } = await jifen(folder, ['run', ...INPUT, '--output', 'out.csv']);
    expect(code).toBe(0);
    const rows = textOf(folder, 'out.csv').trimEnd().split(/\r?\n/).slice(1);
    expect(rows.length).toBeGreaterThan(1);
    for (const cell of rows.flatMap((row) => row.split(','))) {
      expect(cell).not.toMatch(/^"?[=+@＝＋－＠\t\r]/);
      expect(cell).not.toMatch(/^"?-(?!\d+(?:\.\d+)?"?$)/);
    }
  });
});

describe('D-02: names that would be markup', () => {
  it('are text in every page', async () => {
    const member = '<script>polluted()</script>';
    const folder = folderOf(member);
    for (const words of about(member)) {
      const { code, out } = await jifen(folder, words);
      expect(code, words.join(' ')).toBe(0);
      if (words.includes('html'))
        expect(out, words.join(' ')).not.toMatch(/<img|<script|onerror=(?!polluted\(\)&gt;)/);
      if (words.includes('md')) expect(out).not.toMatch(/(?<!\\)<img|(?<!\\)<script/);
      expect(out, words.join(' ')).not.toMatch(/^::error/m);
    }
  });
});

describe('D-03: escape sequences', () => {
  it('in ids that are asked for or refused are shown, not printed', async () => {
    const folder = folderOf('M1');
    for (const words of [
      ...about(ESCAPES),
      ['ledger', 'verify', ESCAPES],
      ['run', ESCAPES],
      ['plan', ...INPUT, '-o', ESCAPES],
    ])
      expectPlain(await jifen(folder, words));
    for (const words of about('M1')) expectPlain(await jifen(folder, words));
    const hostile = folderOf(`M${ESCAPES}`);
    for (const words of about('M1')) expectPlain(await jifen(hostile, words));
  });
});

describe('D-04: a report about very many members', () => {
  it('stays small', async () => {
    const items = [{ category: 'snack', quantity: 1, amount: '9.00' }];
    const records = Array.from({ length: 3000 }, (_, index) =>
      JSON.stringify({ id: `P${index}`, member: `member-${index}`, at: '2027-01-02T10:00:00Z', items }),
    );
    const folder = temporaryFolder({ ...LEDGER_PROJECT, 'all.jsonl': `${records.join('\n')}\n` });
    const { code, out } = await jifen(folder, ['report', ...INPUT, '--format', 'html']);
    expect(code).toBe(0);
    expect(out.length).toBeLessThan(100_000);
  });
});
