/**
 * The rule set: what a checked program compiles to, and all that the evaluator needs. Pure data that survives
 * JSON: integers within 2^53, fractions as `"3/2"` texts, no keyword of either human language (names are data).
 *
 * Scales: money counts minor units; points count the smallest unit of points; quantities, attribute numbers,
 * unit prices and shares count millionths (`MICRO`), rounded down where a division does not come out even;
 * tiers, credit bands and green grades are ranks from 0; instants are milliseconds since 1970; civil dates are
 * days since 1970-01-01 in the program's zone.
 */
import type { Localized } from '../text/localized.js';
import type { OddUnitTo } from '../value/apportion.js';
import type { RoundingMode } from '../value/rounding.js';
import type { FactId } from './facts.js';

/** How many millionths make one. */
export const MICRO = 1_000_000n;

/** A fraction as text, `"3"` or `"3/2"`; see `parseFraction`. */
export type FractionText = string;

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** Condition JSON in the form of json-rules-engine. `any` is never empty; an empty `all` is true. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Test;

export type Operator =
  | 'equal'
  | 'notEqual'
  | 'in'
  | 'notIn'
  | 'contains'
  | 'doesNotContain'
  | 'lessThan'
  | 'lessThanInclusive'
  | 'greaterThan'
  | 'greaterThanInclusive';

export interface Test {
  readonly fact: FactId;
  readonly params?: FactParams;
  readonly operator: Operator;
  readonly value: null | boolean | number | string | readonly (number | string)[];
}

/** Which past purchases a member counter looks at; the event itself is never included. */
export type CounterWindow =
  | { readonly period: 'lifetime' | 'day' | 'week' | 'month' | 'quarter' | 'year' }
  | { readonly period: 'days'; readonly days: number };

export interface FactParams {
  /** Items facts: only items that meet this condition over `item.*` facts; absent: all goods. */
  readonly items?: Condition;
  /** Attribute facts: the attribute's id. `purchase.paymentShare`: the payment method's id. `member.purchaseInRun`: digits. */
  readonly name?: string;
  /** Member counters. */
  readonly window?: CounterWindow;
}

/** Half open: `from` is inside, `until` is not. `null` is open ended. */
export interface InstantRange {
  readonly from: number | null;
  readonly until: number | null;
}

/** `best-of-line`: of every line the discount that takes most off it; for discounts that choose no units over lines. */
export type GroupWay = 'best' | 'best-of-line' | 'add' | 'multiply';

export interface Group {
  readonly id: string;
  readonly way: GroupWay;
}

/** What a limit or budget counts. */
export type QuotaUnit = 'points' | 'money' | 'times';

export interface Quota {
  readonly unit: QuotaUnit;
  readonly amount: number;
}

export type LimitPeriod =
  | { readonly period: 'purchase' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'campaign' }
  /** Rolling: the day of the event and the `days` - 1 civil days before it. */
  | { readonly period: 'days'; readonly days: number };

/** A cap per member (or per purchase) on what a rule, a campaign or the whole program gives. */
export interface Limit {
  /** Unique in the rule set and the key of its counter in the member's state: `rule/green#points-month`. */
  readonly id: string;
  readonly quota: Quota;
  readonly per: LimitPeriod;
}

export type BudgetEnd = 'pay-rest' | 'pay-nothing' | 'pay-in-full';

/** What a campaign may give to all members together. Latches: see section 5 of the language reference. */
export interface Budget {
  readonly id: string;
  readonly quota: Quota;
  readonly per: 'campaign' | 'day' | 'week' | 'month' | 'quarter' | 'year';
  readonly end: BudgetEnd;
}

/** `full`: only complete steps count, over all matching items of the purchase together. */
export interface Step {
  readonly size: FractionText;
  readonly full: boolean;
}

