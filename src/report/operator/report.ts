/** What the operator is told about a period. Points in the smallest unit, money in minor units of the program. */
import type { QuotaUnit } from '../../ruleset/types.js';
import type { Fraction } from '../../value/fraction.js';

/** What came to members' accounts and what left them. */
export interface PointsFlow {
  /** Brought along by members when their account began; below zero where they owed. */
  readonly brought: bigint;
  /** Given by rules, and as compensation. */
  readonly issued: bigint;
  readonly redeemed: bigint;
  /** Redeemed points that came back. */
  readonly returned: bigint;
  readonly donated: bigint;
  readonly expired: bigint;
  /** By refunds, less what later refunds gave back. */
  readonly takenBack: bigint;
}

export interface MonthFlow extends PointsFlow {
  /** First day of the month. */
  readonly month: number;
  /** At its end. */
  readonly outstanding: bigint;
}

export interface PointsTotals extends PointsFlow {
  /** Before the period. */
  readonly before: bigint;
  /** At its end: available and pending points of all members together. */
  readonly outstanding: bigint;
  readonly pending: bigint;
  /** What members owe whose balance is below zero; taken off in `outstanding`. */
  readonly owed: bigint;
  /** What all points outstanding are worth; `null` when the program does not say what a point is worth. */
  readonly liabilityMinor: Fraction | null;
}

export interface BudgetTotals {
  readonly id: string;
  readonly unit: QuotaUnit;
  readonly amount: bigint;
  /** In all of its periods up to the end of the report's; of several the one that used most. */
  readonly used: bigint;
  readonly periods: number;
}

export interface CampaignTotals {
  /** `null`: base points. */
  readonly id: string | null;
  readonly awards: number;
  readonly members: number;
  readonly points: bigint;
  readonly takenBack: bigint;
  readonly discountMinor: bigint;
  /** Points less those taken back at their worth, and discounts; `null` when a point has no worth. */
  readonly costMinor: Fraction | null;
  readonly budgets: readonly BudgetTotals[];
}

/** What suppliers' cancellations were made good with. */
export interface CompensationTotals {
  readonly awards: number;
  readonly members: number;
  readonly points: bigint;
  readonly costMinor: Fraction | null;
}

export interface OfferTotals {
  readonly id: string;
  readonly redemptions: number;
  readonly quantity: bigint;
  readonly points: bigint;
  readonly returned: bigint;
  /** Less that of cancelled redemptions. */
  readonly cashMinor: bigint;
  /** Less the part whose points came back; `null` when the offer does not say. */
  readonly worthMinor: bigint | null;
  /** Worth less cash of all redemptions, in minor units for a whole point; `null` where it cannot be told. */
  readonly pointValueMinor: Fraction | null;
}

export interface CauseTotals {
  readonly id: string;
  readonly donations: number;
  readonly points: bigint;
  readonly matchedMinor: bigint;
  readonly matchedPieces: bigint;
}

export interface GreenTotals {
  readonly purchases: number;
  readonly members: number;
  /** On green goods, after discounts; purchases in the program's currency. */
  readonly spendMinor: bigint;
  /** On all goods. */
  readonly allSpendMinor: bigint;
  readonly gramsMicro: bigint;
  /** Given by rules about green goods or carbon. */
  readonly points: bigint;
}

export interface MerchantTotals {
  readonly kind: 'store' | 'partner';
  readonly id: string;
  readonly purchases: number;
  readonly spendMinor: bigint;
  readonly greenSpendMinor: bigint;
  readonly greenPoints: bigint;
}

export interface Anomaly {
  readonly kind: 'purchases-per-day' | 'points-per-day' | 'refunds-per-month';
  readonly member: string;
  /** The day, or the first day of the month. */
  readonly day: number;
  readonly value: bigint;
  /** What the program allows, where it says so. */
  readonly most: bigint | null;
}

export interface AnomalyList {
  /** The largest, at most `ANOMALIES_MAX` of a kind. */
  readonly found: readonly Anomaly[];
  /** How many there are above what the program allows. */
  readonly above: number;
}

export interface CancellationTotals {
  readonly bySupplier: number;
  /** Made good with less than the program says. */
  readonly short: number;
}

export interface YearCost {
  readonly year: number;
  readonly costMinor: Fraction | null;
}

export interface OperatorReport {
  readonly first: number | null;
  readonly last: number | null;
  /** Days of the first and the last event in the period; `null` when nothing happened. */
  readonly from: number | null;
  readonly through: number | null;
  /** Booked ones by type. */
  readonly events: ReadonlyMap<string, number>;
  /** By code; `null` when they are not known. */
  readonly refused: ReadonlyMap<string, number> | null;
  readonly members: {
    readonly active: number;
    readonly signedUp: number;
    /** With points at the end. */
    readonly withPoints: number;
    readonly redeeming: number;
  };
  readonly points: PointsTotals;
  readonly months: readonly MonthFlow[];
  readonly campaigns: readonly CampaignTotals[];
  readonly compensation: CompensationTotals;
  readonly offers: readonly OfferTotals[];
  readonly causes: readonly CauseTotals[];
  readonly green: GreenTotals;
  readonly merchants: readonly MerchantTotals[];
  readonly anomalies: AnomalyList;
  readonly cancellations: CancellationTotals;
  /** What points and discounts of each calendar year cost. */
  readonly years: readonly YearCost[];
  /** For a calendar year, as the program's compliance numbers have it. */
  readonly marketingBudgetMinor: Fraction | null;
}
