/** An older version against a newer one: broken promises, and what changed in words. */
import { describe, expect, it } from 'vitest';
import { type Difference, findDifferences } from '../../src/analysis/against/differences.js';
import { checkPromises, PROMISE_MESSAGES } from '../../src/analysis/against/promises.js';
import { LANGUAGES } from '../../src/text/localized.js';
import { campaign, compile, messageOf, programText } from './support.js';

const PROGRAM = programText({
  late: 'late records are refused',
  earned: 'points earned now cannot be used on the same purchase',
});

function version(blocks: string, rules = 'rule r "R"\n  give 5 points per purchase\nend\n') {
  return compile([campaign(rules), blocks], { program: PROGRAM });
}

const offer = (clauses: readonly string[], id = 'tea'): string =>
  `offer ${id} "Tea"\n${clauses.map((clause) => `  ${clause}\n`).join('')}end\n`;

const TEA = [
  'worth 10 CNY',
  'costs 500 points',
  'open to members with balance at least 300 points',
  'keeps its worth',
];
const changed = (from: string, to: string): readonly string[] =>
  TEA.map((clause) => (clause === from ? to : clause));

function broken(old: readonly string[], now: string) {
  const before = version(offer(old));
  const { program, ruleSet } = version(now);
  return checkPromises(before.ruleSet.content, ruleSet.content, program);
}

const PAYS = [
  'pays 1 CNY per 20 points',
  'accepts at least 100 points in steps of 100 points',
  'a larger request is refused',
  'open to all members',
  'keeps its worth',
];

describe('a promise of worth', () => {
  it.each<[string, readonly string[], string, string[]]>([
    ['is kept by the same', TEA, offer(TEA), []],
    ['is kept by a lower price', TEA, offer(changed('costs 500 points', 'costs 400 points')), []],
    ['is kept by more worth', TEA, offer(changed('worth 10 CNY', 'worth 12 CNY')), []],
    [
      'is kept where more may have it',
      TEA,
      offer(changed(TEA[2] ?? '', 'open to members with balance at least 100 points')),
      [],
    ],
    ['is kept where all may have it', TEA, offer(changed(TEA[2] ?? '', 'open to all members')), []],
    ['is broken by a higher price', TEA, offer(changed('costs 500 points', 'costs 600 points')), ['JF1652']],
    [
      'is broken by money besides',
      TEA,
      offer(changed('costs 500 points', 'costs 500 points plus 1 CNY')),
      ['JF1652'],
    ],
    [
      'is broken by a price for a season',
      TEA,
      offer(changed('costs 500 points', 'costs 500 points during 2027-02-01 through 2027-02-05')),
      ['JF1652'],
    ],
    ['is broken by less worth', TEA, offer(changed('worth 10 CNY', 'worth 9 CNY')), ['JF1653']],
    [
      'is broken where fewer may have it',
      TEA,
      offer(changed(TEA[2] ?? '', 'open to members with balance at least 400 points')),
      ['JF1654'],
    ],
    [
      'is broken by dates',
      TEA,
      offer([...TEA, 'available during 2027-02-01 through 2027-02-05']),
      ['JF1654'],
    ],
    ['is broken by days of the month', TEA, offer([...TEA, 'only on day 8 of the month']), ['JF1654']],
    ['is broken where it is dropped', TEA, offer(TEA.slice(0, 3)), ['JF1655']],
    ['is broken where the offer is gone', TEA, offer(TEA, 'coffee'), ['JF1651']],
    [
      'is broken by a worse rate for points as money',
      PAYS,
      offer(PAYS.map((clause) => clause.replace('per 20', 'per 25'))),
      ['JF1652'],
    ],
    ['is kept by a better rate', PAYS, offer(PAYS.map((clause) => clause.replace('per 20', 'per 10'))), []],
  ])('%s', (_title, old, now, codes) => {
    expect(broken(old, now).map(({ code }) => code)).toEqual(codes);
  });

  it('that was never given binds nobody', () => {
    const old = version(offer(TEA.slice(0, 3)));
    const { program, ruleSet } = version(offer(changed('costs 500 points', 'costs 900 points'), 'tea'));
    expect(checkPromises(old.ruleSet.content, ruleSet.content, program)).toEqual([]);
  });

  it('passes to what replaces the offer', () => {
    const until = [...TEA, 'replaced by coffee from 2028-01-01'];
    expect(broken(TEA, offer(until) + offer(TEA, 'coffee'))).toEqual([]);
    const dearer = offer(until) + offer(changed('costs 500 points', 'costs 501 points'), 'coffee');
    expect(broken(TEA, dearer).map(({ code }) => code)).toEqual(['JF1652']);
  });

  it('that is broken is told with both values, in both languages', () => {
    const [found] = broken(TEA, offer(changed('costs 500 points', 'costs 600 points')));
    if (found === undefined) throw new Error('nothing found');
    expect(messageOf(found, 'en')).toContain('for 500 points, and is now for 600 points');
    expect(messageOf(found, 'zh')).toContain('原可用 500 积分兑换，现为 600 积分');
    expect(found.span?.file).toBe('2.campaign');
  });

  it('has a test for each way to break it', () => {
    expect(Object.values(PROMISE_MESSAGES).map(({ code }) => code)).toEqual([
      'JF1651',
      'JF1652',
      'JF1653',
      'JF1654',
      'JF1655',
    ]);
  });
});

describe('differences', () => {
  const show =
    (language: 'en' | 'zh') =>
    ({ kind, part, id, details }: Difference): string =>
      `${kind} ${part[language]} ${id}: ${details[language]}`;

  function differences(old: string, now: string, language: 'en' | 'zh' = 'en'): readonly string[] {
    const [before, after] = [version(offer(TEA), old), version(offer(TEA, 'tea'), now)];
    return findDifferences(before.ruleSet.content, after.ruleSet.content).map(show(language));
  }

  const A = 'rule a "A"\n  give 5 points per purchase\nend\n';
  const B = 'rule b "B"\n  give 7 points per purchase\nend\n';

  it.each(LANGUAGES)('are none between equal programs, whatever the order (%s)', (language) => {
    expect(differences(A + B, B + A, language)).toEqual([]);
  });

  it('name what is new, gone and other', () => {
    expect(differences(A, B)).toEqual([
      'removed rule a: gives 5 points per purchase',
      'added rule b: gives 7 points per purchase',
    ]);
    expect(differences(A, A.replace('5 points', '6 points'))).toEqual([
      'changed rule a: gives 5 points per purchase → gives 6 points per purchase (effect)',
    ]);
    expect(differences(A, A.replace('  give', '  when paid amount is at least 30 CNY\n  give'))).toEqual([
      'changed rule a: conditions',
    ]);
  });

  it('speak Chinese', () => {
    expect(differences(A, A.replace('5 points', '6 points'), 'zh')[0]).toMatch(
      /^changed 规则 a: .*5.*→.*6.*（效果）$/,
    );
  });

  it('tell choices by their values', () => {
    const old = compile([campaign(A)], { program: PROGRAM });
    const now = compile([campaign(A)], { program: PROGRAM.replace('round points down', 'round points up') });
    expect(findDifferences(old.ruleSet.content, now.ruleSet.content).map(show('en'))).toEqual([
      'changed setting pointsRounding: down → up',
    ]);
  });
});
