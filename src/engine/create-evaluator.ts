/** The reference evaluator: small and exact. Any faster engine must answer as this one does. */
import type { FactId } from '../ruleset/facts.js';
import type { Condition, RuleSet } from '../ruleset/types.js';
import { type FactReader, firstFailure } from './conditions.js';
import { decideAnonymous, decidePurchase } from './decide.js';
import type { EvaluateOptions, Evaluation } from './evaluation.js';
import type { MemberProfile, Purchase } from './event.js';
import { unknownMember } from './member-profile.js';
import { createMoment, type Moment } from './moment.js';
import { createOccasion } from './occasion.js';
import { type Occurrence, standInPurchase } from './occurrence.js';
import { prepare, prepareTriggered } from './prepare.js';
import type { PreparedRuleSet } from './prepared-rule-set.js';
import type { MemberState, SharedState } from './state.js';
import type { FailedTest } from './trace.js';

export interface Evaluator {
  /**
   * Decides one purchase: a pure function, nothing that is passed in is changed. `member` is the profile, or `null`
   * when nothing is known about the member. A purchase whose `member` is `null` is anonymous: it earns nothing
   * and changes no state. Purchases are to come in the order of `compareEvents`. Throws only for bugs.
   */
  readonly evaluate: (
    event: Purchase,
    member: MemberProfile | null,
    state: MemberState,
    shared: SharedState,
    options?: EvaluateOptions,
  ) => Evaluation;
  /** The same for what is no purchase: only the rules that it names take part. */
  readonly evaluateOccurrence: (
    occurrence: Occurrence,
    member: MemberProfile | null,
    state: MemberState,
    shared: SharedState,
    options?: EvaluateOptions,
  ) => Evaluation;
  /**
   * The first test that keeps a condition from holding for a member at an instant; `undefined` when it holds.
   * `event` is the purchase that it is asked about; without one, facts of a purchase are those of an empty one.
   */
  readonly findFailure: (condition: Condition, question: Question) => FailedTest | undefined;
  /** Reads the facts that `findFailure` would compare. */
  readonly readFacts: (question: Question) => FactReader;
}

export interface Question {
  readonly member: MemberProfile;
  readonly state: MemberState;
  readonly instantMs: number;
  readonly event: Purchase | null;
  /** By item of the event: what discounts have left; absent: the listed amounts. */
  readonly left?: readonly bigint[];
  /**
   * Set when `state` has the event in it already: facts about the place of the purchase among the others (its
   * number, the days since the last one) are read from this state before it.
   */
  readonly before?: MemberState;
}

/** Facts that count from the purchases before. */
const PLACED: readonly FactId[] = [
  'member.purchaseNumber',
  'member.purchaseInRun',
  'member.daysSinceLastPurchase',
];

/** Prepares a rule set once, to evaluate many events. Throws like `prepare`. */
export function createEvaluator(ruleSet: RuleSet): Evaluator {
  const prepared = prepare(ruleSet);
  const triggered = new Map<string, PreparedRuleSet>();
  const prepareFor = (rules: readonly string[]): PreparedRuleSet => {
    const key = rules.join(' ');
    const found = triggered.get(key) ?? prepareTriggered(ruleSet, rules);
    triggered.set(key, found);
    return found;
  };
  return {
    evaluate(event, member, state, shared, options = {}) {
      if (event.member === null) return decideAnonymous(prepared, event, { state, shared }, options);
      const profile = member ?? unknownMember(event.member);
      return decidePurchase(createOccasion(prepared, event, profile, state), shared, options);
    },
    evaluateOccurrence(occurrence, member, state, shared, options = {}) {
      const profile = member ?? unknownMember(occurrence.member);
      const event = standInPurchase(occurrence, prepared.currency);
      const occasion = createOccasion(prepareFor(occurrence.rules), event, profile, state, occurrence);
      return decidePurchase(occasion, shared, options);
    },
    findFailure: (condition, question) => firstFailure(condition, readerOf(prepared, question), ''),
    readFacts: (question) => readerOf(prepared, question),
  };
}

function readerOf(prepared: PreparedRuleSet, question: Question): FactReader {
  const moment = momentOf(prepared, question);
  const { before } = question;
  if (before === undefined) return moment.read;
  const earlier = momentOf(prepared, { ...question, state: before });
  return (query) => (PLACED.includes(query.fact) ? earlier : moment).read(query);
}

function momentOf(prepared: PreparedRuleSet, { member, state, instantMs, event, left }: Question): Moment {
  const occurrence: Occurrence = {
    id: '',
    member: member.id,
    instantMs,
    at: '',
    rules: [],
    quantity: null,
    carbonGrams: null,
    channel: null,
  };
  const purchase = event ?? standInPurchase(occurrence, prepared.currency);
  const asked = { ...purchase, instantMs };
  const occasion = createOccasion(prepared, asked, member, state, event === null ? occurrence : null);
  return createMoment(occasion, left ?? occasion.listed);
}
