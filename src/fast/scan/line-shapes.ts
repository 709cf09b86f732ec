/** Learns in which form lines come, and has a function made that reads lines of that form in one go. */
import type { PurchaseColumns } from '../columns.js';
import { makeFunction } from '../make-function.js';
import { emitLineScanner, PARAMETERS } from './emit-line-scanner.js';
import type { ItemScanner } from './item-scanner.js';
import { KeyOrder } from './key-order.js';
import type { NameReader } from './name-reader.js';
import type { RecordCursor } from './record-cursor.js';

/** Lines that are looked at before a function is made. */
const LEARNED_LINES = 200;
/** Of so many lines … */
const WATCHED_LINES = 4096;
/** … more that are not of the form mean that it is another one by now. */
const MISSES_MAX = 1024;
/** Functions made for one input. */
const FUNCTIONS_MAX = 4;

/** What reads lines key by key; the made function leaves to it what it does not do itself. */
export interface ScannerOfKeys {
  readonly cursor: RecordCursor;
  readonly items: ItemScanner;
  readonly columns: PurchaseColumns;
  readonly itemsMax: number;
  readonly readers: ReadonlyMap<number, NameReader>;
  readonly clear: (row: number) => void;
  readonly scanField: (row: number, key: number) => boolean;
  readonly moneyDecimals: () => number;
  readonly putPlainId: (start: number, end: number) => void;
  readonly putPlainMember: (start: number, end: number, hash: number) => void;
  readonly putUsualInstant: (row: number, at: number) => boolean;
  readonly putCurrency: (number: number) => boolean;
  readonly putPaymentMethod: (number: number) => void;
}

/** A bit for each key that the line has; 0: the line is not of the form. */
type LineScanner = (
  view: DataView,
  cursor: RecordCursor,
  scanner: ScannerOfKeys,
  items: ItemScanner,
  columns: PurchaseColumns,
  row: number,
  at: number,
  most: number,
  names: readonly NameReader[],
  tables: readonly Int32Array[],
) => number;

/** By their text, so that a run after another one finds them warmed up. */
const FUNCTIONS = new Map<string, LineScanner | null>();
const FUNCTIONS_KEPT = 16;

function functionOf(body: string): LineScanner | null {
  const known = FUNCTIONS.get(body);
  if (known !== undefined) return known;
  const made = makeFunction([], `return function (${PARAMETERS.join(', ')}) {${body}};`);
  const scanLine = made === null ? null : (made() as LineScanner);
  if (FUNCTIONS.size === FUNCTIONS_KEPT) FUNCTIONS.clear();
  FUNCTIONS.set(body, scanLine);
  return scanLine;
}

export class LineShapes {
  /** While the order of keys is learned. */
  learnsPurchase: KeyOrder | null = null;
  #learnsItem: KeyOrder | null = null;
  #scanLine: LineScanner | null = null;
  #names: readonly NameReader[] = [];
  #tables: readonly Int32Array[] = [];
  #functions = 0;
  #lines = 0;
  #misses = 0;
  #isLearning = false;
  readonly #makesCode: boolean;

  constructor(makesCode: boolean) {
    this.#makesCode = makesCode;
  }

  /** A bit for each key of the line that begins at `start`; 0: nothing is known of it, and the cursor stands anywhere. */
  scan(scanner: ScannerOfKeys, row: number, start: number): number {
    if (this.#scanLine === null) {
      if (this.#makesCode) this.#learn(scanner);
      return 0;
    }
    const { cursor, items, columns, itemsMax } = scanner;
    scanner.clear(row);
    const seen = this.#scanLine(
      cursor.view,
      cursor,
      scanner,
      items,
      columns,
      row,
      start,
      itemsMax,
      this.#names,
      this.#tables,
    );
    this.#lines += 1;
    if (seen === 0) this.#misses += 1;
    if (this.#lines === WATCHED_LINES) this.#look();
    return seen;
  }

  /** One line more is about to be read key by key. */
  #learn(scanner: ScannerOfKeys): void {
    if (!this.#isLearning) {
      if (this.#functions === FUNCTIONS_MAX) return;
      this.#isLearning = true;
      this.learnsPurchase = new KeyOrder();
      this.#learnsItem = new KeyOrder();
      scanner.items.learns = this.#learnsItem;
      this.#lines = 0;
    }
    this.#lines += 1;
    if (this.#lines <= LEARNED_LINES) return;
    const purchase = this.learnsPurchase?.places() ?? null;
    const item = this.#learnsItem?.places() ?? null;
    this.#isLearning = false;
    this.learnsPurchase = null;
    this.#learnsItem = null;
    scanner.items.learns = null;
    this.#functions += 1;
    this.#lines = 0;
    this.#misses = 0;
    if (purchase === null || item === null) {
      this.#functions = FUNCTIONS_MAX;
      return;
    }
    const { readers, items } = scanner;
    const { fallbackGrade, hasAttributes } = items;
    const parts = { purchase: readers, item: items.readers, fallbackGrade, hasAttributes };
    const names = [...parts.purchase.values(), ...parts.item.values()];
    this.#names = names;
    this.#tables = names.map(({ short }) => short.slots);
    this.#scanLine = functionOf(emitLineScanner({ purchase, item }, parts));
    if (this.#scanLine === null) this.#functions = FUNCTIONS_MAX;
  }

  #look(): void {
    if (this.#misses > MISSES_MAX) this.#scanLine = null;
    this.#lines = 0;
    this.#misses = 0;
  }
}
