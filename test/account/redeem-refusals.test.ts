/** Every request that cannot be met: its words in both languages, and that nothing was booked. */
import { describe, expect, it } from 'vitest';
import type { LoyaltyEvent, MemberProfile } from '../../src/engine/event.js';
import type { LifeRules, Limit, PointsAsMoney } from '../../src/ruleset/types.js';
import { campaign, item, limit, ofCategory, ruleSet, test } from '../support/rule-set.js';
import {
  buy,
  cancel,
  cause,
  day,
  donate,
  NOBODY,
  offer,
  price,
  redeem,
  refusalText,
  world,
} from './redeem-support.js';

interface Row {
  readonly what: string;
  readonly life: Partial<LifeRules>;
  readonly runs?: { readonly from: number | null; readonly until: number | null };
  readonly member?: Partial<MemberProfile>;
  readonly earlier?: readonly LoyaltyEvent[];
  readonly event: LoyaltyEvent;
  readonly en: string;
  readonly zh: string;
}

const RICH = { balance: 10_000n };
const window = (from: string, until: string) => ({ from: day(from), until: day(until) });
const notebook = (parts: Parameters<typeof offer>[1] = {}) => ({ offers: [offer('notebook', parts)] });
const PAYS: PointsAsMoney = {
  points: 100,
  minor: 100,
  leastPoints: 500,
  stepPoints: 100,
  mostPoints: null,
  mostShare: '1/2',
  excess: 'refuse',
};
const pays = (parts: Partial<PointsAsMoney> = {}) => ({
  offers: [offer('cash', { pays: { ...PAYS, ...parts } })],
});
const aMonth: Limit = limit('offer/notebook#times-month', 1, 'month', 'times');
const first = redeem('notebook', { at: '2027-02-01', id: 'R0' });

