/** Tries a property on random projects with their records. */
import fc from 'fast-check';
import { type RandomCase, randomCase } from '../support/random-project/random-case.js';

export interface CaseOptions {
  readonly projects: number;
  readonly purchases: number;
}

/** A failure names its seed; `randomCase(seed, purchases)` makes the case again. */
export async function forRandomCases(
  { projects, purchases }: CaseOptions,
  check: (made: RandomCase) => Promise<void> | void,
): Promise<void> {
  const seeds = fc.noShrink(fc.integer({ min: 0, max: 2 ** 31 - 2 }));
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const made = randomCase(seed, purchases);
      fc.pre(made !== null);
      if (made !== null) await check(made);
    }),
    { numRuns: projects },
  );
}
