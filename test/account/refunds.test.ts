import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/account/outcome.js';
import type { MemberProfile, PurchaseItem } from '../../src/engine/event.js';
import type { LifeRules, RefundRules } from '../../src/ruleset/types.js';
import { NO_LIFE } from '../../src/ruleset/types.js';
import {
  campaign,
  give,
  item,
  limit,
  member,
  NO_BASE,
  ofCategory,
  purchase,
  type RuleSetParts,
  rule,
  ruleSet,
  test,
  times,
} from '../support/rule-set.js';
import type { World } from './redeem-support.js';
import { buy, ms, offer, price, redeem, refusalText } from './redeem-support.js';
import { advance, REFUNDS, refund, world } from './tier-support.js';

const shopWith = (
  parts: RuleSetParts = {},
  refunds: Partial<RefundRules> = {},
  life: Partial<LifeRules> = {},
  profile: Partial<MemberProfile> = {},
): World =>
  world(ruleSet({ ...parts, life: { ...NO_LIFE, ...life, refund: { ...REFUNDS, ...refunds } } }), [profile]);

const order = (items: readonly PurchaseItem[], at = '2027-02-07', id = 'P1') =>
  purchase(items, { id, at, instantMs: ms(at) });

const moved = ({ entries }: Outcome) =>
  entries.flatMap(({ kind, rule: id, postings }) =>
    postings.map(({ debit, credit, points }) => `${kind} ${id}: ${points} ${debit} to ${credit}`),
  );

const asIf = { part: 'as-if-without' } as const;

/** Three snacks at 10.00 for a bonus of 60 points from 30.00 on; 1 point for every 1.00. */
const THREE_SNACKS = [item(3_000, { quantity: 3, category: 'snack', sku: 'crisps' })];
const BONUS = {
  rules: [rule('combo', give(60), { when: test('purchase.amount', 'greaterThanInclusive', 3_000) })],
};

