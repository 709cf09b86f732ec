/** What a rule does: give or multiply points, or take money off. */
import type { Condition, FractionText } from './condition.js';

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
  | { readonly kind: 'carbon'; readonly step: Step }
  /** What an activity counted: steps, kilometres, bottles. */
  | { readonly kind: 'activity'; readonly step: Step };

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

/** Tells the member something. */
export interface SendEffect {
  readonly kind: 'send';
  readonly message: string;
}

/** Gives a perk for so many days, today included; `null`: for good. */
export interface GrantEffect {
  readonly kind: 'grant';
  readonly perk: string;
  readonly days: number | null;
}

/** Lets the member have an offer that is not open to all (yet), for so many days. */
export interface OpenEffect {
  readonly kind: 'open';
  readonly offer: string;
  readonly days: number | null;
}

/** Raises the member to a tier; who is there already or above stays. */
export interface MoveEffect {
  readonly kind: 'move';
  /** Rank of the tier. */
  readonly tier: number;
}

/** Effects that are neither points nor money. */
export type FavourEffect = SendEffect | GrantEffect | OpenEffect | MoveEffect;

export type Effect =
  | GiveEffect
  | MultiplyEffect
  | DiscountEffect
  | BuyGetEffect
  | BundleEffect
  | FavourEffect;