/** What fixed points are given for. Step sizes: `spend` in minor units, the measured ones in their own unit. */
export type GivePer =
  | { readonly kind: 'purchase' }
  | { readonly kind: 'line' }
  | { readonly kind: 'unit' }
  | { readonly kind: 'spend'; readonly step: Step }
  | { readonly kind: 'measure'; readonly attribute: string; readonly step: Step }
  | { readonly kind: 'carbon'; readonly step: Step };

/** Which units of the matching items a discount is for. Only whole units of a line count. */
export type DiscountUnits =
  | { readonly kind: 'all' }
  /** Of every line (`of: line`) or of all matching units, dearest first (`of: together`): unit `from` to `to`, from 1; `to` null: and all after. */
  | {
      readonly kind: 'range';
      readonly from: number;
      readonly to: number | null;
      readonly of: 'line' | 'together';
    }
  /** Every n-th unit of all matching units, dearest first, or (`of: line`) of every line by itself. */
  | { readonly kind: 'every'; readonly n: number; readonly of?: 'line' }
  | { readonly kind: 'cheapest'; readonly count: number }
  | { readonly kind: 'dearest'; readonly count: number }
  /** The units that make complete groups of `size` over all matching units, dearest first. */
  | { readonly kind: 'complete-groups'; readonly size: number };

export type DiscountAmount =
  /** A share of the price between 0 and 1; at most so many minor units, per unit, per line or once. */
  | { readonly kind: 'share'; readonly share: FractionText; readonly most?: number }
  /** Minor units: per unit, per line or once, as `DiscountEffect.each` says. */
  | { readonly kind: 'money'; readonly minor: number }
  /** The unit is sold at this price (never dearer than it was); with `each: order`, the chosen units together. */
  | { readonly kind: 'price'; readonly minor: number }
  /** So much off for every full step of the matching amount ("every 300, 40 off"); `each` is `order`. */
  | { readonly kind: 'per-full'; readonly stepMinor: number; readonly minor: number };

/** The lowest a discounted unit may become. */
export type DiscountFloor =
  | { readonly kind: 'money'; readonly minor: number }
  | { readonly kind: 'share'; readonly share: FractionText }
  | { readonly kind: 'item' };

export interface GiveEffect {
  readonly kind: 'give';
  /** Smallest units of points, exact. */
  readonly points: FractionText;
  readonly per: GivePer;
}

export interface MultiplyEffect {
  readonly kind: 'multiply';
  /** At least 1. */
  readonly factor: FractionText;
}

export interface DiscountEffect {
  readonly kind: 'discount';
  readonly units: DiscountUnits;
  /** `unit` and `line` are computed and rounded there; `order` is computed once and shared out over the items. */
  readonly each: 'unit' | 'line' | 'order';
  readonly amount: DiscountAmount;
  readonly floor: DiscountFloor | null;
}

/** Buy some units, get others cheaper. Units bought or got are used up for every later deal of this kind. */
export interface BuyGetEffect {
  readonly kind: 'buy-get';
  readonly buy: number;
  /** Items that count as got; `null`: the same items as those bought (the rule's `items`). */
  readonly getItems: Condition | null;
  readonly get: number;
  /** Share off the units got, 1 is free. */
  readonly share: FractionText;
  /** How many times in one purchase; `null`: as often as it fits. */
  readonly repeat: number | null;
  readonly floor: DiscountFloor | null;
}

/** Some units of these items in every bundle. */
export interface BundlePart {
  readonly items: Condition;
  readonly count: number;
}

/**
 * Units of several kinds, cheaper together. The rule's `items`, where it names any, bound all parts. Units of a
 * bundle are used up as those of a buy-get deal are.
 */
export interface BundleEffect {
  readonly kind: 'bundle';
  /** A unit serves one part; a part that fewer units fit comes before others. */
  readonly parts: readonly BundlePart[];
  /** For one bundle: a share of its price, money off it, or its price as a whole. */
  readonly amount: Exclude<DiscountAmount, { readonly kind: 'per-full' }>;
  /** How many bundles in one purchase; `null`: as many as fit. */
  readonly repeat: number | null;
  readonly floor: DiscountFloor | null;
}

