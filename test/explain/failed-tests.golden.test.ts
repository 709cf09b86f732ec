import { describe, it } from 'vitest';
import type { FailedTest } from '../../src/engine/trace.js';
import { failedTestWords } from '../../src/explain/words/failed-test.js';
import { createLexicon } from '../../src/explain/words/lexicon.js';
import { FACTS, type FactId } from '../../src/ruleset/facts.js';
import type { Condition, FactParams, Test } from '../../src/ruleset/types.js';
import { LANGUAGES } from '../../src/text/localized.js';
import { expectGolden } from '../support/golden.js';
import { ofCategory, test } from '../support/rule-set.js';
import { mallRuleSet } from './mall.js';

const lexicon = createLexicon(mallRuleSet().content, 'CNY');

interface Row {
  readonly test: Test;
  readonly saw: FailedTest['saw'];
  readonly negated?: boolean;
}

const row = (
  fact: FactId,
  operator: Test['operator'],
  value: Test['value'],
  saw: FailedTest['saw'],
  params?: FactParams,
): Row => ({ test: test(fact, operator, value, params), saw });
const not = (inner: Row): Row => ({ ...inner, negated: true });

const snacks: FactParams = { items: ofCategory('snack') };
const snacksOrDrinks: FactParams = { items: { any: [ofCategory('snack'), ofCategory('drink')] } };
const greenSnacks: FactParams = {
  items: {
    all: [
      { any: [ofCategory('snack'), ofCategory('drink')] },
      test('item.tags', 'contains', 'green-label'),
      { not: test('item.brand', 'equal', 'luna') },
    ],
  },
};
const dearOrGraded: FactParams = {
  items: {
    any: [
      test('item.price', 'greaterThanInclusive', 1_050_000_000),
      {
        all: [test('item.greenGrade', 'greaterThanInclusive', 1), test('item.sku', 'in', ['A1', 'A2', 'A3'])],
      },
      test('item.attribute', 'greaterThan', 1_500_000, { name: 'volume' }),
      test('item.kind', 'equal', 'delivery'),
    ],
  },
};
const month: FactParams = { window: { period: 'month' } };

