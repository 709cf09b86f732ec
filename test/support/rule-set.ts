/** Small makers of rule sets, purchases and members for tests: say only what the test is about. */
import { createEvaluator } from '../../src/engine/create-evaluator.js';
import type { Decision } from '../../src/engine/decision.js';
import type { EvaluateOptions, Evaluation } from '../../src/engine/evaluation.js';
import type { MemberProfile, Payment, Purchase, PurchaseItem } from '../../src/engine/event.js';
import { initialMemberState, initialSharedState } from '../../src/engine/initial-state.js';
import { unknownMember } from '../../src/engine/member-profile.js';
import type { MemberState, SharedState } from '../../src/engine/state.js';
import type { FactId } from '../../src/ruleset/facts.js';
import type {
  Base,
  BaseRate,
  BuyGetEffect,
  Campaign,
  Choices,
  Condition,
  DiscountAmount,
  DiscountEffect,
  DiscountUnits,
  Effect,
  FactParams,
  GiveEffect,
  GivePer,
  LifeRules,
  Limit,
  LimitPeriod,
  MultiplyEffect,
  QuotaUnit,
  RecordRules,
  Rule,
  RuleSet,
  RuleSetContent,
  RuleSetVocabulary,
  Test,
} from '../../src/ruleset/types.js';
import { NO_LIFE } from '../../src/ruleset/types.js';
import { parseDecimal } from '../../src/value/decimal.js';
import type { Fraction } from '../../src/value/fraction.js';
import { parseFraction } from '../../src/value/fraction.js';

export const ALWAYS: Condition = { all: [] };

/** Rounding down per purchase, on the amount paid; every test that is about a choice says it. */
export const CHOICES: Choices = {
  basis: 'paid',
  deliveryEarns: false,
  taxEarns: false,
  depositEarns: false,
  pointsPaidEarns: false,
  pointsRounding: 'down',
  pointsRoundingPer: 'purchase',
  moneyRounding: 'half-up',
  multiplierGroups: 'multiply',
  bonusesMultiplied: false,
  discountsOn: 'left',
  lanes: ['first', 'second', 'third'],
  oddUnitTo: 'largest-remainder',
  thresholdReads: 'left',
  limitGives: 'rest',
};

const name = (id: string) => ({ en: id, zh: id });
const entry = (id: string) => ({ id, name: name(id) });

export const VOCABULARY: RuleSetVocabulary = {
  tiers: ['bronze', 'silver', 'gold'].map(entry),
  tierFallback: 0,
  creditBands: ['C', 'B', 'A'].map(entry),
  creditBandFallback: null,
  greenGrades: ['low', 'high'].map(entry),
  greenGradeFallback: null,
  categories: {
    food: { name: name('food'), parent: null },
    snack: { name: name('snack'), parent: 'food' },
    crisps: { name: name('crisps'), parent: 'snack' },
    drink: { name: name('drink'), parent: 'food' },
    gift: { name: name('gift'), parent: null },
  },
  partners: { grid: { name: name('grid'), scene: 'utilities' }, kiosk: { name: name('kiosk'), scene: null } },
  paymentMethods: {
    card: { name: name('card'), kind: 'card' },
    cash: { name: name('cash'), kind: 'cash' },
    points: { name: name('points'), kind: 'points' },
  },
  names: {},
};

/** Any id may occur, and records are in the native form. */
export const RECORDS: RecordRules = {
  categories: null,
  tags: null,
  memberTags: null,
  brands: null,
  channels: null,
  stores: null,
  scenes: null,
  partners: null,
  paymentMethods: null,
  activities: null,
  attributes: { member: [], item: [], purchase: [] },
  input: {
    row: 'item',
    money: 'decimal',
    anonymous: 'skip',
    negativeItems: 'adjustment',
    zeroItems: 'keep',
    currency: null,
    separator: ',',
    itemKinds: [],
    purchase: {},
    items: {},
    members: {},
  },
};

export interface RuleSetParts {
  readonly choices?: Partial<Choices>;
  readonly base?: Partial<Base>;
  readonly campaigns?: readonly Campaign[];
  readonly rules?: readonly Rule[];
  readonly limits?: readonly Limit[];
  readonly vocabulary?: Partial<RuleSetVocabulary>;
  readonly zone?: RuleSetContent['zone'];
  readonly life?: Partial<LifeRules>;
}

