/** The one item that the words of an example describe: `category snack also items tagged green-label`. */
import type { Vocabulary } from '../program/vocabulary.js';
import { type Condition, MICRO, type Test } from '../ruleset/types.js';
import { type Fraction, fraction } from '../value/fraction.js';

/** What is not described is unknown; `kind` is goods unless said otherwise. */
export interface ItemDescription {
  readonly kind: string;
  readonly sku: string | null;
  readonly category: string | null;
  readonly tags: readonly string[];
  readonly brand: string | null;
  readonly greenGrade: string | null;
  readonly attributes: ReadonlyMap<string, Fraction | string | boolean>;
}

/**
 * Reads a selection of items as the description of one. `undefined` when it leaves open which item it is:
 * alternatives, comparisons, negations, or two different values of what an item has only one of.
 */
export function describeItem(condition: Condition, vocabulary: Vocabulary): ItemDescription | undefined {
  const tests = plainTests(condition);
  if (tests === undefined) return undefined;
  const single = new Map<string, Test['value']>();
  const tags: string[] = [];
  for (const test of tests) {
    const key = keyOf(test);
    if (key === undefined || test.value === null) return undefined;
    if (key === 'item.tags') tags.push(`${test.value}`);
    else if ((single.get(key) ?? test.value) !== test.value) return undefined;
    else single.set(key, test.value);
  }
  return {
    kind: textOf(single.get('item.kind')) ?? 'goods',
    sku: textOf(single.get('item.sku')),
    category: textOf(single.get('item.categories')),
    tags: [...new Set(tags)],
    brand: textOf(single.get('item.brand')),
    greenGrade: gradeOf(single.get('item.greenGrade'), vocabulary),
    attributes: attributesOf(single),
  };
}

/** All tests of a condition that is nothing but tests joined by `all`, each for a single value. */
function plainTests(condition: Condition): readonly Test[] | undefined {
  if ('not' in condition) return undefined;
  if ('any' in condition) {
    const [only] = condition.any;
    return condition.any.length === 1 && only !== undefined ? plainTests(only) : undefined;
  }
  if (!('all' in condition)) {
    const test = withSingleValue(condition);
    return test === undefined ? undefined : [test];
  }
  const parts = condition.all.map(plainTests);
  return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

function withSingleValue(test: Test): Test | undefined {
  const { operator, value } = test;
  if (operator === 'equal' || operator === 'contains') return test;
  if (operator !== 'in' || typeof value !== 'object' || value === null) return undefined;
  const [only] = value;
  return value.length === 1 && only !== undefined ? { ...test, operator: 'equal', value: only } : undefined;
}

const PLAIN_FACTS: readonly string[] = [
  'item.kind',
  'item.sku',
  'item.categories',
  'item.tags',
  'item.brand',
  'item.greenGrade',
];
const ATTRIBUTE = 'item.attribute ';

/** What an item has one value of; `undefined` for a fact that does not say what an item is. */
function keyOf({ fact, params }: Test): string | undefined {
  if (fact === 'item.attribute') return params?.name === undefined ? undefined : `${ATTRIBUTE}${params.name}`;
  return PLAIN_FACTS.includes(fact) ? fact : undefined;
}

function textOf(value: Test['value'] | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function gradeOf(rank: Test['value'] | undefined, { greenGrades }: Vocabulary): string | null {
  return typeof rank === 'number' ? (greenGrades.steps[rank]?.id ?? null) : null;
}

/** Tests hold numbers of attributes in millionths. */
function attributesOf(values: ReadonlyMap<string, Test['value']>): ItemDescription['attributes'] {
  const attributes = new Map<string, Fraction | string | boolean>();
  for (const [key, value] of values) {
    if (!key.startsWith(ATTRIBUTE)) continue;
    const name = key.slice(ATTRIBUTE.length);
    if (typeof value === 'number') attributes.set(name, fraction(BigInt(value), MICRO));
    else if (typeof value === 'string' || typeof value === 'boolean') attributes.set(name, value);
  }
  return attributes;
}
