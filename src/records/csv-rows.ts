/**
 * Lines of CSV (RFC 4180) to rows of cells. csv-parse reads the quoted ones; the lines are cut before, so that a
 * stray quote costs one line and not the rest of the file.
 */
import { parse } from 'csv-parse/sync';
import type { Localized } from '../text/localized.js';
import { MESSAGES } from './messages.js';
import { type RecordProblem, recordProblem } from './record-problem.js';

/** A line without its end. */
export interface CsvLine {
  readonly number: number;
  readonly text: string;
}

/** A row starts at line `line`; `cells` of a row with a problem are what could be made of it, for its id only. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly problem: RecordProblem | null;
}

export interface CsvRows {
  readonly rows: readonly CsvRow[];
  /** Lines from an open quote on, to be given again before further lines. */
  readonly rest: readonly CsvLine[];
}

/** A quoted cell may hold line breaks; one over more lines than this is taken for a stray quote. */
export const ROW_LINES_MAX = 100;

/** UTF-16 code units of one row, with its line breaks. */
const ROW_LENGTH_MAX = 1_048_576;

/** The header's count of columns and the separator between cells. */
export interface CsvShape {
  readonly columns: number;
  readonly separator: string;
}

/**
 * Cuts lines into rows. `last` says that no lines follow. A line that is not CSV, or that has not as many cells as
 * the header, becomes a row with a problem, and reading goes on with the line after it.
 */
export function readCsvRows(lines: readonly CsvLine[], shape: CsvShape, last: boolean): CsvRows {
  const rows: CsvRow[] = [];
  let at = 0;
  while (at < lines.length) {
    const end = endOfClosed(lines, at);
    if (end > at) {
      for (const row of readClosed(lines.slice(at, end), shape)) rows.push(row);
      at = end;
      continue;
    }
    const close = closingLine(lines, at);
    const more = close === undefined && !last && lines.length - at < ROW_LINES_MAX;
    if (more) return { rows, rest: lines.slice(at) };
    const open = readOpen(lines, at, close, shape);
    rows.push(open.row);
    at += open.lines;
  }
  return { rows, rest: [] };
}

/** The cells of a header line, or `undefined` when it is not CSV. */
export function readCsvHeader(text: string, separator: string): readonly string[] | undefined {
  return hasControl(text) ? undefined : parseLines([text], separator)?.[0];
}

/** Index of the first line from `at` on in which a quote stays open. */
function endOfClosed(lines: readonly CsvLine[], at: number): number {
  for (let index = at; index < lines.length; index += 1) {
    if (quotesIn(lines[index]?.text ?? '') % 2 === 1) return index;
  }
  return lines.length;
}

/** Index of the line that closes the quote which line `at` leaves open, if it comes soon enough. */
function closingLine(lines: readonly CsvLine[], at: number): number | undefined {
  let length = 0;
  for (let index = at; index < Math.min(lines.length, at + ROW_LINES_MAX); index += 1) {
    const text = lines[index]?.text ?? '';
    length += text.length;
    if (length > ROW_LENGTH_MAX) return undefined;
    if (index > at && quotesIn(text) % 2 === 1) return index;
  }
  return undefined;
}

/** Lines each of which is a row, unless it is empty or broken. */
function readClosed(all: readonly CsvLine[], shape: CsvShape): readonly CsvRow[] {
  const lines = all.filter((line) => line.text !== '');
  const sound = lines.every((line) => !hasControl(line.text));
  const texts = lines.map((line) => line.text);
  const parsed = sound ? parseLines(texts, shape.separator) : undefined;
  if (parsed?.length === lines.length) return lines.map((line, index) => rowOf(line, parsed[index], shape));
  return lines.map((line) => {
    if (hasControl(line.text)) return brokenRow(line, CONTROL_CHARACTER, shape);
    return rowOf(line, parseLines([line.text], shape.separator)?.[0], shape);
  });
}

/** The row of a line that leaves a quote open, over the lines up to `close`, or that line alone as broken. */
function readOpen(
  lines: readonly CsvLine[],
  at: number,
  close: number | undefined,
  shape: CsvShape,
): { readonly row: CsvRow; readonly lines: number } {
  const first = lines[at] ?? { number: 0, text: '' };
  const group = lines.slice(at, close === undefined ? at + 1 : close + 1);
  if (close !== undefined && !group.some((line) => hasControl(line.text))) {
    const parsed = parseLines([group.map((line) => line.text).join('\n')], shape.separator);
    const row = rowOf(first, parsed?.[0], shape);
    if (row.problem === null) return { row, lines: group.length };
  }
  return { row: brokenRow(first, STRAY_QUOTE, shape), lines: 1 };
}

/** Rows of cells, or `undefined` when quotes stand where they must not. Without quotes there is nothing to parse. */
function parseLines(texts: readonly string[], separator: string): readonly (readonly string[])[] | undefined {
  if (!texts.some((text) => text.includes('"'))) return texts.map((text) => text.split(separator));
  try {
    return parse(texts.join('\n'), {
      delimiter: separator,
      record_delimiter: '\n',
      relax_column_count: true,
    });
  } catch {
    return undefined;
  }
}

function rowOf(line: CsvLine, cells: readonly string[] | undefined, shape: CsvShape): CsvRow {
  if (cells === undefined) return brokenRow(line, STRAY_QUOTE, shape);
  if (cells.length === shape.columns) return { line: line.number, cells, problem: null };
  const what = {
    en: `the row has ${cells.length} cells, the header ${shape.columns}`,
    zh: `本行有 ${cells.length} 个单元格，表头有 ${shape.columns} 个`,
  };
  return { line: line.number, cells, problem: recordProblem(MESSAGES.brokenRow, { what }) };
}

const STRAY_QUOTE: Localized = {
  en: 'a quote does not stand around a whole cell, or is not closed',
  zh: '引号没有包住整个单元格，或没有闭合',
};
const CONTROL_CHARACTER: Localized = {
  en: 'the row holds a control character',
  zh: '本行含有控制字符',
};

/** The cells are a guess: what stands between separators, without quotes around. */
function brokenRow(line: CsvLine, what: Localized, { separator }: CsvShape): CsvRow {
  const cells = line.text.split(separator, 1000).map((cell) => cell.replace(/^"|"$/g, ''));
  return { line: line.number, cells, problem: recordProblem(MESSAGES.brokenRow, { what }) };
}

function quotesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}

/** C0 controls but the tab, and DEL: a lone CR or a NUL byte among them. */
function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < 0x20 && code !== 0x09) || code === 0x7f) return true;
  }
  return false;
}