export function ruleSet(parts: RuleSetParts = {}): RuleSet {
  const content: RuleSetContent = {
    language: 1,
    program: {
      id: 'test',
      title: name('test'),
      currency: { code: 'CNY', digits: 2 },
      currencies: {},
      points: { digits: 0, name: name('points'), valueMinor: null },
      compliance: { profile: 'none', numbers: {}, licence: null },
    },
    zone: parts.zone ?? { name: 'UTC', dataVersion: 'test', offsets: [[null, 0]] },
    choices: { ...CHOICES, ...parts.choices },
    vocabulary: { ...VOCABULARY, ...parts.vocabulary },
    records: RECORDS,
    base: { rates: [rate('usual')], several: 'highest', excluded: null, ...parts.base },
    campaigns: parts.campaigns ?? [campaign('spring')],
    rules: parts.rules ?? [],
    limits: parts.limits ?? [],
    life: { ...NO_LIFE, ...parts.life },
  };
  return { format: 'jifen-ruleset', formatVersion: 1, hash: '', content, sources: {}, map: {} };
}

/** 1 point for every 100 minor units. */
export function rate(id: string, parts: Partial<BaseRate> = {}): BaseRate {
  return {
    id,
    currency: 'CNY',
    points: '1',
    step: { size: '100', full: false },
    when: ALWAYS,
    during: null,
    items: null,
    paidWith: null,
    ...parts,
  };
}

export const NO_BASE: Partial<Base> = { rates: [] };

export function campaign(id: string, parts: Partial<Campaign> = {}): Campaign {
  return {
    id,
    title: name(id),
    runs: { from: null, until: null },
    audience: ALWAYS,
    budgets: [],
    limits: [],
    excludes: [],
    ...parts,
  };
}

/** A rule of campaign `spring`; discounts are in the lane `first`. */
export function rule(id: string, effect: Effect, parts: Partial<Rule> = {}): Rule {
  const isDiscount = effect.kind !== 'give' && effect.kind !== 'multiply';
  return {
    id,
    title: name(id),
    campaign: 'spring',
    during: null,
    when: ALWAYS,
    items: null,
    effect,
    group: null,
    lane: isDiscount ? 'first' : null,
    limits: [],
    overrides: [],
    reason: null,
    ...parts,
  };
}

export function give(points: string | number, per: GivePer = { kind: 'purchase' }): GiveEffect {
  return { kind: 'give', points: `${points}`, per };
}

export function times(factor: string): MultiplyEffect {
  return { kind: 'multiply', factor };
}

export function discount(amount: DiscountAmount, parts: Partial<DiscountEffect> = {}): DiscountEffect {
  return { kind: 'discount', units: { kind: 'all' }, each: 'unit', amount, floor: null, ...parts };
}

export const share = (text: string): DiscountAmount => ({ kind: 'share', share: text });
export const money = (minor: number): DiscountAmount => ({ kind: 'money', minor });
export const range = (from: number, to: number | null, of: 'line' | 'together' = 'line'): DiscountUnits => ({
  kind: 'range',
  from,
  to,
  of,
});

export function buyGet(buy: number, get: number, parts: Partial<BuyGetEffect> = {}): BuyGetEffect {
  return { kind: 'buy-get', buy, get, getItems: null, share: '1', repeat: null, floor: null, ...parts };
}

export function limit(
  id: string,
  amount: number,
  period: Exclude<LimitPeriod['period'], 'days'> | number = 'purchase',
  unit: QuotaUnit = 'points',
): Limit {
  const per: LimitPeriod = typeof period === 'number' ? { period: 'days', days: period } : { period };
  return { id, quota: { unit, amount }, per };
}

export function test(
  fact: FactId,
  operator: Test['operator'],
  value: Test['value'],
  params?: FactParams,
): Test {
  return params === undefined ? { fact, operator, value } : { fact, params, operator, value };
}

/** A filter: items of a category, its subcategories included. */
export const ofCategory = (id: string): Condition => test('item.categories', 'contains', id);
export const ofSku = (sku: string): Condition => test('item.sku', 'equal', sku);

