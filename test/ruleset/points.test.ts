/** Expiry, pending, refunds and tiers of a rule set that somebody changed. */
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/ruleset/canonical-json.js';
import { readRuleSet } from '../../src/ruleset/read-rule-set.js';
import type { LifeRules } from '../../src/ruleset/types.js';
import { sha256Hex } from '../../src/value/digest.js';
import { compile, programText } from '../analysis/support.js';
import { LIFE_CHOICES } from '../check/life-support.js';

const BLOCKS = `campaign spring
  runs 2027-02-01 through 2027-02-20
  for all members
end
rule double
  multiply points by 2
end
expiry
  points expire 12 months after they were earned, at the end of that month
  month ends clamp to the last day
end
expiry "Spring"
  points never expire
  for points of campaign spring
end
pending
  points are usable 7 days after the event
end
refund
  a refund of part takes back in proportion
  a clawback beyond the balance is taken from the refund at 0.05 CNY per point
end
tier silver
  reached when member spend this year is at least 2,000 CNY
  reviewed at the end of the year
  no grace
  lost one step at a time
end
tier gold
  reached when member spend this year is at least 5,000 CNY
  kept when member spend this year is at least 3,000 CNY
  reviewed 12 months after it was reached
  grace 30 days
  lost down to what is earned
end
`;

const SAMPLE = compile([BLOCKS], { program: programText(LIFE_CHOICES) }).ruleSet;

type Loose = { -readonly [Key in keyof LifeRules]: unknown };

/** The codes and places of what is wrong once the rules about points are changed. */
function problems(change: (life: Loose, rules: LifeRules) => void): readonly string[] {
  const file = JSON.parse(canonicalJson(SAMPLE)) as { content: { life: Loose }; hash: string };
  change(file.content.life, SAMPLE.content.life);
  file.hash = sha256Hex(canonicalJson(file.content));
  const text = JSON.stringify(file);
  const { diagnostics } = readRuleSet({ path: 'rules.json', text });
  return diagnostics.map(({ code, span }) =>
    span === null ? code : `${code} ${text.slice(span.start, span.start + 40)}`,
  );
}

test('is read as it was compiled', () => {
  expect(problems(() => undefined)).toEqual([]);
});

const purchase = { fact: 'purchase.paid', operator: 'greaterThan', value: 1 };

test.each<[string, (life: Loose, rules: LifeRules) => void, readonly string[]]>([
  [
    'a campaign that is not there',
    (life, { expiry }) => {
      life.expiry = expiry.map((one) => (one.campaigns === null ? one : { ...one, campaigns: ['autumn'] }));
    },
    ['JF3012 "autumn"'],
  ],
  [
    'a rule that is not there',
    (life, { pending }) => {
      life.pending = pending.map((one) => ({ ...one, rules: ['double', 'treble'] }));
    },
    ['JF3012 "treble"'],
  ],
  [
    'a name twice',
    (life, { expiry }) => {
      life.expiry = expiry.map((one) => ({ ...one, id: 'all' }));
    },
    ['JF3013 "all"'],
  ],
  [
    'two for the same points',
    (life, { pending }) => {
      life.pending = [...pending, ...pending.map((one) => ({ ...one, id: 'other' }))];
    },
    ['JF3018 {"id":"other"'],
  ],
  [
    'campaigns and rules at once',
    (life, { pending }) => {
      life.pending = pending.map((one) => ({ ...one, campaigns: ['spring'], rules: ['base'] }));
    },
    ['JF3018 {"id":"all"'],
  ],
  [
    'an empty list of campaigns',
    (life, { expiry }) => {
      life.expiry = expiry.map((one) => ({ ...one, campaigns: [] }));
    },
    ['JF3010 []', 'JF3010 []'],
  ],
  [
    'a span of nothing',
    (life, { pending }) => {
      life.pending = pending.map((one) => ({ ...one, way: { kind: 'after', days: 0 } }));
    },
    ['JF3010 0'],
  ],
  [
    'an end of another kind',
    (life, { pending }) => {
      life.pending = pending.map((one) => ({ ...one, way: { kind: 'at-once', days: 3 } }));
    },
    ['JF3010 "days"'],
  ],
  [
    'points that cost nothing',
    (life, { refund }) => {
      life.refund = { ...refund, beyondBalance: { kind: 'refund-money', minorPerPoint: '0' } };
    },
    ['JF3018 "0"'],
  ],
  [
    'a tier beyond the highest',
    (life, { tiers }) => {
      life.tiers = tiers.map((one) => (one.rank === 2 ? { ...one, rank: 9 } : one));
    },
    ['JF3012 9'],
  ],
  [
    'a tier twice',
    (life, { tiers }) => {
      life.tiers = tiers.map((one) => ({ ...one, rank: 2 }));
    },
    ['JF3018 2'],
  ],
  [
    'the tier that all have',
    (life, { tiers }) => {
      life.tiers = tiers.map((one) => (one.rank === 1 ? { ...one, rank: 0 } : one));
    },
    ['JF3010 0'],
  ],
  [
    'a tier for a time',
    (life, { tiers }) => {
      const reached = { fact: 'time.month', operator: 'equal', value: 2 };
      life.tiers = tiers.map((one) => (one.rank === 1 ? { ...one, reached } : one));
    },
    ['JF3018 {"fact":"time.month"'],
  ],
  [
    'a review of a purchase',
    (life, { tiers }) => {
      life.tiers = tiers.map((one) => (one.rank === 2 ? { ...one, kept: purchase } : one));
    },
    ['JF3018 {"fact":"purchase.paid"'],
  ],
  [
    'a purchase that nothing keeps',
    (life, { tiers }) => {
      life.tiers = tiers.map((one) => (one.rank === 1 ? { ...one, reached: purchase } : one));
    },
    ['JF3018 null'],
  ],
  [
    'a test that does not fit',
    (life, { tiers }) => {
      const reached = { fact: 'member.spend', operator: 'greaterThan', value: 'much' };
      life.tiers = tiers.map((one) => (one.rank === 1 ? { ...one, reached } : one));
    },
    ['JF3016 {"fact":"member.spend"', 'JF3016 {"fact":"member.spend"'],
  ],
  [
    'a choice that is missing',
    (life) => {
      life.choices = { tierCrossing: null, earnedUsableAtOnce: null, lateRecords: 'refuse' };
    },
    ['JF3018 {"tierCrossing":null'],
  ],
])('%s', (_what, change, said) => {
  const found = problems(change);
  expect(found.map((one, index) => one.slice(0, said[index]?.length))).toEqual(said);
});
