/** json-rules-engine, an engine that is not ours, must find the same rules applicable on every purchase. */
import { expect, it } from 'vitest';
import { createJsonRulesChecker, holdingRules } from '../../src/engine/json-rules-engine.js';
import { decideAll } from '../support/random-project/run-project.js';
import { forRandomCases } from './random-cases.js';

it('finds the same rules applicable as json-rules-engine, on random projects and purchases', async () => {
  let held = 0;
  await forRandomCases({ projects: 40, purchases: 50 }, async ({ ruleSet, read }) => {
    const checker = createJsonRulesChecker(ruleSet);
    for (const { purchase, snapshots } of decideAll(ruleSet, read, { snapshots: true })) {
      const own = [...holdingRules(snapshots)].sort();
      expect([...(await checker.check(snapshots))].sort(), purchase.id).toEqual(own);
      held += own.length;
    }
  });
  // A comparison of nothing with nothing would prove nothing.
  expect(held).toBeGreaterThan(1000);
});
