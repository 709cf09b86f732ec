/** Rule sets and purchases that the points engine must decide by itself. */
import fc from 'fast-check';
import type { Purchase } from '../../../../src/engine/event.js';
import type { AttributeRules, Rule, RuleSet } from '../../../../src/ruleset/types.js';
import { ONE } from '../../../../src/value/fraction.js';
import { anyHistory, anyRuleSet } from '../../../engine/arbitraries.js';
import { ofCategory } from '../../../support/rule-set.js';

const numberAttribute = (id: string): AttributeRules => ({
  id,
  type: 'number',
  required: false,
  min: null,
  max: null,
  unit: null,
  values: [],
});

/** Of any rule set, without discounts. */
export const pointsRuleSet: fc.Arbitrary<RuleSet> = anyRuleSet.map((made) => {
  const { content } = made;
  const { rules, records } = content;
  return {
    ...made,
    content: {
      ...content,
      rules: rules.filter(({ effect }) => effect.kind === 'give' || effect.kind === 'multiply'),
      records: {
        ...records,
        attributes: { ...records.attributes, item: ['carbon-grams', 'litres'].map(numberAttribute) },
      },
    },
  };
});

/** The same as the most usual programs are: one rate or two, bonuses not multiplied, rules for items or in a group. */
export const usualRuleSet: fc.Arbitrary<RuleSet> = fc
  .record({
    made: pointsRuleSet,
    pointsRoundingPer: fc.constantFrom('rule', 'purchase', 'carry'),
    rates: fc.constantFrom(1, 1, 2),
    flavour: fc.constantFrom<Flavour[]>('plain', 'named', 'rivals'),
  })
  .map(({ made, pointsRoundingPer, rates, flavour }) => {
    const { content } = made;
    const { choices, rules, campaigns, base } = content;
    return {
      ...made,
      content: {
        ...content,
        base: { ...base, rates: base.rates.slice(0, rates) },
        choices: { ...choices, pointsRoundingPer, bonusesMultiplied: false },
        campaigns: campaigns.map((one) => ({ ...one, excludes: [] })),
        rules: rules.filter(isUsual).map((one) => flavoured(one, flavour)),
      },
    };
  });

type Flavour = 'plain' | 'named' | 'rivals';

function flavoured(rule: Rule, flavour: Flavour): Rule {
  const one = { ...rule, overrides: [], items: null };
  if (rule.effect.kind !== 'give') return one;
  if (flavour === 'rivals') return { ...one, group: { id: 'rivals', way: 'best' } };
  return { ...one, group: null, items: flavour === 'named' ? (rule.items ?? ofCategory('food')) : null };
}

function isUsual({ effect }: Rule): boolean {
  if (effect.kind !== 'give') return true;
  return ['purchase', 'line', 'unit', 'spend'].includes(effect.per.kind);
}

/** Purchases without corrections, foreign money, points as money, or lines that are not there. */
export function makeUsual(events: readonly Purchase[]): Purchase[] {
  return events.map((event) => ({
    ...event,
    currency: 'CNY',
    payments: event.payments.filter(({ method }) => method !== 'points'),
    items: event.items
      .filter(({ kind }) => kind !== 'adjustment')
      .map((item) => ({ ...item, quantity: item.quantity.num === 0n ? ONE : item.quantity })),
  }));
}

/** Histories with amounts of all sizes, up to what columns can hold and a little beyond. */
export const anySizeHistory: fc.Arbitrary<Purchase[]> = fc
  .tuple(
    anyHistory,
    fc.array(fc.constantFrom(1n, 1n, 1n, 1000n, 2n ** 20n, 2n ** 27n, 2n ** 29n), {
      minLength: 5,
      maxLength: 5,
    }),
  )
  .map(([events, sizes]) =>
    events.map((event, index) => ({ ...event, items: grow(event.items, sizes[index] ?? 1n) })),
  );

function grow(items: Purchase['items'], size: bigint): Purchase['items'] {
  return items.map((item) => ({ ...item, amountMinor: item.amountMinor * size }));
}
