/** What rules do, as numbers by rule. */
import { CARBON_ATTRIBUTE } from '../../engine/carbon.js';
import type {
  PreparedGive,
  PreparedMultiply,
  PreparedRule,
  PreparedStep,
} from '../../engine/prepared-rule-set.js';
import type { FastPlan } from '../fast-plan.js';
import { EXACT_LIMIT, exactNumber, greatestCommonDivisor } from './exact-integer.js';

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

/** Rows that are filled rule by rule. */
type Numbers = Pick<RuleRecords, 'kind' | 'num' | 'den' | 'stepNum' | 'stepDen' | 'attribute'>;

/** Of a plan, made once: conditions and points both read them. */
export function ruleRecordsOf(plan: FastPlan): RuleRecords {
  const known = MADE.get(plan);
  if (known !== undefined) return known;
  const made = createRuleRecords(plan);
  MADE.set(plan, made);
  return made;
}

const MADE = new WeakMap<FastPlan, RuleRecords>();

function createRuleRecords({ rules, ruleSet }: FastPlan): RuleRecords {
  const attributes = ruleSet.content.records.attributes.item.map(({ id }) => id);
  const campaigns = new Map<string, number>();
  const groups = new Map<string, number>();
  const numbers: Numbers = {
    kind: new Uint8Array(rules.length),
    num: new Float64Array(rules.length),
    den: new Float64Array(rules.length).fill(1),
    stepNum: new Float64Array(rules.length).fill(1),
    stepDen: new Float64Array(rules.length).fill(1),
    attribute: new Int32Array(rules.length).fill(-1),
  };
  const campaign = new Int32Array(rules.length);
  const bestGroup = new Int32Array(rules.length).fill(-1);
  rules.forEach((one, rule) => {
    const { effect } = one;
    if (effect.kind === 'give') fillGive(numbers, rule, effect, attributes);
    else if (effect.kind === 'multiply') fillMultiply(numbers, rule, effect);
    campaign[rule] = numberIn(campaigns, one.campaign.id);
    const group = bestGroupOf(one);
    if (group !== null) bestGroup[rule] = numberIn(groups, group);
  });
  return { ...numbers, campaign, campaigns: [...campaigns.keys()], bestGroup, groupCount: groups.size };
}

/** From 0, in the order in which they come first. */
function numberIn(numbers: Map<string, number>, id: string): number {
  const known = numbers.get(id) ?? numbers.size;
  if (known === numbers.size) numbers.set(id, known);
  return known;
}

/** A factor is in lowest terms, and so is what it adds to one. */
function fillMultiply(numbers: Numbers, rule: number, { factor }: PreparedMultiply): void {
  const num = exactNumber(factor.num);
  const den = exactNumber(factor.den);
  if (Number.isNaN(num + den)) return;
  numbers.kind[rule] = MULTIPLY;
  numbers.num[rule] = num - den;
  numbers.den[rule] = den;
}

function fillGive(
  numbers: Numbers,
  rule: number,
  { points, per }: PreparedGive,
  attributes: readonly string[],
): void {
  const num = exactNumber(points.num);
  const den = exactNumber(points.den);
  if (Number.isNaN(num + den)) return;
  numbers.num[rule] = num;
  numbers.den[rule] = den;
  if ('step' in per && per.kind !== 'activity') fillStep(numbers, rule, per);
  else numbers.kind[rule] = KINDS[per.kind];
  if (per.kind === 'carbon') numbers.attribute[rule] = attributes.indexOf(CARBON_ATTRIBUTE);
  if (per.kind === 'measure') numbers.attribute[rule] = attributes.indexOf(per.attribute);
}

/** Of what only complete steps count, and of the rest. */
const KINDS = {
  purchase: PER_PURCHASE,
  line: PER_LINE,
  unit: PER_UNIT,
  activity: NOTHING,
  spend: PER_SPEND,
  measure: PER_MEASURE,
  carbon: PER_CARBON,
} as const;
const FULL_KINDS = { spend: PER_FULL_SPEND, measure: PER_FULL_MEASURE, carbon: PER_FULL_CARBON } as const;

/** Points by steps: where parts of a step count, what one of the measure gives; else the size of a step. */
function fillStep(
  numbers: Numbers,
  rule: number,
  { kind, step }: { readonly kind: keyof typeof FULL_KINDS; readonly step: PreparedStep },
): void {
  const sizeNum = exactNumber(step.size.num);
  const sizeDen = exactNumber(step.size.den);
  if (Number.isNaN(sizeNum + sizeDen)) return;
  if (step.full) {
    numbers.kind[rule] = FULL_KINDS[kind];
    numbers.stepNum[rule] = sizeNum;
    numbers.stepDen[rule] = sizeDen;
    return;
  }
  const num = (numbers.num[rule] as number) * sizeDen;
  const den = (numbers.den[rule] as number) * sizeNum;
  if (!(num < EXACT_LIMIT && den < EXACT_LIMIT)) return;
  const divisor = greatestCommonDivisor(num, den);
  numbers.kind[rule] = KINDS[kind];
  numbers.num[rule] = num / divisor;
  numbers.den[rule] = den / divisor;
}

function bestGroupOf({ effect, rule: { group } }: PreparedRule): string | null {
  return effect.kind === 'give' && group?.way === 'best' ? group.id : null;
}
