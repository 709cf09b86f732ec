/**
 * What exists in a program: the checked content of `jifen.yaml`. Names are data; every named thing has an id
 * (used in campaigns and records) and a name in both languages (used in explanations and reports).
 */
import type { Localized } from '../text/localized.js';
import type { Span } from '../text/source.js';
import type { Fraction } from '../value/fraction.js';

export interface Named {
  readonly id: string;
  readonly name: Localized;
  /** Where it is declared in `jifen.yaml`. */
  readonly span: Span;
}

/** Ids that records may carry: a closed list of declared ones, or `open` when any id is accepted. */
export interface NamedSet<T extends Named = Named> {
  readonly open: boolean;
  readonly members: ReadonlyMap<string, T>;
}

/** A scale whose order means something (tiers, credit bands, green grades), low to high. */
export interface Scale {
  readonly steps: readonly Named[];
  /** What a member or item without one counts as; `null`: it is then unknown. */
  readonly fallback: string | null;
}

export interface Currency {
  /** ISO 4217 code, upper case. */
  readonly code: string;
  /** Decimal digits of the currency's minor unit: 2 for CNY, 0 for JPY. */
  readonly digits: number;
}

export interface Category extends Named {
  readonly parent: string | null;
}

export interface Partner extends Named {
  /** The scene it belongs to: utilities, fuel, travel …; `null` when none is declared. */
  readonly scene: string | null;
}

/** `points` pays with points, `stored` with a balance bought before, the others with money. */
export type PaymentKind = 'cash' | 'card' | 'transfer' | 'stored' | 'coupon' | 'points' | 'other';

export interface PaymentMethod extends Named {
  readonly kind: PaymentKind;
}

export type AttributeType = 'number' | 'text' | 'choice' | 'flag' | 'date';

/** A custom attribute of a member, item or purchase. */
export interface Attribute extends Named {
  readonly type: AttributeType;
  /** Always present in every record; a condition may then read it without `is known`. */
  readonly required: boolean;
  /** For `number`: inclusive bounds, and the word of its unit (`litres`), which makes it a measured quantity. */
  readonly min: Fraction | null;
  readonly max: Fraction | null;
  readonly unit: string | null;
  /** For `choice`: the allowed values with their names. */
  readonly values: readonly Named[];
}

/** A named calendar: festivals and seasons as explicit civil dates, both ends included (`YYYY-MM-DD`). */
export interface Calendar extends Named {
  readonly ranges: readonly { readonly from: string; readonly through: string }[];
}

export interface Compliance {
  /** `none`, `cn-retail`, `cn-bank-card` or `cn-travel`. */
  readonly profile: string;
  readonly numbers: ReadonlyMap<string, Fraction>;
  readonly licence: string | null;
}

/** Where a field of a record comes from; see `InputMapping`. */
export interface FieldMapping {
  /** Column name, or the path of a JSON field with dots (`member.id`). */
  readonly from: string;
  /** Values that mean something else here: `{"Y": "true"}`; matched exactly, after reading as text. */
  readonly values: ReadonlyMap<string, string>;
}

/** How foreign purchase or member data is read; the native form needs none. */
export interface InputMapping {
  /** CSV only: one row is an item (rows with the same purchase id belong together) or a whole purchase. */
  readonly row: 'item' | 'purchase';
  /** Money is a decimal text of the main unit, or an integer count of minor units. */
  readonly money: 'decimal' | 'minor';
  /** A purchase without a member: refused, or counted and left without points. */
  readonly anonymous: 'reject' | 'skip';
  /** An item with a negative amount or quantity: refuse the record, leave the item out, or treat it as an adjustment of the purchase. */
  readonly negativeItems: 'reject' | 'drop' | 'adjustment';
  /** An item whose amount is zero and whose kind is goods: kept, or left out. */
  readonly zeroItems: 'keep' | 'drop';
  /** Target field (`id`, `member`, `at`, `store`, …) to source. Targets not listed have their own name. */
  readonly purchase: ReadonlyMap<string, FieldMapping>;
  readonly items: ReadonlyMap<string, FieldMapping>;
  readonly members: ReadonlyMap<string, FieldMapping>;
  /** Values of an item field that make it another kind: `category: {postage: delivery}`. */
  readonly itemKinds: readonly { readonly field: string; readonly value: string; readonly kind: string }[];
  /** Currency of records that name none. */
  readonly currency: string | null;
  /** Column separator of CSV input. */
  readonly separator: string;
}

export interface Vocabulary {
  readonly currency: Currency;
  /** Other currencies that purchases may be made in; amounts are never converted. */
  readonly currencies: ReadonlyMap<string, Currency>;
  /** IANA time-zone name. */
  readonly zone: string;
  readonly points: {
    readonly digits: number;
    readonly name: Localized;
    /** Money value of one point in minor units, when the program promises one. */
    readonly valueMinor: Fraction | null;
  };
  readonly tiers: Scale;
  readonly creditBands: Scale;
  readonly greenGrades: Scale;
  readonly categories: NamedSet<Category>;
  readonly tags: NamedSet;
  readonly memberTags: NamedSet;
  readonly brands: NamedSet;
  readonly channels: NamedSet;
  readonly stores: NamedSet;
  readonly scenes: NamedSet;
  readonly partners: NamedSet<Partner>;
  readonly paymentMethods: NamedSet<PaymentMethod>;
  readonly activities: NamedSet;
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly memberAttributes: ReadonlyMap<string, Attribute>;
  readonly itemAttributes: ReadonlyMap<string, Attribute>;
  readonly purchaseAttributes: ReadonlyMap<string, Attribute>;
  readonly compliance: Compliance;
  readonly input: InputMapping;
}
