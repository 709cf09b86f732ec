/** What single tests say about which facts, each found once: of the tests of ten thousand rules most are the same few hundred. */
import type { FactId } from '../../ruleset/facts.js';
import type { Operator, Test } from '../../ruleset/types.js';
import { type FactQuery, factKey, testKey } from '../facts/fact-key.js';
import { type Knowledge, universeOf } from '../facts/knowledge.js';
import { testDomain } from '../facts/test-domain.js';
import { type Domain, isEmptyDomain } from '../sets/domain.js';
import type { Conjunct, Constraint } from './conjunct.js';

export interface TestMeaning {
  readonly key: string;
  /** `null`: it never holds. */
  readonly constraint: Constraint | null;
  /** The same as alternatives: one, or none where it never holds. */
  readonly alternatives: readonly Conjunct[];
}

/** By the value of the test, of a list by its JSON. */
interface Meanings {
  readonly single: Map<Test['value'], TestMeaning>;
  readonly list: Map<string, TestMeaning>;
}

export class TestMemory {
  private readonly knowledge: Knowledge;
  /** Of tests without parameters that are to hold. */
  private readonly found = new Map<FactId, Map<Operator, Meanings>>();

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
  }

  of(test: Test, wanted: boolean): TestMeaning {
    const { fact, operator, params, value } = test;
    if (!wanted || params !== undefined) return this.find(test, wanted);
    const { single, list } = this.meanings(fact, operator);
    const isList = typeof value === 'object' && value !== null;
    const text = isList ? JSON.stringify(value) : '';
    const known = isList ? list.get(text) : single.get(value);
    if (known !== undefined) return known;
    const meaning = this.find(test, true);
    if (isList) list.set(text, meaning);
    else single.set(value, meaning);
    return meaning;
  }

  private meanings(fact: FactId, operator: Operator): Meanings {
    const operators = this.found.get(fact) ?? new Map<Operator, Meanings>();
    const known = operators.get(operator);
    if (known !== undefined) return known;
    const made: Meanings = { single: new Map(), list: new Map() };
    this.found.set(fact, operators.set(operator, made));
    return made;
  }

  private find(test: Test, wanted: boolean): TestMeaning {
    const universe = universeOf(test, this.knowledge);
    const domain = universe === null ? null : testDomain(test, wanted, universe);
    // What no domain describes is a fact of its own.
    if (domain === null) return meaningOf(testKey(test), { query: test, domain: flag(wanted) });
    const key = factKey(test);
    if (isEmptyDomain(domain)) return { key, constraint: null, alternatives: [] };
    return meaningOf(key, { query: queryOf(test), domain });
  }
}

function meaningOf(key: string, constraint: Constraint): TestMeaning {
  return { key, constraint, alternatives: [new Map([[key, constraint]])] };
}

function queryOf({ fact, params }: Test): FactQuery {
  return params === undefined ? { fact } : { fact, params };
}

function flag(value: boolean): Domain {
  return { kind: 'integers', values: value ? [[1, 1]] : [[0, 0]], unknown: false };
}
