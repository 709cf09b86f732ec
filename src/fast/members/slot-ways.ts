/** How the slots of a plan are filled: decided once, so that filling is a walk over numbers. */
import type { FactId } from '../../ruleset/facts.js';
import type { CounterWindow } from '../../ruleset/types.js';
import type { FastPlan } from '../fast-plan.js';
import { WindowDays } from './windows.js';

export const WAYS = {
  /** Never changes: copied from what was found out about the member, a number that may be large … */
  fixedLarge: 0,
  age: 1,
  birthdayToday: 2,
  birthdayThisMonth: 3,
  daysFromBirthday: 4,
  daysSinceJoined: 5,
  balance: 6,
  points: 7,
  spend: 8,
  spendWithThis: 9,
  purchases: 10,
  averagePurchase: 11,
  purchaseNumber: 12,
  purchaseInRun: 13,
  daysSinceLastPurchase: 14,
  /** … or a whole one below 2^31. */
  fixedSmall: 15,
} as const;

const WAY_OF: Partial<Record<FactId, number>> = {
  'member.tier': WAYS.fixedSmall,
  'member.creditBand': WAYS.fixedSmall,
  'member.tags': WAYS.fixedSmall,
  'member.joinedDay': WAYS.fixedSmall,
  'member.age': WAYS.age,
  'member.birthdayToday': WAYS.birthdayToday,
  'member.birthdayThisMonth': WAYS.birthdayThisMonth,
  'member.daysFromBirthday': WAYS.daysFromBirthday,
  'member.daysSinceJoined': WAYS.daysSinceJoined,
  'member.balance': WAYS.balance,
  'member.points': WAYS.points,
  'member.spend': WAYS.spend,
  'member.spendWithThis': WAYS.spendWithThis,
  'member.purchases': WAYS.purchases,
  'member.averagePurchase': WAYS.averagePurchase,
  'member.purchaseNumber': WAYS.purchaseNumber,
  'member.purchaseInRun': WAYS.purchaseInRun,
  'member.daysSinceLastPurchase': WAYS.daysSinceLastPurchase,
};

/** Of a slot: which days it adds up. */
export type SlotWindow =
  /** All days, or the slot adds up nothing. */
  null | 'membership-year' | WindowDays;

export interface SlotWays {
  /** By slot, one of `WAYS`. */
  readonly ways: Uint8Array;
  /** By slot; slots with the same window share it. */
  readonly windows: readonly SlotWindow[];
  /** By slot: the size of the run of `member.purchaseInRun`. */
  readonly runSize: Float64Array;
}

export function slotWays({ slots }: FastPlan): SlotWays {
  const shared = new Map<string, WindowDays>();
  const windowOf = (window: CounterWindow | undefined): SlotWindow => {
    if (window === undefined || window.period === 'lifetime') return null;
    if (window.period === 'membership-year') return window.period;
    const key = JSON.stringify(window);
    const known = shared.get(key) ?? new WindowDays(window);
    shared.set(key, known);
    return known;
  };
  return {
    ways: Uint8Array.from(slots, ({ fact }) => WAY_OF[fact] ?? WAYS.fixedLarge),
    windows: slots.map(({ params }) => windowOf(params.window)),
    runSize: Float64Array.from(slots, ({ params }) => runSizeOf(params.name ?? '')),
  };
}

/** As `engine/facts/member.ts` has it. */
function runSizeOf(name: string): number {
  return /^[1-9]\d*$/.test(name) ? Number(name) : 1;
}
