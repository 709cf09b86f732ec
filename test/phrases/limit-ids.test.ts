/** Limits and budgets are named by what they count, so that clauses can move and others can join them. */
import { describe, expect, it } from 'vitest';
import { compileProject } from '../../src/api/compile-project.js';
import { readFixtureProject } from '../support/fixture-project.js';

const RULE = (limits: string) => `jifen 1
campaign c
  runs always
  for all members
  budget 100 points per day, then pay the rest and close
  budget 1,000 points, then pay the rest and close
end
rule r
  give 1 point per purchase
${limits}end
`;
const DAY = '  limit 5 points per member per day\n';
const ROLLING = '  limit 3 times per member in any 30 days\n';

const compile = (limits: string) => compileProject(readFixtureProject(RULE(limits)));

describe('limits', () => {
  it('keep their ids, and the rule set its hash, when clauses change places', () => {
    const one = compile(DAY + ROLLING).ruleSet;
    const other = compile(ROLLING + DAY).ruleSet;
    expect(one?.content.rules[0]?.limits.map(({ id }) => id)).toEqual([
      'rule/r#points-day',
      'rule/r#times-30-days',
    ]);
    expect(one?.content.campaigns[0]?.budgets.map(({ id }) => id)).toEqual([
      'campaign/c/budget#points-campaign',
      'campaign/c/budget#points-day',
    ]);
    expect(other?.hash).toBe(one?.hash);
  });

  it('of one kind are said once', () => {
    const { diagnostics } = compile(DAY + DAY.replace('5', '6'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['JF1401']);
  });
});
