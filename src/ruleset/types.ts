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
import type { Condition, FractionText } from './condition.js';
import type { Effect, Step } from './effect.js';
import type { LifeRules } from './life-rules.js';
import type { InstantRange, Limit, Quota } from './limit.js';
import type { RecordRules } from './record-rules.js';
import type { Trigger } from './trigger.js';

export * from './condition.js';
export * from './effect.js';
export * from './life-rules.js';
export * from './limit.js';
export * from './record-rules.js';
export * from './trigger.js';

/** `best-of-line`: of every line the discount that takes most off it; for discounts that choose no units over lines. */
export type GroupWay = 'best' | 'best-of-line' | 'add' | 'multiply';

export interface Group {
  readonly id: string;
  readonly way: GroupWay;
}

export type BudgetEnd = 'pay-rest' | 'pay-nothing' | 'pay-in-full';

/** What a campaign may give to all members together. Latches: see section 5 of the language reference. */
export interface Budget {
  readonly id: string;
  readonly quota: Quota;
  readonly per: 'campaign' | 'day' | 'week' | 'month' | 'quarter' | 'year';
  readonly end: BudgetEnd;
}

export interface Rule {
  readonly id: string;
  readonly title: Localized;
  readonly campaign: string;
  /** What sets it off; absent: a purchase. */
  readonly trigger?: Trigger;
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

/** The rules of law that the program is held to, and the numbers that it gives for them; see `analysis/compliance`. */
export interface ComplianceTerms {
  /** `none`, `cn-retail`, `cn-bank-card` or `cn-travel`. */
  readonly profile: string;
  readonly numbers: Readonly<Record<string, FractionText>>;
  readonly licence: string | null;
}

export interface RuleSetContent {
  readonly language: 1;
  readonly program: {
    readonly id: string;
    readonly title: Localized;
    readonly currency: { readonly code: string; readonly digits: number };
    readonly currencies: Readonly<Record<string, number>>;
    readonly points: {
      readonly digits: number;
      readonly name: Localized;
      /** Minor units that one whole point is worth to the operator; `null` when the program does not say. */
      readonly valueMinor: FractionText | null;
    };
    readonly compliance: ComplianceTerms;
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
  readonly life: LifeRules;
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
