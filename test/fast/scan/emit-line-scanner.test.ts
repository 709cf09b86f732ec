/** The text of a made function holds nothing but numbers and names of this project. */
import { expect, it } from 'vitest';
import { createPlan } from '../../../src/fast/create-plan.js';
import { emitLineScanner, PARAMETERS } from '../../../src/fast/scan/emit-line-scanner.js';
import { ITEM_FIELDS, ITEM_KEYS } from '../../../src/fast/scan/item-fields.js';
import { NameReader } from '../../../src/fast/scan/name-reader.js';
import { PURCHASE_FIELDS, PURCHASE_KEYS } from '../../../src/fast/scan/purchase-fields.js';
import { compileRandomProject } from '../../support/random-project/random-project.js';

const WORDS =
  'let const true if else for continue break return usual plain name seen p c d e s r h w z q b o v Math imul clz32 ' +
  't0 t1 t2 t3 t4 t5 t6 t7 t8 t9 n0 n1 n2 n3 n4 n5 n6 n7 n8 n9 read getUint8 getInt32 getFloat64 scanField moneyDecimals startItem ' +
  'putPlainId putPlainMember putUsualInstant putCurrency putPaymentMethod tagStart tags start first capacity decimals sku kind category brand grade quantity amount item ' +
  'total channel store partner itemStart greenGrade quantityMicro amountMinor length';

it('holds no text, whatever the rule set names', () => {
  const made = compileRandomProject(7);
  if (made === null) throw new Error('the seed makes no project');
  const { names } = createPlan(made.ruleSet);
  const reader = (): NameReader => new NameReader(names.sku, null);
  const { sku, kind, category, brand, greenGrade } = ITEM_FIELDS;
  const { channel, store, partner, currency, paymentMethod } = PURCHASE_FIELDS;
  const text = emitLineScanner(
    {
      purchase: PURCHASE_KEYS.map((_, key) => ({ key, isOptional: key % 2 === 1 })),
      item: ITEM_KEYS.map((_, key) => ({ key, isOptional: key % 2 === 1 })),
    },
    {
      purchase: new Map([channel, store, partner, currency, paymentMethod].map((key) => [key, reader()])),
      item: new Map([sku, kind, category, brand, greenGrade].map((key) => [key, reader()])),
      fallbackGrade: -1,
      hasAttributes: true,
    },
  );
  expect(text).not.toMatch(/["'`\\]/);
  const known = new Set([...WORDS.split(' '), ...PARAMETERS]);
  const words = new Set(text.match(/[A-Za-z_$][\w$]*/g));
  expect([...words].filter((word) => !known.has(word))).toEqual([]);
});
