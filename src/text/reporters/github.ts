/**
 * Workflow commands of GitHub Actions, which show diagnostics beside the changed lines
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
import type { Diagnostic } from '../diagnostic.js';
import { escapeControls } from '../escape.js';
import { createLocate, type Locate, visibleEnd } from '../locate.js';
import { COLON, HELP_WORD } from '../terms.js';
import { arrange } from './arrange.js';
import { describe } from './describe.js';
import type { ReportContext, Reporter } from './reporter.js';

/** Line breaks become part of the message, other control characters are shown; nothing can begin a command of its own. */
function escapeData(text: string): string {
  return escapeControls(text, '\r\n').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Columns are only allowed where the place is within one line. */
function placeProperties(diagnostic: Diagnostic, locate: Locate): readonly (readonly [string, string])[] {
  if (diagnostic.span === null) return [];
  const file = ['file', diagnostic.span.file] as const;
  const located = locate(diagnostic.span);
  if (located === undefined) return [file];
  const { source } = located;
  const start = source.position(located.start);
  const end = source.position(visibleEnd(source.text, located.start, located.end));
  const line = ['line', `${start.line}`] as const;
  if (end.line !== start.line) return [file, line, ['endLine', `${end.line}`]];
  return [file, line, ['col', `${start.column}`], ['endColumn', `${end.column}`]];
}

function command(diagnostic: Diagnostic, locate: Locate, context: ReportContext): string {
  const { message, suggestion } = describe(diagnostic, context);
  const { language } = context;
  const help = suggestion === null ? '' : `\n${HELP_WORD[language]}${COLON[language]}${suggestion}`;
  const properties = [...placeProperties(diagnostic, locate), ['title', diagnostic.code] as const]
    .map(([name, value]) => `${name}=${escapeProperty(value)}`)
    .join(',');
  const level = diagnostic.severity === 'note' ? 'notice' : diagnostic.severity;
  return `::${level} ${properties}::${escapeData(`${message}${help}`)}\n`;
}

/** `::error file=…,line=…,col=…,endColumn=…,title=JF1101::message`, one line a diagnostic. */
export const reportGithub: Reporter = (diagnostics, context) => {
  const locate = createLocate(context.sources);
  return arrange(diagnostics)
    .map((diagnostic) => command(diagnostic, locate, context))
    .join('');
};