describe('what a refund of part takes back', () => {
  it.each([
    [
      'in proportion: a third of 90',
      {},
      1,
      ['clawback base: 10 available to reversed', 'clawback combo: 20 available to reversed'],
      60n,
    ],
    [
      'as if without: the bonus is lost',
      asIf,
      1,
      ['clawback base: 10 available to reversed', 'clawback combo: 60 available to reversed'],
      20n,
    ],
    [
      'in proportion: all',
      {},
      3,
      ['clawback base: 30 available to reversed', 'clawback combo: 60 available to reversed'],
      0n,
    ],
    [
      'as if without: all',
      asIf,
      3,
      ['clawback base: 30 available to reversed', 'clawback combo: 60 available to reversed'],
      0n,
    ],
  ])('%s', (_, way, quantity, expected, left) => {
    const shop = shopWith(BONUS, way);
    shop.apply(order(THREE_SNACKS));
    expect(shop.state().balance).toBe(90n);
    const outcome = shop.apply(refund('P1', [[1, quantity]]));
    expect(moved(outcome)).toEqual(expected);
    expect([shop.state().balance, outcome.refund?.keptAfter]).toEqual([left, left]);
  });

  it('takes a bonus back from the lines that earned it', () => {
    const rules = [rule('snacks', times('2'), { items: ofCategory('snack') })];
    const shop = shopWith({ rules });
    shop.apply(order([item(1_000, { category: 'snack' }), item(1_000, { category: 'gift' })]));
    expect(shop.state().balance).toBe(30n);
    expect(moved(shop.apply(refund('P1', [[2, 1]])))).toEqual(['clawback base: 10 available to reversed']);
    expect(moved(shop.apply(refund('P1')))).toEqual([
      'clawback base: 10 available to reversed',
      'clawback snacks: 10 available to reversed',
    ]);
  });

  it('rounds over all refunds together', () => {
    // 10 points for three: kept are 6 (of 6.67), 3 (of 3.33), 0.
    const shop = shopWith({ base: NO_BASE, rules: [rule('gift', give(10))] });
    shop.apply(order(THREE_SNACKS));
    const taken = [1, 2, 3].map(() => {
      const { refund: done } = shop.apply(refund('P1', [['crisps', 1]]));
      return (done?.keptBefore ?? 0n) - (done?.keptAfter ?? 0n);
    });
    expect(taken).toEqual([4n, 3n, 3n]);
  });

  it('leaves another bonus in the place of a lost one, and never more than was earned', () => {
    const rules = [
      rule('large', give(50), { when: test('purchase.amount', 'greaterThanInclusive', 3_000) }),
      rule('small', give(20), { when: test('purchase.amount', 'lessThan', 3_000) }),
      rule('tiny', give(200), { when: test('purchase.amount', 'lessThan', 2_000) }),
    ];
    const shop = shopWith({ base: NO_BASE, rules }, asIf);
    shop.apply(order(THREE_SNACKS));
    const kept = () => shop.books.purchase('P1')?.awards.map((award) => `${award.rule} ${award.kept}`);
    expect(moved(shop.apply(refund('P1', [[1, 1]])))).toEqual(['clawback large: 30 available to reversed']);
    expect(kept()).toEqual(['large 0', 'small 20']);
    const more = shop.apply(refund('P1', [[1, 1]]));
    expect(moved(more)).toEqual(['restore tiny: 30 reversed to available']);
    expect(shop.state().balance).toBe(50n);
  });

  it('gives points back as they would be had they stayed: usable, and with the end that purchases since have moved', () => {
    const rules = [
      rule('large', give(50), { when: test('purchase.amount', 'greaterThanInclusive', 3_000) }),
      rule('small', give(20), { when: test('purchase.amount', 'lessThan', 3_000) }),
      rule('tiny', give(200), { when: test('purchase.amount', 'lessThan', 2_000) }),
    ];
    const all = { id: 'all', campaigns: null, rules: null };
    const span = { count: 30, unit: 'days' } as const;
    const shop = shopWith({ base: NO_BASE, rules }, asIf, {
      expiry: [{ ...all, monthEnd: 'clamp', way: { kind: 'idle', span } }],
      pending: [{ ...all, way: { kind: 'after', days: 10 } }],
    });
    shop.apply(order(THREE_SNACKS, '2027-02-07'));
    shop.apply(refund('P1', [[1, 1]], '2027-02-08'));
    shop.apply(order([item(3_000)], '2027-02-25', 'P2'));
    shop.apply(refund('P1', [[1, 1]], '2027-02-26'));
    const lots = shop.state().lots.filter(({ event }) => event === 'P1');
    expect(lots).toMatchObject([{ points: 50n, isPending: false, endsMs: ms('2027-03-28T00:00:00Z') }]);
  });

  it('counts goods that are weighed', () => {
    const shop = shopWith();
    shop.apply(order([item(3_000, { quantity: '1.5' })]));
    expect(shop.apply(refund('P1', [[1, '0.5']])).refund?.keptAfter).toBe(20n);
  });

  it('takes lines of one product from the first with something left', () => {
    const shop = shopWith();
    const tea = { sku: 'tea', quantity: 2 };
    shop.apply(order([item(2_000, tea), item(1_000, tea)]));
    shop.apply(refund('P1', [['tea', 3]]));
    expect(shop.books.purchase('P1')?.returned).toEqual([2n, 1n].map((num) => ({ num, den: 1n })));
    expect(shop.state().balance).toBe(5n);
  });

  it('goes on from states before the purchase, not from those of today', () => {
    const rules = [rule('first', give(500), { when: test('member.purchaseNumber', 'equal', 1) })];
    const shop = shopWith({ rules }, asIf);
    shop.apply(order(THREE_SNACKS));
    shop.apply(buy(1_000, { at: '2027-02-08' }));
    expect(shop.apply(refund('P1', [[1, 1]], '2027-02-09')).refund?.keptAfter).toBe(520n);
  });
});

