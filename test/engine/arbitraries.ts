/** Random rule sets and purchases: small numbers and few names, so that things meet. */
import fc from 'fast-check';
import type { MemberProfile, Purchase, PurchaseItem } from '../../src/engine/event.js';
import { FACTS, type FactId } from '../../src/ruleset/facts.js';
import type {
  Base,
  Budget,
  Campaign,
  Choices,
  Condition,
  CounterWindow,
  DiscountUnits,
  Effect,
  FactParams,
  GivePer,
  Limit,
  LimitPeriod,
  QuotaUnit,
  Rule,
  RuleSet,
  Test,
} from '../../src/ruleset/types.js';
import { type Fraction, formatFraction, fraction } from '../../src/value/fraction.js';
import {
  campaign,
  DAY_MS,
  item,
  member,
  NO_BASE,
  NOON_MS,
  pay,
  purchase,
  rate,
  rule,
  ruleSet,
  TODAY,
} from '../support/rule-set.js';

const category = fc.constantFrom('food', 'snack', 'crisps', 'drink', 'gift');
const anyId = fc.constantFrom(
  'a',
  'b',
  'card',
  'points',
  'grid',
  'app',
  '',
  'green',
  'CNY',
  'goods',
  'delivery',
);
const choose = fc.constantFrom;

const halves = (most: number): fc.Arbitrary<Fraction> =>
  fc.integer({ min: 0, max: most * 2 }).map((count) => fraction(BigInt(count), 2n));
const ratioText = (most: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 0, max: most * 6 }), choose(1n, 2n, 3n, 6n))
    .map(([num, den]) => formatFraction(fraction(BigInt(num), den)));
/** Mostly `null`, so that most rules are about everything. */
const sometimes = <T>(made: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: made });
const shareText = choose('0', '1/10', '1/3', '1/2', '9/10', '1');

/** Conditions over `item.*` facts, as filters of items. */
const itemFilter: fc.Arbitrary<Condition> = conditionOf(
  fc.oneof(
    category.map((id): Test => ({ fact: 'item.categories', operator: 'contains', value: id })),
    anyId.map((id): Test => ({ fact: 'item.sku', operator: 'notEqual', value: id })),
    choose('goods', 'delivery').map((kind): Test => ({ fact: 'item.kind', operator: 'equal', value: kind })),
    fc.nat(2_000_000_000).map((value): Test => ({ fact: 'item.price', operator: 'lessThan', value })),
    fc.nat(1).map((value): Test => ({ fact: 'item.greenGrade', operator: 'greaterThanInclusive', value })),
  ),
  1,
);

const window: fc.Arbitrary<CounterWindow> = fc.oneof(
  choose('lifetime', 'day', 'week', 'month', 'quarter', 'year').map((period): CounterWindow => ({ period })),
  fc.integer({ min: 1, max: 40 }).map((days): CounterWindow => ({ period: 'days', days })),
);

const params: fc.Arbitrary<FactParams | undefined> = fc.option(
  fc.record(
    { items: itemFilter, name: choose('card', 'points', 'litres', 'city', 'none'), window },
    { requiredKeys: [] },
  ),
  { nil: undefined },
);

const MOMENT_FACTS = (Object.keys(FACTS) as FactId[]).filter((id) => !id.startsWith('item.'));

/** Numbers near the values that facts have: small ones, amounts, millionths, this day, this instant. */
const anyNumber = fc.oneof(
  fc.integer({ min: -2, max: 40 }),
  fc.nat(20_000),
  fc.nat(40).map((count) => count * 500_000),
  fc.integer({ min: TODAY - 400, max: TODAY + 1 }),
  fc.constant(NOON_MS),
);

function testOf(fact: FactId): fc.Arbitrary<Test> {
  const withParams = (made: fc.Arbitrary<Omit<Test, 'fact' | 'params'>>): fc.Arbitrary<Test> =>
    fc
      .tuple(made, params)
      .map(([one, of]) => (of === undefined ? { fact, ...one } : { fact, params: of, ...one }));
  const known = choose('equal', 'notEqual').map((operator) => ({ operator, value: null }) as const);
  switch (FACTS[fact].unit) {
    case 'ids':
      return withParams(
        fc.oneof(fc.record({ operator: choose('contains', 'doesNotContain'), value: anyId }), known),
      );
    case 'id':
      return withParams(
        fc.oneof(
          fc.record({ operator: choose('equal', 'notEqual'), value: anyId }),
          fc.record({ operator: choose('in', 'notIn'), value: fc.array(anyId, { maxLength: 3 }) }),
          known,
        ),
      );
    case 'flag':
      return withParams(
        fc.oneof(fc.record({ operator: choose('equal', 'notEqual'), value: fc.boolean() }), known),
      );
    default:
      return withParams(
        fc.oneof(
          fc.record({
            operator: choose(
              'equal',
              'notEqual',
              'lessThan',
              'lessThanInclusive',
              'greaterThan',
              'greaterThanInclusive',
            ),
            value: anyNumber,
          }),
          fc.record({ operator: choose('in', 'notIn'), value: fc.array(anyNumber, { maxLength: 3 }) }),
          known,
        ),
      );
  }
}

