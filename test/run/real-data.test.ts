/** Real purchases, where there are any: `JIFEN_REAL_DATA` names the folder that holds `uci/` and `cj/`. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InputMapping } from '../../src/program/vocabulary.js';
import { openInput } from '../../src/run/input.js';
import type { RecordCounts } from '../../src/run/read-events.js';
import { mappings, OPEN, VOCABULARY, withInput } from '../records/sample-vocabulary.js';
import { readSound } from './memory-input.js';

const FOLDER = process.env['JIFEN_REAL_DATA'];

const INPUT: Partial<InputMapping> = {
  money: 'minor',
  anonymous: 'skip',
  negativeItems: 'drop',
  zeroItems: 'drop',
  currency: null,
  purchase: mappings({ id: 'purchase_id', member: 'member_id', store: 'store_id' }),
  items: mappings({
    amount: 'amount_minor',
    kind: ['kind', { return: 'goods', discount: 'adjustment', stock_adjustment: 'goods' }],
  }),
};

async function countsOf(folder: string, name: string, code: string): Promise<RecordCounts> {
  const opened = await openInput(join(folder, name, 'purchases.ndjson.gz'));
  if ('problem' in opened) throw new Error(opened.problem.code);
  const open = { ...OPEN, members: new Map() };
  const vocabulary = {
    ...VOCABULARY,
    currency: { code, digits: 2 },
    currencies: new Map(),
    categories: open,
  };
  const { counts, purchases } = await readSound([opened.input], { vocabulary: withInput(INPUT, vocabulary) });
  await opened.input.close();
  expect(purchases).toHaveLength(counts.accepted);
  return counts;
}

describe('real purchases', () => {
  it('of a wholesale shop are all accounted for', async (context) => {
    if (FOLDER === undefined) return context.skip('JIFEN_REAL_DATA is not set');
    expect(await countsOf(FOLDER, 'uci', 'GBP')).toEqual({
      read: 53_628,
      accepted: 36_969,
      rejected: 293,
      duplicates: 0,
      skippedAnonymous: 8653,
      skippedEmpty: 7713,
      droppedItems: 24_855,
    });
  });

  it('of a grocer are all accounted for', async (context) => {
    if (FOLDER === undefined) return context.skip('JIFEN_REAL_DATA is not set');
    expect(await countsOf(FOLDER, 'cj', 'USD')).toEqual({
      read: 47_243,
      accepted: 46_988,
      rejected: 0,
      duplicates: 0,
      skippedAnonymous: 0,
      skippedEmpty: 255,
      droppedItems: 529,
    });
  });
});
