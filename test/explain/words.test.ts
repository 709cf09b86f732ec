import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutTable } from '../../src/explain/layout/table.js';
import { findPlace } from '../../src/explain/place.js';
import { exactNumber, exactScaled } from '../../src/explain/words/amounts.js';
import { fill, listWords } from '../../src/explain/words/fill.js';
import { rangeWords } from '../../src/explain/words/moments.js';
import { displayWidth } from '../../src/text/display-width.js';
import { fraction, parseFraction } from '../../src/value/fraction.js';
import { mallRuleSet, SHANGHAI, shanghai } from './mall.js';

describe('words in a template', () => {
  it.each([
    ['需要 {what} 品类', '零食', '需要零食品类'],
    ['需要 {what} 品类', 'snack', '需要 snack 品类'],
    ['{what} 为', 'snack', 'snack 为'],
    ['{what} ，完', 'snack', 'snack，完'],
    ['（{what} ）', '12', '（12）'],
    ['{what} {what}', '零食', '零食零食'],
    ['{what} {what}', '12', '12 12'],
    ['{what} {what}', '{what}', '{what} {what}'],
  ])('in Chinese "%s" with "%s" is "%s"', (zh, what, expected) => {
    expect(fill({ en: '{what}', zh }, { what }).zh).toBe(expected);
  });

  it('must all be there', () => {
    expect(() => fill({ en: '{toString}', zh: '' }, {})).toThrow(RangeError);
  });

  it('are listed, and cut when they are many', () => {
    expect(listWords([], 'or').en).toBe('none');
    expect(listWords(['a', 'b', 'c'], 'or')).toEqual({ en: 'a, b or c', zh: 'a、b 或 c' });
    expect(listWords(['a', 'b'], 'and')).toEqual({ en: 'a and b', zh: 'a 和 b' });
    expect(listWords([...'abcdefg'], 'or')).toEqual({
      en: 'a, b, c, d, e and 2 more',
      zh: 'a、b、c、d、e 等 7 个',
    });
  });
});

describe('exact numbers', () => {
  it.each([
    ['1/3', 0, '1/3'],
    ['-1/3', 0, '-1/3'],
    ['100/3', 0, '33 1/3'],
    ['-100/3', 0, '-33 1/3'],
    ['171/2', 0, '85.5'],
    ['85', 2, '85.00'],
    ['1/8', 2, '0.125'],
  ])('%s with at least %i decimals is %s', (text, digits, expected) => {
    expect(exactNumber(parseFraction(text) ?? fraction(0n), digits)).toBe(expected);
  });

  it('count smallest units', () => {
    expect(exactScaled(fraction(1000n, 3n), 2)).toBe('3 1/3');
    expect(exactScaled(fraction(1000n), 2, 2)).toBe('10.00');
  });
});

describe('a range of time', () => {
  it.each([
    [null, null, 'at any time', '不限时间'],
    ['2027-02-01T00:00', '2027-02-21T00:00', '2027-02-01 through 2027-02-20', '2027-02-01 至 2027-02-20'],
    ['2027-02-01T00:00', '2027-02-02T00:00', 'on 2027-02-01', '2027-02-01'],
    [
      '2027-02-01T09:00',
      '2027-02-02T00:00',
      '2027-02-01 09:00 until 2027-02-02 00:00',
      '2027-02-01 09:00 至 2027-02-02 00:00 前',
    ],
    ['2027-02-01T09:00', null, 'from 2027-02-01 09:00', '2027-02-01 09:00 起'],
    [null, '2027-02-01T00:00', 'through 2027-01-31', '至 2027-01-31'],
    [null, '2027-02-01T18:30', 'until 2027-02-01 18:30', '2027-02-01 18:30 前'],
  ])('from %s until %s is "%s", "%s"', (from, until, en, zh) => {
    const at = (text: string | null) => (text === null ? null : shanghai(text));
    expect(rangeWords(SHANGHAI, { from: at(from), until: at(until) })).toEqual({ en, zh });
  });
});

describe('columns', () => {
  it('end at the same place whatever is in them', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'a积\u001b\u0301é\n', '😀'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const marked = rows.map(([left, right]) => [left, right, '|']);
        const lines = layOutTable(marked, [{ align: 'left' }, { align: 'right' }, { align: 'left' }], ' ');
        expect(new Set(lines.map(displayWidth)).size).toBe(1);
        expect(lines.every((line) => !line.includes('\n') && !line.includes('\u001b'))).toBe(true);
      }),
    );
  });
});

describe('a place', () => {
  const ruleSet = {
    ...mallRuleSet(),
    map: { '/rules/1': ['a.campaign', 3, 1], '/rules/1/when': ['a.campaign', 4, 2] },
  } as const;

  it.each([
    ['/rules/1/when/all/0', 4],
    ['/rules/1/limits/0', 3],
    ['/rules/1', 3],
  ])('of %s is the nearest that is known', (pointer, line) => {
    expect(findPlace(ruleSet, pointer)?.line).toBe(line);
  });

  it('is unknown where nothing is', () => {
    expect(findPlace(ruleSet, '/rules/2/when')).toBeNull();
    expect(findPlace(ruleSet, '/constructor')).toBeNull();
  });
});
