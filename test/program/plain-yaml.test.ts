/** The reader of plain YAML gives up or finds what the `yaml` package finds: the same tree with the same places. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createProblems } from '../../src/program/problems.js';
import { readPlainYaml } from '../../src/program/yaml/plain-yaml.js';
import { readAnyYaml } from '../../src/program/yaml/read-any-yaml.js';
import { isUnsafe } from '../../src/text/escape.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['campaigns', 'examples', 'test/conformance', 'test/fixtures', 'test/program', 'test/golden'];
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => `${folder}/${path}`),
);
const TEXTS = FILES.map((path) => readFileSync(join(ROOT, path), 'utf8'));

/** Whether the text was plain. */
function expectSame(text: string): boolean {
  const plain = readPlainYaml('x.yaml', text);
  if (plain === null) return false;
  const problems = createProblems();
  expect(plain).toEqual(readAnyYaml({ path: 'x.yaml', text }, problems));
  expect(problems.all()).toEqual([]);
  return true;
}

describe('files of the project', () => {
  test.each(FILES)('%s', (path) => {
    const isPlain = expectSame(readFileSync(join(ROOT, path), 'utf8'));
    if (path.endsWith('/jifen.yaml') && !path.startsWith('test')) expect(isPlain).toBe(true);
  });
});

const PLAIN: readonly string[] = [
  'a: 1',
  'a: 1 # comment\nb: 2\n',
  '# comment\n\na:\n  b: x y z\n  c:   "x: y"  # comment\nd: [1, "2", \'3\', a b]\n',
  'a:\n- 1\n- b: 2\n  c: 3\n- d:\n    e: f\n- { g: h, i: [j, { k: l }] }\nm: n\n',
  '- a\n- b\n',
  'a:\n  - 1\n  - -5\n',
  'a: {b: 1\n  , c: 2}\nd: [\n    e,   \n\n    f\n  ]  # comment\ng:\n  [h,\n   { i: j,\n   k: "l" }]\n',
  '"1": a\n\'2\': b\n3: c\n',
  'a:\nb:   \nc: {}\nd: []\n',
  'a: [1, 2,]\nb: { c: d, }\n',
  'a: x#y\nb: http://x.y/z\nc: 12:30\nd: -5\ne: 0448\n',
  '活动: 春节，双倍（全部）：是\n标签: [“甲”, 乙]\n',
];

test.each(PLAIN)('plain: %j', (text) => {
  expect(expectSame(text)).toBe(true);
});

const NOT_PLAIN: readonly string[] = [
  '',
  '# nothing\n',
  'a: 1\r\nb: 2\r\n',
  'a:\t1\n',
  'a: b: c\n',
  'a: 1\na: 2\n',
  'a: {b: 1, b: 2}\n',
  'a: {b: 1\n, c: 2}\n',
  'a: [\n  1\n]\n',
  'a: [1 #\n  ]\n',
  'a: [1,\n  2]\n  b: c\n',
  'a: [x\n  y]\n',
  'a: [1,\n2]\n',
  'a: x\n  y\n',
  'a: "x"\n  y: z\n',
  'a: "x" y\n',
  'a: "\\u0041"\n',
  "a: 'it''s'\n",
  'a: "x\n  y"\n',
  'a: |\n  x\n',
  'a: >\n  x\n',
  'a: &b c\nd: *b\n',
  'a: !!str b\n',
  '<<: {a: b}\n',
  '? a\n: b\n',
  '---\na: 1\n',
  'a: 1\n---\nb: 2\n',
  'a: 1\n...\n',
  '%YAML 1.2\n---\na: 1\n',
  'a:\n    b: 1\n  c: 2\n',
  'a: 1\n- b\n',
  '- a\nb: 1\n',
  ' a: 1\n',
  '- - a\n',
  '-\n  a\n',
  'a: # comment\nb: 1\n',
  'a: [b: c]\n',
  'a: {b}\n',
  'a: [1, 2,,]\n',
  'a: [,]\n',
  'a: @b\n',
  'a: `b`\n',
  'a: \u00a0b\n',
  'a: b\u2028c\n',
  `${'k'.repeat(600)}: 1\n`,
  `${Array.from({ length: 40 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')} 1\n`,
];

test.each(NOT_PLAIN)('left to the package: %j', (text) => {
  expect(readPlainYaml('x.yaml', text)).toBeNull();
});

test('no plain text holds an unsafe character', () => {
  for (let unit = 0; unit <= 0xffff; unit += 1) {
    const text = `a: b${String.fromCharCode(unit)}c`;
    if (unit !== 0x0a && isUnsafe(unit)) expect(readPlainYaml('x.yaml', text), unit.toString(16)).toBeNull();
  }
});

const PIECES = fc.constantFrom(
  ...['\n', '\n', '\n  ', '\n  ', '\n    ', '\n- ', '\n  - ', ' ', ': ', ': ', ':', '- ', '-', ', ', ','],
  ...['{', '}', '[', ']', '{ a: b }', '[a, b]', '"', "'", '"x y"', "'x'", ' #', '#', '\t', '\r\n'],
  ...['a', 'b: ', 'c:', 'key: value\n', '1', '-5', '1.50', 'true', 'null', '~', '中文', '：', '，', '\u3000'],
  ...['&a ', '*a', '!!str ', '| ', '> ', '? ', '---\n', '...\n', '%', '@', '`', '\\', '<<: ', '=', '.', '..'],
);

test('random texts', () => {
  let plainCount = 0;
  const text = fc.array(PIECES, { maxLength: 24 }).map((pieces) => pieces.join('').replace(/^\n+/, ''));
  fc.assert(
    fc.property(text, (given) => {
      if (expectSame(given)) plainCount += 1;
    }),
    { numRuns: 10_000 },
  );
  expect(plainCount).toBeGreaterThan(100);
});

test('files with a character more, less or twice', () => {
  const texts = TEXTS.filter((text) => text.length < 8_000);
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.nat({ max: 3 }),
      fc.oneof(PIECES, fc.constant('')),
      (text, place, removed, piece) => {
        const at = place % text.length;
        expectSame(text.slice(0, at) + piece + text.slice(at + removed));
      },
    ),
    { numRuns: 800 },
  );
});
