/** What is needed of the rows of a batch until what was decided about them is written. */
import type { PurchaseColumns } from '../../fast/columns.js';
import { BATCH_ROWS } from '../fast/line-reader.js';
import { RowTexts } from '../fast/row-texts.js';

export class KeptRows {
  rows = 0;
  isLastOfRegion = false;
  readonly texts = new RowTexts(BATCH_ROWS);
  readonly columns = {
    currency: new Int32Array(BATCH_ROWS),
    itemStart: new Int32Array(BATCH_ROWS + 1),
    amountMinor: new Float64Array(0),
  };

  keep(columns: PurchaseColumns, texts: RowTexts, rows: number): void {
    const { currency, itemStart } = this.columns;
    const items = columns.itemStart[rows] ?? 0;
    if (items > this.columns.amountMinor.length) this.columns.amountMinor = new Float64Array(2 * items);
    currency.set(columns.currency);
    itemStart.set(columns.itemStart);
    this.columns.amountMinor.set(columns.amountMinor.subarray(0, items));
    this.texts.copy(texts);
    this.rows = rows;
  }
}
