import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/ruleset/canonical-json.js';
import { findInCanonical } from '../../src/ruleset/reading/canonical-text.js';
import { findJsonFault, JSON_DEPTH_MAX } from '../../src/ruleset/reading/read-json.js';

const find = (text: string): string | null => {
  const range = findInCanonical(text, 'content', JSON_DEPTH_MAX);
  return range === null ? null : text.slice(range.start, range.end);
};

const anyText = fc.string({
  unit: fc.constantFrom('a', 'z', '"', '\\', '\n', '\u0001', '积', '\ud83d\ude00', '/'),
});
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, 0, -1),
    fc.integer(),
    fc.maxSafeInteger(),
    anyText,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(anyText, tie('value'), { maxKeys: 4 }),
  ),
})).value;

describe('a canonical text', () => {
  it('is only taken for one when it is, and then gives the text of the part', () => {
    const outer = fc.record({ content: anyValue, format: anyText, map: anyValue });
    fc.assert(
      fc.property(outer, (value) => {
        const found = find(canonicalJson(value));
        if (found !== null) expect(found).toBe(canonicalJson(value.content));
      }),
    );
  });

  it('changed anywhere is refused, or is the canonical text of another value', () => {
    const text = canonicalJson({ content: { a: [1, -20, null], b: { 'a-b': 'x"y', c: '积' } }, format: 'f' });
    const change = fc.record({
      at: fc.nat(text.length),
      length: fc.nat(2),
      insert: fc.string({ unit: fc.constantFrom(...'{}[],:"\\ 01-.eatnu\n'), maxLength: 2 }),
    });
    fc.assert(
      fc.property(change, ({ at, length, insert }) => {
        const changed = text.slice(0, at) + insert + text.slice(at + length);
        if (find(changed) === null) return;
        expect(findJsonFault(changed)).toBeNull();
        expect(canonicalJson(JSON.parse(changed))).toBe(changed.replace(/\n$/, ''));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['the plain one', '{"a":1,"content":{"x":[]},"z":null}', '{"x":[]}'],
    ['a line break at the end', '{"content":1}\n', '1'],
    ['escapes in texts', '{"content":"\\"\\\\\\n"}', '"\\"\\\\\\n"'],
    ['characters of two code units', '{"content":"\ud83d\ude00"}', '"\ud83d\ude00"'],
    ['a key like it deeper down', '{"a":{"content":1},"content":2}', '2'],
    ['no such key', '{"contents":1}', null],
    ['blanks', '{"content": 1}', null],
    ['two line breaks', '{"content":1}\n\n', null],
    ['keys out of order', '{"content":1,"a":2}', null],
    ['a key twice', '{"content":1,"content":1}', null],
    ['a shorter key behind', '{"content":1,"conten":1}', null],
    ['an escape in a key', '{"con\\ntent":1,"content":1}', null],
    ['a code point as an escape', '{"content":"\\u0041"}', null],
    ['half a pair', '{"content":"\ud83d"}', null],
    ['the wrong half', '{"content":"\ude00\ud83d"}', null],
    ['a control character', '{"content":"\t"}', null],
    ['a slash escaped', '{"content":"\\/"}', null],
    ['a fraction', '{"content":1.5}', null],
    ['an exponent', '{"content":1e3}', null],
    ['a zero before', '{"content":01}', null],
    ['a negative zero', '{"content":-0}', null],
    ['a lone sign', '{"content":-}', null],
    ['a number beyond what is exact', '{"content":9007199254740993}', null],
    ['an unfinished text', '{"content":"', null],
    ['an unfinished object', '{"content":1', null],
    ['an unfinished list', '{"content":[1,', null],
    ['a comma too many', '{"content":[1,]}', null],
    ['another outermost value', '[{"content":1}]', null],
    ['nothing', '', null],
  ])('%s', (_, text, found) => {
    expect(find(text)).toBe(found);
  });

  it('is nested no deeper than the careful reader allows', () => {
    const nested = (depth: number) => `{"content":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    for (const depth of [JSON_DEPTH_MAX - 2, JSON_DEPTH_MAX - 1, JSON_DEPTH_MAX, 100_000]) {
      const isRead = find(nested(depth)) !== null;
      if (isRead) expect(findJsonFault(nested(depth))).toBeNull();
      expect(isRead).toBe(depth < JSON_DEPTH_MAX);
    }
  });
});
