/** What a module made by `jifen build` offers. `declarations.ts` says the same to those who import it. */
import type { JsonValue } from '../ruleset/types.js';

/** Why something is not decided. */
export interface Problem {
  /** `JF40xx`; `jifen explain-code` explains it. */
  readonly code: string;
  readonly reason: { readonly en: string; readonly zh: string };
}

export interface Question {
  /** JSON of a purchase, as a line of `jifen run --input` has it. */
  readonly purchase: string;
  /** JSON of the member, as a line of `--members` has it; absent or null: nothing is known. */
  readonly member?: string | null;
  /** What the last answer for this member gave; absent or null: the member's first purchase. */
  readonly state?: JsonValue;
  /** What the last answer for any member gave: the budgets that all share. */
  readonly shared?: JsonValue;
}

export type Answer =
  | {
      /** JSON of the decision, to the byte what `jifen run --output` writes. */
      readonly decision: string;
      readonly state: JsonValue;
      readonly shared: JsonValue;
      readonly problem: null;
    }
  /** `problem` is null where the program skips such records: without a member, or without an item that counts. */
  | {
      readonly decision: null;
      readonly state?: undefined;
      readonly shared?: undefined;
      readonly problem: Problem | null;
    };

export type Applied =
  | { readonly lines: readonly string[]; readonly problem: null }
  | { readonly lines: readonly string[]; readonly problem: Problem };

export interface Accounts {
  /**
   * Lets time pass up to the event and books it: a purchase, a refund, a redemption … Events come in the order of their
   * instants, then ids. Gives the lines of JSON that `jifen run --output` writes for it.
   */
  readonly apply: (event: string) => Applied;
}

export interface Campaigns {
  /** SHA-256 of the rule set, hexadecimal. */
  readonly ruleSetHash: string;
  /** Decides one purchase. A pure function: the states come in and go out. */
  readonly evaluate: (question: Question) => Answer;
  /** Keeps accounts in memory; `members` are lines of JSON. Throws a `TypeError` for one that is no member. */
  readonly openAccounts: (members?: Iterable<string>) => Accounts;
}
