/** Which programs a stream of purchases is for. */
import { describe, expect, it } from 'vitest';
import { canRunAsStream, canStream } from '../../src/fast/can-stream.js';
import type { ExpiryRule, LifeRules, Rule, RuleSet } from '../../src/ruleset/types.js';
import { ALWAYS, give, rule, ruleSet, test } from '../support/rule-set.js';

const EXPIRY: ExpiryRule = {
  id: 'year',
  campaigns: null,
  rules: null,
  way: { kind: 'period-end', period: 'year' },
  monthEnd: 'clamp',
};
const ENDING: Partial<LifeRules> = { expiry: [EXPIRY] };
const TIERED: Partial<LifeRules> = {
  tiers: [
    { rank: 1, reached: ALWAYS, kept: null, review: { kind: 'always' }, graceDays: 0, lost: 'one-step' },
  ],
};
const reads = (fact: Parameters<typeof test>[0]): Rule =>
  rule('r', give(1), { when: test(fact, 'greaterThan', 1) });

const PROGRAMS: readonly (readonly [what: string, rules: RuleSet, decides: unknown, runs: unknown])[] = [
  ['rules about points alone', ruleSet({ rules: [rule('r', give(1))] }), true, true],
  ['a balance that only purchases change', ruleSet({ rules: [reads('member.balance')] }), true, true],
  ['points that end', ruleSet({ life: ENDING }), true, 'more-than-decisions'],
  [
    'points that end and are read',
    ruleSet({ life: ENDING, rules: [reads('member.balance')] }),
    'points-on-account',
    'more-than-decisions',
  ],
  ['tiers that are not read', ruleSet({ life: TIERED }), true, 'more-than-decisions'],
  [
    'tiers that are read',
    ruleSet({ life: TIERED, rules: [reads('member.tier')] }),
    'tiers',
    'more-than-decisions',
  ],
  ['tiers of records', ruleSet({ rules: [reads('member.tier')] }), true, true],
  ['carbon that is counted', ruleSet({ rules: [reads('member.carbon')] }), 'carbon', 'carbon'],
  [
    'something that time brings',
    ruleSet({ rules: [rule('r', give(1), { trigger: { kind: 'birthday', daysBefore: 0 } })] }),
    'triggers',
    'triggers',
  ],
  [
    'something that other records bring',
    ruleSet({ rules: [rule('r', give(1), { trigger: { kind: 'signup' } })] }),
    true,
    true,
  ],
  [
    'messages',
    ruleSet({ rules: [rule('r', { kind: 'send', message: 'hello' }, { lane: null })] }),
    true,
    'more-than-decisions',
  ],
  [
    'clocks that are set back by more than a day',
    ruleSet({
      zone: {
        name: 'Wild',
        dataVersion: '1',
        offsets: [
          [null, 50_000],
          [0, -50_000],
        ],
      },
    }),
    'clocks',
    'clocks',
  ],
];

describe('a stream of purchases', () => {
  it.each(PROGRAMS)('and %s', (_, rules, decides, runs) => {
    expect([canStream(rules), canRunAsStream(rules)]).toEqual([decides, runs]);
  });
});
