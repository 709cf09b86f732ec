/** What the rows of a table do with their last cell. */
import { describe, expect, test } from 'vitest';
import { ALL, discount, give, tenth } from './effect-makers.js';
import { meaningOf, readTable, testContext } from './effects-support.js';

describe('tables', () => {
  test.each<readonly [clause: string, cell: string, wants: string, effect: object]>([
    ['multiply points', '1.1', 'factor', { kind: 'multiply', factor: '11/10' }],
    ['积分倍数', '1.1 倍', 'factor', { kind: 'multiply', factor: '11/10' }],
    ['give points per purchase', '50 points', 'points', give('50', { kind: 'purchase' })],
    ['每行商品送积分', '5 积分', 'points', give('5', { kind: 'line' })],
    ['每件送积分', '5 积分', 'points', give('5', { kind: 'unit' })],
    [
      'give points per 10 CNY',
      '0.5 points',
      'points',
      give('1/2', { kind: 'spend', step: { size: '1000', full: false } }),
    ],
    [
      '每满 2 litres 送积分',
      '3 积分',
      'points',
      give('3', { kind: 'measure', attribute: 'litres', step: { size: '2', full: true } }),
    ],
    ['take a share off each unit', '10%', 'share', tenth(ALL)],
    ['每件打折', '9 折', 'share', tenth(ALL)],
    ['每件打折', '10%', 'share', tenth(ALL)],
    ['take money off the total', '10 CNY', 'money', discount(ALL, 'order', { kind: 'money', minor: 1000 })],
    ['合计减价', '10 元', 'money', discount(ALL, 'order', { kind: 'money', minor: 1000 })],
    [
      'take money off per full 300 CNY',
      '40 CNY',
      'money',
      discount(ALL, 'order', { kind: 'per-full', stepMinor: 30000, minor: 4000 }),
    ],
    ['sell each unit at a price', '9.90 CNY', 'price', discount(ALL, 'unit', { kind: 'price', minor: 990 })],
    ['每件特价', '9.90 元', 'price', discount(ALL, 'unit', { kind: 'price', minor: 990 })],
  ])('%s, row %s', (clause, cell, wants, effect) => {
    const { table, value, header } = readTable(clause, cell);
    expect(table.wants).toBe(wants);
    expect(header).toMatchObject({ of: 'value', holds: wants });
    const context = testContext();
    expect(table.makeEffect(value, context)).toEqual(effect);
    expect(context.diagnostics).toEqual([]);
  });

  test.each([
    ['每件打折', '10 元', 'JF1301'],
    ['每件打折', '85 折', 'JF1305'],
    ['take money off each unit', '10%', 'JF1301'],
    ['give points per unit', '5 CNY', 'JF1301'],
    ['give points per unit', '0 points', 'JF1305'],
    ['multiply points', '0.9', 'JF1305'],
  ])('%s refuses the cell %s', (clause, cell, code) => {
    const { table, value } = readTable(clause, cell);
    const context = testContext();
    expect(table.makeEffect(value, context)).toBeUndefined();
    expect(context.diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  test('a group may stand in the sentence of the effect', () => {
    expect(meaningOf('每件打折，属 rates 组，累加', 'table')).toMatchObject({
      group: { id: 'rates', way: 'add' },
    });
    expect(meaningOf('take money off the total', 'table')).toMatchObject({ group: null });
  });
});
