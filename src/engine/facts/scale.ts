/** How exact values become normalised facts. */
import { MICRO } from '../../ruleset/types.js';
import { type Fraction, floor } from '../../value/fraction.js';
import type { Attributes } from '../event.js';
import type { FactValue } from './fact-value.js';

/** Millionths, rounded down: the scale of quantities, prices, shares, grams, scores and numeric attributes. */
export function toMicro(value: Fraction): bigint {
  return floor({ num: value.num * MICRO, den: value.den });
}

/** A number in millionths, a text, date or choice as it is, a flag; `null` when the record does not have it. */
export function attributeFact(attributes: Attributes, name: string | undefined): FactValue {
  const value = name === undefined ? undefined : attributes.get(name);
  if (value === undefined) return null;
  return typeof value === 'object' ? toMicro(value) : value;
}

/** An id that the record may leave out. These facts are never unknown: without an id the value is the empty text. */
export function idFact(id: string | null | undefined): string {
  return id ?? '';
}
