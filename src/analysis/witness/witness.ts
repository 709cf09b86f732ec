/** A sample purchase on which some rules all apply, found from their conditions and proven by the evaluator. */
import { createEvaluator, type Evaluator } from '../../engine/create-evaluator.js';
import type { Decision } from '../../engine/decision.js';
import type { MemberProfile, Purchase } from '../../engine/event.js';
import { initialSharedState } from '../../engine/initial-state.js';
import type { MemberState } from '../../engine/state.js';
import type { Condition, RuleSet } from '../../ruleset/types.js';
import { localDay, type Zone } from '../../value/zone.js';
import { type Conjunct, implies } from '../conditions/conjunct.js';
import { type Alternatives, alternativesOf, productOf } from '../conditions/normal-form.js';
import type { Knowledge } from '../facts/knowledge.js';
import type { LintInput } from '../lint.js';
import { instantsOf, type RuleProfile } from '../rules/rule-profile.js';
import { type IntegerSet, intersectIntegers } from '../sets/integer-set.js';
import { findDay, instantOn } from '../time/find-day.js';
import { makeLines, type Wish } from './make-basket.js';
import { makeMember, makeState } from './make-member.js';
import { makePurchase } from './make-purchase.js';
import { createRelevance } from './relevant-rules.js';

export interface Witness {
  readonly purchase: Purchase;
  readonly member: MemberProfile;
  readonly state: MemberState;
  /** The ids of the rules that apply, in the order in which they were asked for. */
  readonly applied: readonly string[];
}

/** Alternatives that are tried, of conditions and of items each. */
const TRIES_MAX = 6;

/** Evaluations with many rules that one finder makes; later rules go unproven. */
const PROOFS_MAX = 60;

export interface FindOptions {
  /** A rule that is beaten in its group counts as applied where the rule that beats it applies. */
  readonly standIns?: boolean;
}

export type FindWitness = (rules: readonly RuleProfile[], options?: FindOptions) => Witness | null;

/**
 * Looks for purchases on which all the rules apply at once. `null` when none was found, which proves nothing.
 * What is found was evaluated with every rule that can make a difference.
 */
export function createWitnessFinder(input: LintInput): FindWitness {
  const relevant = createRelevance(input);
  let proofs = 0;
  return (rules, { standIns = false } = {}) => {
    let whole: Evaluator | null = null;
    // A rule set of these rules alone is quick to evaluate and rules most samples out.
    const alone = createEvaluator(restrict(input.ruleSet, rules));
    for (const sample of samplesFor(rules, input)) {
      if (appliedRules(decide(alone, sample), rules, false) === null) continue;
      proofs += 1;
      if (proofs > PROOFS_MAX) return null;
      whole ??= createEvaluator(restrict(input.ruleSet, relevant(rules)));
      const applied = appliedRules(decide(whole, sample), rules, standIns);
      if (applied !== null) return { ...sample, applied };
    }
    return null;
  };
}

type Sample = Omit<Witness, 'applied'>;

function decide(evaluator: Evaluator, { purchase, member, state }: Sample): Decision {
  return evaluator.evaluate(purchase, member, state, initialSharedState(), { trace: true }).decision;
}

/** The ids of the rules that apply, or of those that beat them; `null` when one of the rules has no part at all. */
function appliedRules(
  { trace }: Decision,
  rules: readonly RuleProfile[],
  standIns: boolean,
): readonly string[] | null {
  const fates = new Map(trace?.rules.map(({ rule, fate }) => [rule, fate]));
  const applied = rules.map(({ rule: { id } }) => {
    const fate = fates.get(id);
    if (fate?.kind === 'applied') return id;
    return standIns && fate?.kind === 'beaten' && fates.get(fate.rule)?.kind === 'applied' ? fate.rule : null;
  });
  return applied.every((id) => id !== null) ? applied : null;
}

function restrict(ruleSet: RuleSet, profiles: readonly RuleProfile[]): RuleSet {
  const rules = profiles.map(({ rule }) => rule);
  const campaigns = [...new Set(profiles.map(({ campaign }) => campaign))];
  return { ...ruleSet, content: { ...ruleSet.content, rules, campaigns } };
}

