/** Examples of everything that happens beside purchases, in both languages, with numbers reckoned by hand. */
import { describe, expect, it } from 'vitest';
import { compileProject } from '../../src/api/compile-project.js';
import { describeResult } from '../../src/testing/describe-result.js';
import { runCases } from '../../src/testing/run-cases.js';
import { runExamples } from '../../src/testing/run-examples.js';
import type { TestResult } from '../../src/testing/test-result.js';
import { LANGUAGES } from '../../src/text/localized.js';
import { programText, VOCABULARY } from '../analysis/support.js';
import { expectGolden } from '../support/golden.js';

const CHOICES = {
  late: 'late records are refused',
  crossing: 'the purchase that reaches a tier earns at the old rate',
};

const BLOCKS = `
expiry
  points expire 12 months after they were earned, at the end of that day
  month ends clamp to the last day
end
pending
  points are usable 5 days after the event
  for points of rules walk
end
`;

const CAMPAIGN = `jifen 1
campaign life "Life"
  runs 2027-01-01 through 2028-12-31
  for all members
  budget 1,000,000 points, then pay the rest and close
end
offer notebook "Notebook"
  costs 500 points
  open to all members
end
offer pen "Pen"
  costs 10 points
  open to members with balance at least 1,000,000 points
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
refund
  a refund of part takes back in proportion
  a clawback beyond the balance stops at zero
end
tier gold
  reached when member spend in the last 12 months is at least 1,000 CNY
  reviewed at the end of the year
  no grace
  lost down to what is earned
end
rule hello "Welcome gift"
  on sign-up
  give 100 points once
end
rule hello-message
  on sign-up
  send message welcome
end
rule survey "Survey"
  on activity survey
  give 30 points once
  limit 1 time per member per month
end
rule walk "Steps"
  on activity walk
  give 1 point per full 50 counted
end
rule walk-message
  on activity walk
  send message well-done
  limit 1 time per member per day
end
message well-done
  in English "Well done!"
  in Chinese 「真棒！」
end
rule carbon "Carbon"
  on activity walk
  give 2 points per full 100 gCO2e
end
规则 birthday 「生日礼」
  生日当天
  送 88 积分，一次
结束
规则 lounge-for-gold
  达到等级 gold 时
  授予权益 lounge 30 天
结束
rule gold-gift
  on reaching a higher tier
  give 200 points once
end
rule redeemed
  on redemption of offer notebook
  give 5 points once
end
rule donated
  on donation
  give 7 points once
end
rule rich
  on balance reaching 1,000 points
  give 1 point once
end
rule quiet
  after 30 days without a purchase
  open offer pen for 14 days
end
rule may-day
  on 2027-05-01
  give 51 points once
end
rule eighth
  on day 8 of every month
  send message welcome
end
`;

