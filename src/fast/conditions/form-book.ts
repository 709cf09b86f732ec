/** Gives every rule its form, its constants and its window. */
import type { PreparedCampaign, PreparedRule } from '../../engine/prepared-rule-set.js';
import { allOf } from './combine.js';
import { FAILS } from './expression.js';
import { type EffectFilter, FilterBook } from './filter-book.js';
import { lowerCondition } from './lower-condition.js';
import type { Lowering } from './lowering.js';
import { type FormConstants, moved, numberAt, type RuleForm } from './rule-form.js';
import { Structure, StructureReader } from './structure.js';
import {
  isEmpty,
  overlap,
  splitLimits,
  type Times,
  timesOf,
  type Window,
  windowOf,
  windowOfLimit,
  withinAny,
} from './window.js';

/** A rule: when it can act, and on what conditions. */
export interface RuleConditions extends FormConstants {
  readonly window: Window;
  readonly form: RuleForm;
  /** Number of the filter of its effect; -1: it has none; -2: only the exact way knows. */
  readonly filter: number;
}

/** What the rules of a campaign have in common. */
interface Audience {
  readonly structure: Structure<RuleForm>;
  readonly constants: readonly number[];
  /** When the campaign runs. */
  readonly window: Window;
}

/** Of a rule that can never act. */
export const NEVER: RuleForm = { number: 0, formula: FAILS, limits: [], needs: null };

export class FormBook {
  /** The constants of all rules. */
  readonly constants: number[] = [];
  readonly filters: FilterBook;
  readonly #lowering: Lowering;
  readonly #structures = new Structure<RuleForm>();
  readonly #audiences = new Map<string, Audience>();
  readonly #reader: StructureReader;
  #formCount = 1;

  constructor(lowering: Lowering) {
    this.#lowering = lowering;
    this.filters = new FilterBook(lowering);
    this.#reader = new StructureReader(lowering.names, this.constants);
  }

  add(rule: PreparedRule): RuleConditions {
    const { constants: values } = this;
    const audience = this.#audienceOf(rule.campaign);
    const times = timesOf(audience.window, rule.rule.during);
    const filter = this.filters.numberOf(rule.rule.items);
    const offset = values.length;
    if (isEmpty(times.window)) return { window: times.window, form: NEVER, filter, values, offset };
    const needed = filter >= 0 && givesOnlyItself(rule) ? this.filters.filters[filter] : undefined;
    const form = this.#formOf(rule, audience, times, needed);
    const window = form.limits.length === 0 ? times.window : narrow(times.window, form, { values, offset });
    return { window, form, filter, values, offset };
  }

  #formOf(rule: PreparedRule, audience: Audience, times: Times, needed: EffectFilter | undefined): RuleForm {
    const { constants } = this;
    const offset = constants.length;
    for (const one of audience.constants) constants.push(one);
    const running = this.#reader.readRanges(times.ranges, audience.structure);
    const structure = this.#reader.read(rule.rule.when, running).to(needed?.form.number);
    const count = constants.length - offset;
    structure.made ??= this.#makeForm(rule, times, needed, count);
    if (needed !== undefined) for (const one of needed.constants) constants.push(one);
    return structure.made;
  }

  #audienceOf({ id, campaign }: PreparedCampaign): Audience {
    const known = this.#audiences.get(id);
    if (known !== undefined) return known;
    const constants: number[] = [];
    const reader = new StructureReader(this.#lowering.names, constants);
    const structure = reader.read(campaign.audience, this.#structures);
    const made = { structure, constants, window: windowOf(campaign.runs) };
    this.#audiences.set(id, made);
    return made;
  }

  #makeForm(
    { rule, campaign: { campaign } }: PreparedRule,
    { ranges }: Times,
    needed: EffectFilter | undefined,
    count: number,
  ): RuleForm {
    const lowering = this.#lowering;
    const { places } = lowering;
    places.begin();
    const audience = lowerCondition(campaign.audience, false, lowering);
    const running = withinAny(ranges, (value) => ({ value, place: places.take(1) }));
    const when = lowerCondition(rule.when, false, lowering);
    places.end(count);
    this.#formCount += 1;
    return {
      number: this.#formCount - 1,
      ...splitLimits(allOf([running, audience, when])),
      needs: needed === undefined ? null : { reach: 'counted', formula: moved(needed.form.formula, count) },
    };
  }
}

function narrow(window: Window, { limits }: RuleForm, constants: FormConstants): Window {
  let narrowed = window;
  for (const { comparison, constant } of limits) {
    narrowed = overlap(narrowed, windowOfLimit(comparison, numberAt(constant, constants)));
  }
  return narrowed;
}

/** Gives points for items and is of no account to other rules. */
function givesOnlyItself({ rule, campaign, effect }: PreparedRule): boolean {
  if (effect.kind !== 'give' || rule.group !== null || rule.overrides.length > 0) return false;
  return campaign.campaign.excludes.length === 0;
}
