/** The kinds of sentence part, and what each means once it is checked. */

import type { FactId } from '../ruleset/facts.js';
import type {
  Budget,
  BudgetEnd,
  BundlePart,
  CauseMatch,
  Choices,
  Condition,
  CounterWindow,
  DiscountFloor,
  DiscountUnits,
  Effect,
  ExpiryRule,
  ExpiryWay,
  FactParams,
  Group,
  InstantRange,
  LifeChoices,
  LimitPeriod,
  Offer,
  OfferPrice,
  PendingWay,
  PointsAsMoney,
  Quota,
  RefundRules,
  Step,
  Stock,
  TierReview,
  TierRule,
  Trigger,
} from '../ruleset/types.js';
import type { SlotNode } from '../syntax/tree.js';
import type { Language, Localized } from '../text/localized.js';
import type { Span } from '../text/source.js';
import type { Fraction } from '../value/fraction.js';
import { type CheckContext, defineKind } from './phrase.js';

/** A name as written, with its place; whether it exists is checked where all files are known. */
export interface NameAt {
  readonly text: string;
  readonly span: Span;
}

/** A name of something that another block declares. */
export interface LifeName {
  readonly of: 'offer' | 'perk' | 'cause' | 'message';
  readonly name: NameAt;
}

/** A condition of a rule (`when`), and the shorter form after `for members with`. */
export const CONDITION = defineKind<Condition>('condition');
export const AUDIENCE = defineKind<Condition>('audience');
/** A selection of items: `category snack`, `items tagged green-label`. */
export const ITEM = defineKind<Condition>('item');
/** A comparison: `at least 30 CNY`. */
export const TEST = defineKind<Comparison>('test');
export const WINDOW = defineKind<CounterWindow>('window');
export const TARGET = defineKind<DiscountTarget>('target');
/** Some units of a bundle: `1 of category snack`. */
export const BUNDLE_PART = defineKind<BundlePart>('bundle-part');
export const LIMIT_PERIOD = defineKind<LimitPeriod>('limit-period');

/** Tables: what a column stands for, and one cell. */
export const COLUMN = defineKind<Column>('column');
/** A comparison, or `any`. */
export const CELL = defineKind<Comparison>('cell');

/** Examples. */
export const MEMBER_SETTING = defineKind<MemberSetting>('member-setting');
export const RETURNED_LINE = defineKind<ReturnedLine>('returned-line');
export const BASKET_LINE = defineKind<BasketLine>('basket-line');

/** First sentences of blocks. */
export const PROGRAM_HEADER = defineKind<Header>('program-header');
export const EARN_HEADER = defineKind<Header>('earn-header');
export const LIMITS_HEADER = defineKind<Header>('limits-header');
export const CAMPAIGN_HEADER = defineKind<Header>('campaign-header');
export const RULE_HEADER = defineKind<Header>('rule-header');
export const TABLE_HEADER = defineKind<Header>('table-header');
export const EXAMPLE_HEADER = defineKind<Header>('example-header');
export const EXPIRY_HEADER = defineKind<Header>('expiry-header');
export const PENDING_HEADER = defineKind<Header>('pending-header');
export const REFUND_HEADER = defineKind<Header>('refund-header');
export const TIER_HEADER = defineKind<Header>('tier-header');
export const OFFER_HEADER = defineKind<Header>('offer-header');
export const PERK_HEADER = defineKind<Header>('perk-header');
export const CAUSE_HEADER = defineKind<Header>('cause-header');
export const MESSAGE_HEADER = defineKind<Header>('message-header');

/** Clauses of blocks. */
export const PROGRAM_CLAUSE = defineKind<ClausePart>('program-clause');
export const EARN_CLAUSE = defineKind<ClausePart>('earn-clause');
export const LIMITS_CLAUSE = defineKind<ClausePart>('limits-clause');
export const CAMPAIGN_CLAUSE = defineKind<ClausePart>('campaign-clause');
export const RULE_CLAUSE = defineKind<ClausePart>('rule-clause');
export const TABLE_CLAUSE = defineKind<ClausePart>('table-clause');
export const EXAMPLE_CLAUSE = defineKind<ClausePart>('example-clause');
export const EXPIRY_CLAUSE = defineKind<ClausePart>('expiry-clause');
export const PENDING_CLAUSE = defineKind<ClausePart>('pending-clause');
export const REFUND_CLAUSE = defineKind<ClausePart>('refund-clause');
export const TIER_CLAUSE = defineKind<ClausePart>('tier-clause');
export const OFFER_CLAUSE = defineKind<ClausePart>('offer-clause');
export const PERK_CLAUSE = defineKind<ClausePart>('perk-clause');
export const CAUSE_CLAUSE = defineKind<ClausePart>('cause-clause');
export const MESSAGE_CLAUSE = defineKind<ClausePart>('message-clause');

export interface Header {
  /** `null` for blocks without a name (`limits`). */
  readonly id: NameAt | null;
  readonly title: string | null;
}

