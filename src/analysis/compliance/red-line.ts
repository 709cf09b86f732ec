/** A rule of law as data: what it says, where it comes from, which profiles hold a program to it, how it is found. */
import type { MessageDefinition } from '../../text/diagnostic.js';
import type { Localized } from '../../text/localized.js';
import type { LintInput, Report } from '../lint.js';

/** The profiles that have lines; `none` has none. */
export type Profile = 'cn-retail' | 'cn-bank-card' | 'cn-travel';

/** Adding one: a file in `lines/`, a line in `lines/index.ts`, a test, its row in docs/reference/compliance.md. */
export interface RedLine {
  readonly id: string;
  readonly profiles: readonly Profile[];
  /** The rule and where it stands, in a few words; the argument `article` of its messages. */
  readonly article: Localized;
  /** Codes JF16xx. */
  readonly messages: Readonly<Record<string, MessageDefinition>>;
  /** Reports what a text shows; what only data can show is in the operator's report. */
  readonly check: (input: LintInput, report: Report) => void;
}