describe('points that are not there any more', () => {
  const spent = (refunds: Partial<RefundRules>) => {
    const shop = shopWith({}, refunds, { offers: [offer('mug', { prices: [price(70)] })] });
    shop.apply(order([item(10_000, { quantity: 10 })]));
    shop.apply(redeem('mug', { at: '2027-02-07' }));
    return shop;
  };

  it.each([
    ['stops at zero', { kind: 'stop-at-zero' } as const, 0n, 0n, 30n],
    ['goes below zero down to the floor', { kind: 'below-zero', floor: 20 } as const, -20n, 0n, 10n],
    ['goes below zero', { kind: 'below-zero', floor: 500 } as const, -30n, 0n, 0n],
    // 30 points at 0.05 CNY each.
    ['is taken from the money', { kind: 'refund-money', minorPerPoint: '5' } as const, 0n, 150n, 0n],
    // 30 points at 2 CNY each are more than the 40.00 that are paid back.
    [
      'is never more than the money',
      { kind: 'refund-money', minorPerPoint: '200' } as const,
      0n,
      4_000n,
      10n,
    ],
  ])('%s', (_, beyondBalance, balance, withheldMinor, unclaimed) => {
    const shop = spent({ beyondBalance });
    shop.apply(refund('P1', [[1, 2]]));
    const { refund: last } = shop.apply(refund('P1', [[1, 4]]));
    expect([shop.state().balance, last?.withheldMinor, last?.unclaimed]).toEqual([
      balance,
      withheldMinor,
      unclaimed,
    ]);
  });

  it('is not taken from money of another currency', () => {
    const shop = shopWith(
      {},
      { beyondBalance: { kind: 'refund-money', minorPerPoint: '5' } },
      {
        offers: [offer('mug', { prices: [price(20)] })],
      },
    );
    const gift = rule('gift', give(20));
    const abroad = shopWith(
      { rules: [gift] },
      { beyondBalance: { kind: 'refund-money', minorPerPoint: '5' } },
      {
        offers: [offer('mug', { prices: [price(20)] })],
      },
    );
    for (const [one, currency] of [
      [shop, 'CNY'],
      [abroad, 'USD'],
    ] as const) {
      one.apply({ ...order([item(2_000)]), currency });
      one.apply(redeem('mug', { at: '2027-02-07' }));
    }
    const withheld = [shop, abroad].map((one) => one.apply(refund('P1')).refund);
    expect(withheld.map((done) => [done?.withheldMinor, done?.unclaimed])).toEqual([
      [100n, 0n],
      [0n, 20n],
    ]);
  });

  it('what is earned later pays a debt first', () => {
    const shop = spent({ beyondBalance: { kind: 'below-zero', floor: 500 } });
    shop.apply(refund('P1'));
    expect([shop.state().balance, shop.state().lots]).toEqual([-70n, []]);
    shop.apply(buy(10_000, { at: '2027-02-09' }));
    expect([shop.state().balance, shop.state().lots.map(({ points }) => points)]).toEqual([30n, [30n]]);
  });

  it('what was let go once is not taken later', () => {
    const shop = spent({});
    shop.apply(refund('P1', [[1, 5]]));
    expect(shop.state().balance).toBe(0n);
    shop.apply(buy(10_000, { at: '2027-02-09' }));
    shop.apply(refund('P1', [[1, 5]], '2027-02-10'));
    expect(shop.state().balance).toBe(50n);
  });
});

describe('which points are taken', () => {
  it('those of the purchase, the pending ones first, then others in the order of their use', () => {
    const pending = [
      { id: 'gift', campaigns: null, rules: ['gift'], way: { kind: 'after', days: 9 } as const },
    ];
    const expiry = [
      {
        id: 'year',
        campaigns: null,
        rules: null,
        monthEnd: 'clamp' as const,
        way: { kind: 'after', span: { count: 90, unit: 'days' }, through: 'day' } as const,
      },
    ];
    const rules = [rule('gift', give(5))];
    const shop = shopWith({ rules }, asIf, {
      pending,
      expiry,
      offers: [offer('mug', { prices: [price(25)] })],
    });
    shop.apply(buy(2_000, { at: '2027-01-01', id: 'P0' }));
    shop.apply(order([item(3_000)]));
    // 25 of the 50 available points: those that end first, all 20 of P0 and its gift.
    shop.apply(redeem('mug', { at: '2027-02-07' }));
    shop.apply(buy(2_000, { at: '2027-02-08', id: 'P9' }));
    const { entries } = shop.apply(refund('P1', null, '2027-02-09'));
    expect(entries.map(({ lots }) => lots)).toEqual([
      [
        { lot: 'P1/gift', points: 5n },
        { lot: 'P1/base', points: 25n },
      ],
      [{ lot: 'P1/base', points: 5n }],
    ]);
  });

  it('points that come back as pending wait again', () => {
    const way = { kind: 'delivery', daysMax: null } as const;
    const pending = [{ id: 'all', campaigns: null, rules: null, way }];
    const shop = shopWith({}, {}, { pending });
    shop.apply(order([item(3_000)]));
    expect(moved(shop.apply(refund('P1')))).toEqual(['clawback base: 30 pending to reversed']);
  });
});

