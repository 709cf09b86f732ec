/** The list `payments`, from bytes to columns. */
import type { Vocabulary } from '../../program/vocabulary.js';
import { LIST_LENGTH_MAX } from '../../records/field-readers.js';
import { AMOUNT_LIMIT, type PurchaseColumns } from '../columns.js';
import { growPayments } from '../fill/create-columns.js';
import type { NameTables } from '../names.js';
import { CLOSE_LIST, CLOSE_OBJECT, COMMA, OPEN_LIST, OPEN_OBJECT, SPACE } from './bytes.js';
import { KeyTable, NO_KEY } from './key-table.js';
import { NameReader } from './name-reader.js';
import type { RecordCursor } from './record-cursor.js';

const METHOD = 0;
const KEYS = ['method', 'amount'];
const BOTH = 3;

export class PaymentScanner {
  readonly #keys = new KeyTable(KEYS);
  readonly method: NameReader;

  constructor({ paymentMethods }: Vocabulary, names: NameTables) {
    this.method = new NameReader(names.paymentMethod, paymentMethods);
  }

  /** A list that is there: where it ends, -1 where the line is for the exact reader. */
  scan(cursor: RecordCursor, columns: PurchaseColumns, start: number, decimals: number): number {
    if (!cursor.takes(OPEN_LIST)) return -1;
    if (cursor.takes(CLOSE_LIST)) return start;
    for (let at = start; at < start + LIST_LENGTH_MAX; at += 1) {
      growPayments(columns, at + 1);
      if (!this.#scanPayment(cursor, columns, at, decimals)) return -1;
      if (cursor.takes(COMMA)) continue;
      return cursor.takes(CLOSE_LIST) ? at + 1 : -1;
    }
    return -1;
  }

  /** `paymentMethod`: the number of the method, as `NameReader.read` gives it. */
  scanMethod(cursor: RecordCursor): number {
    return this.method.read(cursor);
  }

  #scanPayment(cursor: RecordCursor, columns: PurchaseColumns, at: number, decimals: number): boolean {
    if (!cursor.takes(OPEN_OBJECT)) return false;
    let seen = 0;
    let key = NO_KEY;
    do {
      key = this.#keys.read(cursor, key);
      if (key < 0 || (seen & (1 << key)) !== 0) return false;
      seen |= 1 << key;
      const isRead =
        key === METHOD ? this.#putMethod(cursor, columns, at) : putAmount(cursor, columns, at, decimals);
      if (!isRead) return false;
    } while (cursor.takes(COMMA));
    return seen === BOTH && cursor.takes(CLOSE_OBJECT);
  }

  #putMethod(cursor: RecordCursor, columns: PurchaseColumns, at: number): boolean {
    const method = this.method.read(cursor);
    columns.paymentMethods.values[at] = method;
    return method >= -1 && method !== 0;
  }
}

function putAmount(cursor: RecordCursor, columns: PurchaseColumns, at: number, decimals: number): boolean {
  if (cursor.view.getUint8(cursor.at) <= SPACE) cursor.skipSpace();
  if (!cursor.readCount(decimals)) return false;
  columns.paymentMinor[at] = cursor.number;
  return cursor.number < AMOUNT_LIMIT;
}
