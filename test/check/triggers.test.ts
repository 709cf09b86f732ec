/** What sets a rule off, what such a rule may say, and what it may not. */
import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/api/check-project.js';
import { CHECK_MESSAGES } from '../../src/check/messages.js';
import type { Rule, Trigger } from '../../src/ruleset/types.js';
import { createCatalogue } from '../../src/text/catalogue.js';
import { formatMessage } from '../../src/text/render.js';
import { programText, VOCABULARY } from '../analysis/support.js';

const BLOCKS = `
offer notebook "Notebook"
  costs 500 points
  open to all members
end
perk lounge "Lounge"
  only when given
  says "The lounge is yours." "贵宾室为您开放。"
end
cause school "School"
  accepts at least 100 points in steps of 100 points
end
message welcome
  in English "Welcome!"
  in Chinese 「欢迎！」
end
`;

function check(clauses: readonly string[], more = '') {
  const rule = `rule r\n${clauses.map((clause) => `  ${clause}\n`).join('')}end\n`;
  const header = 'campaign c\n  runs 2027-01-01 through 2027-12-31\n  for all members\nend\n';
  const campaigns = [
    { path: 'program.campaign', text: programText({ late: 'late records are refused' }) },
    { path: 'blocks.campaign', text: `jifen 1\n${BLOCKS}` },
    { path: 'c.campaign', text: `jifen 1\n${header}${rule}${more}` },
  ];
  const program = { path: 'jifen.yaml', text: `${VOCABULARY}activities: [survey, walk]\n` };
  return checkProject({ program, campaigns });
}

/** What is said about the file of the rule. */
function problems(clauses: readonly string[], more = '') {
  return check(clauses, more).diagnostics.filter(({ span }) => span?.file === 'c.campaign');
}

const TRIGGERS: readonly (readonly [en: string, zh: string, trigger: Trigger])[] = [
  ['on sign-up', '入会时', { kind: 'signup' }],
  ['on activity survey', '完成 survey 时', { kind: 'activity', activity: 'survey' }],
  ['on redemption', '兑换时', { kind: 'redemption', offer: null }],
  ['on redemption of offer notebook', '兑换 notebook 时', { kind: 'redemption', offer: 'notebook' }],
  ['on donation', '捐赠时', { kind: 'donation', cause: null }],
  ['on donation to cause school', '捐赠给 school 时', { kind: 'donation', cause: 'school' }],
  ['on reaching tier gold', '达到等级 gold 时', { kind: 'tier', rank: 2 }],
  ['on reaching a higher tier', '升级时', { kind: 'tier', rank: null }],
  ['on balance reaching 50,000 points', '余额达到 50,000 积分时', { kind: 'balance', points: 50_000 }],
  ['on the birthday', '生日当天', { kind: 'birthday', daysBefore: 0 }],
  ['on the day 7 days before the birthday', '生日前 7 天', { kind: 'birthday', daysBefore: 7 }],
  ['on the joining anniversary', '入会周年当天', { kind: 'anniversary' }],
  ['on 2027-05-01', '于 2027-05-01 当天', { kind: 'date', day: 20_939 }],
  ['on day 8 of every month', '每月 8 号', { kind: 'day-of-month', day: 8 }],
  ['after 90 days without a purchase', '连续 90 天未消费时', { kind: 'inactive', days: 90 }],
  ['on the day 30 days before points expire', '积分到期前 30 天', { kind: 'expiring', days: 30 }],
];

describe('triggers', () => {
  it.each(TRIGGERS)('%s · %s', (en, zh, trigger) => {
    for (const [said, once] of [
      [en, 'give 100 points once'],
      [zh, '送 100 积分，一次'],
    ] as const) {
      expect(problems([said, once, 'limit 1 time per member in the campaign'])).toEqual([]);
      expect(lowered([said, once])?.trigger).toEqual(trigger);
    }
  });

  it('is left out of rules that purchases set off', () => {
    const rule = lowered(['give 5 points per purchase']);
    expect(rule !== undefined && 'trigger' in rule).toBe(false);
  });

  it.each([
    'send message welcome',
    'give perk lounge for 30 days',
    'give perk lounge for good',
    'open offer notebook for 14 days',
    'move to tier gold',
  ])('%s: with a purchase and without', (effect) => {
    expect(problems([effect])).toEqual([]);
    expect(problems(['on sign-up', effect, 'limit 1 time per member per year'])).toEqual([]);
    expect(problems(['on the birthday', effect, 'when member tier is at least silver'])).toEqual([]);
  });
});

