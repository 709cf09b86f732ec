/**
 * Values of the accounts as JSON and back, exact: integers that can grow are `#` and their digits, texts that begin with
 * `#` or `=` have `=` before them, and maps are `{"":[[key,value],…]}`. What `toExactJson` made is read without a check:
 * it comes from a store of our own.
 */

export function toExactJson(value: unknown): string {
  return JSON.stringify(encode(value));
}

export function fromExactJson<T>(text: string): T {
  return decode(JSON.parse(text)) as T;
}

function encode(value: unknown): unknown {
  if (typeof value === 'bigint') return `#${value}`;
  if (typeof value === 'string') return value.startsWith('#') || value.startsWith('=') ? `=${value}` : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(encode);
  if (value instanceof Map) return { '': [...value].map(([key, one]) => [key, encode(one)]) };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, encode(one)]));
}

function decode(value: unknown): unknown {
  if (typeof value === 'string') {
    if (value.startsWith('#')) return BigInt(value.slice(1));
    return value.startsWith('=') ? value.slice(1) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(decode);
  if ('' in value && Array.isArray(value[''])) return new Map(value[''].map(decodePair));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, decode(one)]));
}

function decodePair(pair: unknown): readonly [unknown, unknown] {
  if (!Array.isArray(pair)) throw new SyntaxError('what stands in a map is no pair');
  return [pair[0], decode(pair[1])];
}
