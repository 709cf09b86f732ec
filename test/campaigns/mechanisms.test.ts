/** `docs/coverage.md` says of every mechanism what becomes of it, and what it names is there. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CAMPAIGN_SOURCES, CASES_SOURCES } from './project.js';

const COUNT = 70;
const STATUSES = ['works', 'in part', 'waits'];
/** What a purchase earns, and the two advertised values: these must work, wholly or for what a purchase is. */
const EARNING = [...Array.from({ length: 16 }, (_, index) => index + 1), 24, 29];

interface Row {
  readonly first: number;
  readonly last: number;
  readonly status: string;
  readonly file: string;
  /** Titles of examples and cases, or clauses: what stands in code type. */
  readonly named: readonly string[];
}

const page = readFileSync(new URL('../../docs/coverage.md', import.meta.url), 'utf8');
const rows = (page.split('\n## Mechanisms\n')[1] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| S'))
  .map(readRow);

function readRow(line: string): Row {
  const [, ids = '', , status = '', file = '', shown = ''] = line.split('|').map((cell) => cell.trim());
  const [first = 0, last = first] = [...ids.matchAll(/S(\d+)/g)].map(([, number]) => Number(number));
  const named = [...shown.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
  return { first, last, status, file: file.replaceAll('`', ''), named };
}

it('names every mechanism once, in order', () => {
  const numbers = rows.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  expect(numbers).toEqual(Array.from({ length: COUNT }, (_, index) => index + 1));
  expect(rows.filter(({ status }) => !STATUSES.includes(status))).toEqual([]);
});

it('shows every mechanism of earning in a campaign', () => {
  const shown = rows.filter(({ status, named }) => status !== 'waits' && named.length > 0);
  expect(EARNING.filter((number) => !shown.some(({ first }) => first === number))).toEqual([]);
});

it.each(rows.filter(({ status }) => status !== 'waits'))('S$first is shown in $file', ({ file, named }) => {
  const source = [...CAMPAIGN_SOURCES, ...CASES_SOURCES].find(({ path }) => path === `campaigns/${file}`);
  expect(source).toBeDefined();
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((text) => source?.text.includes(text) !== true)).toEqual([]);
});