export type Effect = GiveEffect | MultiplyEffect | DiscountEffect | BuyGetEffect | BundleEffect;

export interface Rule {
  readonly id: string;
  readonly title: Localized;
  readonly campaign: string;
  /** Any of these ranges; `null`: whenever the campaign runs. */
  readonly during: readonly InstantRange[] | null;
  readonly when: Condition;
  /** Which items the effect is about, a condition over `item.*` facts; `null`: all of the purchase. */
  readonly items: Condition | null;
  readonly effect: Effect;
  readonly group: Group | null;
  /** The discount lane; set for discounts only. */
  readonly lane: string | null;
  readonly limits: readonly Limit[];
  /** Ids of rules (or `base`) that give nothing when this rule is eligible. */
  readonly overrides: readonly string[];
  readonly reason: string | null;
}

export interface Campaign {
  readonly id: string;
  readonly title: Localized;
  readonly runs: InstantRange;
  readonly audience: Condition;
  readonly budgets: readonly Budget[];
  /** Caps per member or purchase on all rules of the campaign together. */
  readonly limits: readonly Limit[];
  /** Campaigns none of whose rules apply when a rule of this one is eligible. */
  readonly excludes: readonly string[];
}

/** One rate of the `earn base` block. */
export interface BaseRate {
  readonly id: string;
  /** Only purchases in this currency earn at this rate; its minor units are what `step` counts. */
  readonly currency: string;
  /** Smallest units of points for every `step` of the basis. */
  readonly points: FractionText;
  readonly step: Step;
  readonly when: Condition;
  readonly during: readonly InstantRange[] | null;
  readonly items: Condition | null;
  /** Only the part paid with one of these methods earns; `null`: all of the basis. */
  readonly paidWith: readonly string[] | null;
}

export interface Base {
  readonly rates: readonly BaseRate[];
  /** When several rates fit one item. */
  readonly several: 'highest' | 'lowest' | 'add';
  /** Items that earn nothing at all, not even through rules; `null`: none. */
  readonly excluded: Condition | null;
}

/** The declared choices of the `program` block (section 7 of the language reference). */
export interface Choices {
  readonly basis: 'paid' | 'listed';
  readonly deliveryEarns: boolean;
  readonly taxEarns: boolean;
  readonly depositEarns: boolean;
  readonly pointsPaidEarns: boolean;
  readonly pointsRounding: RoundingMode;
  /** `carry`: per purchase, and what rounding took or gave is carried to the member's next purchase. */
  readonly pointsRoundingPer: 'item' | 'rule' | 'purchase' | 'carry';
  readonly moneyRounding: RoundingMode;
  readonly multiplierGroups: 'add' | 'multiply' | 'best';
  readonly bonusesMultiplied: boolean;
  readonly discountsOn: 'listed' | 'left';
  /** In the order in which they act. */
  readonly lanes: readonly string[];
  readonly oddUnitTo: OddUnitTo;
  readonly thresholdReads: 'listed' | 'left';
  readonly limitGives: 'rest' | 'nothing';
}

export interface NamedEntry {
  readonly id: string;
  readonly name: Localized;
}

/** The names and scales that evaluating and explaining need. Maps are keyed by id. */
export interface RuleSetVocabulary {
  readonly tiers: readonly NamedEntry[];
  /** Rank of a member without one; `null`: unknown. */
  readonly tierFallback: number | null;
  readonly creditBands: readonly NamedEntry[];
  readonly creditBandFallback: number | null;
  readonly greenGrades: readonly NamedEntry[];
  readonly greenGradeFallback: number | null;
  readonly categories: Readonly<Record<string, { readonly name: Localized; readonly parent: string | null }>>;
  readonly partners: Readonly<Record<string, { readonly name: Localized; readonly scene: string | null }>>;
  readonly paymentMethods: Readonly<Record<string, { readonly name: Localized; readonly kind: string }>>;
  /** Names of everything else that a condition can mention: tags, channels, stores, brands, attributes … */
  readonly names: Readonly<Record<string, Localized>>;
}

