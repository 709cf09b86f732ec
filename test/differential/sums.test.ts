/** Parts make the whole, nothing is paid beyond its limit, and a rule set read back decides the same. */
import { expect, it } from 'vitest';
import type { Decision } from '../../src/engine/decision.js';
import { canonicalJson } from '../../src/ruleset/canonical-json.js';
import { readRuleSet } from '../../src/ruleset/read-rule-set.js';
import { decideAll, decisionLines } from '../support/random-project/run-project.js';
import { exceededBudgets, exceededLimits } from './quota-use.js';
import { forRandomCases } from './random-cases.js';

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, one) => total + one, 0n);

function wholeOf({ points, listedMinor, discountMinor }: Decision) {
  return { points, listedMinor, discountMinor };
}

it('gives parts that make the whole, and nothing below zero', async () => {
  await forRandomCases({ projects: 40, purchases: 50 }, ({ ruleSet, read }) => {
    for (const { purchase, decision } of decideAll(ruleSet, read)) {
      const { awards, items } = decision;
      expect(sum(awards.map(({ points }) => points)), purchase.id).toBe(decision.points);
      expect(sum(awards.map(({ discountMinor }) => discountMinor)), purchase.id).toBe(decision.discountMinor);
      expect(
        {
          points: sum(items.map(({ points }) => points)),
          listedMinor: sum(items.map(({ listedMinor }) => listedMinor)),
          discountMinor: sum(items.map(({ discountMinor }) => discountMinor)),
        },
        purchase.id,
      ).toEqual(wholeOf(decision));
      expect(decision.listedMinor).toBe(sum(purchase.items.map(({ amountMinor }) => amountMinor)));
      expect(decision.points >= 0n && decision.listedMinor - decision.discountMinor >= 0n, purchase.id).toBe(
        true,
      );
      expect(items.every(({ points, discountMinor }) => points >= 0n && discountMinor >= 0n)).toBe(true);
    }
  });
});

it('stays within every limit and budget', async () => {
  let cuts = 0;
  await forRandomCases({ projects: 60, purchases: 60 }, ({ ruleSet, read }) => {
    const decided = [...decideAll(ruleSet, read)];
    expect(exceededLimits(ruleSet, decided)).toEqual([]);
    expect(exceededBudgets(ruleSet, decided)).toEqual([]);
    cuts += decided.flatMap(({ decision }) => decision.awards.flatMap((award) => award.cuts)).length;
  });
  expect(cuts).toBeGreaterThan(500);
});

it('decides the same with a rule set that was written and read back', async () => {
  await forRandomCases({ projects: 15, purchases: 40 }, ({ ruleSet, read }) => {
    const back = readRuleSet({ path: 'ruleset.json', text: canonicalJson(ruleSet) });
    expect(back.diagnostics).toEqual([]);
    if (back.ruleSet !== null) expect(decisionLines(back.ruleSet, read)).toBe(decisionLines(ruleSet, read));
  });
});
