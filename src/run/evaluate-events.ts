/** Puts ordered events through the accounts of all members, which are kept in memory: nothing is stored. */
import type { AccountRules } from '../account/account-rules.js';
import { type Accounts, createAccounts } from '../account/accounts.js';
import type { Books } from '../account/books.js';
import { createMemoryBooks } from '../account/memory-books.js';
import type { Outcome } from '../account/outcome.js';
import type { Evaluator } from '../engine/create-evaluator.js';
import type { Decision } from '../engine/decision.js';
import type { EvaluateOptions } from '../engine/evaluation.js';
import type { LoyaltyEvent, MemberProfile } from '../engine/event.js';
import type { Snapshot } from '../engine/snapshot.js';
import { compareText } from '../text/compare-text.js';
import { needsEnrolment } from './needs-enrolment.js';
import type { References } from './read-events.js';

export interface Evaluated<Event extends LoyaltyEvent = LoyaltyEvent> {
  readonly event: Event;
  /** As known after the event; `null` without one. */
  readonly member: MemberProfile | null;
  /** What time brought before the event, then the event's own. */
  readonly outcomes: readonly Outcome[];
  /** The event's own. */
  readonly outcome: Outcome;
  /** The first of its decisions: of a purchase, that on the purchase. */
  readonly decision: Event extends { readonly type: 'purchase' } ? Decision : Decision | null;
  /** Of the decision, when asked for. */
  readonly snapshots: readonly Snapshot[];
}

export interface EventProcessor {
  /** The members' accounts. */
  readonly books: Books;
  /** Decides one event and remembers what it changed. Events must come in the order of `compareEvents`. */
  process<Event extends LoyaltyEvent>(event: Event, options?: EvaluateOptions): Evaluated<Event>;
}

export interface ProcessorOptions {
  /** What further events refer to; other purchases and redemptions are not remembered. All are, when left out. */
  readonly references?: References;
}

export function createEventProcessor(
  rules: AccountRules,
  members: ReadonlyMap<string, MemberProfile>,
  { references }: ProcessorOptions = {},
): EventProcessor {
  const watched = watchEvaluator(rules.evaluator);
  const watchedRules = { ...rules, evaluator: watched.evaluator };
  const books = forgetful(createMemoryBooks(), references);
  const accounts = createAccounts({
    rules: watchedRules,
    rulesOf: (hash) => (hash === rules.ruleSet.hash ? watchedRules : undefined),
    books,
    trace: false,
    profileOf: (member) => members.get(member) ?? null,
  });
  let isFirst = true;
  return {
    books,
    process: <Event extends LoyaltyEvent>(event: Event, options: EvaluateOptions = {}) => {
      const opening = isFirst && needsEnrolment(rules) ? enrolAll(accounts, members, event.instantMs) : [];
      isFirst = false;
      watched.start(options);
      const outcomes = [...opening, ...accounts.apply(event)];
      return evaluatedOf(event, outcomes, books, watched.snapshots());
    },
  };
}

/** Members whom time may bring something before they do anything themselves, by id. */
function enrolAll(
  accounts: Accounts,
  members: ReadonlyMap<string, MemberProfile>,
  instantMs: number,
): readonly Outcome[] {
  return [...members.keys()].sort(compareText).flatMap((id) => {
    const profile = members.get(id);
    return profile === undefined ? [] : accounts.enrol(profile, instantMs);
  });
}

function evaluatedOf<Event extends LoyaltyEvent>(
  event: Event,
  outcomes: readonly Outcome[],
  books: Books,
  snapshots: readonly Snapshot[],
): Evaluated<Event> {
  const outcome = outcomes.at(-1);
  if (outcome === undefined) throw new Error(`the event "${event.id}" has no outcome`);
  const member = event.member === null ? null : (books.member(event.member)?.profile ?? null);
  const decision = outcome.decisions[0] ?? null;
  // Who reads the decision of a purchase looks at the refusal first.
  return { event, member, outcomes, outcome, decision: decision as Evaluated<Event>['decision'], snapshots };
}

/** Passes the options of the event at hand on to the evaluator, and keeps what it shows. */
function watchEvaluator(evaluator: Evaluator) {
  let asked: EvaluateOptions = {};
  let snapshots: readonly Snapshot[] = [];
  const watched: Evaluator = {
    ...evaluator,
    evaluate: (event, member, state, shared, options) => {
      const result = evaluator.evaluate(event, member, state, shared, { ...options, ...asked });
      snapshots = result.snapshots;
      return result;
    },
  };
  return {
    evaluator: watched,
    start: (options: EvaluateOptions) => {
      asked = options;
      snapshots = [];
    },
    snapshots: () => snapshots,
  };
}

/** Purchases that nothing comes back to would fill the memory for nothing. */
function forgetful(books: Books, references: References | undefined): Books {
  if (references === undefined) return books;
  return {
    ...books,
    putPurchase: (record) => {
      if (references.purchases.has(record.purchase.id) || record.redemptions.length > 0)
        books.putPurchase(record);
    },
  };
}