function conditionOf(leaf: fc.Arbitrary<Test>, depth: number): fc.Arbitrary<Condition> {
  if (depth === 0) return leaf;
  const inner = conditionOf(leaf, depth - 1);
  const parts = fc.array(inner, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    parts.map((all): Condition => ({ all })),
    parts.map((any): Condition => ({ any })),
    inner.map((not): Condition => ({ not })),
  );
}

/** Any condition over the purchase, the member and the time; every fact and operator occurs. */
export const anyCondition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Condition>({ all: [] }) },
  { weight: 4, arbitrary: conditionOf(fc.oneof(...MOMENT_FACTS.map(testOf)), 3) },
);

/** Mostly none, so that most rules act. */
const oftenAlways: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Condition>({ all: [] }) },
  { weight: 1, arbitrary: anyCondition },
);

const units: fc.Arbitrary<DiscountUnits> = fc.oneof(
  fc.constant<DiscountUnits>({ kind: 'all' }),
  fc.record({
    kind: fc.constant('range' as const),
    from: fc.integer({ min: 1, max: 3 }),
    to: fc.option(fc.integer({ min: 1, max: 4 })),
    of: choose('line', 'together'),
  }),
  fc.record(
    {
      kind: fc.constant('every' as const),
      n: fc.integer({ min: 1, max: 3 }),
      of: fc.constant('line' as const),
    },
    { requiredKeys: ['kind', 'n'] },
  ),
  fc.record({ kind: choose('cheapest', 'dearest'), count: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ kind: fc.constant('complete-groups' as const), size: fc.integer({ min: 1, max: 3 }) }),
);

const minor = fc.nat(3000);
const lowest = sometimes(
  fc.oneof(
    minor.map((floor) => ({ kind: 'money' as const, minor: floor })),
    shareText.map((share) => ({ kind: 'share' as const, share })),
    fc.constant({ kind: 'item' as const }),
  ),
);

