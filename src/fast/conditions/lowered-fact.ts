/** What becomes of a fact that a test reads. */
import type { Value } from './expression.js';
import type { Coding } from './lower-literal.js';

export interface CodedValue {
  readonly value: Value;
  readonly coding: Coding;
}

/**
 * `unknown`: never known here. `no`: a flag that is never set, because nothing is discounted when eligibility is asked
 * for. `unsure`: no number holds it.
 */
export type LoweredFact = CodedValue | 'unknown' | 'no' | 'unsure';