/** A comparison whose operands still wait for the type that the compared fact gives them. */
export interface Comparison {
  readonly operator:
    | 'any'
    | 'at-least'
    | 'at-most'
    | 'more-than'
    | 'less-than'
    | 'exactly'
    | 'between'
    | 'one-of'
    | 'none-of'
    | 'known'
    | 'unknown';
  readonly operands: readonly SlotNode[];
  readonly span: Span;
}

/** Which units a discount is for, and whether it is computed for each, for each line or for all together. */
export interface DiscountTarget {
  readonly units: DiscountUnits;
  readonly each: 'unit' | 'line' | 'order';
}

/** What the last column of a table holds: the value of the effect, by the type it has. */
export type EffectValue = 'factor' | 'points' | 'share' | 'money' | 'price';

/** A table column: a fact that its cells compare, a property of items, or the value of the effect. */
export interface Column {
  readonly of: 'condition' | 'items' | 'value';
  /** Of the value column: what its cells hold. */
  readonly holds?: EffectValue;
  /** Makes the condition of one cell; absent for the value column. */
  readonly test?: (cell: Comparison, context: CheckContext) => Condition | undefined;
}

/** What a table's rows do with their value. */
export interface TableEffect {
  /** What the value column must hold. */
  readonly wants: EffectValue;
  readonly makeEffect: (value: SlotNode, context: CheckContext) => Effect | undefined;
}

export type MemberSetting =
  | { readonly field: 'tier' | 'creditBand' | 'joined' | 'birthday' | 'tag'; readonly value: string }
  | { readonly field: 'creditScore'; readonly value: Fraction }
  | { readonly field: 'balance'; readonly value: bigint }
  | { readonly field: 'attribute'; readonly name: string; readonly value: Fraction | string | boolean };

export interface BasketLine {
  readonly quantity: Fraction;
  readonly amountMinor: bigint;
  /** The selection that describes the item; only plain facts joined by `also`. */
  readonly describes: Condition;
  readonly span: Span;
}

/** Goods of a purchase of an example that come back; `line` counts from 1. */
export interface ReturnedLine {
  readonly line: number;
  readonly quantity: Fraction;
}

interface GivenAt {
  readonly instantMs: number;
  readonly at: string;
}

/** What happens in an example beside purchases. Purchases and redemptions are numbered from 1 in the order written. */
export type GivenEvent = GivenAt &
  (
    | { readonly type: 'signup' }
    | {
        readonly type: 'activity';
        readonly activity: string;
        readonly quantity: Fraction | null;
        readonly carbonGrams: Fraction | null;
      }
    | {
        readonly type: 'refund';
        readonly purchase: number;
        /** `null`: all that is left of the purchase. */
        readonly lines: readonly ReturnedLine[] | null;
      }
    | {
        readonly type: 'redeem';
        readonly offer: NameAt;
        readonly times: number;
        readonly cashMinor: bigint;
        readonly lines: readonly BasketLine[];
        /** Points that pay for part of a purchase. */
        readonly pays: { readonly points: bigint; readonly amountMinor: bigint } | null;
      }
    | {
        readonly type: 'cancel';
        readonly redemption: number;
        readonly by: 'member' | 'supplier';
        readonly compensation: bigint;
      }
    | { readonly type: 'donate'; readonly cause: NameAt; readonly points: bigint }
    | { readonly type: 'profile'; readonly settings: readonly MemberSetting[] }
    | { readonly type: 'advance' }
  );

/** What an example expects of the last event beside awards, and of the account after it. */
export type AfterEvent =
  | { readonly kind: 'balance' | 'pending' | 'taken-back'; readonly points: bigint }
  | { readonly kind: 'tier'; readonly tier: string }
  | { readonly kind: 'message'; readonly message: NameAt }
  | { readonly kind: 'perk'; readonly perk: NameAt; readonly has: boolean }
  /** Whether the member can have it then. */
  | { readonly kind: 'offer'; readonly offer: NameAt; readonly has: boolean }
  | { readonly kind: 'refused' };

