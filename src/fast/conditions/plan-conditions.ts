/** All conditions of a rule set that take part in deciding points, lowered to expressions. */
import type { PreparedRule, PreparedRuleSet } from '../../engine/prepared-rule-set.js';
import type { RuleSetContent } from '../../ruleset/types.js';
import { ABSENT, OTHER } from '../columns.js';
import type { MemberSlot } from '../member-slot.js';
import type { NameBook } from '../names/name-book.js';
import type { NameTables } from '../names.js';
import { allOf } from './combine.js';
import { FAILS, type Formula, type ItemFilter } from './expression.js';
import { FilterBook } from './filter-book.js';
import { createLowering, lowerCondition } from './lower-condition.js';
import { carbonColumnOf, countedKinds, type Lowering } from './lowering.js';
import { isEmpty, narrow, type Timed, timeOf } from './window.js';

/** A rule or base rate: when it can act, and on what conditions. */
export interface RuleConditions extends Timed {
  /** Number of the filter of its effect; -1: it has none; -2: only the exact way knows. */
  readonly filter: number;
  /**
   * Without a counted item with a quantity that this filter selects the rule gives nothing, nor does it matter to
   * any other rule. `null`: that is not known.
   */
  readonly needs: ItemFilter | null;
}

export interface PlanConditions {
  /** By rule number. */
  readonly rules: readonly RuleConditions[];
  /** In the order of `prepared.base.rates`. */
  readonly rates: readonly RuleConditions[];
  readonly filters: readonly ItemFilter[];
  readonly filterOfExcluded: number;
  readonly slots: readonly MemberSlot[];
  readonly tables: LookupTables;
}

/** What generated code and closures look things up in. Indices are numbers of names + 1, because `OTHER` is -1. */
export interface LookupTables {
  readonly sceneOfPartner: Int32Array;
  /** Ancestors of each category, itself included: `ancestors` from `ancestorStart[i]` to `ancestorStart[i + 1]`. */
  readonly ancestorStart: Int32Array;
  readonly ancestors: Int32Array;
  /** One bit for each kind of item that counts. */
  readonly countedKinds: number;
  /** Place of the grams of carbon among the attributes of items; -1: they have none. */
  readonly carbonColumn: number;
}

export function lowerPlan(
  content: RuleSetContent,
  prepared: PreparedRuleSet,
  names: NameBook,
): PlanConditions {
  const lowering = createLowering(content, names);
  const filters = new FilterBook(lowering);
  const audiences = new Map<string, Formula>();
  const rules = prepared.rules.map((rule) =>
    lowerRule(rule, audienceOf(rule, audiences, lowering), filters, lowering),
  );
  const rates = prepared.base.rates.map(({ rate }): RuleConditions => {
    const time = timeOf(null, rate.during);
    const formula = allOf([time.formula, lowerCondition(rate.when, false, lowering)]);
    return { ...narrow({ window: time.window, formula }), filter: filters.numberOf(rate.items), needs: null };
  });
  const filterOfExcluded = filters.numberOf(prepared.base.excluded);
  const tables = makeTables(prepared, names.tables, lowering);
  return { rules, rates, filters: filters.filters, filterOfExcluded, slots: lowering.slots.slots, tables };
}

/** Campaigns have many rules: what they ask of the member is the same formula for all. */
function audienceOf(
  { campaign: { id, campaign } }: PreparedRule,
  audiences: Map<string, Formula>,
  lowering: Lowering,
): Formula {
  const known = audiences.get(id);
  if (known !== undefined) return known;
  const made = lowerCondition(campaign.audience, false, lowering);
  audiences.set(id, made);
  return made;
}

function lowerRule(
  rule: PreparedRule,
  audience: Formula,
  filters: FilterBook,
  lowering: Lowering,
): RuleConditions {
  const time = timeOf(rule.campaign.campaign.runs, rule.rule.during);
  const filter = filters.numberOf(rule.rule.items);
  if (isEmpty(time.window)) return { window: time.window, formula: FAILS, filter, needs: null };
  const formula = allOf([time.formula, audience, lowerCondition(rule.rule.when, false, lowering)]);
  const needs = filter >= 0 && givesOnlyItself(rule) ? (filters.filters[filter] ?? null) : null;
  const timed = narrow({ window: time.window, formula });
  return { window: timed.window, formula: timed.formula, filter, needs };
}

/** Gives points for items and is of no account to other rules. */
function givesOnlyItself({ rule, campaign, effect }: PreparedRule): boolean {
  if (effect.kind !== 'give' || rule.group !== null || rule.overrides.length > 0) return false;
  return campaign.campaign.excludes.length === 0;
}

function makeTables(prepared: PreparedRuleSet, names: NameTables, lowering: Lowering): LookupTables {
  const { vocabulary } = prepared;
  const sceneOfPartner = new Int32Array(names.partner.ids.length + 1);
  for (const [partner, scene] of vocabulary.scenes) {
    const number = names.partner.numbers.get(partner) ?? OTHER;
    sceneOfPartner[number + 1] = lowering.scenes.get(scene) ?? ABSENT;
  }
  return {
    sceneOfPartner,
    ...ancestorsOf(prepared, names),
    countedKinds: countedKinds(prepared),
    carbonColumn: carbonColumnOf(lowering),
  };
}

/** A category that the vocabulary does not know lies under itself only. */
function ancestorsOf(
  { vocabulary }: PreparedRuleSet,
  { category: { ids, numbers } }: NameTables,
): Pick<LookupTables, 'ancestorStart' | 'ancestors'> {
  const start = [0, 0];
  const all: number[] = [];
  for (const id of ids) {
    const chain = id === '' ? [] : (vocabulary.categories.get(id) ?? [id]);
    for (const ancestor of chain) all.push(numbers.get(ancestor) ?? OTHER);
    start.push(all.length);
  }
  return { ancestorStart: Int32Array.from(start), ancestors: Int32Array.from(all) };
}
