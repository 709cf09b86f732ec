/** Part B of the list of hostile inputs for what campaigns say about points over time, offers, perks, causes, messages. */
import { afterEach, describe, expect, it } from 'vitest';
import { checkLife } from '../check/life-support.js';
import { campaignFiles } from '../support/campaign-files.js';
import { prefixes, tokenFaults } from '../support/faults.js';

afterEach(() => {
  expect('polluted' in {}).toBe(false);
});

const codesOf = (text: string): readonly string[] => checkLife(text).diagnostics.map(({ code }) => code);

const MOST = '9,999,999,999,999';
const offer = (clauses: string): string => `offer tea "Tea"\n  ${clauses}\n  open to all members\nend\n`;
const REACHED = 'reached when member spend this year is at least 1 CNY';
const tier = (reached: string, review = 'reviewed at the end of the year', grace = 'no grace'): string =>
  `tier gold\n  ${reached}\n  ${review}\n  ${grace}\n  lost one step at a time\nend\n`;
const expiry = (span: string, through: string): string =>
  `expiry\n  points expire ${span} after they were earned, at the end of that ${through}\nend\n`;
const rule = (clauses: string): string =>
  `perk lounge "Lounge"\n  only when given\nend\ncampaign c "C"\n  runs always\n  for all members\n  budget 900 points, then pay the rest and close\nend\nrule r "R"\n  ${clauses}\nend\n`;

/** What is written, and the messages that it must at least get. */
const TRIED: readonly (readonly [what: string, text: string, codes: readonly string[]])[] = [
  ['a price of 10^18', offer('costs 1,000,000,000,000,000,000 points'), ['JF1007']],
  ['a price of 30 digits', offer(`costs ${'9'.repeat(30)} points`), ['JF1007']],
  ['a price of 0', offer('costs 0 points'), ['JF1305']],
  ['a price below 0', offer('costs -5 points'), ['JF1009']],
  ['a stock of 0', offer('costs 5 points\n  stock 0 in total'), ['JF1305']],
  ['a limit of 0', offer('costs 5 points\n  limit 0 times per member per day'), ['JF1305']],
  ['dates reversed', offer('costs 5 points during 2027-05-02 through 2027-05-01'), ['JF1307']],
  ['an offer replaced by itself', offer('costs 5 points\n  replaced by tea from 2027-01-01'), ['JF1409']],
  ['a span of 0 days', expiry('0 days', 'day'), ['JF1305']],
  ['a million months', expiry('1,000,000 months', 'month'), ['JF1305']],
  ['999,999,999 years', expiry('999,999,999 years', 'year'), ['JF1305']],
  [
    'pending for a million days',
    'pending\n  points are usable 1,000,000 days after the event\nend\n',
    ['JF1305'],
  ],
  ['a grace of a million days', tier(REACHED, undefined, 'grace 1,000,000 days'), ['JF1305']],
  [
    'a review after a million months',
    tier(REACHED, 'reviewed 1,000,000 months after it was reached'),
    ['JF1305'],
  ],
  ['a tier that needs itself', tier('reached when member tier is at least gold'), ['JF1453']],
  ['a tier twice', `${tier(REACHED)}${tier(REACHED)}`, ['JF1405']],
  ['a perk that reads itself', 'perk a "A"\n  for members with perk a\nend\n', ['JF1473']],
  [
    'a birthday in a million days',
    rule('on the day 1,000,000 days before the birthday\n  give 5 points once'),
    ['JF1305'],
  ],
  [
    'silence for a million days',
    rule('after 1,000,000 days without a purchase\n  give 5 points once'),
    ['JF1305'],
  ],
  ['a perk for a million days', rule('on sign-up\n  give perk lounge for 1,000,000 days'), ['JF1305']],
  ['day 32', rule('on day 32 of every month\n  give 5 points once'), ['JF1305']],
  ['day 0', rule('on day 0 of every month\n  give 5 points once'), ['JF1305']],
  [
    'a cause of 0 points',
    'cause woods "Woods"\n  accepts at least 0 points in steps of 0 points\nend\n',
    ['JF1305'],
  ],
  [
    'a cause off its step',
    'cause woods "Woods"\n  accepts at least 15 points in steps of 10 points\nend\n',
    ['JF1470'],
  ],
  ['an unknown slot', 'message hi\n  in English "Hi {nobody}"\n  in Chinese "a"\nend\n', ['JF1471']],
  [
    'a slot __proto__',
    'message hi\n  in English "{__proto__}"\n  in Chinese "{constructor}"\nend\n',
    ['JF1471'],
  ],
];

describe('B-12: numbers and references that make no sense, in blocks about points', () => {
  it.each(TRIED)('%s', (_, text, expected) => {
    expect(codesOf(text)).toEqual(expect.arrayContaining([...expected]));
  });

  it('the largest numbers that can be written are kept exactly', () => {
    const { program, diagnostics } = checkLife(offer(`costs ${MOST} points\n  stock ${MOST} in total`));
    expect(diagnostics.map(({ code }) => code)).toEqual([]);
    expect(JSON.stringify(program?.life.offers)).toContain('9999999999999');
  });
});

describe('B-08: very many blocks', () => {
  it.each([
    ['offers', (index: number) => offer('costs 5 points').replace('tea', `tea${index}`)],
    [
      'causes',
      (index: number) => `cause w${index} "W"\n  accepts at least 10 points in steps of 10 points\nend\n`,
    ],
    [
      'perks',
      (index: number) =>
        `perk p${index} "P"\n  for members with balance at least 5 points\n  says "a" "b"\nend\n`,
    ],
  ])('2,000 %s are checked in linear time, or refused with the limit named', (_, make) => {
    const texts = (count: number) => Array.from({ length: count }, (_unused, index) => make(index)).join('');
    const started = performance.now();
    const found = codesOf(texts(2000));
    expect(performance.now() - started).toBeLessThan(20_000);
    for (const code of found) expect(['JF1424', 'JF1412', 'JF1410']).toContain(code);
  });
});

describe('B-01: files about points cut short, words left out or doubled', () => {
  /** Every so many faults of all files together. */
  const STEP = 41;
  const files = campaignFiles().filter(({ text }) =>
    /^(?:offer|perk|cause|message|tier|expiry|pending|refund|兑换品|权益|公益项目|消息|等级|有效期|待生效|退货)/m.test(
      text,
    ),
  );

  it('give messages only', () => {
    expect(files.length).toBeGreaterThan(5);
    const faults = files.flatMap(({ text }) => [...tokenFaults(text), ...prefixes(text, 60)]);
    for (const { text } of faults.filter((_, index) => index % STEP === 0)) {
      const { program, diagnostics } = checkLife(text);
      expect(program !== null || diagnostics.length > 0).toBe(true);
    }
  });
});