const ROWS: readonly Row[] = [
  {
    what: 'an unknown offer',
    life: {},
    event: redeem('pencil'),
    en: 'JF4520 there is no offer pencil',
    zh: 'JF4520 没有兑换品 pencil',
  },
  {
    what: 'not even once',
    life: notebook(),
    member: RICH,
    event: redeem('notebook', { quantity: 0 }),
    en: 'JF4521 it asks for the notebook 0 times; it takes at least 1, and exactly 1 where points pay for a purchase',
    zh: 'JF4521 兑换「notebook」的次数为 0；至少为 1，以积分抵扣消费时只能为 1',
  },
  {
    what: 'too many coupons at once',
    life: notebook({ prices: [price(1)], coupon: 'FREE' }),
    member: { balance: 10n ** 15n },
    event: redeem('notebook', { quantity: Number.MAX_SAFE_INTEGER }),
    en: 'JF4549 the notebook is asked for 9007199254740991 times; coupons are given at most 1000 at once',
    zh: 'JF4549 「notebook」一次兑换 9007199254740991 张；优惠券一次最多 1000 张',
  },
  {
    what: 'more at once than there are points',
    life: notebook({ prices: [price(3)] }),
    member: { balance: 10n ** 15n },
    event: redeem('notebook', { quantity: Number.MAX_SAFE_INTEGER }),
    en: 'JF4533 it takes 27021597764222973 points, the member has 1000000000000000 points: 26021597764222973 points missing',
    zh: 'JF4533 需要 27021597764222973 points，会员有 1000000000000000 points，还差 26021597764222973 points',
  },
  {
    what: 'withdrawn',
    life: {
      offers: [
        offer('notebook', { replaced: { by: 'planner', fromMs: day('2027-02-01') } }),
        offer('planner'),
      ],
    },
    member: RICH,
    event: redeem('notebook'),
    en: 'JF4522 the notebook is not given any more since 2027-02-01; the planner (planner) takes its place',
    zh: 'JF4522 「notebook」自 2027-02-01 起不再提供，由「planner」（planner）替代',
  },
  {
    what: 'before its window',
    life: notebook({ during: [window('2027-08-20', '2027-09-11')] }),
    member: RICH,
    event: redeem('notebook'),
    en: 'JF4523 the notebook can be redeemed from 2027-08-20',
    zh: 'JF4523 「notebook」自 2027-08-20 起可兑换',
  },
  {
    what: 'the instant at which its window ends',
    life: notebook({ during: [window('2027-01-20', '2027-02-07')] }),
    member: RICH,
    event: redeem('notebook', { at: '2027-02-07T00:00:00Z' }),
    en: 'JF4524 the notebook could be redeemed through 2027-02-06',
    zh: 'JF4524 「notebook」的兑换截至 2027-02-06',
  },
  {
    what: 'after its campaign',
    life: notebook({ campaign: 'spring' }),
    runs: window('2027-01-01', '2027-02-01'),
    member: RICH,
    event: redeem('notebook'),
    en: 'JF4524 the notebook could be redeemed through 2027-01-31',
    zh: 'JF4524 「notebook」的兑换截至 2027-01-31',
  },
  {
    what: 'early, and not one of those',
    life: notebook({
      during: [window('2027-08-20', '2027-09-11')],
      early: [
        {
          during: window('2027-02-01', '2027-08-20'),
          when: test('member.creditBand', 'greaterThanInclusive', 2),
        },
      ],
    }),
    member: { ...RICH, creditBand: 'B' },
    event: redeem('notebook'),
    en: 'JF4525 the notebook can be redeemed from 2027-08-20; before that only by some members, and this member is none of them (credit band is B, needs at least A)',
    zh: 'JF4525 「notebook」自 2027-08-20 起可兑换；此前仅对部分会员提前开放，该会员不符合（信用等级为 B，需不低于 A）',
  },
  {
    what: 'not on this day of the month',
    life: notebook({ daysOfMonth: [8, 31] }),
    member: RICH,
    event: redeem('notebook', { at: '2027-02-09' }),
    en: 'JF4526 the notebook can be redeemed on day 8, 31 of the month only, next on 2027-02-28',
    zh: 'JF4526 「notebook」仅在每月 8, 31 号可兑换，下一次为 2027-02-28',
  },
  {
    what: 'not for this member',
    life: notebook({ open: test('member.balance', 'greaterThanInclusive', 500) }),
    event: redeem('notebook'),
    en: 'JF4527 the notebook is not open to this member: balance is 0 points, needs at least 500 points',
    zh: 'JF4527 「notebook」不对该会员开放：余额为 0 points，需不低于 500 points',
  },
  {
    what: 'not for a member of whom nothing is known',
    life: notebook({ open: test('member.creditBand', 'greaterThanInclusive', 1) }),
    member: RICH,
    event: redeem('notebook'),
    en: 'JF4527 the notebook is not open to this member: credit band is unknown',
    zh: 'JF4527 「notebook」不对该会员开放：信用等级未知',
  },
  {
    what: 'not for a member without the tag',
    life: notebook({ open: test('member.tags', 'contains', 'office') }),
    member: { ...RICH, tags: ['home', 'garden'] },
    event: redeem('notebook'),
    en: 'JF4527 the notebook is not open to this member: member tags is home, garden, needs office',
    zh: 'JF4527 「notebook」不对该会员开放：会员标签为 home、garden，需包含 office',
  },
  {
    what: 'not for a member with the tag',
    life: notebook({ open: { not: test('member.tags', 'contains', 'office') } }),
    member: { ...RICH, tags: ['office'] },
    event: redeem('notebook'),
    en: 'JF4527 the notebook is not open to this member: member tags is office, must not be office',
    zh: 'JF4527 「notebook」不对该会员开放：会员标签为 office，不得包含 office',
  },
  {
    what: 'only when given',
    life: notebook({ open: NOBODY }),
    member: RICH,
    event: redeem('notebook'),
    en: 'JF4527 the notebook is not open to this member: only members to whom a rule opens it may have it',
    zh: 'JF4527 「notebook」不对该会员开放：仅对由规则开放的会员开放',
  },
  {
    what: 'an item is needed',
    life: notebook({ items: ofCategory('drink') }),
    member: RICH,
    event: redeem('notebook', { items: [item(100, { category: 'snack' })] }),
    en: 'JF4528 the notebook is used on certain items only, and neither the redemption nor its purchase has one',
    zh: 'JF4528 「notebook」仅适用于特定商品，而兑换记录及其订单中都没有',
  },
  {
    what: 'an unknown purchase',
    life: notebook(),
    member: RICH,
    event: redeem('notebook', { purchase: 'P9' }),
    en: 'JF4529 there is no purchase P9 of this member by then, or all of it has come back',
    zh: 'JF4529 该会员此时没有订单 P9，或该订单已全部退货',
  },
  {
    what: "another member's purchase",
    life: notebook(),
    member: RICH,
    earlier: [buy(100, { at: '2027-02-01', id: 'P8', member: 'M2' })],
    event: redeem('notebook', { purchase: 'P8' }),
    en: 'JF4529 there is no purchase P8 of this member by then, or all of it has come back',
    zh: 'JF4529 该会员此时没有订单 P8，或该订单已全部退货',
  },
  {
    what: 'other money',
    life: notebook({ prices: [price(500), price(400, { cashMinor: 500 })] }),
    member: RICH,
    event: redeem('notebook', { quantity: 2, cashMinor: 500n }),
    en: 'JF4530 the notebook is not given for 5.00 CNY besides the points; its prices now: 500 points, 400 points plus 5.00 CNY',
    zh: 'JF4530 「notebook」没有另付 5.00 元的价格；目前的价格：500 points、400 points另加 5.00 元',
  },
  {
    what: 'no price for the member',
    life: notebook({ prices: [price(500, { when: test('member.tier', 'greaterThanInclusive', 1) })] }),
    member: RICH,
    event: redeem('notebook'),
    en: 'JF4531 the notebook has no price for this member at this time; its prices: 500 points',
    zh: 'JF4531 「notebook」此时没有适用于该会员的价格；其价格：500 points',
  },
  {
    what: 'another price than the record says',
    life: notebook(),
    member: RICH,
    event: redeem('notebook', { points: 400n }),
    en: 'JF4532 the record takes 400 points for the notebook, and it costs 500 points',
    zh: 'JF4532 记录为「notebook」扣 400 points，而价格为 500 points',
  },
  {
    what: 'not enough points',
    life: notebook(),
    member: { balance: 499n },
    event: redeem('notebook'),
    en: 'JF4533 it takes 500 points, the member has 499 points: 1 point missing',
    zh: 'JF4533 需要 500 points，会员有 499 points，还差 1 points',
  },
  {
    what: 'points owed',
    life: notebook(),
    member: { balance: -20n },
    event: redeem('notebook'),
    en: 'JF4533 it takes 500 points, the member has -20 points: 520 points missing',
    zh: 'JF4533 需要 500 points，会员有 -20 points，还差 520 points',
  },
  {
    what: 'points not usable yet',
    life: {
      ...notebook(),
      pending: [{ id: 'all', campaigns: null, rules: null, way: { kind: 'after', days: 7 } }],
    },
    member: { balance: 300n },
    earlier: [buy(30_000, { at: '2027-02-05' })],
    event: redeem('notebook'),
    en: 'JF4534 it takes 500 points, and the member can use 300 points now: 200 points missing; 300 points more are pending, enough of them from 2027-02-12',
    zh: 'JF4534 需要 500 points，会员目前可用 300 points，还差 200 points；另有 300 points 待生效，2027-02-12 起足够',
  },
  {
    what: 'points not usable before the goods are delivered',
    life: {
      ...notebook(),
      pending: [{ id: 'all', campaigns: null, rules: null, way: { kind: 'delivery', daysMax: null } }],
    },
    earlier: [buy(60_000, { at: '2027-02-05' })],
    event: redeem('notebook'),
    en: 'JF4534 it takes 500 points, and the member can use 0 points now: 500 points missing; 600 points more are pending until the goods are delivered',
    zh: 'JF4534 需要 500 points，会员目前可用 0 points，还差 500 points；另有 600 points 待生效，交付后可用',
  },
  {
    what: 'points of the same purchase',
    life: {
      ...notebook(),
      choices: { tierCrossing: null, earnedUsableAtOnce: false, lateRecords: null },
    },
    member: { balance: 400n },
    earlier: [buy(30_000, { at: '2027-02-05', id: 'P7' })],
    event: redeem('notebook', { purchase: 'P7' }),
    en: 'JF4535 it takes 500 points, the member has 400 points besides the 300 points that purchase P7 itself gave: 100 points missing',
    zh: 'JF4535 需要 500 points，除订单 P7 本身所得的 300 points 外会员有 400 points，还差 100 points',
  },
  {
    what: 'out of stock',
    life: notebook({ pieces: 100, stock: [{ id: 'offer/notebook#stock-total', pieces: 150, per: 'total' }] }),
    member: RICH,
    earlier: [first],
    event: redeem('notebook'),
    en: 'JF4536 the notebook has 50 left in all, it takes 100',
    zh: 'JF4536 「notebook」总计剩余 50 件，需要 100 件',
  },
  {
    what: 'limit reached',
    life: notebook({ limits: [aMonth] }),
    member: RICH,
    earlier: [first],
    event: redeem('notebook'),
    en: 'JF4537 the notebook is limited to 1 time a month per member: 1 time used, 1 time asked for; again from 2027-03-01',
    zh: 'JF4537 「notebook」限每会员每月 1 次：已用 1 次，本次 1 次；2027-03-01 起可再兑换',
  },
  {
    what: 'a rolling limit reached',
    life: notebook({ limits: [limit('offer/notebook#times-10-days', 1, 10, 'times')] }),
    member: RICH,
    earlier: [first],
    event: redeem('notebook'),
    en: 'JF4537 the notebook is limited to 1 time in 10 days per member: 1 time used, 1 time asked for; again from 2027-02-11',
    zh: 'JF4537 「notebook」限每会员每 10 天 1 次：已用 1 次，本次 1 次；2027-02-11 起可再兑换',
  },
  {
    what: 'a rolling limit of which several days hold parts',
    life: notebook({ limits: [limit('offer/notebook#times-10-days', 3, 10, 'times')] }),
    member: RICH,
    earlier: [
      redeem('notebook', { at: '2027-02-01' }),
      redeem('notebook', { at: '2027-02-03' }),
      redeem('notebook', { at: '2027-02-05' }),
    ],
    event: redeem('notebook', { quantity: 2 }),
    en: 'JF4537 the notebook is limited to 3 times in 10 days per member: 3 times used, 2 times asked for; again from 2027-02-13',
    zh: 'JF4537 「notebook」限每会员每 10 天 3 次：已用 3 次，本次 2 次；2027-02-13 起可再兑换',
  },
  {
    what: 'more at once than a limit ever allows',
    life: notebook({ limits: [aMonth] }),
    member: RICH,
    event: redeem('notebook', { quantity: 2 }),
    en: 'JF4537 the notebook is limited to 1 time a month per member: 0 times used, 2 times asked for',
    zh: 'JF4537 「notebook」限每会员每月 1 次：已用 0 次，本次 2 次',
  },
  {
    what: 'points instead of money, and money besides',
    life: pays(),
    member: RICH,
    event: redeem('cash', { points: 500n, amountMinor: 10_000n, cashMinor: 500n }),
    en: 'JF4530 the cash is not given for 5.00 CNY besides the points; its prices now: 100 points for 1.00 CNY',
    zh: 'JF4530 「cash」没有另付 5.00 元的价格；目前的价格：100 points抵 1.00 元',
  },
  {
    what: 'points that pay: how many?',
    life: pays(),
    member: RICH,
    event: redeem('cash', { amountMinor: 10_000n }),
    en: 'JF4538 the cash pays for part of a purchase: the record must say how many points, and the amount of the purchase or a purchase',
    zh: 'JF4538 「cash」抵扣消费金额：记录须写明积分数，以及消费金额或订单',
  },
  {
    what: 'points that pay: below the least',
    life: pays(),
    member: RICH,
    event: redeem('cash', { points: 400n, amountMinor: 10_000n }),
    en: 'JF4539 the cash accepts at least 500 points, 400 points can be taken',
    zh: 'JF4539 「cash」最低 500 points，本次可用 400 points',
  },
  {
    what: 'points that pay: below the least when lowered to the share',
    life: pays({ excess: 'lower' }),
    member: RICH,
    event: redeem('cash', { points: 500n, amountMinor: 999n }),
    en: 'JF4539 the cash accepts at least 500 points, 400 points can be taken',
    zh: 'JF4539 「cash」最低 500 points，本次可用 400 points',
  },
  {
    what: 'points that pay: not a step',
    life: pays(),
    member: RICH,
    event: redeem('cash', { points: 550n, amountMinor: 10_000n }),
    en: 'JF4540 the cash accepts points in steps of 100 points, 550 points are none',
    zh: 'JF4540 「cash」每档 100 points，550 points 不是整档',
  },
  {
    what: 'points that pay: above the share',
    life: pays(),
    member: RICH,
    event: redeem('cash', { points: 700n, amountMinor: 1_399n }),
    en: 'JF4541 the cash accepts at most 600 points here, 700 points are asked for',
    zh: 'JF4541 「cash」本次最多 600 points，请求 700 points',
  },
  {
    what: 'points that pay: above the most',
    life: pays({ mostPoints: 600 }),
    member: RICH,
    event: redeem('cash', { points: 700n, amountMinor: 100_000n }),
    en: 'JF4541 the cash accepts at most 600 points here, 700 points are asked for',
    zh: 'JF4541 「cash」本次最多 600 points，请求 700 points',
  },
  {
    what: 'points that pay: not there, and lowering would fall below the least',
    life: pays({ excess: 'lower' }),
    member: { balance: 450n },
    event: redeem('cash', { points: 700n, amountMinor: 10_000n }),
    en: 'JF4533 it takes 500 points, the member has 450 points: 50 points missing',
    zh: 'JF4533 需要 500 points，会员有 450 points，还差 50 points',
  },
  {
    what: 'cancelling what never was',
    life: notebook(),
    member: RICH,
    event: cancel('R9'),
    en: 'JF4542 there is no redemption R9 of this member',
    zh: 'JF4542 该会员没有兑换记录 R9',
  },
  {
    what: 'cancelling twice',
    life: notebook(),
    member: RICH,
    earlier: [first, cancel('R0', { at: '2027-02-02' })],
    event: cancel('R0'),
    en: 'JF4543 redemption R0 was cancelled before; its points came back then',
    zh: 'JF4543 兑换 R0 此前已取消，积分当时已退回',
  },
  {
    what: 'compensation for what the member cancels',
    life: notebook(),
    member: RICH,
    earlier: [first],
    event: cancel('R0', { compensation: 50n }),
    en: 'JF4544 a cancellation by the member cannot give 50 points of compensation',
    zh: 'JF4544 由会员取消的兑换不能补偿 50 points',
  },
  {
    what: 'an unknown cause',
    life: {},
    event: donate('school', 100n),
    en: 'JF4545 there is no cause school',
    zh: 'JF4545 没有公益项目 school',
  },
  {
    what: 'a cause that has not begun',
    life: { causes: [cause('school', { during: [window('2027-06-01', '2027-07-01')] })] },
    member: RICH,
    event: donate('school', 100n),
    en: 'JF4546 points can be given to the school from 2027-06-01',
    zh: 'JF4546 自 2027-06-01 起可向「school」捐赠',
  },
  {
    what: 'a cause that is over',
    life: { causes: [cause('school', { during: [window('2027-01-01', '2027-02-01')] })] },
    member: RICH,
    event: donate('school', 100n),
    en: 'JF4547 points could be given to the school through 2027-01-31',
    zh: 'JF4547 「school」的捐赠截至 2027-01-31',
  },
  {
    what: 'too small a gift',
    life: { causes: [cause('school')] },
    member: RICH,
    event: donate('school', 50n),
    en: 'JF4539 the school accepts at least 100 points, 50 points can be taken',
    zh: 'JF4539 「school」最低 100 points，本次可用 50 points',
  },
  {
    what: 'a gift that is no full step',
    life: { causes: [cause('school')] },
    member: RICH,
    event: donate('school', 150n),
    en: 'JF4540 the school accepts points in steps of 100 points, 150 points are none',
    zh: 'JF4540 「school」每档 100 points，150 points 不是整档',
  },
  {
    what: 'a gift of points that are not there',
    life: { causes: [cause('school')] },
    event: donate('school', 100n),
    en: 'JF4533 it takes 100 points, the member has 0 points: 100 points missing',
    zh: 'JF4533 需要 100 points，会员有 0 points，还差 100 points',
  },
];

describe('refused, with nothing booked', () => {
  it.each(ROWS)('$what', ({ life, runs, member = {}, earlier = [], event, en, zh }) => {
    const campaigns = [campaign('spring', runs === undefined ? {} : { runs })];
    const { apply, books } = world(ruleSet({ life, campaigns }), [member]);
    for (const before of earlier) expect(refusalText(apply(before))).toBeNull();
    const account = books.member('M1');
    const shared = books.shared();
    const outcome = apply(event);
    expect(refusalText(outcome, 'en')).toBe(en);
    expect(refusalText(outcome, 'zh')).toBe(zh);
    expect(outcome).toMatchObject({ entries: [], notices: [], redemption: null });
    expect(books.member('M1')).toBe(account);
    expect(books.shared()).toBe(shared);
  });
});
