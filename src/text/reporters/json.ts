/** Diagnostics as data, for programs. */
import type { Diagnostic, Severity } from '../diagnostic.js';
import { escapeJson } from '../escape.js';
import { createLocate, type Locate } from '../locate.js';
import type { Span } from '../source.js';
import { arrange } from './arrange.js';
import { describe } from './describe.js';
import type { ReportContext, Reporter } from './reporter.js';

/** One element of the array that the reporter prints; lines and columns count from 1, columns in code points. */
export interface DiagnosticJson {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  /** `null` when the diagnostic has no place; the numbers are `null` too when the file's text is not at hand. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  /** The place behind the last character. */
  readonly endLine: number | null;
  readonly endColumn: number | null;
  readonly labels: readonly LabelJson[];
  readonly suggestion: string | null;
}

export interface LabelJson {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

function places(span: Span | null, locate: Locate) {
  const located = span === null ? undefined : locate(span);
  const start = located?.source.position(located.start);
  const end = located?.source.position(located.end);
  return {
    file: span?.file ?? null,
    line: start?.line ?? null,
    column: start?.column ?? null,
    endLine: end?.line ?? null,
    endColumn: end?.column ?? null,
  };
}

function toJson(diagnostic: Diagnostic, locate: Locate, context: ReportContext): DiagnosticJson {
  const { title, message, labels, suggestion } = describe(diagnostic, context);
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    title,
    message,
    ...places(diagnostic.span, locate),
    labels: labels.map((label) => {
      const { line, column } = places(label.span, locate);
      return { file: label.span.file, line, column, message: label.message };
    }),
    suggestion,
  };
}

/** An array of `DiagnosticJson`, indented by two spaces. The texts are the raw ones; reading the JSON gives them back. */
export const reportJson: Reporter = (diagnostics, context) => {
  const locate = createLocate(context.sources);
  const list = arrange(diagnostics).map((diagnostic) => toJson(diagnostic, locate, context));
  return `${escapeJson(JSON.stringify(list, null, 2))}\n`;
};
