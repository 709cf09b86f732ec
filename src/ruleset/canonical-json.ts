/**
 * Canonical JSON: keys sorted by code units, no blanks, integers only. The same value always gives the same
 * bytes. Throws a `TypeError` for a number that is not a safe integer: rule sets hold none (a programming error).
 */
import { CanonicalWriter } from './canonical-writer.js';

const WRITER = new CanonicalWriter();
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/** Anything that consists of JSON values; undefined members are left out, as in `JSON.stringify`. */
export function canonicalJson(value: unknown): string {
  return DECODER.decode(WRITER.write(value));
}

/** What `use` makes of the UTF-8 bytes of the canonical JSON; they are only valid while it runs. */
export function withCanonicalBytes<T>(value: unknown, use: (bytes: Uint8Array) => T): T {
  return use(WRITER.write(value));
}