const discountEffect: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({
    kind: fc.constant('discount' as const),
    units,
    each: choose('unit', 'line', 'order'),
    amount: fc.oneof(
      shareText.map((share) => ({ kind: 'share' as const, share })),
      fc.record({ kind: fc.constant('share' as const), share: shareText, most: minor }),
      minor.map((off) => ({ kind: 'money' as const, minor: off })),
      minor.map((price) => ({ kind: 'price' as const, minor: price })),
      minor.map((off) => ({ kind: 'per-full' as const, stepMinor: 500, minor: off })),
    ),
    floor: lowest,
  }),
  fc.record({
    kind: fc.constant('buy-get' as const),
    buy: fc.integer({ min: 1, max: 3 }),
    getItems: sometimes(itemFilter),
    get: fc.integer({ min: 1, max: 2 }),
    share: shareText,
    repeat: fc.option(fc.integer({ min: 1, max: 2 })),
    floor: lowest,
  }),
  fc.record({
    kind: fc.constant('bundle' as const),
    parts: fc.array(fc.record({ items: itemFilter, count: fc.integer({ min: 1, max: 2 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
    amount: fc.oneof(
      shareText.map((share) => ({ kind: 'share' as const, share })),
      minor.map((off) => ({ kind: 'money' as const, minor: off })),
      minor.map((price) => ({ kind: 'price' as const, minor: price })),
    ),
    repeat: fc.option(fc.integer({ min: 1, max: 2 })),
    floor: lowest,
  }),
);

const step = fc.record({ size: choose('1', '3', '100', '700/3'), full: fc.boolean() });
const per: fc.Arbitrary<GivePer> = fc.oneof(
  choose('purchase', 'line', 'unit').map((kind): GivePer => ({ kind })),
  fc.record({ kind: choose('spend', 'carbon'), step }),
  fc.record({ kind: fc.constant('measure' as const), attribute: fc.constant('litres'), step }),
);
const pointsEffect: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({ kind: fc.constant('give' as const), points: ratioText(20), per }),
  fc.record({ kind: fc.constant('multiply' as const), factor: choose('1', '11/10', '4/3', '3/2', '2', '3') }),
);

const period: fc.Arbitrary<LimitPeriod> = fc.oneof(
  choose('purchase', 'day', 'week', 'month', 'quarter', 'year', 'campaign').map(
    (one): LimitPeriod => ({ period: one }),
  ),
  fc.integer({ min: 1, max: 10 }).map((days): LimitPeriod => ({ period: 'days', days })),
);

const quotaUnit = choose<QuotaUnit[]>('points', 'money', 'times');
const limitsOf = (scope: string): fc.Arbitrary<Limit[]> =>
  fc.array(fc.record({ unit: quotaUnit, amount: fc.nat(200), per: period }), { maxLength: 1 }).map((made) =>
    made.map(({ unit, amount, per: on }, index) => ({
      id: `${scope}#${index}`,
      quota: { unit, amount },
      per: on,
    })),
  );
const budgetsOf = (scope: string): fc.Arbitrary<Budget[]> =>
  fc
    .array(
      fc.record({
        quota: fc.record({ unit: quotaUnit, amount: fc.integer({ min: 1, max: 900 }) }),
        per: choose<Budget['per'][]>('campaign', 'day', 'week', 'month', 'quarter', 'year'),
        end: choose<Budget['end'][]>('pay-rest', 'pay-nothing', 'pay-in-full'),
      }),
      { maxLength: 2 },
    )
    .map((made) => made.map((one, index) => ({ id: `budget/${scope}#${index}`, ...one })));

const CAMPAIGNS = ['spring', 'summer', 'winter'];

/** Campaigns exclude only later ones of the list, so that there is no circle. */
const campaigns: fc.Arbitrary<Campaign[]> = fc.tuple(
  ...CAMPAIGNS.map((id, rank) =>
    fc
      .record({
        audience: oftenAlways,
        limits: limitsOf(`campaign/${id}`),
        budgets: budgetsOf(id),
        excludes: fc.oneof(
          { weight: 3, arbitrary: fc.constant<string[]>([]) },
          { weight: 1, arbitrary: fc.subarray(CAMPAIGNS.slice(rank + 1)) },
        ),
      })
      .map((parts) => campaign(id, parts)),
  ),
);

function ruleOf(id: string, overridable: readonly string[]): fc.Arbitrary<Rule> {
  const common = {
    campaign: choose(...CAMPAIGNS),
    when: oftenAlways,
    items: sometimes(itemFilter),
    limits: limitsOf(`rule/${id}`),
  };
  const few = (ids: readonly string[]): fc.Arbitrary<string[]> =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.subarray([...ids], { maxLength: Math.min(2, ids.length) }) },
    );
  const ofKind = (way: 'best' | 'best-of-line' | 'add', kind: string) => ({ id: `${kind}-${way}`, way });
  const discounts = fc
    .record({
      ...common,
      effect: discountEffect,
      lane: choose('first', 'second'),
      way: fc.option(choose('best', 'best-of-line', 'add')),
    })
    .map(({ way, effect, lane, ...parts }) =>
      rule(id, effect, {
        ...parts,
        lane,
        // Deals and bundles cannot be compared line by line.
        group:
          way === null
            ? null
            : ofKind(effect.kind === 'discount' || way === 'add' ? way : 'best', `discount-${lane}`),
      }),
    );
  const points = fc
    .record({
      ...common,
      effect: pointsEffect,
      group: fc.option(
        fc
          .record({ id: choose('x', 'y'), way: choose('best', 'add', 'multiply') })
          .map(({ id: name, way }) => ({
            id: `${name}-${way}`,
            way,
          })),
      ),
      overrides: few(overridable),
    })
    .map(({ effect, ...parts }) => rule(id, effect, parts));
  return fc.oneof(discounts, points);
}

const choices: fc.Arbitrary<Choices> = fc.record({
  basis: choose('paid', 'listed'),
  deliveryEarns: fc.boolean(),
  taxEarns: fc.boolean(),
  depositEarns: fc.boolean(),
  pointsPaidEarns: fc.boolean(),
  pointsRounding: choose('down', 'up', 'half-up', 'half-even'),
  pointsRoundingPer: choose('item', 'rule', 'purchase', 'carry'),
  moneyRounding: choose('down', 'up', 'half-up', 'half-even'),
  multiplierGroups: choose('add', 'multiply', 'best'),
  bonusesMultiplied: fc.boolean(),
  discountsOn: choose('listed', 'left'),
  lanes: fc.constant(['first', 'second', 'third']),
  oddUnitTo: choose('largest-remainder', 'first', 'last'),
  thresholdReads: choose('listed', 'left'),
  limitGives: choose('rest', 'nothing'),
});

const base: fc.Arbitrary<Partial<Base>> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(NO_BASE) },
  {
    weight: 4,
    arbitrary: fc
      .record({
        when: oftenAlways,
        items: sometimes(itemFilter),
        paidWith: sometimes(fc.subarray(['card', 'points'])),
        points: ratioText(3),
        step,
        several: choose<Base['several'][]>('highest', 'lowest', 'add'),
        excluded: sometimes(itemFilter),
      })
      .map(({ several, excluded, ...parts }) => ({
        rates: [rate('usual'), rate('other', parts)],
        several,
        excluded,
      })),
  },
);

