/** A condition as a list of alternatives, each a plain list of facts with their domains. */
import type { Condition, Test } from '../../ruleset/types.js';
import { type FactQuery, factKey, testKey } from '../facts/fact-key.js';
import { type Knowledge, universeOf } from '../facts/knowledge.js';
import { testDomain } from '../facts/test-domain.js';
import { type Domain, isEmptyDomain } from '../sets/domain.js';
import { uniteRanges } from '../sets/integer-set.js';
import { ANYTHING, type Conjunct, mergeConjuncts } from './conjunct.js';

/** Conditions with more alternatives than this are not looked into. */
const ALTERNATIVES_MAX = 128;

/**
 * The alternatives under which the condition holds, fact by fact: none means that it never holds, whatever the
 * facts are. Facts are taken for independent, so that some of the alternatives may be impossible after all.
 * `null` when there are too many to look into.
 */
export type Alternatives = readonly Conjunct[] | null;

export const ALWAYS: Alternatives = [ANYTHING];

/** Of conditions that were looked at: several lint rules ask for the same ones, and for their parts. */
const KNOWN = new WeakMap<Knowledge, Map<Condition, Alternatives>>();

export function alternativesOf(condition: Condition, knowledge: Knowledge, wanted = true): Alternatives {
  if (!wanted) return findAlternatives(condition, knowledge, false);
  const known = KNOWN.get(knowledge) ?? new Map<Condition, Alternatives>();
  KNOWN.set(knowledge, known);
  const before = known.get(condition);
  if (before !== undefined) return before;
  const found = findAlternatives(condition, knowledge, true);
  known.set(condition, found);
  return found;
}

function findAlternatives(condition: Condition, knowledge: Knowledge, wanted: boolean): Alternatives {
  if ('not' in condition) return alternativesOf(condition.not, knowledge, !wanted);
  if ('all' in condition) {
    const parts = condition.all.map((part) => alternativesOf(part, knowledge, wanted));
    return wanted ? productOf(parts) : sumOf(parts);
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => alternativesOf(part, knowledge, wanted));
    return wanted ? sumOf(parts) : productOf(parts);
  }
  return testAlternatives(condition, knowledge, wanted);
}

function testAlternatives(test: Test, knowledge: Knowledge, wanted: boolean): Alternatives {
  const universe = universeOf(test, knowledge);
  const domain = universe === null ? null : testDomain(test, wanted, universe);
  if (domain === null) return [new Map([[testKey(test), { query: test, domain: flag(wanted) }]])];
  return isEmptyDomain(domain) ? [] : [new Map([[factKey(test), { query: queryOf(test), domain }]])];
}

function queryOf({ fact, params }: Test): FactQuery {
  return params === undefined ? { fact } : { fact, params };
}

function flag(value: boolean): Domain {
  return { kind: 'integers', values: value ? [[1, 1]] : [[0, 0]], unknown: false };
}

/** All parts hold. One that never holds settles it, even beside a part that is not looked into. */
export function productOf(parts: readonly Alternatives[]): Alternatives {
  let product: Alternatives = [ANYTHING];
  for (const part of parts) {
    if (part?.length === 0) return [];
    product = product === null || part === null ? null : mergeAll(product, part);
    if (product?.length === 0) return [];
    if (product !== null && product.length > ALTERNATIVES_MAX) product = null;
  }
  return product;
}

function mergeAll(product: readonly Conjunct[], part: readonly Conjunct[]): readonly Conjunct[] {
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