describe('redeemed points', () => {
  it('come back in proportion with the goods that they paid for (OD-08)', () => {
    // 35 points a pen, 200 before, 150 for 10% off: 200 - 150 + 70 = 120; one pen back: + 75 - 35 = 160.
    const rules = [rule('pens', give(35, { kind: 'unit' }))];
    const offers = [offer('tenth', { prices: [price(150)] })];
    const shop = shopWith({ base: NO_BASE, rules }, {}, { offers }, { balance: 200n });
    shop.apply(order([item(10_000, { quantity: 2, sku: 'pen' })]));
    shop.apply(redeem('tenth', { purchase: 'P1' }));
    expect(shop.state().balance).toBe(120n);
    const { refund: done } = shop.apply(refund('P1', [['pen', 1]]));
    expect([done?.returned, done?.keptBefore, done?.keptAfter]).toEqual([75n, 70n, 35n]);
    expect(shop.state().balance).toBe(160n);
  });

  it('keep their end: what is over ends in the same event', () => {
    const expiry = [
      {
        id: 'soon',
        campaigns: null,
        rules: null,
        monthEnd: 'clamp' as const,
        way: { kind: 'date', day: 20_870 } as const,
      },
    ];
    const shop = shopWith({}, {}, { expiry, offers: [offer('mug', { prices: [price(50)] })] });
    shop.apply(buy(10_000, { at: '2027-01-01' }));
    shop.apply(order([item(1_000)]));
    shop.apply(redeem('mug', { purchase: 'P1', at: '2027-02-07' }));
    shop.apply(advance('2027-03-01'));
    expect(moved(shop.apply(refund('P1', null, '2027-03-02')))).toEqual([
      'return mug: 50 redeemed to available',
      'expire base: 50 available to expired',
    ]);
  });

  it('that had ended are not claimed from others when their purchase comes back', () => {
    const expiry = [
      {
        id: 'base',
        campaigns: null,
        rules: ['base'],
        monthEnd: 'clamp' as const,
        way: {
          kind: 'after' as const,
          span: { count: 30, unit: 'days' as const },
          through: 'day' as const,
        },
      },
    ];
    const shop = shopWith(
      {},
      {},
      { expiry, offers: [offer('box', { prices: [price(40)] })] },
      { balance: 500n },
    );
    shop.apply(order([item(10_000, { sku: 'lamp' })]));
    // 40 of the 100 points are used, 60 end on 10 March.
    shop.apply(redeem('box', { at: '2027-02-10' }));
    shop.apply(advance('2027-03-20'));
    expect(shop.state().balance).toBe(500n);
    const back = shop.apply(refund('P1', null, '2027-03-21'));
    expect(moved(back)).toEqual(['clawback base: 40 available to reversed']);
    expect(back.refund).toMatchObject({ keptBefore: 100n, keptAfter: 0n, ended: 60n, unclaimed: 0n });
    expect(shop.state().balance).toBe(460n);
  });

  it('of a cancelled redemption do not come back twice', () => {
    const shop = shopWith({}, {}, { offers: [offer('mug', { prices: [price(50)] })] });
    shop.apply(order([item(10_000)]));
    const used = redeem('mug', { purchase: 'P1' });
    shop.apply(used);
    shop.apply({
      type: 'cancel',
      id: 'Z1',
      member: 'M1',
      at: '',
      instantMs: ms('2027-02-08'),
      redemption: used.id,
      by: 'member',
      compensation: 0n,
    });
    expect(shop.state().balance).toBe(100n);
    shop.apply(refund('P1', null, '2027-02-09'));
    expect(shop.state().balance).toBe(0n);
  });
});

describe('what is given back on the day of the purchase', () => {
  it('spend and points, and the purchase itself when nothing is left of it', () => {
    const shop = shopWith();
    shop.apply(order(THREE_SNACKS));
    shop.apply(refund('P1', [[1, 1]]));
    expect(shop.state().days).toEqual([[20_856, { purchases: 1, spendMinor: 2_000n, points: 20n }]]);
    shop.apply(refund('P1'));
    expect(shop.state().days).toEqual([[20_856, { purchases: 0, spendMinor: 0n, points: 0n }]]);
  });

  it.each([
    ['in proportion', {}],
    ['as if without', asIf],
  ])('the own limits, %s: what was used can be used again', (_, way) => {
    const rules = [
      rule('gift', give(20, { kind: 'unit' }), {
        limits: [limit('month', 60, 'month'), limit('once', 1, 'day', 'times')],
      }),
    ];
    const shop = shopWith({ base: NO_BASE, rules }, way);
    shop.apply(order(THREE_SNACKS));
    shop.apply(refund('P1', [[1, 2]]));
    expect(shop.state().limits.get('month')).toEqual([[20_856, 20n]]);
    expect(shop.state().limits.get('once')).toEqual([[20_856, 1n]]);
    shop.apply(refund('P1'));
    expect(shop.state().limits.get('once')).toEqual([[20_856, 0n]]);
    shop.apply(buy(3_000, { at: '2027-02-09' }));
    expect(shop.state().balance).toBe(20n);
  });

  it('carbon, in proportion', () => {
    const shop = shopWith();
    const green = order([item(3_000, { quantity: 3 })]);
    shop.apply({ ...green, carbonGrams: { num: 300n, den: 1n } });
    shop.apply(refund('P1', [[1, 1]]));
    expect(shop.state().counts.get('carbon')).toEqual([[20_856, 200_000_000n]]);
  });

  it('a budget stays used and closed', () => {
    const budgets = [
      { id: 'b', quota: { unit: 'points', amount: 100 }, per: 'campaign', end: 'pay-rest' } as const,
    ];
    const shop = shopWith({
      base: NO_BASE,
      campaigns: [campaign('spring', { budgets })],
      rules: [rule('gift', give(100))],
    });
    shop.apply(order(THREE_SNACKS));
    const used = shop.books.shared().budgets;
    shop.apply(refund('P1'));
    expect(shop.books.shared().budgets).toEqual(used);
  });
});

