/** What people and editors read about the language holds every phrase, and holds together. */
import { describe, expect, test } from 'vitest';
import { BLOCKS, PHRASES } from '../../src/phrases/book.js';
import { type DescribedBook, generatedFiles, printWords } from '../../src/syntax/describe/index.js';
import { textMateGrammar } from '../../src/syntax/describe/print-text-mate.js';
import { cutHan, hanWordsOf } from '../../src/syntax/print/han-words.js';
import { campaignFiles } from '../support/campaign-files.js';
import { GRAMMAR } from '../support/syntax.js';

const BOOK: DescribedBook = { phrases: PHRASES, blocks: BLOCKS };
const FILES = generatedFiles(BOOK);

function fileText(path: string): string {
  return FILES.get(path) ?? '';
}

describe('jifen words', () => {
  const words = printWords(BOOK);

  test('has a line for every phrase', () => {
    for (const { id, patterns } of PHRASES) {
      const [en, zh] = [patterns.en[0], patterns.zh[0]].map((pattern) => pattern?.split(/[ {[]/)[0] ?? '');
      expect(words, id).toContain(en);
      expect(words, id).toContain(zh);
    }
  });

  test('shows both languages side by side', () => {
    expect(words).toContain('rule · 规则\n');
    expect(words).toMatch(/^ {2}give \{points\} per unit {2,}送 \{积分数\}，每件$/m);
    expect(words).toMatch(/^ {2}group \{group\}, \{what the group does\} {2,}属 \{组名\} 组，\{组内方式\}$/m);
    expect(words).toMatch(/^ {6}take the best {2,}取最高$/m);
  });

  test('finds sentences by a word of either language', () => {
    const found = printWords(BOOK, '取最高');
    expect(found).toContain('take the best');
    expect(found).not.toContain('give {points}');
    expect(printWords(BOOK, 'GIVE {points} PER unit')).toContain('每件');
    expect(printWords(BOOK, 'no such word')).toBe('');
  });

  test('finds what has all the words, wherever they stand', () => {
    const found = printWords(BOOK, 'month birthday');
    expect(found).toContain('member birthday is this month');
    expect(found).not.toContain('member birthday is today');
  });

  test('finds a sentence by what is said about it where none has the words', () => {
    expect(printWords(BOOK, '半价')).toContain('one unit in every {');
    expect(printWords(BOOK, 'half price')).toContain('逢第');
    expect(printWords(BOOK, 'litres')).toContain('items with attribute');
  });

  test.each([
    ['满减', 'off per full {'],
    ['Cashback', 'give {points} per {'],
    ['double', 'multiply points by'],
    ['一口价 秒杀', ''],
    ['meal deal', 'bundle {'],
    ['积分抵现', 'pays {'],
  ])('finds what people call %s', (search, pattern) => {
    const found = printWords(BOOK, search);
    expect(found).toContain(pattern);
    expect(found === '').toBe(pattern === '');
  });
});

describe('the reference page', () => {
  const page = fileText('docs/reference/sentences.md');

  test('describes every phrase once, with its example', () => {
    const choices = PHRASES.filter(({ id }) => id.startsWith('choice/'));
    for (const { id, documentation } of PHRASES.filter((phrase) => !choices.includes(phrase))) {
      const anchor = `<a id="${id.replaceAll('/', '-')}"></a>`;
      expect(page.split(anchor), id).toHaveLength(2);
      expect(page, id).toContain(`${documentation.example.en}\n${documentation.example.zh}\n`);
    }
  });

  test('links only to places that are there', () => {
    const anchors = new Set([...page.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1]));
    const targets = [...page.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]);
    expect(targets.filter((target) => !anchors.has(target))).toEqual([]);
    expect(anchors.size).toBe([...page.matchAll(/<a id="/g)].length);
  });
});

describe('the EBNF', () => {
  const ebnf = fileText('grammar/jifen.ebnf')
    .replace(/\(\*.*?\*\)/gs, '')
    .replace(/\?.*?\?/gs, '"special"')
    .replace(/"[^"]*"|'[^']*'/g, ' ');

  test('defines every name it uses, once', () => {
    const defined = [...ebnf.matchAll(/^([a-zA-Z][a-zA-Z0-9-]*)\s*=/gm)].map((match) => match[1] ?? '');
    const used = new Set(ebnf.match(/[a-zA-Z][a-zA-Z0-9-]*/g) ?? []);
    expect(defined.filter((name, index) => defined.indexOf(name) !== index)).toEqual([]);
    expect([...used].filter((name) => !defined.includes(name))).toEqual([]);
  });

  test('has all brackets in pairs', () => {
    for (const [open, close] of ['()', '[]', '{}'].map((pair) => [...pair])) {
      expect(ebnf.split(open ?? '').length, open).toBe(ebnf.split(close ?? '').length);
    }
  });
});

describe('the railroad page', () => {
  const page = fileText('grammar/railroad.html');

  test('works offline and without scripts', () => {
    expect(page).not.toMatch(/<script|<link|<img|url\(|@import|https?:|\son[a-z]+=/);
  });

  test('has every element closed', () => {
    const open: string[] = [];
    for (const [, slash, name, own] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/g)) {
      if (own === '/' || name === 'meta') continue;
      if (slash === '/') expect(open.pop()).toBe(name);
      else open.push(name ?? '');
    }
    expect(open).toEqual([]);
  });

  test('links only to places that are there', () => {
    const anchors = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(targets.filter((target) => !anchors.has(target))).toEqual([]);
  });

  test('has numbers only for coordinates', () => {
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('the TextMate grammar', () => {
  const rules = textMateGrammar(BOOK).patterns.map((rule) => ({
    ...rule,
    expression: new RegExp(rule.match, 'dmg'),
  }));

  /** The scopes of a line, as an editor finds them: the rule that matches first, of several the first rule. */
  function scopesOf(line: string): readonly (readonly [text: string, scope: string])[] {
    const scopes: [string, string][] = [];
    let offset = 0;
    while (offset < line.length) {
      const matches = rules.flatMap((rule) => {
        rule.expression.lastIndex = offset;
        const match = rule.expression.exec(line);
        return match === null ? [] : [{ rule, match }];
      });
      const first = matches.sort((a, b) => a.match.index - b.match.index)[0];
      if (first === undefined) break;
      const { rule, match } = first;
      if (rule.name !== undefined) scopes.push([match[0], rule.name]);
      for (const [group, { name }] of Object.entries(rule.captures ?? {})) {
        const text = match[Number(group)];
        if (text !== undefined) scopes.push([text, name]);
      }
      offset = match.index + Math.max(1, match[0].length);
    }
    return scopes;
  }

  test('colours an English sentence', () => {
    expect(scopesOf('  limit 300 points per member per month  # why')).toEqual([
      ['limit', 'keyword.other.clause.jifen'],
      ['300', 'constant.numeric.jifen'],
      ['points', 'keyword.other.unit.jifen'],
      ['per', 'support.function.word.jifen'],
      ['member', 'support.function.word.jifen'],
      ['per', 'support.function.word.jifen'],
      ['month', 'support.function.word.jifen'],
      ['# why', 'comment.line.number-sign.jifen'],
    ]);
  });

  test('colours a Chinese sentence', () => {
    expect(scopesOf('规则表 elite-rates 「等级与信用」')).toEqual([
      ['规则表', 'keyword.control.block.jifen'],
      ['elite-rates', 'variable.other.jifen'],
      ['「等级与信用」', 'string.quoted.double.jifen'],
    ]);
    expect(scopesOf('  假设 2027-02-07 12:00 购买 100.00 元 snack 品类')).toEqual([
      ['假设', 'keyword.other.clause.jifen'],
      ['2027-02-07', 'constant.other.date.jifen'],
      ['12:00', 'constant.other.time.jifen'],
      ['购买', 'support.function.word.jifen'],
      ['100.00', 'constant.numeric.jifen'],
      ['元', 'keyword.other.unit.jifen'],
      ['snack', 'variable.other.jifen'],
      ['品类', 'support.function.word.jifen'],
    ]);
  });

  test('colours the first line and numbers with attached units', () => {
    expect(scopesOf('jifen 1')).toEqual([
      ['jifen', 'keyword.control.directive.jifen'],
      ['1', 'constant.numeric.jifen'],
    ]);
    expect(scopesOf('| 10% | 2x |')).toEqual([
      ['10', 'constant.numeric.jifen'],
      ['%', 'keyword.other.unit.jifen'],
      ['2', 'constant.numeric.jifen'],
      ['x', 'keyword.other.unit.jifen'],
    ]);
  });

  test('cuts Chinese as the scanner does', () => {
    // Units are coloured behind numbers only.
    const hanWords = hanWordsOf(GRAMMAR);
    for (const { path, text } of campaignFiles()) {
      for (const run of text.replace(/「[^」]*」|“[^”]*”|"[^"]*"|#.*/g, ' ').match(/[\u4e00-\u9fff]+/g) ??
        []) {
        const coloured = scopesOf(`1 ${run}`).map(([word]) => word);
        expect(coloured, `${run} in ${path}`).toEqual(['1', ...cutHan(run, hanWords)]);
      }
    }
  });
});
