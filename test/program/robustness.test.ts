/** No text makes the reader throw, hang or contradict itself. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, hasErrors } from '../../src/text/diagnostic.js';
import { codesOf, complete, FULL, readBroken, readText } from './support.js';

const BROKEN = ['yaml', 'shape', 'meaning', 'cycle', 'names'].map((name) => readBroken(name));

function expectSound(text: string): readonly Diagnostic[] {
  const { vocabulary, diagnostics } = readText(text);
  expect(vocabulary === null).toBe(hasErrors(diagnostics));
  expect(diagnostics.length).toBeLessThanOrEqual(101);
  for (const { span, labels } of diagnostics) {
    for (const place of [span, ...labels.map((label) => label.span)]) {
      if (place === null) continue;
      expect(place.start).toBeGreaterThanOrEqual(0);
      expect(place.end).toBeGreaterThanOrEqual(place.start);
      expect(place.end).toBeLessThanOrEqual(text.length);
    }
  }
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  return diagnostics;
}

/** Pieces of YAML and of program files, so that random texts get beyond the first error of syntax. */
const PIECES = fc.constantFrom(
  ...[
    '\n',
    '\n  ',
    '\n    ',
    '\t',
    ': ',
    '- ',
    ', ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '# ',
    '&a ',
    '*a',
    '!!str ',
    '| ',
    '> ',
  ],
  ...[
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '? ',
    '<<',
    '~',
    'null',
    'true',
    '1e3',
    '0x10',
    '-0.5',
    '.nan',
    '\\',
    '\u0000',
    '\ud800',
  ],
  ...[
    'program',
    'currency',
    'tiers',
    'steps',
    'default',
    'categories',
    'children',
    'parent',
    'attributes',
    'input',
    'from',
  ],
  ...[
    'calendars',
    '2027-02-06..2027-02-12',
    'any',
    'en',
    'zh',
    '__proto__',
    'constructor',
    'polluted',
    '积分',
    'е',
    'e\u0301',
  ],
);

/** A text with one part of it replaced by something else. */
function mutated(text: string): fc.Arbitrary<string> {
  const edit = fc.tuple(
    fc.nat(text.length),
    fc.nat(30),
    fc.oneof(PIECES, fc.string({ unit: 'binary', maxLength: 5 })),
  );
  return edit.map(([start, length, piece]) => text.slice(0, start) + piece + text.slice(start + length));
}

describe('any text', () => {
  it('of random characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (one) => void expectSound(one)),
      { numRuns: 150 },
    );
  });

  it('of random pieces of YAML', () => {
    const text = fc.array(PIECES, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (one) => void expectSound(one)),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(text.map(complete), (one) => void expectSound(one)),
      { numRuns: 300 },
    );
  });

  it('that was a good or a broken file', () => {
    const text = fc.constantFrom(FULL, ...BROKEN).chain(mutated);
    fc.assert(
      fc.property(text, (one) => void expectSound(one)),
      { numRuns: 300 },
    );
  });

  it('that is a beginning of a good file', () => {
    fc.assert(
      fc.property(fc.nat(FULL.length), (length) => void expectSound(FULL.slice(0, length))),
      { numRuns: 150 },
    );
  });
});

describe('hostile texts', () => {
  const nested = (open: string, close: string): string =>
    complete(`tags: ${open.repeat(5000)}${close.repeat(5000)}`);
  const KEYS = Array.from({ length: 8_000 }, (_, index) => `key-${index}`);

  it.each([
    ['lists in lists', nested('[', ']')],
    ['maps in maps', nested('{a: ', '}')],
    ['dashes', '- '.repeat(100_000)],
    ['question marks', '? '.repeat(100_000)],
    ['brackets after brackets', '[]'.repeat(100_000)],
    ['anchors', '&a '.repeat(20_000)],
    ['documents', '---\n'.repeat(20_000)],
    ['quotes', '"'.repeat(40_000)],
    ['unknown keys', complete(KEYS.map((key) => `${key}: 1\n`).join(''))],
    ['wrong values', complete(`partners:\n${KEYS.map((key) => `  ${key}: {x: 1}\n`).join('')}`)],
    ['the same key', complete(`tags:\n${'  key:\n'.repeat(8_000)}`)],
    [
      'a long chain of parents',
      complete(`categories: {${KEYS.map((key, at) => `${key}: {parent: key-${at + 1}}, `).join('')}}`),
    ],
    [
      'a long circle of parents',
      complete(
        `categories: {${KEYS.map((key, at) => `${key}: {parent: key-${(at + 1) % 8_000}}, `).join('')}}`,
      ),
    ],
    ['the same day', complete(`calendars: {a: [${'2027-01-01, '.repeat(8_000)}]}`)],
    ['unsafe characters', '\u200b'.repeat(100_000)],
    [
      'aliases of aliases',
      complete(
        `x0: &x0 a\n${Array.from({ length: 60 }, (_, at) => `x${at + 1}: &x${at + 1} [*x${at}, *x${at}]`).join('\n')}`,
      ),
    ],
  ])('%s are refused within seconds', (_name, text) => {
    const start = performance.now();
    expect(expectSound(text)).not.toEqual([]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('eight thousand good tags are accepted', () => {
    expect(codesOf(complete(`tags:\n${KEYS.map((key) => `  ${key}:\n`).join('')}`))).toEqual([]);
  });
});

describe('one fault in a good file', () => {
  const lines = FULL.split('\n');
  const isContent = (line: string): boolean => line.trim() !== '' && !line.startsWith('#');

  it('a line written twice gives one message', () => {
    for (const [index, line] of lines.entries()) {
      if (!isContent(line)) continue;
      const codes = codesOf([...lines.slice(0, index), line, ...lines.slice(index)].join('\n'));
      expect(codes, line).toHaveLength(1);
    }
  });

  it('a line indented by one blank gives at most one message', () => {
    for (const [index, line] of lines.entries()) {
      if (!isContent(line)) continue;
      const codes = codesOf([...lines.slice(0, index), ` ${line}`, ...lines.slice(index + 1)].join('\n'));
      expect(codes.length, line).toBeLessThanOrEqual(1);
    }
  });

  it('a misspelt word gives at most one message, but for a lost key and a use of it', () => {
    const counts = [...FULL.matchAll(/[A-Za-z]{3,}/g)].map(({ index }) => {
      const text = FULL.slice(0, index + 1) + FULL.slice(index + 2);
      return codesOf(text).length;
    });
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
    expect(counts.filter((count) => count > 1).length).toBeLessThanOrEqual(3);
  });
});
