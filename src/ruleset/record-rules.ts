/** What readers of records need to know of a program. */
import type { FractionText } from './condition.js';

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
  readonly activities: KnownIds;
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
