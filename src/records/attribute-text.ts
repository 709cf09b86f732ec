/** Attributes as entries of JSON, exact, and back. */
import type { Attributes, AttributeValue } from '../engine/event.js';
import { formatFraction, parseFraction, ZERO } from '../value/fraction.js';

/** Flags are booleans; numbers are `#` and a fraction, texts `=` and the text. */
export type AttributeEntry = readonly [id: string, value: string | boolean];

/** In the order of the vocabulary, which is the same for all records of a run; `0` for none. */
export function attributeEntries(attributes: Attributes): readonly AttributeEntry[] | 0 {
  if (attributes.size === 0) return 0;
  return [...attributes].map(([id, value]) => [id, attributeEntryValue(value)] as const);
}

function attributeEntryValue(value: AttributeValue): string | boolean {
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' ? `=${value}` : `#${formatFraction(value)}`;
}

const NO_ATTRIBUTES: Attributes = new Map();

/** The attributes of what `attributeEntries` gave. */
export function attributesOf(entries: readonly AttributeEntry[] | 0): Attributes {
  if (entries === 0) return NO_ATTRIBUTES;
  return new Map(entries.map(([id, value]) => [id, attributeValueOf(value)] as const));
}

function attributeValueOf(value: string | boolean): AttributeValue {
  if (typeof value === 'boolean') return value;
  return value.startsWith('#') ? (parseFraction(value.slice(1)) ?? ZERO) : value.slice(1);
}
