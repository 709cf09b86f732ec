/** All conditions of a rule set that take part in deciding points, lowered to expressions. */
import type { PreparedRate, PreparedRuleSet } from '../../engine/prepared-rule-set.js';
import type { RuleSetContent } from '../../ruleset/types.js';
import { ABSENT, OTHER } from '../columns.js';
import type { MemberSlot } from '../member-slot.js';
import type { NameBook } from '../names/name-book.js';
import type { NameTables } from '../names.js';
import { allOf } from './combine.js';
import type { EffectFilter, FilterForm } from './filter-book.js';
import { FormBook, type RuleConditions } from './form-book.js';
import { createLowering, lowerCondition } from './lower-condition.js';
import { carbonColumnOf, countedKinds, type Lowering } from './lowering.js';
import { ALWAYS, overlap, splitLimits, type Timed, timesOf, windowOfLimit, withinAny } from './window.js';

/** A base rate: when it can act, and on what conditions. */
export interface RateConditions extends Timed {
  /** As of rules. */
  readonly filter: number;
}

export interface PlanConditions {
  /** By rule number. */
  readonly rules: readonly RuleConditions[];
  /** The constants of the forms of rules. */
  readonly constants: readonly number[];
  /** In the order of `prepared.base.rates`. */
  readonly rates: readonly RateConditions[];
  readonly filters: readonly EffectFilter[];
  readonly filterForms: readonly FilterForm[];
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
  const book = new FormBook(lowering);
  const rules = prepared.rules.map((rule) => book.add(rule));
  const { filters, constants } = book;
  const rates = prepared.base.rates.map((rate) => ({
    ...lowerRate(rate, lowering),
    filter: filters.numberOf(rate.rate.items),
  }));
  const filterOfExcluded = filters.numberOf(prepared.base.excluded);
  return {
    rules,
    constants,
    rates,
    filters: filters.filters,
    filterForms: filters.forms,
    filterOfExcluded,
    slots: lowering.slots.slots,
    tables: makeTables(prepared, names.tables, lowering),
  };
}

function lowerRate({ rate }: PreparedRate, lowering: Lowering): Timed {
  const { window, ranges } = timesOf(ALWAYS, rate.during);
  const when = lowerCondition(rate.when, false, lowering);
  const { limits, formula } = splitLimits(allOf([withinAny(ranges), when]));
  const windows = limits.map(({ comparison, constant }) => windowOfLimit(comparison, constant.value));
  return { window: windows.reduce(overlap, window), formula };
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
