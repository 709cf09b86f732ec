/** One line a diagnostic, for `grep` and for editors that read compiler output. */
import type { Diagnostic } from '../diagnostic.js';
import { escapeControls } from '../escape.js';
import { createLocate, type Locate } from '../locate.js';
import { arrange } from './arrange.js';
import { describe } from './describe.js';
import type { ReportContext, Reporter } from './reporter.js';

function place(diagnostic: Diagnostic, locate: Locate): string {
  if (diagnostic.span === null) return '';
  const located = locate(diagnostic.span);
  if (located === undefined) return `${diagnostic.span.file}: `;
  const { line, column } = located.source.position(located.start);
  return `${diagnostic.span.file}:${line}:${column}: `;
}

function reportLine(diagnostic: Diagnostic, locate: Locate, context: ReportContext): string {
  const { message, suggestion } = describe(diagnostic, context);
  const help = suggestion === null ? '' : ` [help: ${suggestion}]`;
  const head = `${place(diagnostic, locate)}${diagnostic.severity} ${diagnostic.code}`;
  return `${escapeControls(`${head}: ${message}${help}`)}\n`;
}

/**
 * `file:line:column: error JF1101: message [help: …]`. The words `error`, `warning` and `help` are the same in
 * both languages, so that what reads the lines need not know the language.
 */
export const reportPlain: Reporter = (diagnostics, context) => {
  const locate = createLocate(context.sources);
  return arrange(diagnostics)
    .map((diagnostic) => reportLine(diagnostic, locate, context))
    .join('');
};
