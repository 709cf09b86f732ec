/** Asking why changes nothing, and what is told agrees with what was decided, whatever the project and the purchase. */
import { expect, it } from 'vitest';
import { testHolds } from '../../src/engine/conditions.js';
import type { Decision, Trace } from '../../src/engine/decision.js';
import type { FailedTest, RuleOutcome } from '../../src/engine/trace.js';
import { compareRuleIds } from '../../src/ruleset/compare-rule-ids.js';
import type { Campaign, Condition, InstantRange, Rule, RuleSet } from '../../src/ruleset/types.js';
import { forRandomCases } from '../differential/random-cases.js';
import { decideAll } from '../support/random-project/run-project.js';

const TRACED = { trace: true };
/** They have no award: their points and discounts are nothing. */
const FAVOURS: readonly string[] = ['send', 'grant', 'open', 'move'];

it('decides the same with a trace', async () => {
  await forRandomCases({ projects: 12, purchases: 30 }, ({ ruleSet, read }) => {
    const silent = [...decideAll(ruleSet, read)].map(({ decision }) => decision);
    const traced = [...decideAll(ruleSet, read, TRACED)].map(({ decision }) => decision);
    expect(traced.map((decision) => ({ ...decision, trace: null }))).toEqual(silent);
  });
});

it('tells of every rule what became of it, in agreement with dates, tests, awards and points', async () => {
  const told = new Set<string>();
  await forRandomCases({ projects: 25, purchases: 30 }, ({ ruleSet, read }) => {
    for (const { purchase, decision } of decideAll(ruleSet, read, TRACED)) {
      const { trace } = decision;
      if (trace === null) throw new Error('no trace');
      expect(trace.rules.map(({ rule }) => rule)).toEqual(['base', ...ruleIds(ruleSet)]);
      expect({ ...trace }.selections.rules.size).toBe(ruleIds(ruleSet).length);
      for (const outcome of trace.rules) {
        told.add(outcome.fate.kind);
        expectTrue(outcome, ruleSet, purchase.instantMs, decision);
      }
      expectStages(trace, decision);
    }
  });
  expect([...told].sort()).toEqual(expect.arrayContaining(KINDS));
});

const KINDS = [
  'applied',
  'condition-failed',
  'not-in-audience',
  'nothing-to-do',
  'outside-campaign',
  'outside-dates',
];

function ruleIds({ content }: RuleSet): string[] {
  const ids = content.rules.filter(({ trigger }) => trigger === undefined).map(({ id }) => id);
  return ids.sort(compareRuleIds);
}

function expectTrue(
  { rule: id, fate }: RuleOutcome,
  { content }: RuleSet,
  instantMs: number,
  decision: Decision,
) {
  const rule = content.rules.find((one) => one.id === id);
  const campaign = content.campaigns.find((one) => one.id === rule?.campaign);
  const award = decision.awards.find((one) => one.rule === id);
  if (award !== undefined) expect(fate.kind, id).toBe('applied');
  if (rule === undefined || campaign === undefined || decision.member === null) return;
  const isRunning = isWithin(instantMs, campaign.runs);
  const isOnDates = rule.during === null || rule.during.some((range) => isWithin(instantMs, range));
  expect(fate.kind === 'outside-campaign', id).toBe(!isRunning);
  expect(fate.kind === 'outside-dates', id).toBe(isRunning && !isOnDates);
  if ('test' in fate) expectBlamed(fate.test, rule, campaign);
  if (fate.kind === 'applied' && !FAVOURS.includes(rule.effect.kind)) expectGave(id, decision);
}

/** What applies is in the waterfall even where rounding leaves no award. */
function expectGave(id: string, { awards, trace }: Decision) {
  const isInWaterfall = trace?.waterfall.some(({ by, change }) => by === id && change.num !== 0n) ?? false;
  expect(isInWaterfall || awards.some(({ rule }) => rule === id), id).toBe(true);
}

/** The pointer leads to the test that is blamed, and what it saw is what it should not have seen. */
function expectBlamed(failed: FailedTest, rule: Rule, campaign: Campaign) {
  const { path, fact, params, operator, wanted, saw, negated } = failed;
  const steps = path.split('/').slice(1);
  const root = steps[0] === 'audience' ? campaign : rule;
  const found = steps.reduce<unknown>((node, step) => Object(node)[step], root) as Condition;
  const test = { fact, ...(params === null ? {} : { params }), operator, value: wanted };
  expect(found, path).toMatchObject(test);
  expect(testHolds(test, saw), path).toBe(negated);
  expect(steps.filter((step) => step === 'not').length % 2 === 1, path).toBe(negated);
}

function expectStages({ waterfall, selections }: Trace, { points, listedMinor, awards, member }: Decision) {
  if (member === null) {
    expect(waterfall).toEqual([]);
    return;
  }
  expect(waterfall.at(0)?.after).toEqual({ num: listedMinor, den: 1n });
  expect(waterfall.at(-1)?.after).toEqual({ num: points, den: 1n });
  for (const { rule, campaign } of awards) {
    if (campaign !== null) expect(selections.rules.get(rule)?.length, rule).toBeGreaterThan(0);
  }
}

function isWithin(instantMs: number, { from, until }: InstantRange): boolean {
  return (from === null || instantMs >= from) && (until === null || instantMs < until);
}