/** The program's zone as a table; `offsets[i]` holds from `[fromSecond, offsetSeconds]` to the next entry. */
export interface CompiledZone {
  readonly name: string;
  /** Version of the time-zone data it was taken from, e.g. `2026a`. */
  readonly dataVersion: string;
  readonly offsets: readonly (readonly [fromSecond: number | null, offsetSeconds: number])[];
}

/** Ids that records may carry in a field; `null`: any id. */
export type KnownIds = readonly string[] | null;

export interface AttributeRules {
  readonly id: string;
  readonly type: 'number' | 'text' | 'choice' | 'flag' | 'date';
  readonly required: boolean;
  readonly min: FractionText | null;
  readonly max: FractionText | null;
  readonly unit: string | null;
  /** Allowed values of a `choice`. */
  readonly values: readonly string[];
}

export interface FieldRules {
  readonly from: string;
  readonly values: Readonly<Record<string, string>>;
}

/** How records are read and which names they may carry, so that a rule set can be run without its sources. */
export interface RecordRules {
  readonly categories: KnownIds;
  readonly tags: KnownIds;
  readonly memberTags: KnownIds;
  readonly brands: KnownIds;
  readonly channels: KnownIds;
  readonly stores: KnownIds;
  readonly scenes: KnownIds;
  readonly partners: KnownIds;
  readonly paymentMethods: KnownIds;
  readonly attributes: {
    readonly member: readonly AttributeRules[];
    readonly item: readonly AttributeRules[];
    readonly purchase: readonly AttributeRules[];
  };
  readonly input: {
    readonly row: 'item' | 'purchase';
    readonly money: 'decimal' | 'minor';
    readonly anonymous: 'reject' | 'skip';
    readonly negativeItems: 'reject' | 'drop' | 'adjustment';
    readonly zeroItems: 'keep' | 'drop';
    readonly currency: string | null;
    readonly separator: string;
    readonly itemKinds: readonly { readonly field: string; readonly value: string; readonly kind: string }[];
    readonly purchase: Readonly<Record<string, FieldRules>>;
    readonly items: Readonly<Record<string, FieldRules>>;
    readonly members: Readonly<Record<string, FieldRules>>;
  };
}

export interface RuleSetContent {
  readonly language: 1;
  readonly program: {
    readonly id: string;
    readonly title: Localized;
    readonly currency: { readonly code: string; readonly digits: number };
    readonly currencies: Readonly<Record<string, number>>;
    readonly points: { readonly digits: number; readonly name: Localized };
  };
  readonly zone: CompiledZone;
  readonly choices: Choices;
  readonly vocabulary: RuleSetVocabulary;
  readonly records: RecordRules;
  readonly base: Base;
  /** Sorted by id. */
  readonly campaigns: readonly Campaign[];
  /** Sorted by `compareRuleIds`. */
  readonly rules: readonly Rule[];
  /** Caps per member or purchase on the whole program. */
  readonly limits: readonly Limit[];
}

export interface RuleSet {
  readonly format: 'jifen-ruleset';
  readonly formatVersion: 1;
  /** SHA-256 of the canonical JSON of `content`, hexadecimal; independent of files and the order of rules. */
  readonly hash: string;
  readonly content: RuleSetContent;
  /** Path to SHA-256 of every source file. */
  readonly sources: Readonly<Record<string, string>>;
  /** JSON pointer into `content` to `[file, line, column]`. */
  readonly map: Readonly<Record<string, readonly [file: string, line: number, column: number]>>;
}
