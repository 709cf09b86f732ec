/** The module described to TypeScript: the text of the file beside it. `campaigns.ts` is the same in the source. */

export const DECLARATIONS = `/** Made by \`jifen build\`. */

export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** Why something is not decided. */
export interface Problem {
  /** \`jifen explain-code\` explains it. */
  readonly code: string;
  readonly reason: { readonly en: string; readonly zh: string };
}

export interface Question {
  /** JSON of a purchase, as a line of \`jifen run --input\` has it. */
  readonly purchase: string;
  /** JSON of the member, as a line of \`--members\` has it; absent or null: nothing is known. */
  readonly member?: string | null;
  /** What the last answer for this member gave; absent or null: the member's first purchase. */
  readonly state?: JsonValue;
  /** What the last answer for any member gave: the budgets that all share. */
  readonly shared?: JsonValue;
}

export type Answer =
  | {
      /** JSON of the decision, to the byte what \`jifen run --output\` writes. */
      readonly decision: string;
      readonly state: JsonValue;
      readonly shared: JsonValue;
      readonly problem: null;
    }
  /** \`problem\` is null where the program skips such records. */
  | {
      readonly decision: null;
      readonly state?: undefined;
      readonly shared?: undefined;
      readonly problem: Problem | null;
    };

export interface Applied {
  /** Lines of JSON, as \`jifen run --output\` writes them. */
  readonly lines: readonly string[];
  readonly problem: Problem | null;
}

export interface Accounts {
  /** Lets time pass up to the event (JSON of any kind of event) and books it. */
  readonly apply: (event: string) => Applied;
}

/** SHA-256 of the rule set, hexadecimal. */
export declare const ruleSetHash: string;
/** Decides one purchase. A pure function: the states come in and go out. */
export declare const evaluate: (question: Question) => Answer;
/** Keeps accounts in memory; \`members\` are lines of JSON. Throws a TypeError for one that is no member. */
export declare const openAccounts: (members?: Iterable<string>) => Accounts;
`;
