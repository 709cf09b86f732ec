/** How far budgets were used, as the report tells it, is what the evaluator counts. */
import { expect, it } from 'vitest';
import { prepareAccountRules } from '../../src/account/account-rules.js';
import { createAccounts } from '../../src/account/accounts.js';
import { createMemoryBooks } from '../../src/account/memory-books.js';
import { makeReport } from '../../src/report/operator/make-report.js';
import { replayHistory } from '../../src/report/replay-history.js';
import { NO_LIFE } from '../../src/ruleset/types.js';
import { buy } from '../account/redeem-support.js';
import { ALWAYS, campaign, give, rule, ruleSet } from '../support/rule-set.js';

const TIMES = { id: 'often', quota: { unit: 'times', amount: 5 }, per: 'campaign', end: 'pay-rest' } as const;

it('counts favours in budgets of times', async () => {
  const perk = {
    id: 'tasting',
    title: { en: 'Tastings', zh: '品鉴会' },
    campaign: null,
    when: ALWAYS,
    says: { en: 'x', zh: 'x' },
  };
  const rules = ruleSet({
    campaigns: [campaign('spring', { budgets: [TIMES] })],
    rules: [rule('gift', give(10)), rule('invite', { kind: 'grant', perk: 'tasting', days: 30 })],
    life: { ...NO_LIFE, perks: [perk] },
  });
  const books = createMemoryBooks();
  const prepared = prepareAccountRules(rules);
  const accounts = createAccounts({
    rules: prepared,
    rulesOf: () => prepared,
    books,
    trace: false,
    profileOf: () => null,
  });
  const history = replayHistory({
    ruleSet: rules,
    evaluator: prepared.evaluator,
    apply: accounts.apply,
    account: books.member,
    events: [buy(1_000), buy(1_000)],
    untilMs: null,
  });
  const { campaigns } = await makeReport(history, { first: null, last: null, greenTags: null });
  expect(books.shared().budgets.get('often@campaign')?.spent).toBe(4n);
  expect(campaigns.find(({ id }) => id === 'spring')?.budgets).toMatchObject([{ id: 'often', used: 4n }]);
});
