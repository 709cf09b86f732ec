/** Where the texts are that the decisions on the rows of a batch repeat: bytes of the region. */

import type { PurchaseScanner } from '../../fast/scan/purchase-scanner.js';
import type { DecisionTexts } from '../../fast/write/decision-writer.js';

const ID_ESCAPE = 1;
const MEMBER_ESCAPE = 2;

export class RowTexts implements DecisionTexts {
  view: DataView = new DataView(new ArrayBuffer(0));
  /** Of the row at hand. */
  idStart = 0;
  idEnd = 0;
  memberStart = 0;
  memberEnd = 0;
  atStart = 0;
  atEnd = 0;
  idNeedsEscape = false;
  memberNeedsEscape = false;
  /** By row. */
  readonly idStarts: Int32Array;
  readonly idEnds: Int32Array;
  readonly #members: Int32Array;
  readonly #instants: Int32Array;
  readonly #escapes: Uint8Array;

  constructor(rows: number) {
    this.idStarts = new Int32Array(rows);
    this.idEnds = new Int32Array(rows);
    this.#members = new Int32Array(2 * rows);
    this.#instants = new Int32Array(2 * rows);
    this.#escapes = new Uint8Array(rows);
  }

  /** Keeps those of the line that was scanned last. */
  keep(row: number, scanner: PurchaseScanner): void {
    this.idStarts[row] = scanner.idStart;
    this.idEnds[row] = scanner.idEnd;
    this.#members[2 * row] = scanner.memberStart;
    this.#members[2 * row + 1] = scanner.memberEnd;
    this.#instants[2 * row] = scanner.atStart;
    this.#instants[2 * row + 1] = scanner.atEnd;
    this.#escapes[row] =
      (scanner.idNeedsEscape ? ID_ESCAPE : 0) | (scanner.memberNeedsEscape ? MEMBER_ESCAPE : 0);
  }

  /** Makes a row the one at hand. */
  turnTo(row: number): void {
    this.idStart = this.idStarts[row] ?? 0;
    this.idEnd = this.idEnds[row] ?? 0;
    this.memberStart = this.#members[2 * row] ?? 0;
    this.memberEnd = this.#members[2 * row + 1] ?? 0;
    this.atStart = this.#instants[2 * row] ?? 0;
    this.atEnd = this.#instants[2 * row + 1] ?? 0;
    const escapes = this.#escapes[row] ?? 0;
    this.idNeedsEscape = (escapes & ID_ESCAPE) !== 0;
    this.memberNeedsEscape = (escapes & MEMBER_ESCAPE) !== 0;
  }
}
