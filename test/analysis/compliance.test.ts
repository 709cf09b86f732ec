/** A program that keeps every line of its profile, and what happens when it crosses one. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RED_LINES } from '../../src/analysis/compliance/lines/index.js';
import { NUMBERS } from '../../src/analysis/compliance/numbers.js';
import type { Profile } from '../../src/analysis/compliance/red-line.js';
import { analyseTexts, campaign, messageOf, programText, VOCABULARY } from './support.js';

const NUMBERS_GIVEN =
  '{signUpGiftMax: 200, marketingBudgetPerYear: 5000000, supplierCancellationCompensation: 0.1}';

function vocabulary(
  profile: Profile | 'none',
  compliance = `licence: B2-1, numbers: ${NUMBERS_GIVEN}`,
): string {
  return `${VOCABULARY.replace('zh: 积分}}', 'zh: 积分}, value: 0.05}')}partners: {star-cinema: {en: Star Cinema, zh: 星光影院}}
activities: {survey: {en: Survey, zh: 问卷}}
compliance: {profile: ${profile}, ${compliance}}
`;
}

const PROGRAM = {
  late: 'late records are refused',
  earned: 'points earned now cannot be used on the same purchase',
};

const EXPIRY = 'expiry\n  points never expire\nend\n';

function offer(clauses: string, id = 'ticket', title = 'Ticket'): string {
  return `offer ${id} "${title}"
  worth 25 CNY
  ${clauses}
  open to all members
  limit 1 time per member per month
  under the same terms as bought ones
end
`;
}

const TICKET = offer('costs 500 points');
const rule = (clauses: string): string => `rule r "R"\n${clauses}\nend\n`;
const PURCHASE_RULE = rule('  give 5 points per purchase');

interface Program {
  readonly profile: Profile | 'none';
  readonly compliance?: string;
  readonly choices?: Readonly<Record<string, string>>;
  readonly expiry?: string;
  readonly offers?: string;
  readonly rules?: string;
  readonly campaign?: string;
}

function crossed({ profile, compliance, choices, expiry, offers, rules, campaign: text }: Program) {
  const life = `${expiry ?? EXPIRY}${offers ?? TICKET}`;
  return analyseTexts([text ?? campaign(rules ?? PURCHASE_RULE), life], {
    vocabulary: vocabulary(profile, compliance),
    program: programText({ ...PROGRAM, ...choices }),
  }).filter(({ code }) => code.startsWith('JF16'));
}

const PROFILES: readonly Profile[] = ['cn-retail', 'cn-bank-card', 'cn-travel'];

const WITHOUT_BUDGET = `campaign sale "Sale"
  runs 2027-02-01 through 2027-02-20
  for all members
  limit 50 points per member per day
end
${PURCHASE_RULE}`;

type Row = readonly [
  title: string,
  code: string,
  program: Omit<Program, 'profile'>,
  profiles?: readonly Profile[],
];

const ROWS: readonly Row[] = [
  [
    'an offer that pays out, by its id',
    'JF1610',
    { offers: offer('costs 500 points', 'cash-out', 'For you') },
  ],
  [
    'an offer that pays out, by its Chinese title',
    'JF1610',
    { offers: offer('costs 500 points', 'x', '积分提现') },
  ],
  ['points for a friend', 'JF1611', { offers: offer('costs 500 points', 'x', '积分转赠好友') }],
  ['equity', 'JF1612', { offers: offer('costs 500 points', 'x', 'Equity for members') }],
  ['dividends', 'JF1612', { offers: offer('costs 500 points', 'x', '消费分红权') }],
  ['a campaign without a budget', 'JF1613', { campaign: WITHOUT_BUDGET }],
  [
    'a budget above the marketing budget',
    'JF1614',
    {
      compliance:
        'licence: B2-1, numbers: {signUpGiftMax: 0, marketingBudgetPerYear: 900000, supplierCancellationCompensation: 0.1}',
    },
  ],
  ['no validity', 'JF1615', { expiry: '' }],
  [
    'a validity of some points only',
    'JF1615',
    { expiry: 'expiry\n  for points of campaign sale\n  points never expire\nend\n' },
  ],
  [
    'points for what was paid with points',
    'JF1616',
    { choices: { pointsPaid: 'the part paid with points earns' } },
  ],
  ['points on a birthday', 'JF1617', { rules: rule('  on the birthday\n  give 5 points once') }],
  ['points for redeeming points', 'JF1617', { rules: rule('  on redemption\n  give 5 points once') }],
  ['a large gift for signing up', 'JF1618', { rules: rule('  on sign-up\n  give 201 points once') }],
  [
    'a gift for signing up without a ceiling',
    'JF1619',
    {
      rules: rule('  on sign-up\n  give 5 points once'),
      compliance: 'licence: B2-1, numbers: {supplierCancellationCompensation: 0.1}',
    },
    ['cn-retail', 'cn-travel'],
  ],
  [
    'any gift for signing up to a bank card',
    'JF1618',
    { rules: rule('  on sign-up\n  give 5 points once'), compliance: 'licence: B2-1' },
    ['cn-bank-card'],
  ],
  [
    'card points for an activity',
    'JF1620',
    { rules: rule('  on activity survey\n  give 5 points once') },
    ['cn-bank-card'],
  ],
  [
    'points as money at a partner',
    'JF1621',
    {
      offers: offer(
        'pays 1 CNY per 20 points\n  accepts at least 100 points in steps of 100 points\n  a larger request is refused\n  from partner star-cinema',
      ).replace('  worth 25 CNY\n', ''),
    },
  ],
  ['no licence', 'JF1622', { compliance: `numbers: ${NUMBERS_GIVEN}` }, ['cn-retail']],
  [
    'tickets on worse terms',
    'JF1623',
    { offers: TICKET.replace('  under the same terms as bought ones\n', '') },
    ['cn-travel'],
  ],
  [
    'tickets without limits',
    'JF1625',
    { offers: TICKET.replace('  limit 1 time per member per month\n', '') },
    ['cn-travel'],
  ],
  [
    'no compensation for cancellations',
    'JF1626',
    { compliance: 'licence: B2-1, numbers: {signUpGiftMax: 0}' },
    ['cn-travel'],
  ],
];

describe('red lines', () => {
  it.each([...PROFILES, 'none' as const])('are kept by a sound program of %s', (profile) => {
    expect(crossed({ profile })).toEqual([]);
  });

  const rows = ROWS.map(([title, code, program, profiles = PROFILES]) => ({
    title,
    code,
    program,
    profiles,
  }));

  it.each(rows)('$title: $code', ({ code, program, profiles }) => {
    for (const profile of PROFILES) {
      const codes = crossed({ profile, ...program }).map((found) => found.code);
      expect(codes.includes(code), profile).toBe(profiles.includes(profile));
    }
    expect(crossed({ profile: 'none', ...program })).toEqual([]);
  });

  it('are errors that name the rule of law in both languages', () => {
    const [found] = crossed({ profile: 'cn-retail', expiry: '' });
    expect(found?.severity).toBe('error');
    if (found === undefined) throw new Error('nothing found');
    expect(messageOf(found, 'en')).toContain('administration of network points');
    expect(messageOf(found, 'zh')).toContain('网络积分管理制度');
  });

  it('sum up all gifts for signing up', () => {
    const twice = ['a', 'b']
      .map((id) => `rule ${id} "R"\n  on sign-up\n  give 150 points once\nend\n`)
      .join('');
    const [found] = crossed({ profile: 'cn-retail', rules: twice });
    expect(found?.args).toMatchObject({ given: '300', most: '200' });
  });

  it('warn of a number that bounds nothing, with the nearest name', () => {
    const [found] = crossed({ profile: 'none', compliance: 'numbers: {signUpGiftsMax: 5}' });
    expect(found).toMatchObject({ code: 'JF1601', severity: 'warning' });
    expect(found?.suggestion?.en).toContain('signUpGiftMax');
  });

  it('each have a row in the reference and a test, all codes and numbers too', () => {
    const page = readFileSync(new URL('../../docs/reference/compliance.md', import.meta.url), 'utf8');
    for (const { id, messages } of RED_LINES) {
      expect(page).toContain(`\`${id}\``);
      for (const { code } of Object.values(messages)) expect(page).toContain(code);
    }
    for (const id of Object.keys(NUMBERS)) expect(page).toContain(`\`${id}\``);
    const tested = new Set(ROWS.map(([, code]) => code));
    const codes = RED_LINES.flatMap(({ messages }) => Object.values(messages).map(({ code }) => code));
    // JF1624 needs a rule set without a base rate, which the language does not let through.
    expect(codes.filter((code) => !tested.has(code))).toEqual(['JF1624']);
  });
});
