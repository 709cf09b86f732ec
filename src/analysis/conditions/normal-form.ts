/** A condition as a list of alternatives, each a plain list of facts with their domains. */
import type { Condition, Test } from '../../ruleset/types.js';
import type { Knowledge } from '../facts/knowledge.js';
import { uniteRanges } from '../sets/integer-set.js';
import { ANYTHING, type Conjunct, type Constraint, copyOf, mergeConjuncts, mergeInto } from './conjunct.js';
import { TestMemory } from './test-memory.js';

/** Conditions with more alternatives than this are not looked into. */
const ALTERNATIVES_MAX = 128;

/**
 * The alternatives under which the condition holds, fact by fact: none means that it never holds, whatever the
 * facts are. Facts are taken for independent, so that some of the alternatives may be impossible after all.
 * `null` when there are too many to look into.
 */
export type Alternatives = readonly Conjunct[] | null;

export const ALWAYS: Alternatives = [ANYTHING];

/** Of conditions that were asked for: several lint rules ask for the same ones. Their parts are asked for seldom. */
const KNOWN = new WeakMap<Knowledge, Known>();

interface Known {
  readonly conditions: Map<Condition, Alternatives>;
  readonly tests: TestMemory;
}

function knownOf(knowledge: Knowledge): Known {
  const before = KNOWN.get(knowledge);
  if (before !== undefined) return before;
  const known: Known = { conditions: new Map(), tests: new TestMemory(knowledge) };
  KNOWN.set(knowledge, known);
  return known;
}

export function alternativesOf(condition: Condition, knowledge: Knowledge, wanted = true): Alternatives {
  if (!wanted) return findAlternatives(condition, knowledge, false);
  const { conditions } = knownOf(knowledge);
  const before = conditions.get(condition);
  if (before !== undefined) return before;
  const found = findAlternatives(condition, knowledge, true);
  conditions.set(condition, found);
  return found;
}

function findAlternatives(condition: Condition, knowledge: Knowledge, wanted: boolean): Alternatives {
  if ('not' in condition) return findAlternatives(condition.not, knowledge, !wanted);
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    return 'all' in condition === wanted
      ? productOfParts(parts, knowledge, wanted)
      : sumOf(parts.map((part) => findAlternatives(part, knowledge, wanted)));
  }
  return knownOf(knowledge).tests.of(condition, wanted).alternatives;
}

/** As `productOf` the alternatives of the parts. Tests in a row, as nearly all conditions are, make one conjunct. */
function productOfParts(parts: readonly Condition[], knowledge: Knowledge, wanted: boolean): Alternatives {
  const { tests } = knownOf(knowledge);
  let product: Alternatives = ALWAYS;
  let own: Map<string, Constraint> | null = null;
  for (const part of parts) {
    const [only, another] = product ?? [];
    if (isTest(part) && only !== undefined && another === undefined) {
      if (only !== own) {
        own = copyOf(only);
        product = [own];
      }
      const { key, constraint } = tests.of(part, wanted);
      if (constraint === null || !mergeInto(own, key, constraint)) return [];
      continue;
    }
    product = productOf([product, findAlternatives(part, knowledge, wanted)]);
    if (product?.length === 0) return product;
  }
  return product;
}

function isTest(condition: Condition): condition is Test {
  return 'fact' in condition;
}

/** All parts hold. One that never holds settles it, even beside a part that is not looked into. */
export function productOf(parts: readonly Alternatives[]): Alternatives {
  let product: Alternatives = ALWAYS;
  for (const part of parts) {
    if (part?.length === 0) return [];
    product = product === null || part === null ? null : mergeAll(product, part);
    if (product?.length === 0) return [];
    if (product !== null && product.length > ALTERNATIVES_MAX) product = null;
  }
  return product;
}

function mergeAll(product: readonly Conjunct[], part: readonly Conjunct[]): readonly Conjunct[] {
  if (product === ALWAYS) return part;
  const merged: Conjunct[] = [];
  for (const before of product) {
    for (const more of part) {
      const both = mergeConjuncts(before, more);
      if (both !== null) merged.push(both);
    }
  }
  return merged;
}

/** At least one part holds. */
function sumOf(parts: readonly Alternatives[]): Alternatives {
  const sum: Conjunct[] = [];
  for (const part of parts) {
    if (part === null) return null;
    for (const conjunct of part) addAlternative(sum, conjunct);
    if (sum.length > ALTERNATIVES_MAX) return null;
  }
  return sum;
}

/** Alternatives about one and the same integer fact (the days of a calendar) become one. */
function addAlternative(sum: Conjunct[], conjunct: Conjunct): void {
  const last = sum.at(-1);
  const [entry] = conjunct;
  const [lastEntry] = last ?? [];
  if (entry !== undefined && conjunct.size === 1 && last?.size === 1 && lastEntry?.[0] === entry[0]) {
    const [key, { query, domain }] = entry;
    const before = lastEntry[1].domain;
    if (domain.kind === 'integers' && before.kind === 'integers') {
      const values = uniteRanges([...before.values, ...domain.values]);
      const united = { ...domain, values, unknown: before.unknown || domain.unknown };
      sum[sum.length - 1] = new Map([[key, { query, domain: united }]]);
      return;
    }
  }
  sum.push(conjunct);
}

/** Whether the condition certainly never holds. */
export function neverHolds(alternatives: Alternatives): boolean {
  return alternatives !== null && alternatives.length === 0;
}
