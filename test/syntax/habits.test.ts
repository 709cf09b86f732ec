/** What people write out of habit is refused with what to write instead, and never read as something else. */
import { describe, expect, it } from 'vitest';
import { HAN_HABITS } from '../../src/syntax/habits.js';
import { formatText, parseText } from '../support/syntax.js';

const suggestionFor = (clause: string): string | undefined => {
  const { diagnostics } = parseText(`jifen 1\n\nrule a\n  ${clause}\nend\n`);
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0]?.suggestion?.zh;
};

describe('words of habit', () => {
  it.each(HAN_HABITS)('%s is no sentence', (word) => {
    const { diagnostics } = parseText(`jifen 1\n\n规则 a\n  ${word} 积分 2 倍\n结束\n`);
    expect(diagnostics.map(({ code }) => code)).toEqual(['JF1004']);
  });

  it.each([
    ['当实付金额 >= 30 元', '请写“不低于”'],
    ['当实付金额 ≤ 30 元', '请写“不超过”'],
    ['当实付金额不低于 ¥30', '币种写在数字之后：“30 元”'],
    ['积分两倍', '请写“2 倍”'],
    ['每件打八五折', '请写“8.5 折”'],
    ['送 5w 积分，每单', '请写“50,000”'],
    ['送 1.5 万积分，每单', '请写“15,000”'],
    ['期间 2027年2月6日 至 2027-02-12', '请写“2027-02-06”'],
    ['期间 2027.2.6 至 2027-02-12', '请写“2027-02-06”'],
    ['当消费时间为 2027-02-06 9点 至 10:00', '请写“09:00”'],
    ['当每月日期为 1,8,18', '请写“1, 8, 18”'],
    ['送 50,0000 积分，每单', '请写“500,000”'],
    ['送 -5 积分，每单', '本语言中没有负数'],
    ['第二件半价', '是否想写“逢第 2 件打 5 折”？'],
    ['双倍积分', '是否想写“积分 2 倍”？'],
    ['买二送一', '是否想写“买 2 件送 1 件”？'],
    ['满 300 元减 40 元', '条件中写“不低于”；每满一次减一次写“每满 300 元减 40 元”'],
    ['全场 8 折', '去掉即可：不写“适用于”就是整单商品，如“合计打 8 折”'],
    ['when birthday this month', '是否想写“member birthday”？'],
    ['second item half price', '是否想写“take 50% off one unit in every 2”？'],
    ['give 1 point for each litre', '是否想写“per”？'],
  ])('%s: %s', (clause, suggestion) => {
    expect(suggestionFor(clause)).toBe(suggestion);
  });
});

describe('everyone is said as the block says it', () => {
  it.each([
    ['兑换品 a', '开放给全部会员', '开放给全体会员'],
    ['兑换品 a', '开放给 所有会员', '开放给全体会员'],
    ['兑换品 a', '开放给 全体会员', '开放给全体会员'],
    ['活动 a', '面向全部会员', '面向全体会员'],
    ['活动 a', '全部会员', '面向全体会员'],
  ])('%s: %s', (header, clause, meant) => {
    const { diagnostics } = parseText(`jifen 1\n\n${header}\n  ${clause}\n结束\n`);
    expect(diagnostics.map(({ suggestion }) => suggestion?.zh)).toEqual([`是否想写“${meant}”？`]);
    expect(parseText(`jifen 1\n\n${header}\n  ${meant}\n结束\n`).diagnostics).toEqual([]);
  });
});

describe('what is suggested for idioms', () => {
  it.each([
    '逢第 2 件打 5 折',
    '买 2 件送 1 件',
    '合计打 8 折',
    '每满 300 元减 40 元',
    '积分 2 倍',
    'take 50% off one unit in every 2',
    'take 50% off each unit',
  ])('is a sentence: %s', (clause) => {
    expect(parseText(`jifen 1\n\nrule a\n  ${clause}\nend\n`).diagnostics).toEqual([]);
  });
});

describe('full-width forms', () => {
  it('mean the same as their narrow twins', () => {
    const text = 'jifen １\n\n规则 a\n  送 ５０ 积分 ，每单\n结束\n';
    expect(formatText(text)).toBe('jifen 1\n\n规则 a\n  送 50 积分，每单\n结束\n');
  });
});
