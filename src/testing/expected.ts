/** What a test can expect of a decision. */
import type { Expectation } from '../check/checked-program.js';
import type { Span } from '../text/source.js';

/** A part of the result of one item; `index` counts from 0. */
export interface ItemExpectation {
  readonly kind: 'item';
  readonly index: number;
  readonly what: 'points' | 'discount' | 'payable';
  /** Smallest units of points, or minor units. */
  readonly amount: bigint;
  readonly span: Span;
}

export type Expected = Expectation | ItemExpectation;