/** One clause, checked. Which ones a block takes, and how many, is decided by the block (`check/`). */
export type ClausePart =
  | { readonly part: 'choice'; readonly choices: Partial<Choices> }
  | { readonly part: 'rate'; readonly points: Fraction; readonly step: Step; readonly currency: string }
  | { readonly part: 'several-rates'; readonly way: 'highest' | 'lowest' | 'add' }
  | { readonly part: 'excluded-items'; readonly items: Condition }
  | { readonly part: 'paid-with'; readonly methods: readonly string[] }
  | { readonly part: 'runs'; readonly range: InstantRange }
  | { readonly part: 'audience'; readonly condition: Condition }
  | { readonly part: 'budget'; readonly quota: Quota; readonly per: Budget['per']; readonly end: BudgetEnd }
  | { readonly part: 'excludes'; readonly campaigns: readonly NameAt[] }
  | {
      readonly part: 'claim';
      /** As a share: 1/4 for 25%. */
      readonly percent: Fraction;
      readonly points: bigint;
      readonly insteadOf: bigint;
      readonly worthMinor: bigint;
    }
  | { readonly part: 'during'; readonly ranges: readonly InstantRange[] }
  | { readonly part: 'when'; readonly condition: Condition }
  | { readonly part: 'items'; readonly items: Condition }
  | {
      readonly part: 'effect';
      readonly effect: Effect;
      /** What a favour is about; checked when all files are known. */
      readonly mention?: LifeName;
      /** The word that says for what points are given fits only purchases, or only other events. */
      readonly onlyFor?: 'purchase' | 'trigger';
    }
  | { readonly part: 'trigger'; readonly trigger: Trigger; readonly mention: LifeName | null }
  | { readonly part: 'floor'; readonly floor: DiscountFloor }
  | { readonly part: 'table-effect'; readonly effect: TableEffect; readonly group: Group | null }
  | { readonly part: 'group'; readonly group: Group }
  | { readonly part: 'lane'; readonly lane: NameAt }
  | { readonly part: 'limit'; readonly quota: Quota; readonly per: LimitPeriod }
  | { readonly part: 'overrides'; readonly rules: readonly NameAt[] }
  | { readonly part: 'because'; readonly reason: string }
  | { readonly part: 'given-member'; readonly settings: readonly MemberSetting[] }
  | {
      readonly part: 'given-purchase';
      readonly instantMs: number;
      readonly at: string;
      readonly lines: readonly BasketLine[];
      readonly earlier: boolean;
    }
  | { readonly part: 'given-event'; readonly event: GivenEvent }
  | {
      readonly part: 'given-detail';
      readonly field: 'channel' | 'store' | 'partner' | 'currency';
      readonly value: string;
    }
  | { readonly part: 'given-coupons'; readonly coupons: readonly string[] }
  | { readonly part: 'given-payment'; readonly method: string; readonly amountMinor: bigint }
  | { readonly part: 'given-carbon'; readonly grams: Fraction }
  | { readonly part: 'given-attribute'; readonly name: string; readonly value: Fraction | string | boolean }
  | { readonly part: 'expect-points'; readonly points: bigint; readonly rule: NameAt | null }
  | { readonly part: 'expect-rules'; readonly rules: readonly NameAt[]; readonly apply: boolean }
  | {
      readonly part: 'expect-money';
      readonly what: 'discount' | 'payable';
      readonly amountMinor: bigint;
      readonly rule: NameAt | null;
    }
  | { readonly part: 'expect-after'; readonly after: AfterEvent }
  | PointsClausePart
  | LifeClausePart;

/** The clauses about points over time: expiry, pending, refund, tiers. */
export type PointsClausePart =
  | { readonly part: 'life-choice'; readonly choices: Partial<LifeChoices> }
  | { readonly part: 'points-scope'; readonly of: 'campaign' | 'rule'; readonly names: readonly NameAt[] }
  | { readonly part: 'expiry-way'; readonly way: ExpiryWay }
  | { readonly part: 'month-end'; readonly way: ExpiryRule['monthEnd'] }
  | { readonly part: 'pending-way'; readonly way: PendingWay }
  | { readonly part: 'refund-part'; readonly way: RefundRules['part'] }
  | { readonly part: 'beyond-balance'; readonly way: RefundRules['beyondBalance'] }
  | { readonly part: 'reached'; readonly condition: Condition }
  | { readonly part: 'kept'; readonly condition: Condition }
  | { readonly part: 'review'; readonly review: TierReview }
  | { readonly part: 'grace'; readonly days: number }
  | { readonly part: 'lost'; readonly way: TierRule['lost'] };

/** The clauses of offers, perks, causes and messages. */
export type LifeClausePart =
  | { readonly part: 'worth'; readonly minor: number }
  | { readonly part: 'price'; readonly price: OfferPrice }
  | { readonly part: 'pays'; readonly minor: number; readonly points: number }
  | { readonly part: 'accepts'; readonly leastPoints: number; readonly stepPoints: number }
  | { readonly part: 'accepts-most'; readonly points: number }
  | { readonly part: 'accepts-share'; readonly share: Fraction }
  | { readonly part: 'excess'; readonly way: PointsAsMoney['excess'] }
  | { readonly part: 'pieces'; readonly pieces: number }
  | { readonly part: 'coupon'; readonly coupon: string }
  | { readonly part: 'available'; readonly ranges: readonly InstantRange[] }
  | { readonly part: 'days-of-month'; readonly days: readonly number[] }
  | { readonly part: 'open'; readonly condition: Condition }
  | { readonly part: 'early'; readonly early: Offer['early'][number] }
  | { readonly part: 'stock'; readonly pieces: number; readonly per: Stock['per'] }
  | { readonly part: 'partner'; readonly partner: string }
  | { readonly part: 'promise'; readonly of: 'same-terms' | 'worth' }
  | { readonly part: 'replaced'; readonly by: NameAt; readonly fromMs: number }
  | { readonly part: 'only-given' }
  | { readonly part: 'says'; readonly text: Localized }
  | { readonly part: 'matches'; readonly match: CauseMatch; readonly most: number | null }
  | { readonly part: 'words'; readonly language: Language; readonly text: string }
  | { readonly part: 'on-statement'; readonly condition: Condition };

/** Facts with parameters, as phrases name them. */
export interface FactReference {
  readonly fact: FactId;
  readonly params: FactParams | null;
}