describe('refunds that are refused', () => {
  const tea = item(2_000, { quantity: 2, sku: 'tea' });

  it.each([
    ['an unknown purchase', refund('P7'), 'JF4511 there is no purchase P7', 'JF4511 没有订单 P7'],
    [
      'another member',
      refund('P1', null, '2027-02-08', 'M2'),
      'JF4512 purchase P1 is not one of M2',
      'JF4512 订单 P1 不属于 M2',
    ],
    [
      'more than is left',
      refund('P1', [[1, 3]]),
      'JF4513 only 2 of line 1 of purchase P1 can still come back, not 3',
      'JF4513 订单 P1 的第 1 行：还可退 2，不能退 3',
    ],
    [
      'more than is left, in two parts',
      refund('P1', [
        ['tea', 1],
        ['tea', 2],
      ]),
      'JF4513 only 1 of product tea of purchase P1 can still come back, not 2',
      'JF4513 订单 P1 的商品 tea：还可退 1，不能退 2',
    ],
    [
      'an unknown line',
      refund('P1', [[2, 1]]),
      'JF4514 purchase P1 has no line 2',
      'JF4514 订单 P1 没有第 2 行',
    ],
    [
      'an unknown product',
      refund('P1', [['mug', 1]]),
      'JF4514 purchase P1 has no product mug',
      'JF4514 订单 P1 没有商品 mug',
    ],
    [
      'no lines',
      refund('P1', []),
      'JF4515 the refund of purchase P1 names nothing that comes back',
      'JF4515 订单 P1 的退货没有写明退回什么',
    ],
    [
      'none of a line',
      refund('P1', [[1, 0]]),
      'JF4515 the refund of purchase P1 names nothing that comes back',
      'JF4515 订单 P1 的退货没有写明退回什么',
    ],
  ])('%s, and nothing is booked', (_, event, en, zh) => {
    const shop = world(ruleSet({ life: { ...NO_LIFE, refund: REFUNDS } }), [member(), member({ id: 'M2' })]);
    shop.apply(order([tea]));
    shop.apply(buy(500, { member: 'M2' }));
    const before = [shop.state(), shop.state('M2'), shop.books.purchase('P1')];
    const outcome = shop.apply(event);
    expect([refusalText(outcome), refusalText(outcome, 'zh')]).toEqual([en, zh]);
    expect(outcome.entries).toEqual([]);
    expect([shop.state(), shop.state('M2'), shop.books.purchase('P1')]).toEqual(before);
  });

  it('what came back before', () => {
    const shop = shopWith();
    shop.apply(order([tea]));
    shop.apply(refund('P1'));
    expect(refusalText(shop.apply(refund('P1')))).toBe('JF4516 all of purchase P1 came back before');
  });

  it('a program that says nothing about refunds', () => {
    const shop = world(ruleSet());
    shop.apply(order([tea]));
    const outcome = shop.apply(refund('P1'));
    expect(refusalText(outcome)).toBe(
      'JF4510 the program does not say what a refund takes back: it has no block `refund`',
    );
    expect(refusalText(outcome, 'zh')).toBe('JF4510 项目没有“退货”块，未说明退货时如何收回积分');
  });

  it('a purchase of a rule set that is not there', () => {
    const shop = shopWith();
    shop.apply(order([tea]));
    const record = shop.books.purchase('P1');
    if (record === undefined) throw new Error('no record');
    shop.books.putPurchase({ ...record, ruleSet: 'abc' });
    expect(refusalText(shop.apply(refund('P1')))).toBe(
      'JF4517 purchase P1 was decided by rule set abc, which is not known here',
    );
  });
});
