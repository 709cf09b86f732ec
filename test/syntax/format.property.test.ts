/** What formatting and translating promise, tried on random files made from the phrase book. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRAMMAR_SOURCE } from '../../src/phrases/book.js';
import { formatFile } from '../../src/syntax/format.js';
import type { FileNode } from '../../src/syntax/tree.js';
import type { Language } from '../../src/text/localized.js';
import { randomFile, seededDraw } from '../support/random-file.js';
import { GRAMMAR, parseText } from '../support/syntax.js';
import { meaningOf, phrasesOf } from '../support/tree-meaning.js';

function parse(text: string): FileNode {
  const { tree, diagnostics } = parseText(text);
  const problems = diagnostics.map(({ code, args, span }) => ({
    code,
    args,
    near: text.slice(Math.max(0, (span?.start ?? 0) - 40), (span?.end ?? 0) + 20),
  }));
  expect(problems, text).toEqual([]);
  return tree;
}

function format(text: string, to?: Language): string {
  const tree = parse(text);
  return formatFile({ path: 'random.campaign', text }, tree, GRAMMAR, to === undefined ? {} : { to });
}

const files = (options: { readonly messy?: boolean; readonly mixed?: boolean }): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 2 ** 31 - 1 }).map((seed) => randomFile(GRAMMAR, seededDraw(seed), options));

const MESSY = files({ messy: true, mixed: true });
const RUNS = { numRuns: 150 };
/** Rarely made phrases are preferred, so a few hundred files hold every phrase. */
const FILES_MAX = 2000;

describe('formatting random files', () => {
  test('tries every phrase of the book', () => {
    const made = new Map<string, number>();
    const missing = new Set(GRAMMAR_SOURCE.phrases.map(({ id }) => id));
    for (let seed = 0; seed < FILES_MAX && missing.size > 0; seed += 1) {
      const text = randomFile(GRAMMAR, seededDraw(seed), { made, messy: seed % 2 === 0 });
      const tree = parse(text);
      for (const id of phrasesOf(tree)) missing.delete(id);
      for (const to of ['en', 'zh'] as const) {
        const translated = formatFile({ path: '', text }, tree, GRAMMAR, { to });
        expect(meaningOf(parse(translated), GRAMMAR), translated).toEqual(meaningOf(tree, GRAMMAR));
      }
    }
    expect([...missing]).toEqual([]);
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(MESSY, (text) => {
        const once = format(text);
        expect(format(once)).toBe(once);
      }),
      RUNS,
    );
  });

  test('changes neither the meaning nor the comments', () => {
    fc.assert(
      fc.property(MESSY, (text) => {
        const before = parse(text);
        const after = parse(format(text));
        expect(meaningOf(after, GRAMMAR)).toEqual(meaningOf(before, GRAMMAR));
        const textsOf = (tree: FileNode): readonly string[] => tree.comments.map((comment) => comment.text);
        expect([...textsOf(after)].sort()).toEqual([...textsOf(before)].sort());
      }),
      RUNS,
    );
  });

  test('gives the same bytes there and back', () => {
    fc.assert(
      fc.property(MESSY, fc.constantFrom<Language>('en', 'zh'), (text, home) => {
        const away = home === 'en' ? 'zh' : 'en';
        const direct = format(text, home);
        expect(format(format(direct, away), home)).toBe(direct);
        expect(format(direct, home)).toBe(direct);
      }),
      RUNS,
    );
  });
});
