/** What Jifen has to say about a text or a record: a value, never an exception. */
import type { Localized } from './localized.js';
import type { Span } from './source.js';

/** A `note` is worth knowing and asks for nothing. */
export type Severity = 'error' | 'warning' | 'note';

/** A value put into a message. A plain string reads the same in both languages. */
export type MessageArgument = string | Localized;
export type MessageArguments = Readonly<Record<string, MessageArgument>>;

/** Another place that belongs to the message ("first declared here"). */
export interface Label {
  readonly span: Span;
  readonly text: Localized;
}

export interface Diagnostic {
  /** Stable: `JF` and four digits; its text and page are in the catalogue (`catalogue.ts`). */
  readonly code: string;
  readonly severity: Severity;
  /** Where it is; `null` for something with no place in a text (a missing file). */
  readonly span: Span | null;
  /** The values for the `{name}` slots of the catalogue's text. */
  readonly args: MessageArguments;
  readonly labels: readonly Label[];
  /** One thing to try, or `null`. */
  readonly suggestion: Localized | null;
}

/** A message of the catalogue. Texts have `{name}` slots that a diagnostic's `args` fill. */
export interface MessageDefinition {
  readonly code: string;
  readonly severity: Severity;
  /** A few words that name the problem; no slots. */
  readonly title: Localized;
  /** One sentence: what was found and what was expected. */
  readonly text: Localized;
  /** The page: why this is refused and how to mend it, in Markdown paragraphs. */
  readonly page: Localized;
}

export interface DiagnosticOptions {
  readonly labels?: readonly Label[];
  readonly suggestion?: Localized | null;
}

/** Makes a diagnostic of a message of the catalogue. */
export function report(
  message: MessageDefinition,
  span: Span | null,
  args: MessageArguments = {},
  options: DiagnosticOptions = {},
): Diagnostic {
  return {
    code: message.code,
    severity: message.severity,
    span,
    args,
    labels: options.labels ?? [],
    suggestion: options.suggestion ?? null,
  };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
