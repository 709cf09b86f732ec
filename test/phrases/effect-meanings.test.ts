/** What the sentences of effects and of the clauses around them lower to, in both languages. */
import { describe, expect, test } from 'vitest';
import { fraction } from '../../src/value/fraction.js';
import { ALL, bundle, buyGet, DRINK, discount, give, range, share, tenth } from './effect-makers.js';
import { meaningOf, withoutPlaces } from './effects-support.js';

describe('effects', () => {
  test.each<readonly [en: string, zh: string, effect: object]>([
    ['give 50 points per purchase', '送 50 积分，每单', give('50', { kind: 'purchase' })],
    ['give 5 points per line', '送 5 积分，每行', give('5', { kind: 'line' })],
    ['give 30 points per unit', '送 30 积分，每件', give('30', { kind: 'unit' })],
    [
      'give 1 point per 10 CNY',
      '每 10 元送 1 积分',
      give('1', { kind: 'spend', step: { size: '1000', full: false } }),
    ],
    [
      'give 2.3 points per 0.50 CNY',
      '每 0.50 元送 2.3 积分',
      give('23/10', { kind: 'spend', step: { size: '50', full: false } }),
    ],
    [
      'give 10 points per full 100 CNY',
      '每满 100 元送 10 积分',
      give('10', { kind: 'spend', step: { size: '10000', full: true } }),
    ],
    [
      'give 1 point per 2 litres',
      '每 2 litres 送 1 积分',
      give('1', { kind: 'measure', attribute: 'litres', step: { size: '2', full: false } }),
    ],
    [
      'give 1 point per full 2.5 night-count',
      '每满 2.5 night-count 送 1 积分',
      give('1', { kind: 'measure', attribute: 'night-count', step: { size: '5/2', full: true } }),
    ],
    [
      'give 1 point per 10 gCO2e',
      '每 10 克碳送 1 积分',
      give('1', { kind: 'carbon', step: { size: '10', full: false } }),
    ],
    [
      'give 1 point per full 10 gCO2e',
      '每满 10 克碳送 1 积分',
      give('1', { kind: 'carbon', step: { size: '10', full: true } }),
    ],
    ['give 100 points once', '送 100 积分，一次', give('100', { kind: 'purchase' })],
    [
      'give 0.02 points per counted unit',
      '每个计数送 0.02 积分',
      give('1/50', { kind: 'activity', step: { size: '1', full: false } }),
    ],
    [
      'give 1 point per full 50 counted',
      '每满 50 个计数送 1 积分',
      give('1', { kind: 'activity', step: { size: '50', full: true } }),
    ],
    ['send message welcome', '发送消息 welcome', { kind: 'send', message: 'welcome' }],
    ['give perk lounge for 30 days', '授予权益 lounge 30 天', { kind: 'grant', perk: 'lounge', days: 30 }],
    ['give perk lounge for good', '授予权益 lounge，永久有效', { kind: 'grant', perk: 'lounge', days: null }],
    [
      'open offer notebook for 14 days',
      '开放兑换 notebook 14 天',
      { kind: 'open', offer: 'notebook', days: 14 },
    ],
    [
      'open offer notebook for good',
      '开放兑换 notebook，永久有效',
      { kind: 'open', offer: 'notebook', days: null },
    ],
    ['move to tier gold', '直升等级 gold', { kind: 'move', tier: 2 }],
    ['multiply points by 1.5', '积分 1.5 倍', { kind: 'multiply', factor: '3/2' }],
    [
      'bundle 3 of category drink for 10 CNY',
      '套餐 3 件 drink 品类特价 10 元',
      bundle([{ items: DRINK, count: 3 }], { kind: 'price', minor: 1000 }),
    ],
    [
      'bundle 1 of brand acme, bravo, 2 of category drink for 10 CNY at most 2 times',
      '套餐 1 件 acme、bravo 品牌，2 件 drink 品类特价 10 元，最多 2 次',
      bundle(
        [
          { items: { fact: 'item.brand', operator: 'in', value: ['acme', 'bravo'] }, count: 1 },
          { items: DRINK, count: 2 },
        ],
        { kind: 'price', minor: 1000 },
        { repeat: 2 },
      ),
    ],
    [
      'bundle 1 of category drink, 1 of category drink at 20% off',
      '套餐 1 件 drink 品类，1 件 drink 品类打 8 折',
      bundle(
        [
          { items: DRINK, count: 1 },
          { items: DRINK, count: 1 },
        ],
        share('1/5'),
      ),
    ],
    [
      'bundle 2 of category drink at 5 CNY off',
      '套餐 2 件 drink 品类减 5 元',
      bundle([{ items: DRINK, count: 2 }], { kind: 'money', minor: 500 }),
    ],
    ['take 10% off each unit', '每件打 9 折', tenth(ALL)],
    ['take 15% off each line', '每行打 8.5 折', discount(ALL, 'line', share('3/20'))],
    ['take 100% off the total', '合计打 0 折', discount(ALL, 'order', share('1'))],
    ['take 10% off the cheapest 1 item', '最便宜 1 件打 9 折', tenth({ kind: 'cheapest', count: 1 })],
    ['take 10% off the dearest 2 items', '最贵 2 件打 9 折', tenth({ kind: 'dearest', count: 2 })],
    ['take 10% off one unit in every 2', '逢第 2 件打 9 折', tenth({ kind: 'every', n: 2 })],
    [
      'take 10% off one unit in every 2 of each line',
      '每行中逢第 2 件打 9 折',
      tenth({ kind: 'every', n: 2, of: 'line' }),
    ],
    [
      'take 10% off each unit, at most 5 CNY',
      '每件打 9 折，最多减 5 元',
      discount(ALL, 'unit', { ...share('1/10'), most: 500 }),
    ],
    ['take 10% off unit 2 of each line', '每行第 2 件打 9 折', tenth(range('line', 2, 2))],
    ['take 10% off units 2 through 5 of each line', '每行第 2 至 5 件打 9 折', tenth(range('line', 2, 5))],
    ['take 10% off units 2 and after of each line', '每行第 2 件起打 9 折', tenth(range('line', 2, null))],
    [
      'take 10% off unit 3 counted from the dearest',
      '从最贵数第 3 件打 9 折',
      tenth(range('together', 3, 3)),
    ],
    [
      'take 10% off units 2 through 3 counted from the dearest',
      '从最贵数第 2 至 3 件打 9 折',
      tenth(range('together', 2, 3)),
    ],
    [
      'take 10% off units 4 and after counted from the dearest',
      '从最贵数第 4 件起打 9 折',
      tenth(range('together', 4, null)),
    ],
    [
      'take 10% off every unit in complete groups of 3',
      '凑满每组 3 件的每一件打 9 折',
      tenth({ kind: 'complete-groups', size: 3 }),
    ],
    [
      'take 10% off the cheapest 2 items together',
      '最便宜 2 件总共打 9 折',
      tenth({ kind: 'cheapest', count: 2 }, 'order'),
    ],
    ['take 10 CNY off the total', '合计减 10 元', discount(ALL, 'order', { kind: 'money', minor: 1000 })],
    ['take 0.01 CNY off each unit', '每件减 0.01 元', discount(ALL, 'unit', { kind: 'money', minor: 1 })],
    ['take 3 CNY off each line', '每行减 3 元', discount(ALL, 'line', { kind: 'money', minor: 300 })],
    ['sell each unit for 9.90 CNY', '每件特价 9.90 元', discount(ALL, 'unit', { kind: 'price', minor: 990 })],
    [
      'sell the dearest 3 items together for 99 CNY',
      '最贵 3 件总共特价 99 元',
      discount({ kind: 'dearest', count: 3 }, 'order', { kind: 'price', minor: 9900 }),
    ],
    [
      'take 40 CNY off per full 300 CNY',
      '每满 300 元减 40 元',
      discount(ALL, 'order', { kind: 'per-full', stepMinor: 30000, minor: 4000 }),
    ],
    ['buy 2 get 1 free', '买 2 件送 1 件', buyGet({})],
    ['buy 50 get 1000 free', '买 50 送 1000', buyGet({ buy: 50, get: 1000 })],
    ['buy 2 get 1 free at most 3 times', '买 2 件送 1 件，最多 3 次', buyGet({ repeat: 3 })],
    [
      'buy 2 get 1 free from category drink',
      '买 2 件送 1 件，赠品为 drink 品类',
      buyGet({ getItems: DRINK }),
    ],
    [
      'buy 2 get 1 free from category drink at most 3 times',
      '买 2 件送 1 件，最多 3 次，赠品为 drink 品类',
      buyGet({ getItems: DRINK, repeat: 3 }),
    ],
    ['buy 2 get 1 at 50% off', '买 2 件，另 1 件打 5 折', buyGet({ share: '1/2' })],
    [
      'buy 2 get 1 at 50% off from category drink at most 1 time',
      '买 2 件，另 1 件打 5 折，最多 1 次，优惠品为 drink 品类',
      buyGet({ share: '1/2', getItems: DRINK, repeat: 1 }),
    ],
  ])('%s · %s', (en, zh, effect) => {
    expect(meaningOf(en)).toMatchObject({ part: 'effect', effect });
    expect(meaningOf(zh)).toMatchObject({ part: 'effect', effect });
  });
});

