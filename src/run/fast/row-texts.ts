/** Where the texts are that the decisions on the rows of a batch repeat: bytes of the region. */

import type { PurchaseScanner } from '../../fast/scan/purchase-scanner.js';
import { type DecisionTexts, ID_ESCAPE, MEMBER_ESCAPE } from '../../fast/write/decision-writer.js';

export class RowTexts implements DecisionTexts {
  view: DataView = new DataView(new ArrayBuffer(0));
  readonly idStarts: Int32Array;
  readonly idEnds: Int32Array;
  readonly memberStarts: Int32Array;
  readonly memberEnds: Int32Array;
  /** See `MemberFinder`. */
  readonly memberHashes: Int32Array;
  readonly instantStarts: Int32Array;
  readonly instantEnds: Int32Array;
  readonly escapes: Uint8Array;

  constructor(rows: number) {
    this.idStarts = new Int32Array(rows);
    this.idEnds = new Int32Array(rows);
    this.memberStarts = new Int32Array(rows);
    this.memberEnds = new Int32Array(rows);
    this.memberHashes = new Int32Array(rows);
    this.instantStarts = new Int32Array(rows);
    this.instantEnds = new Int32Array(rows);
    this.escapes = new Uint8Array(rows);
  }

  /** Keeps those of the line that was scanned last. */
  keep(row: number, scanner: PurchaseScanner): void {
    this.idStarts[row] = scanner.idStart;
    this.idEnds[row] = scanner.idEnd;
    this.memberStarts[row] = scanner.memberStart;
    this.memberEnds[row] = scanner.memberEnd;
    this.memberHashes[row] = scanner.memberHash;
    this.instantStarts[row] = scanner.atStart;
    this.instantEnds[row] = scanner.atEnd;
    this.escapes[row] =
      (scanner.idNeedsEscape ? ID_ESCAPE : 0) | (scanner.memberNeedsEscape ? MEMBER_ESCAPE : 0);
  }

  /** Takes over those of another batch. */
  copy(texts: RowTexts): void {
    this.view = texts.view;
    this.idStarts.set(texts.idStarts);
    this.idEnds.set(texts.idEnds);
    this.memberStarts.set(texts.memberStarts);
    this.memberEnds.set(texts.memberEnds);
    this.memberHashes.set(texts.memberHashes);
    this.instantStarts.set(texts.instantStarts);
    this.instantEnds.set(texts.instantEnds);
    this.escapes.set(texts.escapes);
  }
}
