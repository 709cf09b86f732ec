/** Exact JSON, packed with raw deflate (RFC 1951). */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { fromExactJson, toExactJson } from '../exact-json.js';

/** The lowest level is several times faster than the usual one, and packs almost as well what repeats so much. */
const LEVEL = 1;

export function pack(value: unknown): Buffer {
  return deflateRawSync(toExactJson(value), { level: LEVEL });
}

/** Throws for bytes that `pack` did not make. */
export function unpack<T>(bytes: unknown): T {
  if (!(bytes instanceof Uint8Array)) throw new SyntaxError('no bytes');
  return fromExactJson<T>(inflateRawSync(bytes).toString('utf8'));
}
