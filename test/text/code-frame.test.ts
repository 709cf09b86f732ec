import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/text/display-width.js';
import { escapeControls } from '../../src/text/escape.js';
import { codeFrame, gutterDigits, type Mark } from '../../src/text/frame/code-frame.js';
import { indexSource } from '../../src/text/locate.js';
import { expectGolden } from '../support/golden.js';

const PLAIN = { columns: 60, paint: (text: string) => text, paintGutter: (text: string) => text };

function frame(text: string, marks: readonly Mark[], columns = PLAIN.columns): readonly string[] {
  const source = indexSource({ path: 'a', text });
  return codeFrame(source, marks, gutterDigits(source, marks), { ...PLAIN, columns });
}

function primary(start: number, end: number, message = 'here'): Mark {
  return { start, end, style: 'primary', message };
}

function label(start: number, end: number, message: string): Mark {
  return { start, end, style: 'label', message };
}

const LINES = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\n');
const LONG = `${'left '.repeat(40)}MARK${' right'.repeat(40)}`;
const AT = LONG.indexOf('MARK');

/** Name, source, marks: what the golden file shows one after the other. */
const CASES: readonly (readonly [string, string, readonly Mark[]])[] = [
  ['an empty span is one caret', 'give points', [primary(5, 5)]],
  ['behind the last character', 'give', [primary(4, 4, 'expected a number')]],
  ['in an empty file', '', [primary(0, 0, 'expected "jifen 1"')]],
  ['on the empty last line', 'give\n', [primary(5, 5, 'expected "end"')]],
  ['behind a line that fills the frame', 'x'.repeat(55), [primary(55, 55, 'expected a number')]],
  ['behind a line that is one longer', 'x'.repeat(56), [primary(56, 56, 'expected a number')]],
  ['a span that ends with its line break', 'give\r\nend', [primary(0, 6)]],
  ['wide characters', '规则 ａ「积分」 送积分', [primary(5, 7), label(0, 2, '这里')]],
  ['half of a character beyond the basic plane', '🧧🧧🧧', [primary(3, 4)]],
  ['a combining mark', 'e\u0301te\u0301 x', [primary(5, 6)]],
  ['tabs', '\tgive\t30', [primary(1, 5), label(6, 8, 'number')]],
  ['control characters', 'a\u001b[0m\u202eb', [primary(6, 7)]],
  ['a message too long for the line', 'give 30', [primary(5, 7, 'word '.repeat(20).trim())]],
  ['a message far to the right', `${' '.repeat(50)}give`, [primary(50, 54, 'this word begins no clause')]],
  ['two labels and the place', 'when a is b', [primary(7, 9), label(5, 6, 'left'), label(10, 11, 'right')]],
  ['a label around the place', 'when a is b', [primary(7, 9), label(5, 11, 'in this condition')]],
  ['a label at the same place', 'when a is b', [primary(5, 6), label(5, 6, 'and also')]],
  ['a label without words', 'when a is b', [primary(10, 11), label(5, 6, '')]],
  ['several lines apart', LINES, [primary(7, 11), label(21, 25, 'two lines on'), label(71, 75, 'far away')]],
  ['a span of two lines', LINES, [primary(2, 10)]],
  ['a span of many lines', LINES, [primary(7, 60), label(28, 32, 'inside')]],
  ['a long line, cut on both sides', LONG, [primary(AT, AT + 4)]],
  ['a long line, place at its start', LONG, [primary(0, 4)]],
  ['a long line, place at its end', LONG, [primary(LONG.length - 5, LONG.length)]],
  ['a long line, labels cut off', LONG, [primary(AT, AT + 4), label(0, 4, 'start'), label(430, 434, 'end')]],
  ['a place longer than the line may be', LONG, [primary(AT, LONG.length)]],
  ['a long line of wide characters', '积分活动'.repeat(40), [primary(80, 82)]],
];

describe('codeFrame', () => {
  it('looks as reviewed', () => {
    const shown = CASES.map(([name, text, marks]) => `## ${name}\n${frame(text, marks).join('\n')}\n`);
    expectGolden('text/code-frames.txt', shown.join('\n'));
  });

  const anyText = fc.string({
    unit: fc.constantFrom('a', ' ', '积', '🧧', '\u0301', '\u001b', '\u202e', '\ud800', 'ａ'),
    maxLength: 20,
  });

  it('draws the underline under what it marks', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, inside, after) => {
        const width = displayWidth(escapeControls(inside));
        const column = displayWidth(escapeControls(before));
        const marks = [primary(before.length, before.length + inside.length, '')];
        const rows = frame(before + inside + after, marks, 1000);
        expect(rows[2]).toBe(`  | ${' '.repeat(column)}${'^'.repeat(Math.max(1, width))}`);
      }),
    );
  });

  it('never prints a source line wider than asked for, nor unsafe characters', () => {
    const sourceText = fc.string({
      unit: fc.oneof(anyText, fc.constantFrom('\n', '\t', '\r')),
      maxLength: 80,
    });
    const place = fc.tuple(fc.nat(300), fc.nat(300));
    fc.assert(
      fc.property(sourceText, place, place, (text, [a, b], [c, d]) => {
        const inside = (offset: number) => Math.min(offset, text.length);
        const marks = [
          primary(inside(Math.min(a, b)), inside(Math.max(a, b)), 'p'),
          label(inside(Math.min(c, d)), inside(Math.max(c, d)), 'l'),
        ];
        for (const row of frame(text, marks, 40)) {
          expect(displayWidth(row)).toBeLessThanOrEqual(40);
          expect(escapeControls(row)).toBe(row);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads no more of a giant line than it shows', () => {
    const text = `${'\u0301'.repeat(500_000)}${'x'.repeat(500_000)}`;
    for (let round = 0; round < 2000; round += 1) {
      const cells = frameOf(text, 499_000 + round);
      expect(cells.length).toBeLessThan(2000);
    }
  });
});

const indexed = new Map<string, ReturnType<typeof indexSource>>();

function frameOf(text: string, at: number): string {
  const source = indexed.get(text) ?? indexSource({ path: 'a', text });
  indexed.set(text, source);
  return codeFrame(source, [primary(at, at + 1)], 1, PLAIN).join('\n');
}
