/** What the conditions of a tier may read: the member, and for reaching it the purchase just made. */
import { factDefinition } from '../ruleset/facts.js';
import { isOfPurchase, reasonAgainstTierFact, type TierMoment } from '../ruleset/tier-fit.js';
import type { Condition, Test } from '../ruleset/types.js';
import { report } from '../text/diagnostic.js';
import type { Draft } from './draft.js';
import { CHECK_MESSAGES as MESSAGES } from './messages.js';
import type { Parts } from './parts.js';

const KEPT_SAMPLE = {
  en: 'add a clause such as `kept when member spend this year is at least 3,000 CNY`',
  zh: '加一条子句，如“保级条件为会员本年消费额不低于 3,000 元”',
};

/** Reports facts that a tier cannot depend on, and a tier that could be reached but never kept. */
export function checkTierConditions(parts: Parts, draft: Draft): void {
  const reached = parts.all('reached').flatMap(({ condition }) => testsOf(condition));
  const kept = parts.all('kept').flatMap(({ condition }) => testsOf(condition));
  for (const test of firstOfEach(reached)) refuse(test, 'reached', draft);
  for (const test of firstOfEach(kept)) refuse(test, 'review', draft);
  const ofPurchase = reached.find(({ fact }) => isOfPurchase(fact));
  if (ofPurchase === undefined || kept.length > 0 || parts.damaged) return;
  const span = draft.places.get(ofPurchase) ?? null;
  draft.report(report(MESSAGES.tierNeverKept, span, {}, { suggestion: KEPT_SAMPLE }));
}

/** One message for each fact is enough. */
function firstOfEach(tests: readonly Test[]): readonly Test[] {
  return tests.filter(({ fact }, index) => tests.findIndex((other) => other.fact === fact) === index);
}

function refuse(test: Test, moment: TierMoment, draft: Draft): void {
  const reason = reasonAgainstTierFact(test.fact, moment);
  if (reason === null) return;
  const { label } = factDefinition(test.fact);
  const what = { en: plain(label.en), zh: plain(label.zh) };
  draft.report(report(MESSAGES.notForTiers, draft.places.get(test) ?? null, { what, reason }));
}

/** The label without its parameters. */
function plain(label: string): string {
  return label.replace(/(?: of)? ?\{\w+\}(?: 的)?/g, '').trim();
}

function testsOf(condition: Condition): readonly Test[] {
  if ('all' in condition) return condition.all.flatMap(testsOf);
  if ('any' in condition) return condition.any.flatMap(testsOf);
  return 'not' in condition ? testsOf(condition.not) : [condition];
}
