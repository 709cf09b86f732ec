/** Budgets that partitions keep together for a while, event by event in their order: those that may close soon. */

export interface Turns {
  /** This partition has come to an event; all its earlier ones are over. */
  readonly startEvent: (position: number) => void;
  /**
   * The common account of a budget for a period; -1: there is none. Waits until all earlier events are over, but for a budget that
   * is known to be closed, which cannot change.
   *
   * @param budget its id
   * @param period first day of the period; `WHOLE_CAMPAIGN` for a budget without periods
   */
  readonly accountOf: (budget: string, period: number) => number;
  readonly spent: (account: number) => number;
  readonly isClosed: (account: number) => boolean;
  readonly put: (account: number, spent: number, isClosed: boolean) => void;
}

const WHOLE_CAMPAIGN = -(2 ** 30);

/** The period of a `budgetKey`, as `accountOf` takes it. */
export function periodOfKey(key: string): number {
  const period = key.slice(key.lastIndexOf('@') + 1);
  return period === 'campaign' ? WHOLE_CAMPAIGN : Number(period);
}
