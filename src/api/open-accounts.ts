/** Accounts in memory, for who embeds Jifen: events in, outcomes out. */
import { prepareAccountRules } from '../account/account-rules.js';
import { createAccounts } from '../account/accounts.js';
import type { MemberAccount } from '../account/books.js';
import { createMemoryBooks } from '../account/memory-books.js';
import { listOffers, type OfferListing } from '../account/offers/list-offers.js';
import type { Outcome } from '../account/outcome.js';
import type { Evaluator } from '../engine/create-evaluator.js';
import type { LoyaltyEvent, MemberProfile } from '../engine/event.js';
import { createEvaluator } from '../fast/create-evaluator.js';
import type { RuleSet } from '../ruleset/types.js';

export interface OpenAccounts {
  /**
   * Lets time pass up to the event and books it. Events come in the order of `compareEvents`, each once (ids are not
   * compared). Gives what time did to members, and the event's own outcome last; a refused event has its `refusal` and
   * changed nothing.
   */
  apply(event: LoyaltyEvent): readonly Outcome[];
  /** What is known of a member and how the account stands; `undefined` for who was never seen. */
  member(id: string): MemberAccount | undefined;
  /** All offers as they are for a member as the account stands: prices, everything that is missing, stock. */
  offers(id: string): readonly OfferListing[];
}

/**
 * @param members what is known of members before their first event
 * @param makeEvaluator another way to the evaluator; all give the same answers
 * @throws for a rule set that no compiler made; `readRuleSet` refuses those
 */
export function openAccounts(
  ruleSet: RuleSet,
  members: Iterable<MemberProfile> = [],
  makeEvaluator: (ruleSet: RuleSet) => Evaluator = createEvaluator,
): OpenAccounts {
  const rules = prepareAccountRules(ruleSet, makeEvaluator);
  const books = createMemoryBooks();
  const profiles = new Map([...members].map((member) => [member.id, member]));
  const accounts = createAccounts({
    rules,
    rulesOf: (hash) => (hash === ruleSet.hash ? rules : undefined),
    books,
    trace: false,
    profileOf: (id) => profiles.get(id) ?? null,
  });
  return {
    apply: (event) => accounts.apply(event),
    member: (id) => books.member(id),
    offers: (id) => {
      const account = books.member(id);
      const clock = books.clock();
      return account === undefined || clock === null ? [] : listOffers(rules, account, books.shared(), clock);
    },
  };
}
