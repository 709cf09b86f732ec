/** Finds what the conditions of the head read of the items, so that it is computed once and in one walk. */

import { canBeUnsure } from './combine.js';
import type { SharedFact } from './condition-program.js';
import { constant, FIRST_SHARED_PLACE, type Formula, PLACES, type Value } from './expression.js';
import { keyOf, keyOfValue } from './key-of.js';
import { rewrite } from './rewrite.js';

type Total = Extract<Value, { readonly kind: 'total' }>;

export class SharedFacts {
  readonly facts: SharedFact[] = [];
  readonly #places = new Map<string, number>();

  get factCount(): number {
    return FIRST_SHARED_PLACE + this.facts.length;
  }

  /** The formula, reading what is shared from its place. */
  replaceIn(formula: Formula): Formula {
    return rewrite(formula, {
      value: (value) => this.#replaceValue(value),
      formula: (part) => this.#replaceFormula(part),
    });
  }

  /** Categories that the shared facts ask for. */
  get categories(): number[] {
    const found = new Set<number>();
    for (const { value } of this.facts) {
      rewrite(value.filter.formula, {
        formula: (part) => {
          if (part.kind === 'under') found.add(part.category.value);
          return part;
        },
      });
    }
    return [...found];
  }

  /** The place of a total; -1: it cannot be shared. */
  placeOfTotal(value: Total): number {
    return isOfOneWalk(value.filter.formula) ? this.#placeOf(keyOfValue(value), value) : -1;
  }

  #replaceValue(value: Value): Value {
    const place = value.kind === 'total' ? this.placeOfTotal(value) : -1;
    return place < 0 ? value : { kind: 'fact', place };
  }

  #replaceFormula(part: Formula): Formula {
    if (part.kind !== 'has-item' || !isOfOneWalk(part.filter.formula)) return part;
    const place = this.#placeOf(keyOf(part), part);
    return { kind: 'compare', comparison: '===', value: { kind: 'fact', place }, constant: constant(1) };
  }

  #placeOf(key: string, value: SharedFact['value']): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.factCount;
    this.facts.push({ place, value });
    this.#places.set(key, place);
    return place;
  }
}

/** Reads nothing that is itself computed from the items, nor what only the reference engine knows. */
function isOfOneWalk(formula: Formula): boolean {
  let isSimple = !canBeUnsure(formula);
  rewrite(formula, {
    value: (value) => {
      if (isOfItems(value)) isSimple = false;
      return value;
    },
    formula: (part) => {
      if (part.kind === 'has-item') isSimple = false;
      return part;
    },
  });
  return isSimple;
}

function isOfItems(value: Value): boolean {
  return value.kind === 'total' || value.kind === 'distinct' || isSharedFact(value);
}

/** The amount of the purchase is computed in the same walk. */
function isSharedFact(value: Value): boolean {
  return value.kind === 'fact' && (value.place >= FIRST_SHARED_PLACE || value.place === PLACES.amount);
}

/** Whether a formula reads a fact of the purchase. */
export function readsPlace(formula: Formula, place: number): boolean {
  let reads = false;
  rewrite(formula, {
    value: (value) => {
      if (value.kind === 'fact' && value.place === place) reads = true;
      return value;
    },
  });
  return reads;
}

/** Whether a formula reads more than columns, days, slots and what is shared: what has to be looked up, or walked for anew. */
export function readsMore(formula: Formula): boolean {
  let reads = false;
  rewrite(formula, {
    value: (value) => {
      const isScene = value.kind === 'fact' && value.place === PLACES.scene;
      if (isScene || MORE.has(value.kind)) reads = true;
      return value;
    },
    formula: (part) => {
      if (part.kind === 'has-item' || part.kind === 'unsure') reads = true;
      return part;
    },
  });
  return reads;
}

const MORE: ReadonlySet<Value['kind']> = new Set(['total', 'distinct', 'payment-share']);