/** At least one row for each unit of fact, each operator, and what each may have seen. */
const ROWS: readonly Row[] = [
  row('purchase.paid', 'greaterThanInclusive', 3000, 1800n),
  row('purchase.listed', 'greaterThan', 3000, 1800n),
  row('purchase.amount', 'greaterThan', 3000, 3000n),
  row('purchase.paid', 'lessThanInclusive', 3000, 3500n),
  row('purchase.paid', 'lessThan', 3000, 3500n),
  not(row('purchase.paid', 'greaterThanInclusive', 3000, 3500n)),
  row('items.paid', 'greaterThanInclusive', 3000, 0n, snacks),
  row('items.listed', 'greaterThanInclusive', 3000, 2999n),
  row('items.amount', 'greaterThanInclusive', 3000, 2000n, greenSnacks),
  row('items.amount', 'greaterThanInclusive', 3000, 2000n, dearOrGraded),
  row('items.quantity', 'greaterThan', 0, 0n, { items: ofCategory('drink') }),
  row('items.quantity', 'greaterThan', 0, 0n, snacksOrDrinks),
  row('items.quantity', 'greaterThanInclusive', 3_000_000, 0n, snacks),
  row('items.quantity', 'greaterThanInclusive', 3_000_000, 1_500_000n, snacks),
  row('items.lines', 'greaterThanInclusive', 2, 0n, snacks),
  row('items.lines', 'greaterThan', 2, 0n, snacks),
  not(row('items.quantity', 'greaterThan', 0, 2_000_000n, { items: ofCategory('gift') })),
  row('items.categories', 'greaterThanInclusive', 3, 2n),
  row('items.products', 'lessThanInclusive', 3, 5n),
  row('member.spend', 'greaterThanInclusive', 100_000, 98_750n, month),
  row('member.spend', 'lessThan', 100_000, 100_000n, { window: { period: 'days', days: 30 } }),
  row('member.points', 'greaterThanInclusive', 500, 499n, { window: { period: 'year' } }),
  row('member.balance', 'greaterThanInclusive', 500, 1n),
  row('member.purchases', 'equal', 0, 2n, { window: { period: 'day' } }),
  row('member.purchases', 'greaterThanInclusive', 3, 2n, { window: { period: 'lifetime' } }),
  row('member.averagePurchase', 'greaterThanInclusive', 5_000_000_000, 3_333_333_333n, {
    window: { period: 'quarter' },
  }),
  row('member.averagePurchase', 'greaterThanInclusive', 5_000_000_000, null, { window: { period: 'week' } }),
  row('member.purchaseNumber', 'in', [1, 10, 100], 2n),
  row('member.tier', 'greaterThanInclusive', 2, 1n),
  row('member.tier', 'greaterThan', 1, 0n),
  row('member.tier', 'equal', 0, 2n),
  not(row('member.tier', 'equal', 2, 2n)),
  row('member.creditBand', 'lessThanInclusive', 0, 2n),
  row('member.creditBand', 'greaterThanInclusive', 1, null),
  row('member.creditBand', 'notEqual', null, null),
  row('member.creditBand', 'equal', null, 1n),
  row('item.greenGrade', 'in', [0, 1], null),
  row('member.creditScore', 'greaterThanInclusive', 700_000_000, 650_500_000n),
  row('member.tags', 'contains', 'student', []),
  row('member.tags', 'doesNotContain', 'student', ['student', 'vip']),
  row('member.age', 'greaterThanInclusive', 18, 17n),
  row('member.birthdayToday', 'equal', true, false),
  row('member.birthdayThisMonth', 'equal', true, null),
  row('member.daysFromBirthday', 'lessThanInclusive', 3, 4n),
  row('member.joinedDay', 'greaterThanInclusive', 20_820, 20_789n),
  row('member.joinedDay', 'lessThan', 20_820, 20_820n),
  row('member.daysSinceJoined', 'greaterThanInclusive', 30, 29n),
  row('member.daysSinceLastPurchase', 'greaterThanInclusive', 30, null),
  row('member.attribute', 'greaterThanInclusive', 3_000_000, 2_000_000n, { name: 'household' }),
  row('item.attribute', 'greaterThanInclusive', 30_000_000, 12_500_000n, { name: 'volume' }),
  row('purchase.attribute', 'equal', 'express', 'slow', { name: 'shipping' }),
  row('purchase.attribute', 'equal', true, false, { name: 'pickup' }),
  row('purchase.attribute', 'greaterThanInclusive', '2027-02-01', '2027-01-31', { name: 'booked' }),
  row('purchase.channel', 'equal', 'app', 'shop'),
  row('purchase.channel', 'in', ['app', 'shop'], 'phone'),
  row('purchase.channel', 'equal', 'app', ''),
  row('purchase.channel', 'notEqual', '', ''),
  row('purchase.store', 'notIn', ['s001', 's002'], 's001'),
  row('purchase.partner', 'equal', 'grid', ''),
  row('purchase.scene', 'notEqual', 'utilities', 'utilities'),
  row('purchase.currency', 'equal', 'USD', 'CNY'),
  row('purchase.coupons', 'contains', 'welcome', ['spring', 'summer']),
  row('purchase.paymentMethods', 'contains', 'card', ['points']),
  row('purchase.paymentShare', 'greaterThanInclusive', 500_000, 350_000n, { name: 'card' }),
  row('purchase.carbon', 'greaterThanInclusive', 250_000_000, 120_500_000n),
  row('purchase.carbon', 'greaterThanInclusive', 250_000_000, null),
  row('time.minute', 'greaterThanInclusive', 1080, 720n),
  row('time.minute', 'lessThan', 540, 720n),
  row('time.weekday', 'in', [6, 7], 3n),
  row('time.weekday', 'lessThanInclusive', 5, 7n),
  row('time.day', 'greaterThanInclusive', 20_860, 20_856n),
  row('time.day', 'lessThanInclusive', 20_855, 20_856n),
  row('time.dayOfMonth', 'equal', 8, 7n),
  row('time.month', 'in', [6, 11], 2n),
  row('time.instant', 'lessThan', 1_801_929_600_000, 1_802_001_600_000n),
];

const coupon = (id: string): Condition => test('purchase.coupons', 'contains', id);

/** Conditions of which one alternative would have been enough, with the test that is blamed. */
const CHOICES: readonly (readonly [Condition, path: string, Row])[] = [
  [{ any: [coupon('spring'), coupon('summer')] }, '/when/any/0', { test: coupon('spring') as Test, saw: [] }],
  [
    { all: [{ any: [ROWS[0]?.test ?? coupon('x'), coupon('spring')] }] },
    '/when/all/0/any/0',
    row('purchase.paid', 'greaterThanInclusive', 3000, 1800n),
  ],
  [
    { not: { all: [test('time.weekday', 'equal', 7), test('purchase.channel', 'equal', 'app')] } },
    '/when/not/all/0',
    not(row('time.weekday', 'equal', 7, 7n)),
  ],
  [
    { not: { any: [test('time.weekday', 'equal', 7), test('purchase.channel', 'equal', 'app')] } },
    '/when/not/any/0',
    not(row('time.weekday', 'equal', 7, 7n)),
  ],
];

function failed(
  { test: { fact, params, operator, value }, saw, negated = false }: Row,
  path: string,
): FailedTest {
  return { path, fact, params: params ?? null, operator, wanted: value, saw, negated };
}

describe('a test that failed', () => {
  const sentences = [
    ...ROWS.map((one) => failedTestWords(lexicon, one.test, failed(one, '/when'))),
    ...CHOICES.map(([condition, path, one]) => failedTestWords(lexicon, condition, failed(one, path))),
  ];
  for (const language of LANGUAGES) {
    it(`is told in words: ${language}`, () => {
      expectGolden(
        `explain/failed-tests.${language}.txt`,
        `${sentences.map((words) => words[language]).join('\n')}\n`,
      );
    });
  }

  it('is golden for every unit of fact', ({ expect }) => {
    const units = new Set(ROWS.map((one) => FACTS[one.test.fact].unit));
    expect([...units].sort()).toEqual([...new Set(Object.values(FACTS).map(({ unit }) => unit))].sort());
  });
});
