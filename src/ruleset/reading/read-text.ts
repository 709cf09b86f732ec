/** Reads the text of a rule set: fast where it is what the compiler wrote, with all care where it is anything else. */
import type { JsonValue } from '../types.js';
import { findInCanonical } from './canonical-text.js';
import { type FoundFault, findJsonFault, JSON_DEPTH_MAX } from './read-json.js';

export interface TextReading {
  readonly reading: { readonly value: JsonValue } | FoundFault;
  /** The canonical JSON of the member `content`, where the text has it; `null`: it has to be made from the value. */
  readonly content: string | null;
}

/** Large parts whose keys are fixed by the schema, or begin with a slash; in all others people choose keys. */
const SAFE_PARTS: ReadonlySet<string> = new Set(['rules', 'campaigns', 'map']);

export function readText(text: string): TextReading {
  const range = findInCanonical(text, 'content', JSON_DEPTH_MAX);
  const fault = range === null ? findJsonFault(text) : null;
  if (fault !== null) return { reading: fault, content: null };
  const value: JsonValue = JSON.parse(text);
  withoutPrototypes(value);
  return { reading: { value }, content: range === null ? null : text.slice(range.start, range.end) };
}

/** A key such as `constructor` is plain data: it is there only where it was written. */
function withoutPrototypes(value: JsonValue): void {
  if (typeof value !== 'object' || value === null) return;
  if (isList(value)) {
    for (const entry of value) withoutPrototypes(entry);
    return;
  }
  Object.setPrototypeOf(value, null);
  for (const key of Object.keys(value)) if (!SAFE_PARTS.has(key)) withoutPrototypes(value[key] ?? null);
}

function isList(value: object): value is readonly JsonValue[] {
  return Array.isArray(value);
}
