/** Rule sets whose awards generated code claims: rounded by rule, all items earning, and, of many rules, some behind an index. */
import fc from 'fast-check';
import type { Purchase } from '../../../../src/engine/event.js';
import type { Condition, Rule, RuleSet } from '../../../../src/ruleset/types.js';
import { fraction } from '../../../../src/value/fraction.js';
import { give, ofSku, rule, test, times } from '../../../support/rule-set.js';
import { usualRuleSet } from './points-only.js';

/** What rules ask that is worked out in different places of the code. */
const conditions: readonly Condition[] = [
  test('purchase.carbon', 'greaterThan', 1_000_000),
  test('purchase.amount', 'greaterThanInclusive', 1000),
  test('purchase.scene', 'equal', 'utilities'),
  test('purchase.paymentShare', 'greaterThan', 500_000, { name: 'card' }),
  test('time.weekday', 'notEqual', 7),
  test('items.lines', 'greaterThan', 1),
  test('items.products', 'greaterThan', 1),
  test('items.amount', 'greaterThan', 700, { items: test('item.categories', 'contains', 'food') }),
  test('items.quantity', 'greaterThan', 0, { items: test('item.greenGrade', 'equal', 'low') }),
];

const units = fc.constantFrom('purchase', 'line', 'unit', 'spend', 'steps', 'multiply');

function effectOf(kind: string, points: number): Rule['effect'] {
  switch (kind) {
    case 'spend':
      return give(points, { kind: 'spend', step: { size: '100', full: false } });
    case 'steps':
      return give(points, { kind: 'spend', step: { size: '700', full: true } });
    case 'multiply':
      return times(`${10 + points}/10`);
    default:
      return give(points, { kind: kind === 'line' || kind === 'unit' ? kind : 'purchase' });
  }
}

/** Multipliers are for all items here. */
const itemsOf = (kind: string, items: Condition | null): Condition | null =>
  kind === 'multiply' ? null : items;

const conditional: fc.Arbitrary<Rule> = fc
  .record({
    number: fc.integer({ min: 1, max: 99 }),
    when: fc.constantFrom(...conditions),
    kind: units,
    items: fc.constantFrom(null, ofSku('a'), test('item.greenGrade', 'equal', 'high')),
  })
  .map(({ number, when, kind, items }) =>
    rule(`c${number}`, effectOf(kind, kind === 'spend' ? number * 9_973 : number), {
      when,
      items: itemsOf(kind, items),
    }),
  );

/** So many that they wait for what they name. */
const waiting: fc.Arbitrary<Rule[]> = fc
  .array(fc.record({ kind: units, name: fc.constantFrom('a', 'b', 'app', 'shop', 'none') }), {
    minLength: 60,
    maxLength: 60,
  })
  .map((made) =>
    made.map(({ kind, name }, index) => {
      const isNamed = ['a', 'b'].includes(name) && kind !== 'multiply';
      const when = isNamed ? test('items.lines', 'greaterThan', 1) : test('purchase.channel', 'equal', name);
      return rule(`w${10 + index}`, effectOf(kind, 1 + (index % 3)), {
        items: isNamed ? ofSku(name) : null,
        when,
      });
    }),
  );

type Made = RuleSet['content'];

/** Nothing is cut. */
const withoutLimits = (content: Made): Made => ({
  ...content,
  limits: [],
  campaigns: content.campaigns.map((one) => ({ ...one, limits: [], budgets: [] })),
  rules: content.rules.map((one) => ({ ...one, limits: [] })),
});

export const claimableRuleSet: fc.Arbitrary<RuleSet> = fc
  .record({
    made: usualRuleSet,
    multiplierGroups: fc.constantFrom('add', 'add', 'best'),
    more: fc.uniqueArray(conditional, { maxLength: 4, selector: ({ id }) => id }),
    many: fc.oneof(fc.constant<Rule[]>([]), waiting),
    isLimited: fc.nat(3).map((one) => one === 0),
  })
  .map(({ made, multiplierGroups, more, many, isLimited }) => {
    const content = isLimited ? made.content : withoutLimits(made.content);
    const { base, choices, campaigns, rules } = content;
    const campaign = campaigns[0]?.id ?? '';
    const others = [...more, ...many].map((one) => ({ ...one, campaign }));
    return {
      ...made,
      content: {
        ...content,
        base: { ...base, excluded: null },
        choices: { ...choices, multiplierGroups, pointsRoundingPer: 'rule' },
        rules: [...rules, ...others].sort((a, b) => (a.id < b.id ? -1 : 1)),
      },
    };
  });

/** Round amounts and whole units, so that much is exactly half a point, and nothing stands in the way of sharing out. */
export function makeRound(events: readonly Purchase[]): Purchase[] {
  return events.map((event) => ({
    ...event,
    items: event.items.map((item) => ({
      ...item,
      amountMinor: item.amountMinor - (item.amountMinor % 50n),
      quantity: fraction(item.quantity.num),
    })),
  }));
}

/** Amounts beyond which not everything can be counted exactly. */
export function makeLarge(events: readonly Purchase[]): Purchase[] {
  return events.map((event) => ({
    ...event,
    items: event.items.map((item) => ({ ...item, amountMinor: item.amountMinor * 104_729_111n })),
  }));
}
