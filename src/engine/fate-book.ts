/** Notes why each rule gave what it gave, when a trace is asked for. */
import type { RuleFate } from './trace.js';

export interface FateBook {
  /** False: nothing is kept, so nothing need be found out. */
  readonly isWanted: boolean;
  /** Notes the fate of a rule; a later note replaces an earlier one. The fate is only made when it is wanted. */
  readonly note: (rule: string, makeFate: () => RuleFate) => void;
  readonly fateOf: (rule: string) => RuleFate | undefined;
}

/** A book that keeps nothing unless it is wanted. */
export function createFateBook(wanted: boolean): FateBook {
  if (!wanted) return NOTHING_NOTED;
  const fates = new Map<string, RuleFate>();
  return {
    isWanted: true,
    note(rule, makeFate) {
      fates.set(rule, makeFate());
    },
    fateOf: (rule) => fates.get(rule),
  };
}

const NOTHING_NOTED: FateBook = { isWanted: false, note() {}, fateOf: () => undefined };
