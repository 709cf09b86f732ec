import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLocate, indexSource, visibleEnd } from '../../src/text/locate.js';
import { lineStarts, positionAt } from '../../src/text/source.js';

const sourceText = fc.string({
  unit: fc.constantFrom('a', '\n', '\r', '\r\n', '𠮷', '积', '\ud800'),
  maxLength: 40,
});

describe('indexSource', () => {
  it('finds the same lines and columns as counting from the start', () => {
    fc.assert(
      fc.property(sourceText, fc.integer({ min: 1, max: 200 }), (part, times) => {
        const text = part.repeat(times);
        const source = indexSource({ path: 'a', text });
        const starts = lineStarts(text);
        for (let offset = 0; offset <= text.length; offset += Math.max(1, Math.floor(text.length / 50))) {
          expect(source.position(offset)).toEqual(positionAt(text, starts, offset));
        }
        expect(source.lineCount).toBe(starts.length);
      }),
    );
  });

  it('knows where each line ends, whatever ends it', () => {
    const text = 'a\nb\r\nc\rd\r\n\n';
    const source = indexSource({ path: 'a', text });
    const lines = Array.from({ length: source.lineCount }, (_, index) => source.line(index + 1));
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['a', 'b', 'c', 'd', '', '']);
  });

  it('keeps offsets inside the text', () => {
    const source = indexSource({ path: 'a', text: 'ab\nc' });
    expect(source.position(-5)).toEqual({ line: 1, column: 1 });
    expect(source.position(99)).toEqual({ line: 2, column: 2 });
  });
});

describe('createLocate', () => {
  const locate = createLocate(new Map([['a', { path: 'a', text: 'abc' }]]));

  it.each([
    [1, 2, 1, 2],
    [-1, 99, 0, 3],
    [2, 1, 2, 2],
    [50, 60, 3, 3],
  ])('puts %i to %i inside the text', (start, end, expectedStart, expectedEnd) => {
    expect(locate({ file: 'a', start, end })).toMatchObject({ start: expectedStart, end: expectedEnd });
  });

  it('does not know other files', () => {
    expect(locate({ file: 'b', start: 0, end: 0 })).toBeUndefined();
  });
});

describe('visibleEnd', () => {
  it('leaves out the line breaks at the end', () => {
    expect(visibleEnd('ab\r\n\n', 0, 5)).toBe(2);
    expect(visibleEnd('\n\n', 1, 2)).toBe(1);
    expect(visibleEnd('ab', 0, 1)).toBe(1);
  });
});
