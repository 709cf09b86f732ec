import { describe, expect, it } from 'vitest';
import type { MessageArguments } from '../../src/text/diagnostic.js';
import { sameText } from '../../src/text/localized.js';
import { formatMessage, slotNames } from '../../src/text/render.js';
import { MESSAGES } from './fixtures.js';

function format(text: string, args: MessageArguments): string {
  return formatMessage({ ...MESSAGES.unknownWord, text: sameText(text) }, { args }, 'en');
}

describe('formatMessage', () => {
  it.each<[string, string, MessageArguments, string]>([
    ['fills every slot, also a repeated one', '{a} and {b} and {a}', { a: '1', b: '2' }, '1 and 2 and 1'],
    ['leaves a slot without an argument', '{a} and {b}', { a: '1' }, '1 and {b}'],
    ['does not expand braces of a value', '{a} {b}', { a: '{b}', b: '{a}' }, '{b} {a}'],
    ['takes dollar signs of a value as they are', '<{a}>', { a: '$& $1 $$' }, '<$& $1 $$>'],
    ['does not find what objects inherit', '{constructor} {toString}', {}, '{constructor} {toString}'],
    ['leaves other braces alone', '{} {1} {a b} }{', { a: 'x' }, '{} {1} {a b} }{'],
    ['fills an empty value', '<{a}>', { a: '' }, '<>'],
  ])('%s', (_, text, args, expected) => {
    expect(format(text, args)).toBe(expected);
  });

  it('takes text and values of the asked language', () => {
    const args = { word: 'x', block: { en: 'rule', zh: '规则' } };
    expect(formatMessage(MESSAGES.unknownWord, { args }, 'en')).toBe('"x" begins no clause of a rule');
    expect(formatMessage(MESSAGES.unknownWord, { args }, 'zh')).toBe('「x」不是规则中任何子句的开头');
  });
});

describe('blanks beside slots in Chinese', () => {
  it.each([
    ['两个汉字之间', '{a} 仅在 {b} 兑换', { a: '帆布包', b: '周末' }, '帆布包仅在周末兑换'],
    ['汉字与字母之间', '{a} 仅在 {b} 兑换', { a: 'bag', b: '9 月' }, 'bag 仅在 9 月兑换'],
    ['标点旁边', '“{a}”不是 {b}', { a: '32', b: '「甲」' }, '“32”不是「甲」'],
    ['值中的空格不动', '{a}', { a: '帆布 包' }, '帆布 包'],
    ['没有值的占位符', '{a} 仅在', {}, '{a} 仅在'],
  ] as const)('%s', (_, text, args, expected) => {
    const definition = { ...MESSAGES.unknownWord, text: sameText(text) };
    expect(formatMessage(definition, { args }, 'zh')).toBe(expected);
  });
});

describe('slotNames', () => {
  it('lists each slot once, in order', () => {
    expect(slotNames('{b} {a} {b} {} { c }')).toEqual(['b', 'a']);
  });
});
