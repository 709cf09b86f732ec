/** What rules do, as numbers by rule. */
import { CARBON_ATTRIBUTE } from '../../engine/carbon.js';
import type { PreparedGive, PreparedRule, PreparedStep } from '../../engine/prepared-rule-set.js';
import { divide, type Fraction, ONE, subtract, ZERO } from '../../value/fraction.js';
import type { FastPlan } from '../fast-plan.js';
import { exactNumber } from './exact-integer.js';

/** Discounts, favours, numbers beyond 2^53. */
export const EXACT_ONLY = 0;
/** It can give nothing for a purchase. */
export const NOTHING = 1;
export const PER_PURCHASE = 2;
export const PER_LINE = 3;
export const PER_UNIT = 4;
export const PER_SPEND = 5;
/** Complete steps of what is spent on all matching items together. */
export const PER_FULL_SPEND = 6;
export const MULTIPLY = 7;
/** Of a measured quantity, an attribute of items in millionths. */
export const PER_MEASURE = 8;
export const PER_FULL_MEASURE = 9;
/** Of grams of carbon: of the purchase, or else measured by item. */
export const PER_CARBON = 10;
export const PER_FULL_CARBON = 11;

/** By rule number. */
export interface RuleRecords {
  readonly kind: Uint8Array;
  /**
   * The points as a fraction: for the purchase, a line, a unit, a minor unit or a complete step; of a multiplier what it
   * adds to every point.
   */
  readonly num: Float64Array;
  readonly den: Float64Array;
  /** Size of a complete step as a fraction. */
  readonly stepNum: Float64Array;
  readonly stepDen: Float64Array;
  /** Place of the measured attribute among the columns of items; -1: no item has it. */
  readonly attribute: Int32Array;
  /** Place of the rule's campaign in `campaigns`. */
  readonly campaign: Int32Array;
  readonly campaigns: readonly string[];
  /** Of bonuses: the number of the group that takes the best; -1: none. */
  readonly bestGroup: Int32Array;
  readonly groupCount: number;
}

interface Effect {
  readonly kind: number;
  readonly value: Fraction;
  readonly step: Fraction;
}

export function createRuleRecords({ rules, ruleSet }: FastPlan): RuleRecords {
  const campaigns = numberAll(rules.map(({ campaign }) => campaign.id));
  const attributes = ruleSet.content.records.attributes.item.map(({ id }) => id);
  const groups = numberAll(rules.flatMap((rule) => bestGroupOf(rule) ?? []));
  const numbersOf = (pick: (effect: Effect) => bigint): Float64Array =>
    Float64Array.from(effects, (effect) => exactNumber(pick(effect)));
  const effects = rules.map(effectOf);
  const num = numbersOf(({ value }) => value.num);
  const den = numbersOf(({ value }) => value.den);
  const stepNum = numbersOf(({ step }) => step.num);
  const stepDen = numbersOf(({ step }) => step.den);
  const isExact = (rule: number): boolean =>
    [num, den, stepNum, stepDen].every((values) => !Number.isNaN(values[rule]));
  return {
    kind: Uint8Array.from(effects, ({ kind }, rule) => (isExact(rule) ? kind : EXACT_ONLY)),
    num,
    den,
    stepNum,
    stepDen,
    attribute: Int32Array.from(rules, (rule) => attributes.indexOf(attributeOf(rule))),
    campaign: Int32Array.from(rules, ({ campaign }) => campaigns.get(campaign.id) ?? -1),
    campaigns: [...campaigns.keys()],
    bestGroup: Int32Array.from(rules, (rule) => groups.get(bestGroupOf(rule) ?? '') ?? -1),
    groupCount: groups.size,
  };
}

/** From 0, in the order in which they come first. */
function numberAll(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(ids)].map((id, index) => [id, index]));
}

function effectOf({ effect }: PreparedRule): Effect {
  if (effect.kind === 'multiply') {
    return { kind: MULTIPLY, value: subtract(effect.factor, ONE), step: ONE };
  }
  return effect.kind === 'give' ? giveOf(effect) : { kind: EXACT_ONLY, value: ZERO, step: ONE };
}

function giveOf({ points, per }: PreparedGive): Effect {
  switch (per.kind) {
    case 'purchase':
      return { kind: PER_PURCHASE, value: points, step: ONE };
    case 'line':
      return { kind: PER_LINE, value: points, step: ONE };
    case 'unit':
      return { kind: PER_UNIT, value: points, step: ONE };
    case 'spend':
      return stepsOf(points, per.step, PER_SPEND, PER_FULL_SPEND);
    case 'measure':
      return stepsOf(points, per.step, PER_MEASURE, PER_FULL_MEASURE);
    case 'carbon':
      return stepsOf(points, per.step, PER_CARBON, PER_FULL_CARBON);
    case 'activity':
      return { kind: NOTHING, value: ZERO, step: ONE };
  }
}

/** Points by steps: for a part of one, what a whole one would give by proportion. */
function stepsOf(points: Fraction, { size, full }: PreparedStep, any: number, complete: number): Effect {
  return full
    ? { kind: complete, value: points, step: size }
    : { kind: any, value: divide(points, size), step: ONE };
}

/** What a rule measures; carbon is measured by an attribute of items too. */
function attributeOf({ effect }: PreparedRule): string {
  if (effect.kind !== 'give') return '';
  if (effect.per.kind === 'carbon') return CARBON_ATTRIBUTE;
  return effect.per.kind === 'measure' ? effect.per.attribute : '';
}

function bestGroupOf({ effect, rule: { group } }: PreparedRule): string | null {
  return effect.kind === 'give' && group?.way === 'best' ? group.id : null;
}
