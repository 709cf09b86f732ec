/** Sentences and the conditions they mean, for the vocabulary of `test/support/vocabulary.ts`. */
import type { FactId } from '../../src/ruleset/facts.js';
import type { Condition, CounterWindow, FactParams, Operator, Test } from '../../src/ruleset/types.js';

type Meaning = readonly [text: string, condition: Condition];

const OPERATORS = {
  '=': 'equal',
  '!=': 'notEqual',
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
  in: 'in',
  has: 'contains',
} as const satisfies Record<string, Operator>;

function is(fact: FactId, operator: keyof typeof OPERATORS, value: Test['value'], params?: FactParams): Test {
  return { fact, ...(params === undefined ? {} : { params }), operator: OPERATORS[operator], value };
}

const SNACK = is('item.categories', 'has', 'snack');
const ofSnack: FactParams = { items: SNACK };
const over = (window: CounterWindow): FactParams => ({ window });
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

export const CONDITION_MEANINGS: readonly Meaning[] = [
  ['purchase amount is more than 99.99 CNY', is('purchase.amount', '>', 9999)],
  ['paid amount is at least 30 CNY', is('purchase.paid', '>=', 3000)],
  ['listed amount is less than 30 CNY', is('purchase.listed', '<', 3000)],
  [
    'paid amount is between 30 CNY and 50 CNY',
    { all: [is('purchase.paid', '>=', 3000), is('purchase.paid', '<=', 5000)] },
  ],
  ['amount of category snack is at least 100 CNY', is('items.amount', '>=', 10_000, ofSnack)],
  ['paid amount of category snack is at least 1 CNY', is('items.paid', '>=', 100, ofSnack)],
  ['listed amount of category snack is at least 1 CNY', is('items.listed', '>=', 100, ofSnack)],
  ['quantity of category snack is at least 2.5 items', is('items.quantity', '>=', 2_500_000, ofSnack)],
  ['quantity of category snack is exactly 3', is('items.quantity', '=', 3_000_000, ofSnack)],
  ['number of lines of category snack is at most 2', is('items.lines', '<=', 2, ofSnack)],
  ['number of distinct categories is at least 3', is('items.categories', '>=', 3)],
  ['number of distinct products is 1, 2', is('items.products', 'in', [1, 2])],
  [
    'number of distinct products of all items is at least 3',
    is('items.products', '>=', 3, { items: is('item.kind', '=', 'goods') }),
  ],
  ['purchase includes category snack', is('items.quantity', '>', 0, ofSnack)],
  ['purchase includes at least 1.5 items of category snack', is('items.quantity', '>=', 1_500_000, ofSnack)],
  ['channel is app', is('purchase.channel', '=', 'app')],
  ['channel is known', is('purchase.channel', '!=', '')],
  ['store is not s001, s002', { not: is('purchase.store', 'in', ['s001', 's002']) }],
  ['partner is grid', is('purchase.partner', '=', 'grid')],
  ['scene is utilities, fuel', is('purchase.scene', 'in', ['utilities', 'fuel'])],
  ['currency is USD', is('purchase.currency', '=', 'USD')],
  [
    'paid with card, cash',
    { any: [is('purchase.paymentMethods', 'has', 'card'), is('purchase.paymentMethods', 'has', 'cash')] },
  ],
  ['share paid with points is at most 50%', is('purchase.paymentShare', '<=', 500_000, { name: 'points' })],
  ['share paid with card is exactly 33.3333%', is('purchase.paymentShare', '=', 333_333, { name: 'card' })],
  ['coupon welcome is used', is('purchase.coupons', 'has', 'welcome')],
  ['carbon saved is at least 100 gCO2e', is('purchase.carbon', '>=', 100_000_000)],
  ['purchase attribute shipping is express', is('purchase.attribute', '=', 'express', { name: 'shipping' })],
  [
    'purchase attribute distance is at least 2.5 km',
    is('purchase.attribute', '>=', 2_500_000, { name: 'distance' }),
  ],
  ['purchase attribute gift-wrapped is true', is('purchase.attribute', '=', true, { name: 'gift-wrapped' })],
  ['purchase attribute note is "call first"', is('purchase.attribute', '=', 'call first', { name: 'note' })],
  ['purchase attribute note is unknown', is('purchase.attribute', '=', null, { name: 'note' })],
  [
    'purchase attribute booked is on or after 2027-02-01',
    is('purchase.attribute', '>=', '2027-02-01', { name: 'booked' }),
  ],
  ['member tier is at least gold', is('member.tier', '>=', 2)],
  ['member tier is gold, diamond', is('member.tier', 'in', [2, 3])],
  ['member tier is not silver', { not: is('member.tier', '=', 1) }],
  ['member tier is known', is('member.tier', '!=', null)],
  ['member credit band is at least B', is('member.creditBand', '>=', 2)],
  ['member credit score is more than 720.5', is('member.creditScore', '>', 720_500_000)],
  ['member is tagged student', is('member.tags', 'has', 'student')],
  [
    'member age is between 18 and 60 years',
    { all: [is('member.age', '>=', 18), is('member.age', '<=', 60)] },
  ],
  ['member birthday is today', is('member.birthdayToday', '=', true)],
  ['member birthday is this month', is('member.birthdayThisMonth', '=', true)],
  ['member birthday is within 7 days', is('member.daysFromBirthday', '<=', 7)],
  ['member birthday is known', is('member.age', '!=', null)],
  ['member birthday is unknown', is('member.age', '=', null)],
  ['member joining date is before 2026-01-01', is('member.joinedDay', '<', day('2026-01-01'))],
  ['member joining date is after 2026-01-01', is('member.joinedDay', '>', day('2026-01-01'))],
  ['member joined at least 90 days ago', is('member.daysSinceJoined', '>=', 90)],
  [
    'member attribute household is at least 3',
    is('member.attribute', '>=', 3_000_000, { name: 'household' }),
  ],
  [
    'member attribute region is urban, rural',
    is('member.attribute', 'in', ['urban', 'rural'], { name: 'region' }),
  ],
  [
    'member attribute newsletter is not true',
    { not: is('member.attribute', '=', true, { name: 'newsletter' }) },
  ],
  [
    'member attribute registered is 2027-02-01',
    is('member.attribute', '=', '2027-02-01', { name: 'registered' }),
  ],
  ['member balance is at least 500 points', is('member.balance', '>=', 500)],
  ['member points earned today is less than 5 points', is('member.points', '<', 5, over({ period: 'day' }))],
  ['this is one purchase in every 10', is('member.purchaseInRun', '=', 10, { name: '10' })],
  [
    'member spend this month with this purchase is at least 1 CNY',
    is('member.spendWithThis', '>=', 100, over({ period: 'month' })),
  ],
  ['member spend this week is at least 1 CNY', is('member.spend', '>=', 100, over({ period: 'week' }))],
  ['member purchase count this month is 3', is('member.purchases', '=', 3, over({ period: 'month' }))],
  [
    'member purchase count this quarter is 3 times',
    is('member.purchases', '=', 3, over({ period: 'quarter' })),
  ],
  ['member spend this year is at least 1 CNY', is('member.spend', '>=', 100, over({ period: 'year' }))],
  [
    'member spend in the last 30 days is at least 1 CNY',
    is('member.spend', '>=', 100, over({ period: 'days', days: 30 })),
  ],
  [
    'member average purchase ever is at least 200 CNY',
    is('member.averagePurchase', '>=', 20_000_000_000, over({ period: 'lifetime' })),
  ],
  ['this is the first purchase', is('member.purchaseNumber', '=', 1)],
  ['this is purchase number 3', is('member.purchaseNumber', '=', 3)],
  ['member has purchased before', is('member.daysSinceLastPurchase', '!=', null)],
  ['last purchase is at least 90 days ago', is('member.daysSinceLastPurchase', '>=', 90)],
  ['date is 2027-06-18', is('time.day', '=', day('2027-06-18'))],
  [
    'date is between 2027-06-01 and 2027-06-18',
    { all: [is('time.day', '>=', day('2027-06-01')), is('time.day', '<=', day('2027-06-18'))] },
  ],
  [
    'date is in calendar spring-festival, labour-day',
    {
      any: [
        { all: [is('time.day', '>=', day('2027-02-06')), is('time.day', '<=', day('2027-02-12'))] },
        { all: [is('time.day', '>=', day('2028-01-26')), is('time.day', '<=', day('2028-02-01'))] },
        { all: [is('time.day', '>=', day('2027-05-01')), is('time.day', '<=', day('2027-05-01'))] },
      ],
    },
  ],
  ['weekday is Saturday, Sunday', is('time.weekday', 'in', [6, 7])],
  ['weekday is Monday', is('time.weekday', '=', 1)],
  ['weekday is not Friday', { not: is('time.weekday', '=', 5) }],
  ['month is June, November', is('time.month', 'in', [6, 11])],
  ['month is not December', { not: is('time.month', '=', 12) }],
  ['day of the month is 8, 18, 28', is('time.dayOfMonth', 'in', [8, 18, 28])],
  ['time is from 10:00 until 14:00', { all: [is('time.minute', '>=', 600), is('time.minute', '<', 840)] }],
  ['time is between 10:00 and 14:00', { all: [is('time.minute', '>=', 600), is('time.minute', '<', 840)] }],
  ['time is from 22:00 until 06:00', { any: [is('time.minute', '>=', 1320), is('time.minute', '<', 360)] }],
  ['time is from 18:00 until 24:00', { all: [is('time.minute', '>=', 1080), is('time.minute', '<', 1440)] }],
  ['time is from 24:00 until 06:00', { all: [is('time.minute', '>=', 0), is('time.minute', '<', 360)] }],
  [
    'purchase time is from 2027-06-17 20:00 until 2027-06-18 24:00',
    {
      all: [
        is('time.instant', '>=', Date.parse('2027-06-17T20:00:00+08:00')),
        is('time.instant', '<', Date.parse('2027-06-19T00:00:00+08:00')),
      ],
    },
  ],
  [
    'channel is app and (paid with card or not weekday is Monday)',
    {
      all: [
        is('purchase.channel', '=', 'app'),
        { any: [is('purchase.paymentMethods', 'has', 'card'), { not: is('time.weekday', '=', 1) }] },
      ],
    },
  ],
];

