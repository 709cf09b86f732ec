/** The loop over passes: guess where budgets close, decide all members, verify, and guess again. */
import type { CutOff, CutOffs } from './budget-book.js';
import { PassCheck, type PassResult } from './pass-check.js';

export interface SettledBudgets {
  /** Those of the last pass, which is the sequential run. */
  readonly cutOffs: CutOffs;
  readonly passes: number;
}

/** From this pass on only what is proven is kept, which bounds the passes. */
const GUESSES_MAX = 4;

/**
 * The cut-offs for the next pass. Guesses about what lies behind the first mistake usually save passes; what is proven (all
 * before it, and what closes right there) fixes at least one more budget a pass, as the first pass showed it.
 *
 * @param pass the pass that gave the result, from 1
 */
export function nextCutOffs({ found, exactBefore }: PassResult, pass: number): CutOffs {
  if (pass < GUESSES_MAX) return found;
  return new Map([...found].filter(([, { position }]: readonly [string, CutOff]) => position <= exactBefore));
}

/**
 * Runs passes until one is proven to be the sequential run.
 *
 * @param amountOf the amount of a budget, by `budgetKey`
 * @param runMembers decides all members with these cut-offs and gives the check all slices
 */
export async function settleBudgets(
  amountOf: (key: string) => number,
  runMembers: (cutOffs: CutOffs, check: PassCheck) => Promise<void> | void,
): Promise<SettledBudgets> {
  let cutOffs: CutOffs = new Map();
  for (let pass = 1; ; pass += 1) {
    const check = new PassCheck(amountOf, cutOffs);
    await runMembers(cutOffs, check);
    const result = check.end();
    if (result.isExact) return { cutOffs, passes: pass };
    cutOffs = nextCutOffs(result, pass);
  }
}