const HOLDS = `
example "a sign-up"
  given sign-up at 2027-02-01 09:00
  expect 100 points
  expect rules hello, hello-message
  expect balance 100 points
  expect message welcome
  expect no offer notebook
end
示例 「入会」
  假设 2027-02-01 09:00 入会
  预期 100 积分
  预期消息 welcome
结束
example "a survey counts once a month"
  given activity survey at 2027-02-03 20:00
  given activity survey at 2027-02-09 20:00
  expect 0 points
  expect balance 30 points
end
example "steps and carbon"
  given activity walk at 2027-02-03 20:00 counting 7,260 saving 250 gCO2e
  expect 145 points from rule walk
  expect 4 points from rule carbon
  expect pending 145 points
  expect balance 4 points
end
示例 「步数」
  假设 2027-02-03 20:00 完成 walk，计数 99，减碳 100 克碳
  预期 3 积分
结束
example "a birthday"
  given member birthday 1990-02-06
  given time passes to 2027-02-06
  expect 88 points from rule birthday
  expect rules birthday
end
example "a purchase that reaches gold"
  given purchase at 2027-02-07 12:00 with 1,000.00 CNY of category snack
  expect 1,201 points
  expect rules base, gold-gift, lounge-for-gold, rich
  expect tier gold
  expect perk lounge
  expect balance 1,201 points
end
example "the perk ends after thirty days"
  given earlier purchase at 2027-02-07 12:00 with 1,000.00 CNY of category snack
  given time passes to 2027-03-09
  expect tier gold
  expect no perk lounge
end
example "all of it comes back"
  given purchase at 2027-02-07 12:00 with 100.00 CNY of category snack, 50.00 CNY of category drink
  given refund at 2027-02-10 12:00 of purchase 1
  expect taken back 150 points
  expect balance 0 points
end
example "a part of it comes back"
  given purchase at 2027-02-07 12:00 with 100.00 CNY of category snack, 2 items of category drink for 50.00 CNY
  given refund at 2027-02-10 12:00 of 1 item in line 2 of purchase 1
  expect taken back 25 points
  expect balance 125 points
end
示例 「兑换」
  假设余额 1,100 积分
  假设 2027-02-10 10:00 兑换 notebook
  预期 5 积分
  预期余额 605 积分
  预期可兑换 notebook
  预期不可兑换 pen
结束
example "redeeming without enough"
  given member balance 300 points
  given redemption of offer notebook at 2027-02-10 10:00
  expect refused
  expect balance 300 points
end
example "redeeming and cancelling"
  given member balance 600 points
  given redemption of offer notebook at 2027-02-10 10:00
  given supplier cancellation at 2027-02-11 10:00 of redemption 1 with 20 points more
  expect balance 620 points
end
example "a donation"
  given member balance 600 points
  given donation of 500 points to cause school at 2027-06-01 10:00
  expect 7 points
  expect balance 107 points
end
example "an offer that opens after silence"
  given member balance 100 points
  given earlier purchase at 2027-02-01 12:00 with 1.00 CNY of category snack
  given redemption of offer pen at 2027-03-04 10:00
  expect balance 91 points
end
example "May Day, and nothing before"
  given time passes to 2027-05-01
  expect 51 points
end
示例 「每月 8 号」
  假设时间到 2027-03-08
  预期消息 welcome
结束
example "points end after a year"
  given earlier purchase at 2027-02-07 12:00 with 10.00 CNY of category snack
  given time passes to 2028-02-08
  expect balance 51 points
end
`;

const FAILS = `
example "nobody is refused"
  given sign-up at 2027-02-01 09:00
  expect refused
end
example "refused"
  given redemption of offer notebook at 2027-02-10 10:00
  expect balance 0 points
end
example "refused on the way"
  given redemption of offer notebook at 2027-02-10 10:00
  given sign-up at 2027-02-11 10:00
  expect 100 points
end
example "all wrong"
  given sign-up at 2027-02-01 09:00
  expect balance 99 points
  expect pending 1 point
  expect tier gold
  expect perk lounge
  expect taken back 1 point
  expect offer notebook
end
example "the second message of a day is held back"
  given activity walk at 2027-02-03 08:00 counting 10
  given activity walk at 2027-02-03 20:00 counting 10
  expect message well-done
end
example "an offer that nobody expects"
  given member balance 600 points
  given activity survey at 2027-02-03 20:00
  expect no offer notebook
end
`;

function project(examples: string) {
  const vocabulary = `${VOCABULARY}activities: [survey, walk]\n`;
  return compileProject({
    program: { path: 'jifen.yaml', text: vocabulary },
    campaigns: [
      { path: 'program.campaign', text: `${programText(CHOICES)}${BLOCKS}` },
      { path: 'life.campaign', text: `${CAMPAIGN}${examples}` },
    ],
  });
}

function run(examples: string): readonly TestResult[] {
  const { program, ruleSet, diagnostics } = project(examples);
  if (program === null || ruleSet === null) throw new Error(JSON.stringify(diagnostics, null, 1));
  return runExamples(program, ruleSet);
}

const sayings = (results: readonly TestResult[]) =>
  results.map(({ title, problems, differences }) => [
    title,
    ...problems.map(({ code }) => code),
    ...differences.map(({ what, expected, actual }) => `${what.en}: ${expected.en}, ${actual.en}`),
  ]);

