import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/text/display-width.js';
import { escapeControls } from '../../src/text/escape.js';
import { wrapText } from '../../src/text/wrap.js';

describe('escapeControls', () => {
  it.each([
    ['plain text and Chinese', 'give 30 points，积分「金」　é', 'give 30 points，积分「金」　é'],
    ['an ANSI colour', '\u001b[31mred', '\\x1b[31mred'],
    ['an OSC link', '\u001b]8;;x\u0007', '\\x1b]8;;x\\x07'],
    ['an 8-bit control', '\u009b31m', '\\x9b31m'],
    ['line breaks, tab and NUL', 'a\r\n\tb\u0000', 'a\\x0d\\x0a\\x09b\\x00'],
    ['DEL', '\u007f', '\\x7f'],
    ['a bidirectional override', 'a\u202eb', 'a\\u202eb'],
    ['bidirectional isolates and marks', '\u2066\u2069\u200f\u061c', '\\u2066\\u2069\\u200f\\u061c'],
    ['zero width and byte order mark', '\u200b\u200d\ufeff\u2060', '\\u200b\\u200d\\ufeff\\u2060'],
    ['line separators', '\u2028\u2029', '\\u2028\\u2029'],
    ['a lone surrogate', 'a\ud800b\udc00', 'a\\ud800b\\udc00'],
    ['a whole surrogate pair', '𠮷🧧', '𠮷🧧'],
    ['a tag character', '\u{e0041}', '\\u{e0041}'],
    ['combining marks', 'e\u0301', 'e\u0301'],
  ])('%s', (_, text, expected) => {
    expect(escapeControls(text)).toBe(expected);
  });

  it('keeps what it is told to keep', () => {
    expect(escapeControls('a\nb\tc', '\n')).toBe('a\nb\\x09c');
  });
});

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['积分', 4],
    ['（：）', 6],
    ['　', 2],
    ['e\u0301', 1],
    ['한국', 4],
    ['\u1112\u1161\u11ab', 2],
    ['ｱ', 1],
    ['Ａ', 2],
    ['🧧', 2],
    ['𠮷', 2],
    ['€…—', 3],
  ])('%j takes %i columns', (text, expected) => {
    expect(displayWidth(text)).toBe(expected);
    expect(stringWidth(text)).toBe(expected);
  });
});

describe('wrapText', () => {
  it.each<[string, string, number, readonly string[]]>([
    ['a text that fits', 'points', 6, ['points']],
    ['at spaces', 'one two three', 8, ['one two', 'three']],
    ['between Chinese characters', '积分不能与金额比较', 8, ['积分不能', '与金额比', '较']],
    ['not before closing punctuation', '积分不能，与金额', 8, ['积分不', '能，与金', '额']],
    ['inside an overlong word', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['an empty text', '', 10, ['']],
  ])('%s', (_, text, columns, expected) => {
    expect(wrapText(text, columns)).toEqual(expected);
  });

  it('keeps every character but spaces, and the width', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '积', '，', 'e\u0301'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 20 }), (long, columns) => {
        const lines = wrapText(long, columns);
        expect(lines.join('').replaceAll(' ', '')).toBe(long.replaceAll(' ', ''));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
