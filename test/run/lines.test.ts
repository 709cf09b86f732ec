import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InputLine, readLines } from '../../src/run/lines.js';
import { chunksOf } from './memory-input.js';

async function linesOf(content: string | Uint8Array, size?: number, bytesMax?: number): Promise<InputLine[]> {
  const lines: InputLine[] = [];
  for await (const batch of readLines(chunksOf(content, size), bytesMax)) lines.push(...batch);
  return lines;
}

const bytes = (...codes: (number | string)[]): Buffer =>
  Buffer.concat(codes.map((code) => (typeof code === 'string' ? Buffer.from(code) : Buffer.from([code]))));

describe('readLines', () => {
  it('gives the same lines however the bytes are cut', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', '积', '\u{1f600}', '\n', '\r\n', '\r', ' ') });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (content, size) => {
        const lines = await linesOf(content, size);
        const expected = content.split(/\r?\n/);
        if (expected.at(-1) === '') expected.pop();
        // What ends in CR has its line end cut short; it counts as one.
        if (content.endsWith('\r')) expected[expected.length - 1] = (expected.at(-1) ?? '').slice(0, -1);
        expect(lines.map((one) => one.text)).toEqual(expected);
        for (const one of lines) {
          const rest = Buffer.from(content).subarray(one.byteOffset).toString();
          expect(rest.startsWith(one.text ?? '')).toBe(true);
        }
      }),
    );
  });

  it('skips a byte order mark, and counts it in offsets', async () => {
    expect(await linesOf('\ufeffa\nb')).toEqual([
      { number: 1, byteOffset: 3, text: 'a', problem: null },
      { number: 2, byteOffset: 5, text: 'b', problem: null },
    ]);
  });

  it.each([
    ['a stray continuation byte', bytes('a', 0x80), 1],
    ['an overlong form', bytes('ab', 0xc0, 0xaf), 2],
    ['a surrogate', bytes(0xed, 0xa0, 0x80), 0],
    ['a character cut short', bytes('积', 0xe7, 0xa7), 3],
    ['a byte that is never used', bytes('\u{1f600}', 0xff), 4],
    ['beyond the last plane', bytes(0xf4, 0x90, 0x80, 0x80), 0],
  ])('does not replace %s', async (_, content, at) => {
    const lines = await linesOf(Buffer.concat([Buffer.from('one\n'), content, Buffer.from('\nthree')]), 3);
    expect(lines.map((one) => one.text)).toEqual(['one', null, 'three']);
    expect(lines[1]).toMatchObject({ number: 2, byteOffset: 4 + at, problem: { code: 'JF4012' } });
  });

  it('gives up a line at its limit and goes on after it', async () => {
    const content = `${'a'.repeat(10)}\r\n${'b'.repeat(11)}\n${'c'.repeat(500)}\nd`;
    for (const size of [1, 5, 1000]) {
      const lines = await linesOf(content, size, 10);
      expect(lines.map((one) => one.text ?? one.problem.code)).toEqual([
        'a'.repeat(10),
        'JF4010',
        'JF4010',
        'd',
      ]);
      expect(lines.map((one) => one.number)).toEqual([1, 2, 3, 4]);
      expect(lines.map((one) => one.byteOffset)).toEqual([0, 12, 24, 525]);
    }
  });

  it('finds nothing in nothing', async () => {
    expect(await linesOf('')).toEqual([]);
    expect(await linesOf('\n')).toEqual([{ number: 1, byteOffset: 0, text: '', problem: null }]);
  });
});
