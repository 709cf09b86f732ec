/** What the code for lines of one form reads ids with. */
import type { NameReader } from './name-reader.js';

/** The readers of ids, by key; keys without one are read by the scanners' own methods. */
export interface ShapeReaders {
  readonly purchase: ReadonlyMap<number, NameReader>;
  readonly item: ReadonlyMap<number, NameReader>;
  /** Of an item without a grade. */
  readonly fallbackGrade: number;
  /** Whether items have declared attributes. */
  readonly hasAttributes: boolean;
}
