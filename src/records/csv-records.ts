/** Between the columns of a CSV file and the records that readers understand. */
import type { FieldMapping, Vocabulary } from '../program/vocabulary.js';
import { type Diagnostic, report } from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import { nearest } from '../text/nearest.js';
import { readCsvHeader } from './csv-rows.js';
import { fieldSource } from './field-source.js';
import type { JsonObject } from './json-text.js';
import { ITEM_FIELDS, MEMBER_FIELDS, PURCHASE_FIELDS } from './known-fields.js';
import { MESSAGES } from './messages.js';
import { attributeSources } from './read-attributes.js';
import { type RecordProblem, recordProblem, shorten } from './record-problem.js';

/** What the header of a file must and may hold. */
export interface ColumnRules {
  readonly required: readonly string[];
  /** All columns that are read. */
  readonly known: ReadonlySet<string>;
  /** Columns that must be the same in all rows of one purchase. */
  readonly shared: ReadonlySet<string>;
  /** Other columns are ignored: a mapping is declared. */
  readonly open: boolean;
}

type Mappings = ReadonlyMap<string, FieldMapping>;

/** Fields that a cell cannot hold. */
export const NESTED_FIELDS: ReadonlySet<string> = new Set(['items', 'payments']);

export function purchaseColumns(vocabulary: Vocabulary): ColumnRules {
  const { purchase, items } = vocabulary.input;
  const fields = PURCHASE_FIELDS.filter((field) => !NESTED_FIELDS.has(field));
  const shared = columnsOf(fields, purchase, vocabulary.purchaseAttributes);
  const known = new Set([...shared, ...columnsOf(ITEM_FIELDS, items, vocabulary.itemAttributes)]);
  return {
    required: [
      ...['id', 'at'].map((field) => fieldSource(purchase, field).from),
      fieldSource(items, 'amount').from,
      ...mappedColumns(purchase),
      ...mappedColumns(items),
    ],
    known,
    shared,
    open: purchase.size + items.size > 0,
  };
}

export function memberColumns(vocabulary: Vocabulary): ColumnRules {
  const { members } = vocabulary.input;
  return {
    required: [fieldSource(members, 'id').from, ...mappedColumns(members)],
    known: columnsOf(MEMBER_FIELDS, members, vocabulary.memberAttributes),
    shared: new Set(),
    open: members.size > 0,
  };
}

function columnsOf(
  fields: readonly string[],
  mappings: Mappings,
  attributes: Vocabulary['itemAttributes'],
): ReadonlySet<string> {
  const sources = attributeSources(attributes, mappings, 'rows').map(({ source }) => source.from);
  return new Set([...fields.map((field) => fieldSource(mappings, field).from), ...sources]);
}

/** A column that a mapping names and the file does not have is most likely misspelt. */
function mappedColumns(mappings: Mappings): readonly string[] {
  return [...mappings].filter(([target]) => !NESTED_FIELDS.has(target)).map(([, { from }]) => from);
}

export type CsvHeader = { readonly columns: readonly string[] } | { readonly problem: Diagnostic };

/** Reads and checks the first line of a CSV file. Any problem is with the whole file. */
export function readHeader(input: string, text: string, separator: string, rules: ColumnRules): CsvHeader {
  const columns = readCsvHeader(text, separator);
  if (columns === undefined) {
    return headerProblem(input, { en: 'the first line is not CSV', zh: '首行不是 CSV' });
  }
  const seen = new Set<string>();
  for (const column of columns) {
    if (seen.has(column)) {
      const shown = shorten(column);
      return headerProblem(input, { en: `the column "${shown}" is there twice`, zh: `列“${shown}”重复` });
    }
    seen.add(column);
  }
  return (
    otherSeparator(input, columns, separator) ??
    missingColumn(input, seen, rules) ??
    unknownColumn(input, columns, rules) ?? { columns }
  );
}

/** Spreadsheets of many countries write semicolons. */
const SEPARATORS: readonly string[] = [',', ';', '\t', '|'];

/** One column that others are in: the file has another separator than was declared. */
function otherSeparator(input: string, columns: readonly string[], separator: string): CsvHeader | undefined {
  const [only = '', ...others] = columns;
  const found = SEPARATORS.find((one) => one !== separator && only.includes(one));
  if (others.length > 0 || found === undefined) return undefined;
  const shown = JSON.stringify(found);
  const what = { en: `the columns are separated by ${shown}`, zh: `各列以 ${shown} 分隔` };
  const suggestion = {
    en: `write \`separator: ${shown}\` under \`input\` in jifen.yaml`,
    zh: `请在 jifen.yaml 的 \`input\` 下写 \`separator: ${shown}\``,
  };
  return { problem: report(MESSAGES.badHeader, null, { input, what }, { suggestion }) };
}

function missingColumn(input: string, seen: ReadonlySet<string>, rules: ColumnRules): CsvHeader | undefined {
  const missing = rules.required.find((column) => !seen.has(column));
  if (missing === undefined) return undefined;
  const what = { en: `the column "${missing}" is missing`, zh: `缺少列“${missing}”` };
  const strangers = [...seen].filter((column) => !rules.known.has(column));
  return headerProblem(input, what, nearest(missing, strangers));
}

function unknownColumn(input: string, columns: readonly string[], rules: ColumnRules): CsvHeader | undefined {
  const unknown = rules.open ? undefined : columns.find((column) => !rules.known.has(column));
  if (unknown === undefined) return undefined;
  const shown = shorten(unknown);
  const what = { en: `there is no column "${shown}"`, zh: `没有名为“${shown}”的列` };
  return headerProblem(input, what, nearest(unknown, rules.known));
}

function headerProblem(input: string, what: Localized, near?: string): CsvHeader {
  const suggestion = near === undefined ? null : { en: `did you mean "${near}"?`, zh: `是不是“${near}”？` };
  return { problem: report(MESSAGES.badHeader, null, { input, what }, { suggestion }) };
}

/** A row as a record: its cells by column. Empty cells are left out. */
export function rowRecord(columns: readonly string[], cells: readonly string[]): JsonObject {
  const record = new Map<string, string>();
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? '';
    if (cell !== '') record.set(column, cell);
  }
  return record;
}

export interface PurchaseRow {
  readonly line: number;
  readonly record: JsonObject;
}

/** The first row that says something else about the purchase than the first of them, with the problem. */
export function findDisagreement(
  rows: readonly PurchaseRow[],
  shared: ReadonlySet<string>,
): { readonly line: number; readonly problem: RecordProblem } | undefined {
  const [first, ...others] = rows;
  if (first === undefined) return undefined;
  for (const { line, record } of others) {
    for (const field of shared) {
      const found = record.get(field);
      if (found === first.record.get(field)) continue;
      const args = { field, found: cellText(found), other: cellText(first.record.get(field)) };
      const otherLine = first.line.toString();
      return { line, problem: recordProblem(MESSAGES.rowsDisagree, { ...args, otherLine }) };
    }
  }
  return undefined;
}

function cellText(cell: unknown): string {
  return typeof cell === 'string' ? shorten(cell) : '';
}
