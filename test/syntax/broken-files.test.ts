/** Faults in files: never a crash, one message a mistake, and no block lost but the one with the mistake. */
import { describe, expect, test } from 'vitest';
import { HAN } from '../../src/syntax/han.js';
import { TEXT } from '../../src/syntax/tokens.js';
import type { FileNode } from '../../src/syntax/tree.js';
import { campaignFiles } from '../support/campaign-files.js';
import { type Fault, prefixes, tokenFaults, tokensOf } from '../support/faults.js';
import { formatText, GRAMMAR, parseText } from '../support/syntax.js';
import { meaningOf } from '../support/tree-meaning.js';

/** Of the faults with a message, those with exactly one: measured 0.998 for tokens, 1 for prefixes. */
const SHARE_MIN = { tokens: 0.99, prefixes: 0.995 } as const;
/** Longer files are cut at every token and at every so many code points. */
const LONG_FILE = 2000;
const LONG_STEP = 23;

interface Tally {
  one: number;
  several: number;
}

/** The blocks of a text, each as a text that is equal when the blocks mean the same. */
function blocksOf(text: string): readonly string[] {
  return meaningOf(parseText(text).tree, GRAMMAR).map((block) => JSON.stringify(block));
}

/** Tries faults on a text; returns what went wrong with them. */
function tryFaults(text: string, faults: readonly Fault[], tally: Tally): readonly string[] {
  const sound = parseText(text).tree.blocks;
  const meanings = blocksOf(text);
  return faults.flatMap((fault) => {
    const { tree, diagnostics } = parseText(fault.text);
    if (diagnostics.length === 1) tally.one += 1;
    if (diagnostics.length > 1) tally.several += 1;
    const found = new Set(meaningOf(tree, GRAMMAR).map((block) => JSON.stringify(block)));
    const isUntouched = (index: number): boolean => {
      const span = sound[index]?.span;
      return span !== undefined && (span.end < fault.start || span.start > fault.end);
    };
    const lost = meanings.filter((meaning, index) => isUntouched(index) && !found.has(meaning));
    const near = `${fault.kind} at ${fault.start}: ${fault.text.slice(Math.max(0, fault.start - 30), fault.start + 40)}`;
    return [
      ...lost.map((meaning) => `lost ${meaning.slice(0, 60)} by ${near}`),
      ...(diagnostics.length === 0 && (isDamaged(tree) || !isValid(fault.text))
        ? [`nothing said about ${near}`]
        : []),
    ];
  });
}

/** Whether something was passed over, so that the file is not wholly what was written. */
function isDamaged({ lacksBlocks, blocks }: FileNode): boolean {
  return lacksBlocks || blocks.some(({ damaged }) => damaged);
}

/** A text without a message must be a file through and through: formatted, it says the same. */
function isValid(text: string): boolean {
  const formatted = formatText(text);
  return formatted !== null && blocksOf(formatted).join('\n') === blocksOf(text).join('\n');
}

const FILES = campaignFiles().map(({ path, text }) => ({ path, text }));

describe('a fault in a file', () => {
  const tokens: Tally = { one: 0, several: 0 };
  const cuts: Tally = { one: 0, several: 0 };

  test.each(FILES)('loses no other block: $path', ({ text }) => {
    expect(tryFaults(text, tokenFaults(text), tokens)).toEqual([]);
    const step = text.length > LONG_FILE ? LONG_STEP : 1;
    expect(tryFaults(text, prefixes(text, step), cuts)).toEqual([]);
  });

  test('gives one message', () => {
    const shareOf = ({ one, several }: Tally): number => one / (one + several);
    expect(shareOf(tokens)).toBeGreaterThan(SHARE_MIN.tokens);
    expect(shareOf(cuts)).toBeGreaterThan(SHARE_MIN.prefixes);
  });
});

/** `星期二` for `周二`, `会员为金卡`: a word of the language with a rest that is none. */
describe('an unknown rest behind a Chinese word', () => {
  const REST = '鑫';
  const chinese = FILES.filter(({ text }) => /^(?:活动|项目|规则)/m.test(text));

  test.each(chinese)('never passes in silence: $path', ({ text }) => {
    const words = tokensOf(text).filter(({ image, tokenType }) => HAN.test(image) && tokenType !== TEXT);
    expect(words).not.toEqual([]);
    const silent = words.flatMap(({ startOffset, endOffset }) => {
      const end = (endOffset ?? startOffset) + 1;
      const { diagnostics } = parseText(text.slice(0, end) + REST + text.slice(end));
      return diagnostics.length === 0 ? [text.slice(startOffset - 20, end) + REST] : [];
    });
    expect(silent).toEqual([]);
  });

  test.each([
    ['当星期二', '二'],
    ['当会员为金卡', '金卡'],
    ['当星期为星期二', '二'],
  ])('is told: %s', (line, rest) => {
    const text = `jifen 1\n\n规则 a 「a」\n  ${line}\n  送 10 积分，每单\n结束\n`;
    const { diagnostics } = parseText(text);
    expect(diagnostics.map(({ span }) => span && text.slice(span.start, span.end))).toEqual([rest]);
  });
});

describe('hostile text', () => {
  const texts: readonly (readonly [what: string, text: string])[] = [
    ['nothing', ''],
    ['blanks', ' \t\n\u3000'],
    ['a byte order mark', '\ufeff'],
    ['a lone surrogate', 'jifen 1\nrule \ud800'],
    ['no word at all', '\u0000\u0001\u2028'],
    ['an unclosed text', 'jifen 1\nrule a "x\nend\n'],
    ['parentheses without end', `jifen 1\nrule a\nwhen ${'('.repeat(5000)}`],
    ['closing parentheses', `jifen 1\nrule a\nwhen ${')'.repeat(5000)}\nend`],
    ['a negation without end', `jifen 1\nrule a\nwhen ${'not '.repeat(20_000)}`],
    ['a chain without end', `jifen 1\nrule a\nwhen ${'paid amount is 1 CNY and '.repeat(10_000)}`],
    ['ends without blocks', `jifen 1\n${'end\n'.repeat(5000)}`],
    ['headers without blocks', `jifen 1\n${'rule '.repeat(5000)}`],
    ['blocks without end', `jifen 1\n${'rule a\n'.repeat(5000)}`],
    [
      'names of objects',
      'jifen 1\nrule constructor\nbecause "__proto__"\ngroup toString, take the best\nend',
    ],
    ['Chinese without words', `jifen 1\n规则 a\n${'的'.repeat(5000)}\n结束`],
  ];
  test.each(texts)('%s is no crash', (_what, text) => {
    const { tree, diagnostics } = parseText(text);
    expect(diagnostics.length).toBeLessThanOrEqual(200);
    if (isDamaged(tree)) expect(diagnostics).not.toEqual([]);
    expect(tree.blocks.length).toBeLessThanOrEqual(5000);
  });
});