describe('clauses of rules and campaigns', () => {
  test.each<readonly [en: string, zh: string, block: 'rule' | 'table' | 'campaign', part: object]>([
    [
      'never below 5 CNY per unit',
      '折后每件不低于 5 元',
      'rule',
      { part: 'floor', floor: { kind: 'money', minor: 500 } },
    ],
    [
      'never below 70% of the listed price',
      '折后不低于标价的 70%',
      'table',
      { part: 'floor', floor: { kind: 'share', share: '7/10' } },
    ],
    ['never below the floor price', '折后不低于底价', 'rule', { part: 'floor', floor: { kind: 'item' } }],
    ['in lane order', '属 order 通道', 'rule', { part: 'lane', lane: { text: 'order' } }],
    ['in lane order', '属 order 通道', 'table', { part: 'lane', lane: { text: 'order' } }],
    [
      'overrides rule a, b-2',
      '取代规则 a、b-2',
      'rule',
      { part: 'overrides', rules: [{ text: 'a' }, { text: 'b-2' }] },
    ],
    ['overrides base', '取代基础积分', 'table', { part: 'overrides', rules: [{ text: 'base' }] }],
    [
      'claims 25% more value with 400 points instead of 500 points for 25 CNY',
      '宣称 400 积分代替 500 积分兑换 25 元商品，价值提升 25%',
      'campaign',
      { part: 'claim', percent: fraction(1n, 4n), points: 400n, insteadOf: 500n, worthMinor: 2500n },
    ],
    [
      'claims 150% more value with 200 points instead of 500 points for 25 CNY',
      '宣称 200 积分代替 500 积分兑换 25 元商品，价值提升 150%',
      'campaign',
      { part: 'claim', percent: fraction(3n, 2n), points: 200n, insteadOf: 500n, worthMinor: 2500n },
    ],
  ])('%s · %s (%s)', (en, zh, block, part) => {
    expect(withoutPlaces(meaningOf(en, block))).toEqual(withoutPlaces(part));
    expect(withoutPlaces(meaningOf(zh, block))).toEqual(withoutPlaces(part));
  });
});
