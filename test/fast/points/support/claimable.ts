/** Rule sets whose awards generated code claims: rounded by rule, all items earning, and, of many rules, some behind an index. */
import fc from 'fast-check';
import type { Condition, Rule, RuleSet } from '../../../../src/ruleset/types.js';
import { give, ofSku, rule, test } from '../../../support/rule-set.js';
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

const units = fc.constantFrom('purchase', 'line', 'unit', 'spend', 'steps');

function effectOf(kind: string, points: number): Rule['effect'] {
  switch (kind) {
    case 'spend':
      return give(points, { kind: 'spend', step: { size: '100', full: false } });
    case 'steps':
      return give(points, { kind: 'spend', step: { size: '700', full: true } });
    default:
      return give(points, { kind: kind === 'line' || kind === 'unit' ? kind : 'purchase' });
  }
}

const conditional: fc.Arbitrary<Rule> = fc
  .record({
    number: fc.integer({ min: 1, max: 99 }),
    when: fc.constantFrom(...conditions),
    kind: units,
    items: fc.constantFrom(null, ofSku('a'), test('item.greenGrade', 'equal', 'high')),
  })
  .map(({ number, when, kind, items }) => rule(`c${number}`, effectOf(kind, number), { when, items }));

/** So many that they wait for what they name. */
const waiting: fc.Arbitrary<Rule[]> = fc
  .array(fc.record({ kind: units, sku: fc.constantFrom('a', 'b'), few: fc.boolean() }), {
    minLength: 30,
    maxLength: 30,
  })
  .map((made) =>
    made.map(({ kind, sku, few }, index) =>
      rule(`w${10 + index}`, effectOf(kind, 1 + (index % 3)), {
        items: ofSku(sku),
        when: few ? test('items.lines', 'greaterThan', 3) : { all: [] },
      }),
    ),
  );

export const claimableRuleSet: fc.Arbitrary<RuleSet> = fc
  .record({
    made: usualRuleSet,
    more: fc.uniqueArray(conditional, { maxLength: 4, selector: ({ id }) => id }),
    many: fc.oneof(fc.constant<Rule[]>([]), waiting),
    isLimited: fc.boolean(),
  })
  .map(({ made, more, many, isLimited }) => {
    const { content } = made;
    const [campaign] = content.campaigns;
    const others = [...more, ...many].map((one) => ({ ...one, campaign: campaign?.id ?? one.campaign }));
    return {
      ...made,
      content: {
        ...content,
        base: { ...content.base, excluded: null },
        choices: { ...content.choices, pointsRoundingPer: 'rule' as const },
        rules: [...content.rules.map((one) => (isLimited ? one : { ...one, limits: [] })), ...others].sort(
          (a, b) => (a.id < b.id ? -1 : 1),
        ),
      },
    };
  });
