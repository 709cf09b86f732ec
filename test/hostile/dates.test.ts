/** Row B-15: days that are not in every year, weeks and hours that are not in every calendar, zones under old names. */
import { describe, expect, it } from 'vitest';
import { compileProject } from '../../src/api/compile-project.js';
import { readRecords } from '../support/random-project/read-records.js';
import { decideAll } from '../support/random-project/run-project.js';
import { CHOICES_FILE, codesOf, HEAD, PROGRAM } from './project.js';

interface Case {
  /** Clauses of the one rule; it gives 100 points. */
  readonly clauses: string;
  readonly at: readonly string[];
  readonly zone?: string;
  readonly birthday?: string;
}

function compileIn(zone: string, clauses: string) {
  const text = `${HEAD.replace('runs 2027-01-01 through 2027-12-31', 'runs always')}\nrule r\n  ${clauses}\nend\n`;
  const program = { ...PROGRAM, text: PROGRAM.text.replace('Asia/Shanghai', zone) };
  return compileProject({ program, campaigns: [CHOICES_FILE, { path: 'campaigns/a.campaign', text }] });
}

/** Whether the rule gave its points, purchase by purchase. */
function given({ clauses, at, zone = 'Asia/Shanghai', birthday }: Case): readonly boolean[] {
  const { ruleSet, program, diagnostics } = compileIn(zone, `${clauses}\n  give 100 points per purchase`);
  if (ruleSet === null || program === null) throw new Error(JSON.stringify(diagnostics));
  const purchases = at.map((instant, index) => ({
    id: `P${index}`,
    member: 'M',
    at: instant,
    items: [{ quantity: 1, amount: '0.50' }],
  }));
  const members = [{ id: 'M', ...(birthday === undefined ? {} : { birthday }) }];
  const decided = [...decideAll(ruleSet, readRecords({ purchases, members }, program.vocabulary))];
  return at.map(
    (_, index) => decided.find(({ decision }) => decision.id === `P${index}`)?.decision.points === 100n,
  );
}

describe('B-15: a birthday on 29 February', () => {
  const born = { birthday: '2000-02-29' };
  const noon = (day: string): string => `${day}T12:00:00+08:00`;

  it('is kept on 28 February in common years', () => {
    const at = ['2027-02-27', '2027-02-28', '2027-03-01', '2028-02-28', '2028-02-29'].map(noon);
    const clauses = 'when member birthday is known and member birthday is today';
    expect(given({ ...born, clauses, at })).toEqual([false, true, false, false, true]);
  });

  it('makes a year older on that day', () => {
    const at = ['2027-02-27', '2027-02-28', '2028-02-28', '2028-02-29'].map(noon);
    const clauses = 'when member birthday is known and member age is at least 27 years';
    expect(given({ ...born, clauses, at })).toEqual([false, true, true, true]);
    const older = 'when member birthday is known and member age is at least 28 years';
    expect(given({ ...born, clauses: older, at })).toEqual([false, false, false, true]);
  });

  it('is near when it is, over the end of a year too', () => {
    const clauses = 'when member birthday is known and member birthday is within 3 days';
    const at = ['2027-02-24', '2027-02-25', '2027-03-03', '2027-03-04'].map(noon);
    expect(given({ ...born, clauses, at })).toEqual([false, true, true, false]);
    const newYear = ['2026-12-28', '2026-12-29', '2027-01-04', '2027-01-05'].map(noon);
    expect(given({ birthday: '2000-01-01', clauses, at: newYear })).toEqual([false, true, true, false]);
  });
});

