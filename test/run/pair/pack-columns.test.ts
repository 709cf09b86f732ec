/** Every column goes from thread to thread: one that was forgotten would make two threads decide otherwise than one. */
import { expect, it } from 'vitest';
import type { PurchaseColumns } from '../../../src/fast/columns.js';
import { createPlan } from '../../../src/fast/create-plan.js';
import { createColumns } from '../../../src/fast/fill/create-columns.js';
import { packColumns, unpackColumns } from '../../../src/run/pair/pack-columns.js';
import { Packer } from '../../../src/run/pair/packer.js';
import { mallRuleSet } from '../../explain/mall.js';

const ROWS = 3;
const PLAN = createPlan(mallRuleSet());

/** Each array has numbers of its own; a row has one entry of each list and one item. */
function filledColumns(): PurchaseColumns {
  const columns = createColumns(PLAN, ROWS, ROWS);
  let next = 0;
  const fill = (value: unknown): void => {
    if (value instanceof Float64Array || value instanceof Int32Array || value instanceof Uint8Array) {
      for (let index = 0; index < value.length; index += 1) value[index] = ++next % 256;
    } else if (typeof value === 'object' && value !== null) {
      for (const part of Object.values(value)) fill(part);
    }
  };
  fill(columns);
  const { itemStart, coupons, paymentMethods, tags } = columns;
  for (const starts of [itemStart, coupons.start, paymentMethods.start, tags.start]) {
    for (let index = 0; index <= ROWS; index += 1) starts[index] = index;
  }
  return Object.assign(columns, { count: ROWS });
}

it('packs all of them', () => {
  const columns = filledColumns();
  const packer = new Packer(new SharedArrayBuffer(1 << 20));
  expect(packColumns(packer, columns, ROWS)).toBe(true);
  packer.at = 0;
  const taken = createColumns(PLAN, ROWS, ROWS);
  unpackColumns(packer, taken, ROWS);
  expect(firstOf(taken)).toEqual(firstOf(columns));
});

/** Of every array as much as three rows have. */
function firstOf(value: unknown): unknown {
  if (value instanceof Float64Array || value instanceof Int32Array || value instanceof Uint8Array) {
    return [...value.subarray(0, ROWS)];
  }
  if (Array.isArray(value)) return value.map(firstOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, firstOf(part)]));
}