export type ItemParts = Partial<Omit<PurchaseItem, 'quantity' | 'floorPriceMinor' | 'attributes'>> & {
  readonly quantity?: number | string;
  readonly floor?: string;
  readonly attributes?: Readonly<Record<string, string | boolean | Fraction>>;
};

/** A line of goods with its listed amount in minor units; quantity 1. */
export function item(amountMinor: number | bigint, parts: ItemParts = {}): PurchaseItem {
  const { quantity = 1, floor, attributes = {}, ...others } = parts;
  return {
    sku: null,
    kind: 'goods',
    category: null,
    tags: [],
    brand: null,
    greenGrade: null,
    quantity: number(quantity),
    amountMinor: BigInt(amountMinor),
    floorPriceMinor: floor === undefined ? null : number(floor),
    attributes: new Map(Object.entries(attributes)),
    ...others,
  };
}

/** A fraction from an integer or a text, `1.5` or `3/2`. */
export function number(text: number | string): Fraction {
  const value = parseFraction(`${text}`) ?? parseDecimal(`${text}`);
  if (value === undefined) throw new Error(`${text} is no number`);
  return value;
}

/** 2027-02-07 12:00 UTC, a Sunday. */
export const NOON_MS = 1_802_001_600_000;
export const DAY_MS = 86_400_000;
/** Days since 1970-01-01 of `NOON_MS`. */
export const TODAY = 20_856;

export function purchase(items: readonly PurchaseItem[], parts: Partial<Purchase> = {}): Purchase {
  return {
    type: 'purchase',
    id: 'P1',
    member: 'M1',
    instantMs: NOON_MS,
    at: '2027-02-07T12:00:00Z',
    currency: 'CNY',
    channel: null,
    store: null,
    partner: null,
    coupons: [],
    items,
    payments: [],
    carbonGrams: null,
    attributes: new Map(),
    ...parts,
  };
}

export function pay(method: string, amountMinor: number): Payment {
  return { method, amountMinor: BigInt(amountMinor) };
}

export function member(parts: Partial<MemberProfile> = {}): MemberProfile {
  return { ...unknownMember('M1'), ...parts };
}

export interface Before {
  readonly member?: MemberProfile | null;
  readonly state?: MemberState;
  readonly shared?: SharedState;
  readonly options?: EvaluateOptions;
}

/** Evaluates one purchase, with a trace. */
export function evaluate(rules: RuleSet, event: Purchase, before: Before = {}): Evaluation {
  const profile = before.member === undefined ? member() : before.member;
  return createEvaluator(rules).evaluate(
    event,
    profile,
    before.state ?? initialMemberState(profile),
    before.shared ?? initialSharedState(),
    { trace: true, ...before.options },
  );
}

/** Evaluates purchases one after the other, each with the states the one before left. */
export function evaluateAll(rules: RuleSet, events: readonly Purchase[], before: Before = {}): Evaluation[] {
  const results: Evaluation[] = [];
  for (const event of events) {
    const last = results.at(-1);
    const state = last === undefined ? before : { state: last.memberState, shared: last.sharedState };
    results.push(evaluate(rules, event, { ...before, ...state }));
  }
  return results;
}

/** Points by rule that wanted to give any; one that was cut to nothing is in it with 0. */
export function pointsByRule({ awards }: Decision): Record<string, number> {
  const wanted = awards.filter((award) => award.wanted > 0n);
  return Object.fromEntries(wanted.map(({ rule: id, points }) => [id, Number(points)]));
}

/** Discounts by rule that wanted to take any off, in minor units. */
export function discountByRule({ awards }: Decision): Record<string, number> {
  const wanted = awards.filter((award) => award.wantedDiscountMinor > 0n);
  return Object.fromEntries(wanted.map(({ rule: id, discountMinor }) => [id, Number(discountMinor)]));
}

export function itemDiscounts({ items }: Decision): number[] {
  return items.map(({ discountMinor }) => Number(discountMinor));
}

export function itemPoints({ items }: Decision): number[] {
  return items.map(({ points }) => Number(points));
}

/** The kind of fate of a rule, and whatever it names. */
export function fateOf({ trace }: Decision, id: string): unknown {
  return trace?.rules.find((outcome) => outcome.rule === id)?.fate;
}