export const MEMBER_MEANINGS: readonly Meaning[] = [
  ['tier at least gold', is('member.tier', '>=', 2)],
  ['credit band at least B', is('member.creditBand', '>=', 2)],
  ['credit score at least 720', is('member.creditScore', '>=', 720_000_000)],
  ['tag student', is('member.tags', 'has', 'student')],
  ['age at least 60 years', is('member.age', '>=', 60)],
  ['birthday today', is('member.birthdayToday', '=', true)],
  ['birthday within 7 days', is('member.daysFromBirthday', '<=', 7)],
  ['joining date on or before 2026-12-31', is('member.joinedDay', '<=', day('2026-12-31'))],
  ['membership of at least 90 days', is('member.daysSinceJoined', '>=', 90)],
  ['attribute household at least 3', is('member.attribute', '>=', 3_000_000, { name: 'household' })],
  ['balance at least 500 points', is('member.balance', '>=', 500)],
  ['spend this month at least 1,000 CNY', is('member.spend', '>=', 100_000, over({ period: 'month' }))],
  ['purchase count ever at least 3', is('member.purchases', '>=', 3, over({ period: 'lifetime' }))],
  ['an earlier purchase', is('member.daysSinceLastPurchase', '!=', null)],
  ['no earlier purchase', is('member.purchaseNumber', '=', 1)],
  [
    'last purchase at least 90 days ago and tag student',
    { all: [is('member.daysSinceLastPurchase', '>=', 90), is('member.tags', 'has', 'student')] },
  ],
];

