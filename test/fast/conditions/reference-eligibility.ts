/** What the reference engine says about rules, rates and items of a purchase, and the slots that it would read. */
import { at } from '../../../src/engine/at.js';
import { holds } from '../../../src/engine/conditions.js';
import { findHurdle, isDuring } from '../../../src/engine/eligibility.js';
import type { MemberProfile, Purchase } from '../../../src/engine/event.js';
import { createMoment, type Moment } from '../../../src/engine/moment.js';
import { createOccasion } from '../../../src/engine/occasion.js';
import type { MemberState } from '../../../src/engine/state.js';
import type { FastPlan } from '../../../src/fast/fast-plan.js';
import type { MemberSlot } from '../../../src/fast/member-slot.js';
import { numberOf } from '../../../src/fast/names.js';
import type { Condition } from '../../../src/ruleset/types.js';
import { dayNumber, parseCivilDate } from '../../../src/value/civil-date.js';

/** The moment before any discount. */
export function momentOf(
  { prepared }: FastPlan,
  purchase: Purchase,
  member: MemberProfile,
  state: MemberState,
): Moment {
  const occasion = createOccasion(prepared, purchase, member, state);
  return createMoment(occasion, occasion.listed);
}

export function slotsOf(plan: FastPlan, moment: Moment): Float64Array {
  return Float64Array.from(plan.slots, (slot) => slotOf(plan, slot, moment));
}

function slotOf(plan: FastPlan, { fact, params, contains }: MemberSlot, moment: Moment): number {
  const value = moment.read({ fact, params });
  if (contains !== null) return Array.isArray(value) && value.includes(contains) ? 1 : 0;
  switch (typeof value) {
    case 'bigint':
    case 'boolean':
      return Number(value);
    case 'string': {
      const { attributes } = plan.ruleSet.content.records;
      const declared = attributes.member.find(({ id }) => id === params.name);
      const date = declared?.type === 'date' ? parseCivilDate(value) : undefined;
      return date === undefined ? numberOf(plan.names.text, value) : dayNumber(date);
    }
    default:
      return Number.NaN;
  }
}

export interface Expected {
  /** Rules that hold, by number. */
  readonly eligible: readonly number[];
  /** Of these, those that would give nothing and are of no account: they may be left out. */
  readonly idle: ReadonlySet<number>;
  readonly rates: readonly number[];
}

export function expectedOf(plan: FastPlan, moment: Moment): Expected {
  const eligible = plan.rules.flatMap((rule, number) =>
    findHurdle(rule, moment, holds) === null ? [number] : [],
  );
  const { instantMs } = moment.occasion.event;
  return {
    eligible,
    idle: new Set(eligible.filter((number) => isIdle(plan, number, moment))),
    rates: plan.prepared.base.rates.flatMap(({ rate }, number) =>
      isDuring(instantMs, rate.during) && holds(rate.when, moment.read) ? [number] : [],
    ),
  };
}

function isIdle(plan: FastPlan, number: number, moment: Moment): boolean {
  const { rule, effect, campaign } = at(plan.rules, number);
  if (effect.kind !== 'give' || rule.items === null || rule.group !== null) return false;
  if (rule.overrides.length > 0 || campaign.campaign.excludes.length > 0) return false;
  return !moment
    .select(rule.items)
    .some((index) => isCountedAt(moment, index) && at(moment.occasion.event.items, index).quantity.num > 0n);
}

function isCountedAt({ occasion }: Moment, index: number): boolean {
  return at(occasion.counted, index);
}

/** Items that a filter selects and that count. */
export function selectedOf(moment: Moment, filter: Condition): readonly number[] {
  const selected = new Set(moment.select(filter));
  return moment.occasion.event.items.map((_, index) =>
    selected.has(index) && isCountedAt(moment, index) ? 1 : 0,
  );
}