function* samplesFor(rules: readonly RuleProfile[], input: LintInput): Generator<Sample> {
  const { program, knowledge } = input;
  for (const rate of program.base.rates.slice(0, TRIES_MAX)) {
    const notExcluded =
      program.base.excluded === null ? [] : [alternativesOf(program.base.excluded, knowledge, false)];
    const rated = rate.items === null ? [] : [alternativesOf(rate.items, knowledge)];
    const items = productOf([...rules.map((rule) => rule.items), ...rated, ...notExcluded]);
    const facts = productOf([
      ...rules.map(({ conditions }) => conditions),
      alternativesOf(rate.when, knowledge),
    ]);
    const window = [...rules.map((rule) => rule.window), instantsOf(rate.during)].reduce(intersectIntegers);
    for (const conjunct of first(facts)) {
      for (const item of first(items)) yield* samplesOf(conjunct, item, window, rules, input);
    }
  }
}

function first(alternatives: Alternatives): readonly Conjunct[] {
  return (alternatives ?? []).slice(0, TRIES_MAX);
}

function* samplesOf(
  facts: Conjunct,
  item: Conjunct,
  window: IntegerSet,
  rules: readonly RuleProfile[],
  { program: { zone }, knowledge }: LintInput,
): Generator<Sample> {
  const instantMs = findInstant(facts, window, zone);
  const lines = makeLines([item, ...boughtItems(item, rules, knowledge)], facts, knowledge);
  if (instantMs === undefined || lines === null) return;
  const day = localDay(zone, instantMs);
  const member = makeMember(facts, day, knowledge);
  const state = makeState(facts, day, member, zone);
  for (const wish of wishesFor(rules, knowledge.vocabulary.currency.digits)) {
    const purchase = makePurchase({ facts, lines, instantMs }, wish, zone, knowledge);
    yield { purchase, member, state };
  }
}

/** Items that a deal wants to be bought before it acts on others. */
function boughtItems(
  item: Conjunct,
  rules: readonly RuleProfile[],
  knowledge: Knowledge,
): readonly Conjunct[] {
  return rules.flatMap(({ rule: { effect, items } }) => {
    if (effect.kind === 'bundle')
      return effect.parts.flatMap((part) => missingItem(item, part.items, knowledge));
    if (effect.kind !== 'buy-get' || effect.getItems === null || items === null) return [];
    return missingItem(item, items, knowledge);
  });
}

/** An item that the filter selects, unless the one at hand is selected already. */
function missingItem(item: Conjunct, filter: Condition, knowledge: Knowledge): readonly Conjunct[] {
  const wanted = alternativesOf(filter, knowledge) ?? [];
  return wanted.some((one) => implies(item, one)) ? [] : wanted.slice(0, 1);
}

function findInstant(facts: Conjunct, window: IntegerSet, zone: Zone): number | undefined {
  const { day } = findDay(facts, window, zone);
  return day === null ? undefined : instantOn(day, facts, window, zone);
}

/** A plain purchase first, then one with as many units as deals need, then large and small ones. */
function wishesFor(rules: readonly RuleProfile[], digits: number): readonly Wish[] {
  const unit = 10 ** digits;
  const quantity = Math.max(...rules.map(({ rule }) => unitsFor(rule.effect)));
  return [
    ...(quantity === 1 ? [] : [{ amountMinor: 100 * unit * quantity, quantity }]),
    { amountMinor: 100 * unit, quantity: 1 },
    { amountMinor: 10_000 * unit, quantity: quantity * 10 },
    { amountMinor: unit, quantity: 1 },
  ];
}

/** Units of which a deal or a discount on chosen units has something to act on. */
function unitsFor(effect: RuleProfile['rule']['effect']): number {
  if (effect.kind === 'buy-get') return Math.min(effect.buy + effect.get, 1_000);
  if (effect.kind === 'bundle') {
    const units = effect.parts.reduce((total, { count }) => total + count, 0);
    return Math.min(units, 1_000);
  }
  if (effect.kind !== 'discount') return 1;
  switch (effect.units.kind) {
    case 'range':
      return Math.min(effect.units.from, 1_000);
    case 'every':
      return Math.min(effect.units.n, 1_000);
    case 'complete-groups':
      return Math.min(effect.units.size, 1_000);
    default:
      return 1;
  }
}