const RULE_IDS = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7'];

/** Rule sets in which every kind of effect, limit, budget, group, exclusion and choice occurs. */
export const anyRuleSet: fc.Arbitrary<RuleSet> = fc
  .record({
    choices,
    base,
    campaigns,
    rules: fc.tuple(...RULE_IDS.map((id, index) => ruleOf(id, ['base', ...RULE_IDS.slice(index + 1)]))),
    count: fc.integer({ min: 2, max: RULE_IDS.length }),
    limits: limitsOf('program'),
  })
  .map(({ rules, count, ...parts }) => ruleSet({ ...parts, rules: rules.slice(0, count) }))
  .filter(isAcyclic);

/** An override against an exclusion of campaigns can make a circle; the checker refuses those. */
function isAcyclic({ content }: RuleSet): boolean {
  const rank = new Map(CAMPAIGNS.map((id, index) => [id, index]));
  const byId = new Map(content.rules.map((one) => [one.id, one]));
  return content.rules.every((one) =>
    one.overrides.every((id) => {
      const other = byId.get(id);
      return other === undefined || (rank.get(one.campaign) ?? 0) <= (rank.get(other.campaign) ?? 0);
    }),
  );
}

const anyItem: fc.Arbitrary<PurchaseItem> = fc
  .record({
    kind: fc.constantFrom('goods', 'goods', 'goods', 'goods', 'delivery', 'tax', 'deposit', 'fee'),
    sku: fc.option(choose('a', 'b')),
    category: fc.option(category, { freq: 4 }),
    greenGrade: fc.option(choose('low', 'high')),
    amount: fc.oneof(fc.integer({ min: 500, max: 5000 }), fc.nat(5000), fc.constant(1000)),
    quantity: fc.oneof(
      { weight: 3, arbitrary: choose(1n, 2n, 3n, 7n).map((count) => fraction(count)) },
      halves(4),
    ),
    floor: fc.option(fc.nat(800)),
    litres: fc.option(halves(10)),
  })
  .map(({ amount, quantity, floor, litres, ...parts }) => ({
    ...item(amount, { ...parts, kind: parts.kind as PurchaseItem['kind'] }),
    quantity,
    floorPriceMinor: floor === null ? null : fraction(BigInt(floor)),
    attributes: new Map(litres === null ? [] : [['litres', litres]]),
  }));

const adjustment = fc.integer({ min: -3000, max: 500 }).map((amount) => item(amount, { kind: 'adjustment' }));

/** Purchases of up to six items, in a span of 60 days. */
export const anyPurchase: fc.Arbitrary<Purchase> = fc
  .record({
    items: fc.array(anyItem, { maxLength: 5, size: 'max' }),
    adjustments: fc.oneof(
      { weight: 3, arbitrary: fc.constant<PurchaseItem[]>([]) },
      { weight: 1, arbitrary: fc.tuple(adjustment) },
    ),
    payments: fc.array(
      fc.tuple(choose('card', 'cash', 'points'), fc.nat(3000)).map(([method, amount]) => pay(method, amount)),
      { maxLength: 2 },
    ),
    days: fc.nat(60),
    channel: fc.option(choose('app', 'shop')),
    partner: fc.option(choose('grid', 'kiosk')),
    carbonGrams: fc.option(halves(100)),
    currency: choose('CNY', 'CNY', 'CNY', 'CNY', 'CNY', 'USD'),
  })
  .map(({ items, adjustments, days, ...parts }) =>
    purchase([...items, ...adjustments], { ...parts, instantMs: NOON_MS + days * DAY_MS }),
  );

/** Purchases of one member in the order of time. */
export const anyHistory: fc.Arbitrary<Purchase[]> = fc
  .array(anyPurchase, { minLength: 1, maxLength: 5 })
  .map((events) => [...events].sort((a, b) => a.instantMs - b.instantMs));

export const anyMember: fc.Arbitrary<MemberProfile> = fc
  .record({
    tier: fc.option(choose('bronze', 'silver', 'gold')),
    creditBand: fc.option(choose('C', 'B', 'A')),
    birthday: fc.option(choose('1990-02-07', '2000-02-29', '1985-12-31')),
    joined: fc.option(choose('2020-01-01', '2027-02-07')),
    tags: fc.subarray(['green', 'a']),
  })
  .map(member);
