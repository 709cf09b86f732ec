// Made by scripts/build-validators.mjs from src/ruleset/ruleset.schema.json; do not edit.
/** One problem that the validator found. `parentSchema` is the part of the schema that was broken. */
export interface ValidationIssue {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema: Readonly<Record<string, unknown>>;
}

/** Returns whether the value is valid; `errors` holds all problems of the latest call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly ValidationIssue[] | null;
}

export declare const validateRuleset: Validator;