const CASES = `
- name: a sign-up
  events: [{type: signup, at: 2027-02-01 09:00}]
  expect: {points: 100, rules: [hello, hello-message], balance: 100, messages: [welcome], perks: {lounge: false}}
- name: steps
  events: [{type: activity, activity: walk, at: 2027-02-03 20:00, quantity: 7260}]
  expect: {rules: {walk: 145}, balance: 0, pending: 145, tier: none, offers: {notebook: false}}
- name: a refund
  events:
    - {type: purchase, id: P1, at: 2027-02-07 12:00, items: [{amount: 100.00}, {amount: 50.00}]}
    - {type: refund, at: 2027-02-10 12:00, purchase: P1, items: [{line: 2, quantity: 1}]}
  expect: {takenBack: 50, balance: 100}
- name: not enough
  member: {balance: 300}
  events: [{type: redeem, at: 2027-02-10 10:00, offer: notebook}]
  expect: {refused: true, balance: 300}
- name: time
  member: {birthday: 1990-02-06}
  events: [{type: advance, at: 2027-02-06}]
  expect: {points: 88}
`;

function runLifeCases(text: string) {
  const { program, ruleSet } = project('');
  if (program === null || ruleSet === null) throw new Error('the project is sound');
  return runCases({ path: 'life.cases.yaml', text }, program.vocabulary, ruleSet);
}

describe('a test that fails', () => {
  it.each(LANGUAGES)('is described with what was refused and what the rules gave (%s)', (language) => {
    const { program, ruleSet } = project(FAILS);
    if (program === null || ruleSet === null) throw new Error('the project is sound');
    const results = runExamples(program, ruleSet);
    const text = results.map((result) => describeResult(result, ruleSet, language)).join('\n');
    expectGolden(`testing/events.${language}.txt`, text);
  });
});

describe('cases of events', () => {
  it('hold', () => {
    const { results, diagnostics } = runLifeCases(CASES);
    expect(diagnostics).toEqual([]);
    expect(sayings(results.filter(({ passed }) => !passed))).toEqual([]);
    expect(results).toHaveLength(5);
  });

  it.each([
    ['neither a purchase nor events', '- {name: a, expect: {points: 1}}', 'JF6015'],
    [
      'both',
      '- {name: a, purchase: {at: 2027-02-01, items: [{amount: 1}]}, events: [{type: signup, at: 2027-02-01}], expect: {points: 1}}',
      'JF6015',
    ],
    [
      'an unknown tier',
      '- {name: a, events: [{type: signup, at: 2027-02-01}], expect: {tier: golden}}',
      'JF6016',
    ],
    [
      'an unknown message',
      '- {name: a, events: [{type: signup, at: 2027-02-01}], expect: {messages: [hi]}}',
      'JF6016',
    ],
    [
      'an unknown perk',
      '- {name: a, events: [{type: signup, at: 2027-02-01}], expect: {perks: {spa: true}}}',
      'JF6016',
    ],
    [
      'an unknown record',
      '- {name: a, events: [{type: sign, at: 2027-02-01}], expect: {points: 1}}',
      'JF4026',
    ],
  ])('refused: %s', (_, text, code) => {
    expect(runLifeCases(text).diagnostics.map((one) => one.code)).toEqual([code]);
  });

  it('events that are out of order', () => {
    const { results } = runLifeCases(
      '- {name: a, events: [{type: signup, at: 2027-02-02}, {type: activity, activity: survey, at: 2027-02-01}], expect: {points: 30}}',
    );
    expect(results[0]?.diagnostics.map(({ code }) => code)).toEqual(['JF6003']);
  });
});

describe('examples of events', () => {
  it('hold', () => {
    const results = run(HOLDS);
    expect(sayings(results.filter(({ passed }) => !passed))).toEqual([]);
    expect(results).toHaveLength(18);
  });

  it('say what is wrong', () => {
    expect(sayings(run(FAILS))).toEqual([
      ['nobody is refused', 'event: refused, accepted'],
      [
        'refused',
        'event: accepted, refused: it takes 500 points, the member has 0 points: 500 points missing',
      ],
      ['refused on the way', 'JF6004'],
      [
        'all wrong',
        'balance: 99 points, 100 points',
        'pending points: 1 point, 0 points',
        'member tier: gold, none',
        'perk Lounge: the member has it, the member does not have it',
        'points taken back: 1 point, 0 points',
        'offer Notebook: the member can have it, it takes 500 points, the member has 100 points: 400 points missing',
      ],
      ['the second message of a day is held back', 'messages sent: well-done, none'],
      ['an offer that nobody expects', 'offer Notebook: the member cannot have it, the member can have it'],
    ]);
  });
});
