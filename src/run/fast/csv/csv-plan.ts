/** Which cells of a row become which fields of a record in the native form. */
import type { Attribute, FieldMapping, Vocabulary } from '../../../program/vocabulary.js';
import { NESTED_FIELDS } from '../../../records/csv-records.js';
import { fieldSource } from '../../../records/field-source.js';
import { ITEM_FIELDS, PURCHASE_FIELDS } from '../../../records/known-fields.js';
import { attributeSources } from '../../../records/read-attributes.js';

export interface CellField {
  /** Of the native form. */
  readonly name: string;
  readonly column: number;
  /** Cells that mean something else, as `jifen.yaml` says. */
  readonly values: ReadonlyMap<string, string>;
  /** One text for several entries. */
  readonly isList: boolean;
}

export interface RecordFields {
  readonly fields: readonly CellField[];
  readonly attributes: readonly CellField[];
}

export interface CsvPlan {
  readonly columns: readonly string[];
  /** Rows of one id belong together; else each row is a purchase. */
  readonly isByItem: boolean;
  readonly idColumn: number;
  /** Columns that must be the same in all rows of a purchase. */
  readonly shared: readonly number[];
  readonly purchase: RecordFields;
  readonly item: RecordFields;
}

/** Fields that are lists; a cell has their entries with `;` or `|` between them. */
const LISTS: readonly string[] = ['tags', 'coupons'];

/** `null` for rows that cannot be told from their bytes alone. `columns` are those of the header. */
export function planCsv(
  { input, purchaseAttributes, itemAttributes }: Vocabulary,
  columns: readonly string[],
  sharedNames: ReadonlySet<string>,
): CsvPlan | null {
  const id = fieldSource(input.purchase, 'id');
  const idColumn = columns.indexOf(id.from);
  if (id.values.size > 0 || idColumn < 0) return null;
  // The reader of rows refuses what it finds there, which no line that is made of them could say.
  if (columns.includes(fieldSource(input.purchase, 'payments').from)) return null;
  const plain = PURCHASE_FIELDS.filter((field) => !NESTED_FIELDS.has(field));
  return {
    columns,
    isByItem: input.row === 'item',
    idColumn,
    shared: columns.flatMap((column, index) => (sharedNames.has(column) ? [index] : [])),
    purchase: planRecord(plain, purchaseAttributes, input.purchase, columns),
    item: planRecord(ITEM_FIELDS, itemAttributes, input.items, columns),
  };
}

function planRecord(
  names: readonly string[],
  attributes: ReadonlyMap<string, Attribute>,
  mappings: ReadonlyMap<string, FieldMapping>,
  columns: readonly string[],
): RecordFields {
  const sources = attributeSources(attributes, mappings, 'rows');
  return {
    fields: names.flatMap((name) => cellField(name, fieldSource(mappings, name), columns)),
    attributes: sources.flatMap(({ attribute, source }) => cellField(attribute.id, source, columns)),
  };
}

function cellField(
  name: string,
  { from, values }: Pick<FieldMapping, 'from' | 'values'>,
  columns: readonly string[],
): readonly CellField[] {
  const column = columns.indexOf(from);
  return column < 0 ? [] : [{ name, column, values, isList: LISTS.includes(name) }];
}
