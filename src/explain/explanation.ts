/** An explanation as data: everything in both languages, from which the printed forms are made. */
import type { Award } from '../engine/decision.js';
import type { RuleFate, WaterfallStep } from '../engine/trace.js';
import type { Localized } from '../text/localized.js';
import type { Fraction } from '../value/fraction.js';
import type { Place } from './place.js';

/** Why something is as it is, and where that was written. */
export interface Reason {
  readonly text: Localized;
  readonly place: Place | null;
}

/** `full`: all that it wanted; `cut`: less; `none`: nothing. */
export type Yield = 'full' | 'cut' | 'none';

/** One rule, or one base rate, and what became of it. */
export interface ExplainedRule {
  readonly id: string;
  /** `null` for `base` and its rates. */
  readonly campaign: string | null;
  readonly title: Localized;
  /** What it does: `multiplies points by 2`. Empty for `base`. */
  readonly effect: Localized;
  readonly fate: RuleFate;
  readonly yields: Yield;
  /** `100 points`, `10.00 CNY off`, `nothing`. */
  readonly gave: Localized;
  /** `null` when it wanted nothing, and for base rates, whose points are one award. */
  readonly award: Award | null;
  /** Smallest units of points before rounding; `null` for discounts and for what earned nothing. */
  readonly exactPoints: Fraction | null;
  readonly reasons: readonly Reason[];
  readonly place: Place | null;
}

export interface ExplainedStage {
  readonly step: WaterfallStep;
  readonly label: Localized;
  /** Which rule, rate, limit or budget; empty for a sum. */
  readonly name: Localized;
  readonly place: Place | null;
}

export interface Explanation {
  readonly stages: readonly ExplainedStage[];
  readonly rates: readonly ExplainedRule[];
  /** `base` first, then every rule by id. */
  readonly rules: readonly ExplainedRule[];
}
