import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnOf,
  isJsonList,
  isJsonNumber,
  isJsonObject,
  JSON_DEPTH_MAX,
  type JsonNode,
  readJson,
} from '../../src/records/json-text.js';

/** What `JSON.parse` would have given. */
function plain(node: JsonNode): unknown {
  if (isJsonNumber(node)) return Number(node.number);
  if (isJsonList(node)) return node.map(plain);
  if (isJsonObject(node)) return Object.fromEntries([...node].map(([key, value]) => [key, plain(value)]));
  return node;
}

function nodeOf(text: string): JsonNode {
  const reading = readJson(text);
  if ('problem' in reading) throw new Error(`refused: ${text}`);
  return reading.value;
}

function refusalOf(text: string): { code: string; column: number } | undefined {
  const reading = readJson(text);
  return 'value' in reading
    ? undefined
    : { code: reading.problem.code, column: columnOf(text, reading.offset) };
}

const jsonText = fc.json({ depthSize: 'small', maxDepth: 8 });

describe('readJson', () => {
  it('agrees with JSON.parse on every JSON text', () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        // fast-check may repeat a key; then only the refusal is of interest.
        const refusal = refusalOf(text);
        if (refusal?.code === 'JF4020') return;
        expect(plain(nodeOf(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses what JSON.parse refuses, and never throws', () => {
    const broken = fc.tuple(
      jsonText,
      fc.nat(200),
      fc.constantFrom('', '"', '{', ']', ',', '\\', '\u0001', '-'),
    );
    fc.assert(
      fc.property(broken, ([text, at, inserted]) => {
        const changed = text.slice(0, at) + inserted + text.slice(at + 1);
        const reading = readJson(changed);
        let accepted = true;
        try {
          JSON.parse(changed);
        } catch {
          accepted = false;
        }
        // Repeated keys, depth and lone surrogates are refused on top.
        if (!accepted) expect('problem' in reading).toBe(true);
      }),
    );
  });

  it('keeps numbers as they are written', () => {
    for (const number of ['12345678901234567890', '1e400', '-0', '0.10', '100.00', '1E+2']) {
      expect(nodeOf(number)).toEqual({ number });
    }
  });

  it.each([
    ['', 'JF4001', 1],
    ['{"a":1', 'JF4001', 7],
    ['{"a":01}', 'JF4001', 7],
    ['{"a":1,}', 'JF4001', 8],
    ['{"a":+1}', 'JF4001', 6],
    ['{"a":.5}', 'JF4001', 6],
    ['{"a":1.}', 'JF4001', 7],
    ['{"a":NaN}', 'JF4001', 6],
    ['{"a":Infinity}', 'JF4001', 6],
    ['{a:1}', 'JF4001', 2],
    ["{'a':1}", 'JF4001', 2],
    ['{"a" 1}', 'JF4001', 6],
    ['[1 2]', 'JF4001', 4],
    ['{} {}', 'JF4001', 4],
    ['"\\x"', 'JF4001', 2],
    ['"\\u12"', 'JF4001', 2],
    ['"a\tb"', 'JF4001', 3],
    ['"abc', 'JF4001', 5],
    ['{"积分":x}', 'JF4001', 7],
    ['{"a":1,"a":1}', 'JF4020', 8],
    ['{"a":1,"\\u0061":1}', 'JF4020', 8],
    ['{"a":"\\ud83d"}', 'JF4012', 6],
    ['{"a":"\\ude00\\ud83d"}', 'JF4012', 6],
  ])('refuses %j with %s at column %i', (text, code, column) => {
    expect(refusalOf(text)).toEqual({ code, column });
  });

  it('reads escapes, and surrogate pairs written as two', () => {
    expect(nodeOf('"\\u0041\\n\\/\\"\\ud83d\\ude00 \u{1f600} \\b\\f\\r\\t\\\\"')).toBe(
      'A\n/"\u{1f600} \u{1f600} \b\f\r\t\\',
    );
  });

  it('goes exactly as deep as allowed', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(refusalOf(nested(JSON_DEPTH_MAX))).toBeUndefined();
    expect(refusalOf(nested(JSON_DEPTH_MAX + 1))).toEqual({ code: 'JF4011', column: JSON_DEPTH_MAX + 1 });
  });

  it('takes names of inherited properties for plain keys', () => {
    const value = nodeOf('{"__proto__":{"polluted":1},"constructor":2,"toString":3}');
    expect(isJsonObject(value) && [...value.keys()]).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
