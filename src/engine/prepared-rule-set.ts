/** A rule set made ready for evaluating: fractions parsed, rules ordered, names looked up. See `prepare.ts`. */
import type {
  Base,
  Budget,
  Campaign,
  Choices,
  CompiledZone,
  Condition,
  DiscountUnits,
  FavourEffect,
  Limit,
  Perk,
  Rule,
} from '../ruleset/types.js';
import type { Fraction } from '../value/fraction.js';

/** Like `Step`, with its size read. */
export interface PreparedStep {
  readonly size: Fraction;
  readonly full: boolean;
}

export type PreparedPer =
  | { readonly kind: 'purchase' }
  | { readonly kind: 'line' }
  | { readonly kind: 'unit' }
  | { readonly kind: 'spend'; readonly step: PreparedStep }
  | { readonly kind: 'measure'; readonly attribute: string; readonly step: PreparedStep }
  | { readonly kind: 'carbon'; readonly step: PreparedStep }
  | { readonly kind: 'activity'; readonly step: PreparedStep };

export interface PreparedGive {
  readonly kind: 'give';
  readonly points: Fraction;
  readonly per: PreparedPer;
}

export interface PreparedMultiply {
  readonly kind: 'multiply';
  readonly factor: Fraction;
}

export type PreparedAmount =
  | { readonly kind: 'share'; readonly share: Fraction; readonly most: Fraction | null }
  | { readonly kind: 'money'; readonly minor: Fraction }
  | { readonly kind: 'price'; readonly minor: Fraction }
  | { readonly kind: 'per-full'; readonly step: Fraction; readonly minor: Fraction };

export type PreparedFloor =
  | { readonly kind: 'money'; readonly minor: Fraction }
  | { readonly kind: 'share'; readonly share: Fraction }
  | { readonly kind: 'item' };

export interface PreparedDiscount {
  readonly kind: 'discount';
  readonly units: DiscountUnits;
  readonly each: 'unit' | 'line' | 'order';
  readonly amount: PreparedAmount;
  readonly floor: PreparedFloor | null;
}

export interface PreparedBuyGet {
  readonly kind: 'buy-get';
  readonly buy: bigint;
  readonly getItems: Condition | null;
  readonly get: bigint;
  readonly share: Fraction;
  readonly repeat: bigint | null;
  readonly floor: PreparedFloor | null;
}

export interface PreparedBundle {
  readonly kind: 'bundle';
  readonly parts: readonly { readonly items: Condition; readonly count: bigint }[];
  readonly amount: PreparedAmount;
  readonly repeat: bigint | null;
  readonly floor: PreparedFloor | null;
}

export type PreparedDiscountEffect = PreparedDiscount | PreparedBuyGet | PreparedBundle;

export interface PreparedCampaign {
  readonly id: string;
  readonly campaign: Campaign;
  /** Sorted by id, as are the budgets. */
  readonly limits: readonly Limit[];
  readonly budgets: readonly Budget[];
}

export interface PreparedRule<E = PreparedGive | PreparedMultiply | PreparedDiscountEffect | FavourEffect> {
  readonly id: string;
  readonly rule: Rule;
  readonly campaign: PreparedCampaign;
  readonly effect: E;
  /** Sorted by id. */
  readonly limits: readonly Limit[];
}

export type DiscountRule = PreparedRule<PreparedDiscountEffect>;
export type MultiplyRule = PreparedRule<PreparedMultiply>;
export type GiveRule = PreparedRule<PreparedGive>;
export type PointsRule = MultiplyRule | GiveRule;
export type FavourRule = PreparedRule<FavourEffect>;

export interface PreparedLane {
  readonly id: string;
  /** In an order in which no rule comes before one that can exclude or override it. */
  readonly rules: readonly DiscountRule[];
}

export interface PreparedRate {
  readonly id: string;
  readonly rate: Base['rates'][number];
  readonly points: Fraction;
  readonly step: PreparedStep;
}

export interface PreparedBase {
  /** Sorted by id. */
  readonly rates: readonly PreparedRate[];
  readonly several: Base['several'];
  readonly excluded: Condition | null;
}

/** A scale as ranks: tiers, credit bands, green grades. */
export interface PreparedScale {
  readonly ranks: ReadonlyMap<string, bigint>;
  readonly fallback: bigint | null;
}

export interface PreparedVocabulary {
  readonly tiers: PreparedScale;
  readonly creditBands: PreparedScale;
  readonly greenGrades: PreparedScale;
  /** A category's id to itself and all it lies under. */
  readonly categories: ReadonlyMap<string, readonly string[]>;
  /** A partner's id to its scene. */
  readonly scenes: ReadonlyMap<string, string>;
  /** Payment methods of the kind `points`. */
  readonly pointsMethods: ReadonlySet<string>;
}

export interface PreparedRuleSet {
  readonly choices: Choices;
  readonly zone: CompiledZone;
  /** Code of the program's currency. */
  readonly currency: string;
  readonly vocabulary: PreparedVocabulary;
  readonly base: PreparedBase;
  /** In the order in which they act. */
  readonly lanes: readonly PreparedLane[];
  /** Ordered like the rules of a lane. */
  readonly pointsRules: readonly PointsRule[];
  /** Ordered like the rules of a lane. */
  readonly favourRules: readonly FavourRule[];
  readonly perks: readonly Perk[];
  /** Of the whole program, sorted by id. */
  readonly limits: readonly Limit[];
  /** The ids of all limits, of whatever scope, that look at one purchase only and need no memory. */
  readonly limitsPerPurchase: ReadonlySet<string>;
  /** All rules, sorted by id. */
  readonly rules: readonly PreparedRule[];
}
