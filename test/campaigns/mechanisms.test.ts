/** `docs/coverage.md` says of every mechanism what becomes of it, and what it names is there. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CAMPAIGN_SOURCES, CASES_SOURCES } from './project.js';

const COUNT = 70;
/** `refused`: the law forbids it, and a named test shows that a check does too. */
const STATUSES = ['works', 'refused'];

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
  const named = [...shown.matchAll(/`([^`]+)`/g)]
    .map(([, text = '']) => text)
    .filter((text) => !text.startsWith('jifen ') && !text.endsWith('.campaign'));
  return { first, last, status, file: file.replaceAll('`', ''), named };
}

it('names every mechanism once, in order', () => {
  const numbers = rows.flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  expect(numbers).toEqual(Array.from({ length: COUNT }, (_, index) => index + 1));
  expect(rows.filter(({ status }) => !STATUSES.includes(status))).toEqual([]);
});

/** A campaign or cases file of the demonstration, or a test. */
function textOf(file: string): string | undefined {
  if (file.startsWith('test/')) return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  return [...CAMPAIGN_SOURCES, ...CASES_SOURCES].find(({ path }) => path === `campaigns/${file}`)?.text;
}

it.each(rows)('S$first is shown in $file', ({ file, named }) => {
  const text = textOf(file);
  expect(text).toBeDefined();
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => text?.includes(name) !== true)).toEqual([]);
});