function lowered(clauses: readonly string[]): Rule | undefined {
  return check(clauses).program?.rules.find(({ id }) => id === 'r');
}

const CATALOGUE = createCatalogue([CHECK_MESSAGES]);

describe('refused', () => {
  it.each([
    [['on sign-up', 'multiply points by 2'], 'this effect has no meaning here'],
    [['on sign-up', 'take 10 CNY off the total', 'in lane order'], 'this effect has no meaning here'],
    [['on sign-up', 'give 10 points per line'], 'this effect has no meaning here'],
    [['on sign-up', 'give 10 points per purchase'], '`per purchase` has no meaning here'],
    [['on sign-up', 'give 1 point per 10 CNY'], 'this effect has no meaning here'],
    [['on sign-up', 'give 1 point per 10 gCO2e'], 'this effect has no meaning here'],
    [['on sign-up', 'for category snack', 'give 10 points once'], 'a selection of items has no meaning here'],
    [
      ['on the birthday', 'when paid amount is at least 30 CNY', 'give 10 points once'],
      '`paid amount` has no meaning here',
    ],
    [
      ['on the birthday', 'when not purchase includes category snack', 'give 10 points once'],
      '`quantity` has no meaning here',
    ],
    [
      ['on sign-up', 'give 10 points once', 'limit 5 points per purchase'],
      'a limit per purchase has no meaning here',
    ],
    [['give 10 points once'], '`once` has no meaning for what sets this rule off'],
    [['on sign-up', 'give 1 point per counted unit'], 'a counted unit has no meaning for'],
    [['give 1 point per full 50 counted'], 'a counted unit has no meaning for'],
    [
      ['on sign-up', 'when counted amount is known and counted amount is at least 5', 'give 10 points once'],
      '`counted by the activity` has no meaning for',
    ],
    [['on sign-up', 'on the birthday', 'give 10 points once'], 'this `rule` block says this twice'],
    [['on activity jogging', 'give 10 points once'], null],
    [['on day 32 of every month', 'give 10 points once'], null],
    [['on 2027-02-30', 'give 10 points once'], null],
    [['after 0 days without a purchase', 'give 10 points once'], null],
    [['on the day 7 points before the birthday', 'give 10 points once'], null],
    [['on balance reaching 0 points', 'give 10 points once'], null],
    [['send message hello'], null],
    [['open offer pen for good'], null],
    [['on donation to cause animals', 'give 10 points once'], null],
    [['on sign-up', 'give 10 points once', 'overrides base'], null],
    [['send message welcome', 'limit 5 points per member per day'], null],
    [['send message welcome', 'group news, take the best'], null],
    [['for category snack', 'send message welcome'], 'this clause is about a selection of items'],
  ])('%j', (clauses, text) => {
    const [found] = problems(clauses);
    expect(found?.severity).toBe('error');
    const message = found === undefined ? undefined : CATALOGUE.find(found.code);
    if (text !== null && message !== undefined && found !== undefined)
      expect(formatMessage(message, found, 'en')).toContain(text);
  });

  it.each([
    [
      '  when counted amount is known and counted amount is at least 5\n',
      '  | member tier | points |\n  | gold | 5 |\n',
      'JF1441',
    ],
    ['', '  | counted amount | points |\n  | at least 5 | 5 |\n', 'JF1103'],
  ])('tables about what an activity counted: %j', (when, rows, code) => {
    const found = problems(
      ['give 5 points per purchase'],
      `table t\n${when}  give points per purchase\n${rows}end\n`,
    );
    expect(new Set(found.map((one) => one.code))).toEqual(new Set([code]));
  });

  it('rules of one group that are set off by different things', () => {
    const other = 'rule s\n  on the birthday\n  give 20 points once\n  group gifts, take the best\nend\n';
    const found = problems(['on sign-up', 'give 10 points once', 'group gifts, take the best'], other);
    expect(found.map(({ code }) => code)).toEqual(['JF1410']);
  });

  it('a rule that overrides one that something else sets off', () => {
    const other = 'rule s\n  give 20 points per purchase\nend\n';
    const found = problems(['on sign-up', 'give 10 points once', 'overrides rule s'], other);
    expect(found.map(({ code }) => code)).toEqual(['JF1442']);
  });
});
