import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, withCanonicalBytes } from '../../src/ruleset/canonical-json.js';

/** What canonical JSON is, said as simply as possible. */
function canonicalOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalOf).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalOf(member)}`);
  return `{${members.join(',')}}`;
}

/** Any code units, halves of pairs included, and the characters that JSON escapes. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('"', '\\', '\n', '\u0000', '\u2028', '积', 'é', '\ud83d', '\ude00') }),
);
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, -0),
    fc.maxSafeInteger(),
    anyText,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.oneof(anyText, fc.constantFrom('10', '2', 'a', 'a-b')), tie('value'), { maxKeys: 8 }),
  ),
})).value;

describe('canonical JSON', () => {
  it('is that of the definition, for any value and with any keys', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(canonicalJson(value)).toBe(canonicalOf(value));
      }),
    );
  });

  it('has the bytes of its text', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const bytes = withCanonicalBytes(value, (found) => Array.from(found));
        expect(bytes).toEqual(Array.from(new TextEncoder().encode(canonicalJson(value))));
      }),
    );
  });

  it('leaves out what is undefined, whatever the order in which keys were set', () => {
    expect(canonicalJson({ b: 1, a: undefined, c: [] })).toBe('{"b":1,"c":[]}');
    expect(canonicalJson({ a: undefined })).toBe('{}');
    expect(canonicalJson({ c: 1, b: { z: 0, y: 1 } })).toBe(canonicalJson({ b: { y: 1, z: 0 }, c: 1 }));
  });

  it('sorts objects of many keys, and more shapes of objects than it remembers', () => {
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${500 - index}`, index]));
    expect(canonicalJson(many)).toBe(canonicalOf(many));
    for (let index = 0; index < 5_000; index += 1) {
      const object = { [`z${index}`]: 1, [`y${index}`]: { b: 1, a: 2 } };
      expect(canonicalJson(object)).toBe(`{"y${index}":{"a":2,"b":1},"z${index}":1}`);
    }
  });

  it('takes texts longer than its buffer', () => {
    const long = ['积'.repeat(100_000), 'a'.repeat(2_000_000), '"'.repeat(10)];
    expect(canonicalJson(long)).toBe(JSON.stringify(long));
    expect(canonicalJson(['a'])).toBe('["a"]');
  });

  it.each([[1.5], [Number.NaN], [2 ** 53], [1n], [[undefined]], [() => 1]])('refuses %s', (value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError);
    expect(canonicalJson({ b: 1, a: 2 })).toBe('{"a":2,"b":1}');
  });
});