export const ITEM_MEANINGS: readonly Meaning[] = [
  ['category snack', SNACK],
  ['category snack, drink', { any: [SNACK, is('item.categories', 'has', 'drink')] }],
  ['items tagged green-label', is('item.tags', 'has', 'green-label')],
  ['brand acme, bravo', is('item.brand', 'in', ['acme', 'bravo'])],
  ['product A1', is('item.sku', '=', 'A1')],
  ['items with green grade at least AA', is('item.greenGrade', '>=', 1)],
  ['items with price at least 10.50 CNY', is('item.price', '>=', 1_050_000_000)],
  ['items with quantity more than 0.5 items', is('item.quantity', '>', 500_000)],
  ['items at full price', is('item.isDiscounted', '=', false)],
  ['items already reduced', is('item.isDiscounted', '=', true)],
  [
    'items with attribute litres at least 30 litres',
    is('item.attribute', '>=', 30_000_000, { name: 'litres' }),
  ],
  ['items with attribute litres at least 30', is('item.attribute', '>=', 30_000_000, { name: 'litres' })],
  ['items with attribute organic true', is('item.attribute', '=', true, { name: 'organic' })],
  [
    'items with attribute harvest after 2027-01-01',
    is('item.attribute', '>', '2027-01-01', { name: 'harvest' }),
  ],
  ['items with attribute colour red, blue', is('item.attribute', 'in', ['red', 'blue'], { name: 'colour' })],
  ['all items', is('item.kind', '=', 'goods')],
  ['goods', is('item.kind', '=', 'goods')],
  ['delivery', is('item.kind', '=', 'delivery')],
  ['tax', is('item.kind', '=', 'tax')],
  ['deposit', is('item.kind', '=', 'deposit')],
  ['fees', is('item.kind', '=', 'fee')],
  [
    'all items except (category snack plus brand acme)',
    { all: [is('item.kind', '=', 'goods'), { not: { any: [SNACK, is('item.brand', '=', 'acme')] } }] },
  ],
  ['category snack also brand acme', { all: [SNACK, is('item.brand', '=', 'acme')] }],
];