describe('B-15: week 53', () => {
  it('goes from Monday to Sunday over the end of the year', () => {
    const at = [
      '2026-12-27T23:59:59+08:00',
      '2026-12-28T00:00:00+08:00',
      '2026-12-31T12:00:00+08:00',
      '2027-01-03T23:59:59+08:00',
      '2027-01-04T00:00:00+08:00',
    ];
    expect(given({ clauses: 'limit 1 time per member per week', at })).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
  });

  it('months and years end where they end', () => {
    const at = ['2026-12-31T23:59:59+08:00', '2027-01-01T00:00:00+08:00', '2027-01-31T12:00:00+08:00'];
    expect(given({ clauses: 'limit 1 time per member per month', at })).toEqual([true, true, false]);
    expect(given({ clauses: 'limit 1 time per member per year', at })).toEqual([true, true, false]);
  });
});

describe('B-15: days on which clocks are changed', () => {
  const zone = 'America/New_York';

  it('an hour that is left out has no purchases', () => {
    const at = ['2027-03-14T01:59:59-05:00', '2027-03-14T03:00:00-04:00', '2027-03-15T02:30:00-04:00'];
    const clauses = 'when time is from 02:00 until 03:00';
    expect(given({ zone, clauses, at })).toEqual([false, false, true]);
  });

  it('an hour that comes twice counts both times', () => {
    const at = ['2027-11-07T01:30:00-04:00', '2027-11-07T01:30:00-05:00', '2027-11-07T02:00:00-05:00'];
    const clauses = 'when time is from 01:00 until 02:00';
    expect(given({ zone, clauses, at })).toEqual([true, true, false]);
  });

  it('a day of 23 or 25 hours is one day', () => {
    const short = ['2027-03-14T00:00:00-05:00', '2027-03-14T23:59:59-04:00', '2027-03-15T00:00:00-04:00'];
    const long = ['2027-11-07T00:00:00-04:00', '2027-11-07T23:59:59-05:00', '2027-11-08T00:00:00-05:00'];
    for (const at of [short, long]) {
      expect(given({ zone, clauses: 'limit 1 time per member per day', at })).toEqual([true, false, true]);
    }
    const clauses = 'during 2027-11-07 through 2027-11-07';
    expect(given({ zone, clauses, at: long })).toEqual([true, true, false]);
  });

  it('a day that a zone never had ends before it begins', () => {
    // Samoa went over the date line: 2011-12-30 never was.
    const { ruleSet } = compileIn(
      'Pacific/Apia',
      'during 2011-12-30 through 2011-12-30\n  give 1 points per purchase',
    );
    const [range] = ruleSet?.content.rules[0]?.during ?? [];
    expect(range?.from).toBe(range?.until);
  });
});

describe('B-15: zones', () => {
  const clauses = 'during 2027-03-14 through 2027-11-07\n  give 1 points per purchase';
  const during = (zone: string) => compileIn(zone, clauses).ruleSet?.content.rules[0]?.during;

  it.each([
    ['US/Eastern', 'America/New_York'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['PRC', 'Asia/Shanghai'],
  ])('%s, an old name, is the same zone as %s', (old, name) => {
    expect(during(old)).toEqual(during(name));
    expect(during(old)).toHaveLength(1);
  });

  it.each(['Mars/Olympus', 'asia/shanghai', '__proto__', 'constructor', '+08:00', ''])(
    '%j is no zone',
    (zone) => {
      expect(codesOf(compileIn(JSON.stringify(zone), clauses))).toEqual(['JF2051']);
    },
  );
});

describe('B-15: ranges over thousands of years', () => {
  it('cost nothing', () => {
    const clauses = 'during 0001-01-01 through 9999-12-31';
    for (const at of ['0001-01-02T00:00:00Z', '9999-12-31T00:00:00Z'])
      expect(given({ clauses, at: [at] }), at).toEqual([true]);
  });

  it.each(['2027-02-29', '2100-02-29', '0000-01-01', '10000-01-01', '2027-13-01', '2027-00-10'])(
    '%s is no day',
    (day) => {
      expect(
        codesOf(compileIn('UTC', `during ${day} through 2099-12-31\n  give 1 points per purchase`)),
      ).toEqual(['JF1306']);
    },
  );
});
