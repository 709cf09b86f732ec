/** The alternatives of a condition hold for just the facts for which the condition does. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Conjunct, implies, mergeConjuncts } from '../../src/analysis/conditions/conjunct.js';
import { alternativesOf } from '../../src/analysis/conditions/normal-form.js';
import { createKnowledge } from '../../src/analysis/facts/create-knowledge.js';
import type { Domain } from '../../src/analysis/sets/domain.js';
import { hasInteger } from '../../src/analysis/sets/integer-set.js';
import { hasText } from '../../src/analysis/sets/text-set.js';
import { holds } from '../../src/engine/conditions.js';
import type { FactValue } from '../../src/engine/facts/fact-value.js';
import type { FactId } from '../../src/ruleset/facts.js';
import type { Condition, Test } from '../../src/ruleset/types.js';
import { compile } from './support.js';

const { program } = compile([]);
const knowledge = createKnowledge(program.vocabulary);

const CATEGORIES = ['food', 'snack', 'drink', 'gift'];
const NUMBERS = fc.integer({ min: -1, max: 4 });
const CHANNELS = fc.constantFrom('app', 'store', '');

const comparison = (fact: FactId, unknown: boolean): fc.Arbitrary<Test> =>
  fc.oneof(
    fc.record({
      fact: fc.constant(fact),
      operator: fc.constantFrom(
        'equal',
        'notEqual',
        'lessThan',
        'lessThanInclusive',
        'greaterThan',
        'greaterThanInclusive',
      ),
      value: NUMBERS,
    }),
    fc.record({
      fact: fc.constant(fact),
      operator: fc.constantFrom('in', 'notIn'),
      value: fc.array(NUMBERS, { maxLength: 3 }),
    }),
    ...(unknown
      ? [
          fc.record({
            fact: fc.constant(fact),
            operator: fc.constantFrom('equal', 'notEqual'),
            value: fc.constant(null),
          }),
        ]
      : []),
  ) as fc.Arbitrary<Test>;

const testArbitrary: fc.Arbitrary<Condition> = fc.oneof(
  comparison('member.tier', false),
  comparison('member.creditBand', true),
  comparison('purchase.paid', false),
  fc.record({
    fact: fc.constant<FactId>('purchase.channel'),
    operator: fc.constantFrom('equal', 'notEqual'),
    value: CHANNELS,
  }) as fc.Arbitrary<Test>,
  fc.record({
    fact: fc.constantFrom<FactId>('item.categories', 'item.tags'),
    operator: fc.constantFrom('contains', 'doesNotContain'),
    value: fc.constantFrom(...CATEGORIES),
  }) as fc.Arbitrary<Test>,
);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    testArbitrary,
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));

/** Values that can really occur. */
const facts = fc
  .record({
    tier: fc.integer({ min: 0, max: 2 }),
    band: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
    paid: fc.integer({ min: 0, max: 4 }),
    channel: CHANNELS,
    category: fc.option(fc.constantFrom(...CATEGORIES), { nil: null }),
    tags: fc.subarray(CATEGORIES),
  })
  .map(
    ({ tier, band, paid, channel, category, tags }): Readonly<Partial<Record<FactId, FactValue>>> => ({
      'member.tier': BigInt(tier),
      'member.creditBand': band === null ? null : BigInt(band),
      'purchase.paid': BigInt(paid),
      'purchase.channel': channel,
      'item.categories': category === null ? [] : knowledge.ancestors(category),
      'item.tags': tags,
    }),
  );

function includes(domain: Domain, value: FactValue): boolean {
  switch (domain.kind) {
    case 'integers':
      return value === null ? domain.unknown : hasInteger(domain.values, Number(value));
    case 'texts':
      return value === null ? domain.unknown : hasText(domain.values, String(value));
    case 'ids': {
      const { required, forbidden } = domain.values;
      const ids = Array.isArray(value) ? value : [];
      return [...required].every((id) => ids.includes(id)) && ids.every((id) => !forbidden.has(id));
    }
  }
}

function fits(conjunct: Conjunct, values: Readonly<Partial<Record<FactId, FactValue>>>): boolean {
  return [...conjunct.values()].every(({ query, domain }) => includes(domain, values[query.fact] ?? null));
}

describe('conditions as alternatives', () => {
  test('hold for the same facts, wanted and denied', () => {
    fc.assert(
      fc.property(condition, facts, fc.boolean(), (sample, values, wanted) => {
        const alternatives = alternativesOf(sample, knowledge, wanted);
        fc.pre(alternatives !== null);
        const isHeld = holds(sample, ({ fact }) => values[fact] ?? null) === wanted;
        expect(alternatives.some((conjunct) => fits(conjunct, values))).toBe(isHeld);
      }),
      { numRuns: 3000 },
    );
  });

  test('one alternative implies another only if every fact that fits it fits the other', () => {
    fc.assert(
      fc.property(condition, condition, facts, (left, right, values) => {
        const [part] = alternativesOf(left, knowledge) ?? [];
        const [whole] = alternativesOf(right, knowledge) ?? [];
        fc.pre(part !== undefined && whole !== undefined);
        if (implies(part, whole) && fits(part, values)) expect(fits(whole, values)).toBe(true);
        const both = mergeConjuncts(part, whole);
        expect(both !== null && fits(both, values)).toBe(fits(part, values) && fits(whole, values));
        // What both say implies each of them.
        if (both !== null) expect(implies(both, part) && implies(both, whole)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
