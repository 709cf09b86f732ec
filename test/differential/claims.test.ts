/** What the analysis says of a rule is so: one that is said to have no effect has none, on any purchase. */
import { expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.js';
import type { Diagnostic } from '../../src/text/diagnostic.js';
import { decideAll } from '../support/random-project/run-project.js';
import { forRandomCases } from './random-cases.js';

/** Messages that say of a rule that it has no effect on any purchase. */
const CLAIMS = ['JF1501', 'JF1503', 'JF1504', 'JF1507', 'JF1510'];

/** The rules that these messages are about, by `rule` or by an owner such as "rule `r1`". */
function rulesNamed(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  const named = diagnostics
    .filter(({ code }) => CLAIMS.includes(code))
    .map(({ args }) => {
      const owner = args['owner'];
      if (owner === undefined) return args['rule'];
      return /^rule `([^`]+)`$/.exec(typeof owner === 'string' ? owner : owner.en)?.[1];
    });
  return new Set(named.filter((id) => typeof id === 'string'));
}

it('no rule acts that is said to have no effect', async () => {
  let claims = 0;
  await forRandomCases({ projects: 50, purchases: 50 }, ({ program, ruleSet, read }) => {
    const silent = rulesNamed(analyse(program, ruleSet));
    claims += silent.size;
    for (const { purchase, decision } of decideAll(ruleSet, read, { trace: true })) {
      const acting = decision.trace?.rules.filter(({ fate }) => fate.kind === 'applied') ?? [];
      expect(
        acting.map(({ rule }) => rule).filter((id) => silent.has(id)),
        purchase.id,
      ).toEqual([]);
    }
  });
  expect(claims).toBeGreaterThan(10);
});
