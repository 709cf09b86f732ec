/** What a lint rule is. Adding one: a file in `lints/`, a line in `lints/index.ts`, a test, its part of the page. */
import type { CheckedProgram } from '../check/checked-program.js';
import type { RuleSet } from '../ruleset/types.js';
import type { Diagnostic, MessageDefinition } from '../text/diagnostic.js';
import type { Knowledge } from './facts/knowledge.js';
import type { RuleProfile } from './rules/rule-profile.js';

export interface LintInput {
  readonly program: CheckedProgram;
  /** Compiled from `program`: its rules and campaigns are the very objects of the program. */
  readonly ruleSet: RuleSet;
  readonly knowledge: Knowledge;
  /** Of all rules, in the order of their ids. */
  readonly profiles: readonly RuleProfile[];
}

export type Report = (diagnostic: Diagnostic) => void;

export interface Lint {
  /** Codes JF15xx; the names are unique over all lint rules. */
  readonly messages: Readonly<Record<string, MessageDefinition>>;
  /** Reports only what is certain. */
  readonly check: (input: LintInput, report: Report) => void;
}
