/** Fills slots from a state of the reference engine, with its own computation of facts. */
import type { FactValue } from '../../engine/facts/fact-value.js';
import { readMomentFact } from '../../engine/facts/read-fact.js';
import type { Moment } from '../../engine/moment.js';
import type { FastPlan } from '../fast-plan.js';
import { attributeNumber, NO_PLACE } from '../fill/attribute-number.js';
import type { MemberSlot, SlotValues } from '../member-slot.js';
import { numberOf } from '../names.js';

/** `moment` has the listed amounts. False: some value has no place in a slot. */
export function readSlots(plan: FastPlan, moment: Moment, out: SlotValues): boolean {
  for (let slot = 0; slot < plan.slots.length; slot += 1) {
    const one = plan.slots[slot];
    const value = one === undefined ? NO_PLACE : readSlot(one, moment, plan);
    if (value === NO_PLACE) return false;
    out[slot] = value;
  }
  return true;
}

function readSlot(slot: MemberSlot, moment: Moment, plan: FastPlan): number {
  if (slot.fact === 'member.attribute') {
    const { name } = slot.params;
    const rules = plan.ruleSet.content.records.attributes.member.find(({ id }) => id === name);
    const value = moment.occasion.member.attributes.get(name ?? '');
    if (value === undefined) return Number.NaN;
    return rules === undefined ? NO_PLACE : attributeNumber(value, rules.type, plan.names.text);
  }
  return slotNumber(readMomentFact(moment, slot), slot, plan);
}

function slotNumber(value: FactValue, { contains }: MemberSlot, plan: FastPlan): number {
  if (value === null) return Number.NaN;
  switch (typeof value) {
    case 'bigint':
      return Number(value);
    case 'boolean':
      return value ? 1 : 0;
    case 'string':
      return value === '' ? NO_PLACE : numberOf(plan.names.text, value);
    default:
      return contains !== null && value.includes(contains) ? 1 : 0;
  }
}
