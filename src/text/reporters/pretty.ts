/** Diagnostics for people at a terminal: title, place, source lines with underlines, help. */
import type { Diagnostic } from '../diagnostic.js';
import { displayWidth } from '../display-width.js';
import { escapeControls } from '../escape.js';
import { codeFrame, type FrameStyle, gutterDigits, type Mark } from '../frame/code-frame.js';
import { createLocate, type IndexedSource, type Locate } from '../locate.js';
import type { Span } from '../source.js';
import { COLON, HELP_WORD, SEVERITY_WORDS, summarise } from '../terms.js';
import { wrapText } from '../wrap.js';
import { arrange } from './arrange.js';
import { type Description, describe } from './describe.js';
import type { ReportContext, Reporter } from './reporter.js';

/** Columns of a report; only the end of a message that begins far to the right may exceed them. */
const COLUMNS = 100;

/** The marks in one file. `source` is undefined when the file's text is not at hand. */
interface Section {
  readonly file: string;
  readonly source: IndexedSource | undefined;
  readonly marks: Mark[];
}

/** One section a file, the diagnostic's own file first, then in the order of the labels. */
function sectionsOf(diagnostic: Diagnostic, description: Description, locate: Locate): readonly Section[] {
  const sections = new Map<string, Section>();
  const add = (span: Span, style: Mark['style'], text: string) => {
    const located = locate(span);
    const { start, end } = located ?? span;
    const section = sections.get(span.file) ?? { file: span.file, source: located?.source, marks: [] };
    section.marks.push({ start, end, style, message: escapeControls(text) });
    sections.set(span.file, section);
  };
  if (diagnostic.span !== null) add(diagnostic.span, 'primary', description.message);
  for (const label of description.labels) add(label.span, 'label', label.message);
  return [...sections.values()];
}

function placeOf(section: Section): string {
  const start = section.marks[0]?.start ?? 0;
  const position = section.source?.position(start);
  const numbers = position === undefined ? '' : `:${position.line}:${position.column}`;
  return `${escapeControls(section.file)}${numbers}`;
}

function indented(text: string, indent: string, firstIndent = indent): readonly string[] {
  const lines = wrapText(text, COLUMNS - displayWidth(indent));
  return lines.map((line, index) => (index === 0 ? firstIndent : indent) + line);
}

function sectionLines(section: Section, arrow: string, digits: number, style: FrameStyle): readonly string[] {
  const head = `${' '.repeat(digits)}${style.paintGutter(arrow)} ${placeOf(section)}`;
  const { source, marks } = section;
  if (source !== undefined) return [head, ...codeFrame(source, marks, digits, style)];
  const messages = marks.filter((mark) => mark.message !== '');
  return [head, ...messages.flatMap((mark) => indented(mark.message, ' '.repeat(digits + 3)))];
}

function frameStyle(diagnostic: Diagnostic, { colour }: ReportContext): FrameStyle {
  const own = diagnostic.severity === 'error' ? colour.red : colour.yellow;
  return {
    columns: COLUMNS,
    paint: (text, style) => (style === 'primary' ? own(text) : colour.blue(text)),
    paintGutter: (text) => colour.dim(text),
  };
}

function digitsOf({ source, marks }: Section): number {
  return source === undefined ? 1 : gutterDigits(source, marks);
}

function headLine(diagnostic: Diagnostic, title: string, context: ReportContext): string {
  const { colour, language } = context;
  const name = `${SEVERITY_WORDS[diagnostic.severity][language]} ${diagnostic.code}`;
  const own = diagnostic.severity === 'error' ? colour.red : colour.yellow;
  return `${colour.bold(own(escapeControls(name)))}${colour.bold(COLON[language] + escapeControls(title))}`;
}

function helpLines(suggestion: string | null, { colour, language }: ReportContext): readonly string[] {
  if (suggestion === null) return [];
  const head = HELP_WORD[language] + COLON[language];
  return indented(escapeControls(suggestion), ' '.repeat(displayWidth(head)), colour.bold(head));
}

function reportOne(diagnostic: Diagnostic, locate: Locate, context: ReportContext): string {
  const description = describe(diagnostic, context);
  const sections = sectionsOf(diagnostic, description, locate);
  const digits = sections.reduce((most, section) => Math.max(most, digitsOf(section)), 1);
  const style = frameStyle(diagnostic, context);
  const message = escapeControls(description.message);
  const lines = [
    headLine(diagnostic, description.title, context),
    ...(diagnostic.span === null && message !== '' ? indented(message, '  ') : []),
    ...sections.flatMap((section, index) =>
      sectionLines(section, index === 0 && diagnostic.span !== null ? '-->' : ':::', digits, style),
    ),
    ...helpLines(description.suggestion, context),
  ];
  return `${lines.join('\n')}\n`;
}

/** Code frames in the manner of rustc, 100 columns wide, and a last line that counts errors and warnings. */
export const reportPretty: Reporter = (diagnostics, context) => {
  const arranged = arrange(diagnostics);
  if (arranged.length === 0) return '';
  const locate = createLocate(context.sources);
  const reports = arranged.map((diagnostic) => reportOne(diagnostic, locate, context));
  return `${reports.join('\n')}\n${context.colour.bold(summarise(arranged, context.language))}\n`;
};
