/** What checking makes of all files of a project: typed, resolved, and still knowing where everything was written. */
import type { AfterEvent, BasketLine, GivenEvent, MemberSetting } from '../phrases/kinds.js';
import type { Vocabulary } from '../program/vocabulary.js';
import type { Base, Campaign, Choices, LifeRules, Limit, Rule } from '../ruleset/types.js';
import type { Localized } from '../text/localized.js';
import type { Span } from '../text/source.js';
import type { Fraction } from '../value/fraction.js';
import type { Zone } from '../value/zone.js';

export interface Claim {
  readonly campaign: string;
  /** The advertised gain in value, as a share (0.2 for 20%). */
  readonly share: Fraction;
  readonly points: bigint;
  readonly insteadOf: bigint;
  readonly worthMinor: bigint;
  readonly span: Span;
}

export type Expectation =
  | { readonly kind: 'points'; readonly points: bigint; readonly rule: string | null; readonly span: Span }
  | {
      readonly kind: 'rules';
      readonly rules: readonly string[];
      readonly apply: boolean;
      readonly span: Span;
    }
  | {
      readonly kind: 'discount' | 'payable';
      readonly amountMinor: bigint;
      readonly rule: string | null;
      readonly span: Span;
    }
  | { readonly kind: 'after'; readonly after: AfterEvent; readonly span: Span };

/** A purchase as an example tells it; `testing/` makes an event of it. */
export interface ExamplePurchase {
  readonly instantMs: number;
  readonly at: string;
  readonly lines: readonly BasketLine[];
  readonly channel: string | null;
  readonly store: string | null;
  readonly partner: string | null;
  readonly coupons: readonly string[];
  readonly payments: readonly { readonly method: string; readonly amountMinor: bigint }[];
  readonly carbonGrams: Fraction | null;
  readonly attributes: ReadonlyMap<string, Fraction | string | boolean>;
}

export interface ExamplePurchaseEvent extends ExamplePurchase {
  readonly type: 'purchase';
  /** It only prepares what is judged. */
  readonly earlier: boolean;
  readonly span: Span;
}

export type ExampleEvent = ExamplePurchaseEvent | (GivenEvent & { readonly span: Span });

export interface Example {
  readonly title: string;
  readonly file: string;
  readonly span: Span;
  readonly member: readonly MemberSetting[];
  /** What happens to the member, in the order written; the expectations are about what comes last in time. */
  readonly events: readonly ExampleEvent[];
  readonly expectations: readonly Expectation[];
}

export interface CheckedProgram {
  readonly id: string;
  readonly title: Localized;
  readonly vocabulary: Vocabulary;
  readonly zone: Zone;
  readonly choices: Choices;
  readonly base: Base;
  readonly campaigns: readonly Campaign[];
  readonly rules: readonly Rule[];
  readonly limits: readonly Limit[];
  readonly claims: readonly Claim[];
  readonly examples: readonly Example[];
  readonly life: LifeRules;
  /** Where each object of the parts above was written; used for the source map and for messages of the analysis. */
  readonly places: ReadonlyMap<object, Span>;
}
