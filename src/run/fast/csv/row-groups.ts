/** Which rows make a purchase, where those of one id stand together. */

import { PADDING, SPACE } from '../../../fast/scan/bytes.js';
import { rowRecord } from '../../../records/csv-records.js';
import { ID_LENGTH_MAX } from '../../../records/name-text.js';
import type { PurchaseReader } from '../../../records/read-purchase.js';
import { UniqueIds } from '../unique-ids.js';
import type { CellTable } from './cell-table.js';
import type { CsvPlan } from './csv-plan.js';

/** Rows of an id that come apart from others of it, or a file of which that is not known. */
export type Scattered = 'twice or out of order' | 'ids fell';

const TILDE = 0x7e;
/** Bytes of an id of the most characters. */
const ID_BYTES = 4 * ID_LENGTH_MAX + PADDING;

export class RowGroups {
  readonly #cells: CellTable;
  readonly #plan: CsvPlan;
  readonly #reader: PurchaseReader;
  readonly #ids: UniqueIds;
  /** The id before, and the one at hand; they take turns. */
  #before = new DataView(new ArrayBuffer(ID_BYTES));
  #beforeLength = 0;
  #id = new DataView(new ArrayBuffer(ID_BYTES));

  constructor(cells: CellTable, plan: CsvPlan, reader: PurchaseReader, idsMayRise: boolean) {
    this.#cells = cells;
    this.#plan = plan;
    this.#reader = reader;
    this.#ids = new UniqueIds(idsMayRise);
  }

  /** The row behind those of the purchase that begins at `first`, as far as there are rows. */
  endOf(first: number): number {
    const { idColumn, isByItem } = this.#plan;
    const { count } = this.#cells;
    // A row without a usable id is refused by itself.
    if (!isByItem || !this.#hasId(first)) return first + 1;
    let end = first + 1;
    while (end < count && this.#cells.isSame(first, end, idColumn)) end += 1;
    return end;
  }

  /** To be told of every purchase; `null`: it is the first of its id. */
  take(first: number): Scattered | null {
    if (!this.#plan.isByItem || !this.#hasId(first)) return null;
    const { bytes, cellStart, cellEnd, columns } = this.#cells;
    const cell = first * columns + this.#plan.idColumn;
    const [start, end] = [cellStart[cell] as number, cellEnd[cell] as number];
    const id = this.#id;
    for (let index = start; index < end; index += 1) id.setUint8(index - start, bytes[index] as number);
    const length = end - start;
    const verdict = this.#ids.add(id, 0, length, this.#before, 0, this.#beforeLength);
    this.#id = this.#before;
    this.#before = id;
    this.#beforeLength = length;
    if (verdict === 'new') return null;
    return verdict === 'fell' ? 'ids fell' : 'twice or out of order';
  }

  #hasId(row: number): boolean {
    const { bytes, cellStart, cellEnd, columns } = this.#cells;
    const cell = row * columns + this.#plan.idColumn;
    const [start, end] = [cellStart[cell] as number, cellEnd[cell] as number];
    let isPlain = end > start && end - start <= ID_LENGTH_MAX;
    for (let index = start; index < end && isPlain; index += 1) {
      const byte = bytes[index] as number;
      isPlain = byte >= SPACE && byte <= TILDE;
    }
    return isPlain || this.#reader.idOf(rowRecord(this.#plan.columns, this.#cells.cells(row))) !== null;
  }
}
