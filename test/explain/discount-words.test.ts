/** What a discount is said to do names the units that it is for. */
import { describe, expect, it } from 'vitest';
import { effectWords } from '../../src/explain/words/effects.js';
import { createLexicon } from '../../src/explain/words/lexicon.js';
import type { DiscountEffect } from '../../src/ruleset/types.js';
import { mallRuleSet } from './mall.js';

const LEXICON = createLexicon(mallRuleSet().content, 'CNY');
const HALF = { kind: 'share', share: '1/2' } as const;
const PRICE = { kind: 'price', minor: 2500 } as const;
const SECOND = { kind: 'every', n: 2 } as const;

type Discount = Pick<DiscountEffect, 'units' | 'each' | 'amount'>;
const CASES: readonly (readonly [en: string, zh: string, discount: Discount])[] = [
  ['takes 50% off each unit', '每件优惠 50%', { units: { kind: 'all' }, each: 'unit', amount: HALF }],
  ['takes 50% off in all', '合计优惠 50%', { units: { kind: 'all' }, each: 'order', amount: HALF }],
  ['takes 50% off one unit in every 2', '逢第 2 件优惠 50%', { units: SECOND, each: 'unit', amount: HALF }],
  [
    'takes 50% off one unit in every 2 of each line',
    '每行中逢第 2 件优惠 50%',
    { units: { ...SECOND, of: 'line' }, each: 'unit', amount: HALF },
  ],
  [
    'takes 50% off the cheapest 1',
    '最便宜 1 件优惠 50%',
    { units: { kind: 'cheapest', count: 1 }, each: 'unit', amount: HALF },
  ],
  [
    'sells for 25.00 CNY the dearest 3 together',
    '最贵 3 件总共售价 25.00 元',
    { units: { kind: 'dearest', count: 3 }, each: 'order', amount: PRICE },
  ],
  [
    'takes 50% off units 3 and after of each line',
    '每行第 3 件起优惠 50%',
    { units: { kind: 'range', from: 3, to: null, of: 'line' }, each: 'unit', amount: HALF },
  ],
  [
    'takes 50% off units 2 to 4',
    '第 2 至 4 件优惠 50%',
    { units: { kind: 'range', from: 2, to: 4, of: 'together' }, each: 'unit', amount: HALF },
  ],
  [
    'takes 50% off unit 2',
    '第 2 件优惠 50%',
    { units: { kind: 'range', from: 2, to: 2, of: 'together' }, each: 'unit', amount: HALF },
  ],
  [
    'takes 50% off every unit in complete groups of 6',
    '凑满每组 6 件的每一件优惠 50%',
    { units: { kind: 'complete-groups', size: 6 }, each: 'unit', amount: HALF },
  ],
];

describe('a discount', () => {
  it.each(CASES)('%s', (en, zh, discount) => {
    expect(effectWords(LEXICON, { kind: 'discount', floor: null, ...discount })).toEqual({ en, zh });
  });
});
