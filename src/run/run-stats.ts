/** How a run went: for whoever asks for `--stats`. Not the same from run to run. */
export interface RunStats {
  readonly purchases: number;
  /** Of these, the ones that went the exact way, through the reference engine. */
  readonly exactPurchases: number;
  /** Threads that decided. */
  readonly workers: number;
  /** How often the input was gone through until budgets were settled. */
  readonly passes: number;
  readonly seconds: StageSeconds;
}

/** Summed over threads; `total` is by the clock. */
export interface StageSeconds {
  readonly total: number;
  readonly read: number;
  readonly scan: number;
  readonly decide: number;
  readonly write: number;
}

export const NO_SECONDS: StageSeconds = { total: 0, read: 0, scan: 0, decide: 0, write: 0 };
