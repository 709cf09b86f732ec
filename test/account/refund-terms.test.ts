/** A program that changes how it takes points back, between two refunds of one purchase. */
import { describe, expect, it } from 'vitest';
import { prepareAccountRules } from '../../src/account/account-rules.js';
import { createAccounts } from '../../src/account/accounts.js';
import { createMemoryBooks } from '../../src/account/memory-books.js';
import type { LoyaltyEvent } from '../../src/engine/event.js';
import type { RefundRules } from '../../src/ruleset/types.js';
import { NO_LIFE } from '../../src/ruleset/types.js';
import { give, item, member, purchase, rule, ruleSet, test } from '../support/rule-set.js';
import { ms } from './redeem-support.js';
import { REFUNDS, refund } from './tier-support.js';

const rulesWith = (part: RefundRules['part'] | null) =>
  prepareAccountRules({
    ...ruleSet({
      rules: [rule('combo', give(60), { when: test('purchase.amount', 'greaterThanInclusive', 3_000) })],
      life: { ...NO_LIFE, refund: part === null ? null : { ...REFUNDS, part } },
    }),
    hash: `${part}`,
  });

/** By the name of the rule set in force when they happen. */
const RULES = {
  silent: rulesWith(null),
  proportion: rulesWith('proportion'),
  asIf: rulesWith('as-if-without'),
};

function open() {
  const books = createMemoryBooks();
  const rulesOf = (hash: string) => Object.values(RULES).find(({ ruleSet: { hash: own } }) => own === hash);
  const apply = (name: keyof typeof RULES, event: LoyaltyEvent) =>
    createAccounts({ rules: RULES[name], rulesOf, books, trace: false, profileOf: () => member({}) })
      .apply(event)
      .at(-1);
  const buy = (id: string) =>
    purchase([item(3_000, { quantity: 3 })], { id, at: '2027-02-07', instantMs: ms('2027-02-07') });
  return { apply, buy };
}

describe('a purchase of before there was a refund block', () => {
  it.each([
    ['proportion', 'asIf', 60n],
    ['asIf', 'proportion', 20n],
  ] as const)(
    'refunded in part under %s, and whole under %s, gives back all and no more',
    (first, then, left) => {
      const { apply, buy } = open();
      apply('silent', buy('P1'));
      apply('silent', buy('P2'));
      expect(apply(first, refund('P1', [[1, 1]], '2027-02-08'))?.balance).toBe(90n + left);
      const last = apply(then, refund('P1', null, '2027-02-09'));
      expect(last).toMatchObject({
        refusal: null,
        balance: 90n,
        refund: { keptBefore: left, keptAfter: 0n },
      });
    },
  );
});
