/** Notes why each rule gave what it gave, when a trace is asked for. */
import type { RuleFate } from './trace.js';

export interface FateBook {
  /** Notes the fate of a rule; a later note replaces an earlier one. The fate is only made when it is wanted. */
  readonly note: (rule: string, makeFate: () => RuleFate) => void;
  readonly fateOf: (rule: string) => RuleFate | undefined;
}

export function createFateBook(wanted: boolean): FateBook {
  const fates = new Map<string, RuleFate>();
  return {
    note(rule, makeFate) {
      if (wanted) fates.set(rule, makeFate());
    },
    fateOf: (rule) => fates.get(rule),
  };
}
