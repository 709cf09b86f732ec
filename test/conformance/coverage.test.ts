/**
 * `docs/coverage.md` says of every scenario what becomes of it. The scenarios themselves are not part of this
 * repository: `JIFEN_SCENARIOS` names the folder that holds their files, where there is one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vectorFiles } from './vectors.js';

const PAGE = new URL('../../docs/coverage.md', import.meta.url);
const SCENARIOS = process.env['JIFEN_SCENARIOS'];
const STATUSES = ['passes', 'waits', 'not copied'];
/** Files of our own cases, which are no scenarios of a source. */
const OWN = 'own-';

const FILES = vectorFiles();

interface Row {
  readonly id: string;
  readonly status: string;
  readonly file: string;
  readonly note: string;
}

/** The part on scenarios; that on mechanisms is proven by the test of the campaigns. */
const [SCENARIO_PART = ''] = readFileSync(PAGE, 'utf8').split('\n## Mechanisms\n');

const rows: readonly Row[] = SCENARIO_PART.split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| scenario') && !line.startsWith('| ---'))
  .map((line) => {
    const [, id = '', status = '', file = '', note = ''] = line.split('|').map((cell) => cell.trim());
    return { id, status, file: file.replaceAll('`', ''), note };
  });

describe('the page of coverage', () => {
  it('names every scenario once, with a status', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.filter(({ status }) => !STATUSES.includes(status))).toEqual([]);
  });

  it('says why a scenario waits or is not copied', () => {
    expect(rows.filter(({ status, note }) => status !== 'passes' && note === '')).toEqual([]);
  });

  it('says that exactly those pass that are cases, in their files', () => {
    const cases = [...FILES]
      .filter(([name]) => !name.startsWith(OWN))
      .flatMap(([name, { cases: all }]) => all.map(({ id }) => `${id} ${name}`));
    const passing = rows.filter(({ status }) => status === 'passes').map(({ id, file }) => `${id} ${file}`);
    expect(passing.sort()).toEqual([...new Set(cases)].sort());
  });

  it('counts them', () => {
    const passing = rows.filter(({ status }) => status === 'passes').length;
    const told = `${rows.length} scenarios ${passing === rows.length ? 'pass' : `${passing} pass`}`;
    expect(readFileSync(PAGE, 'utf8')).toContain(told);
  });

  it('leaves no scenario of the sources out', (context) => {
    if (SCENARIOS === undefined) return context.skip('JIFEN_SCENARIOS is not set');
    const ids = ['promotion-engines.json', 'real-programs.json'].flatMap((name) =>
      idsOf(JSON.parse(readFileSync(join(SCENARIOS, name), 'utf8'))),
    );
    expect(rows.map(({ id }) => id)).toEqual(ids);
  });
});

describe('the data files', () => {
  it('have no two cases of one name', () => {
    const titles = [...FILES].flatMap(([, { cases }]) =>
      cases.map(({ id, variant }) => `${id} ${variant ?? ''}`),
    );
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

function idsOf(scenarios: unknown): readonly string[] {
  return (scenarios as readonly { readonly id: string }[]).map(({ id }) => id);
}
