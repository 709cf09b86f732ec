/** Finds which parts of a condition cannot hold together. */
import type { Condition } from '../../ruleset/types.js';
import type { Knowledge } from '../facts/knowledge.js';
import { type Alternatives, alternativesOf, neverHolds, productOf } from './normal-form.js';

/** Conditions of more parts than this are blamed as a whole: every pair would be looked at. */
const PARTS_MAX = 60;

/**
 * `alone`: a part that never holds. `pair`: two parts that exclude each other. `together`: only all of the parts
 * together never hold.
 */
export type Contradiction =
  | { readonly kind: 'alone'; readonly part: Condition }
  | { readonly kind: 'pair'; readonly first: Condition; readonly second: Condition }
  | { readonly kind: 'together' };

/** Why conditions that all have to hold never do; `null` when they may hold or nothing is known. */
export function findContradiction(
  conditions: readonly Condition[],
  knowledge: Knowledge,
): Contradiction | null {
  // As a whole they are known already. What may hold as a whole may hold part by part, however the parts are put together.
  const whole = productOf(conditions.map((condition) => alternativesOf(condition, knowledge)));
  if (whole !== null && whole.length > 0) return null;
  const parts: Part[] = [];
  for (const condition of conditions)
    forEachPart(condition, (part) => parts.push({ part, alternatives: alternativesOf(part, knowledge) }));
  if (!neverHolds(productOf(parts.map(({ alternatives }) => alternatives)))) return null;
  const alone = parts.find(({ alternatives }) => neverHolds(alternatives));
  if (alone !== undefined) return { kind: 'alone', part: alone.part };
  return (parts.length > PARTS_MAX ? null : findPair(parts)) ?? { kind: 'together' };
}

/** The conditions that all have to hold, for this one to hold. */
export function partsOf(condition: Condition): readonly Condition[] {
  const parts: Condition[] = [];
  forEachPart(condition, (part) => parts.push(part));
  return parts;
}

function forEachPart(condition: Condition, visit: (part: Condition) => void): void {
  if ('all' in condition) for (const part of condition.all) forEachPart(part, visit);
  else visit(condition);
}

interface Part {
  readonly part: Condition;
  readonly alternatives: Alternatives;
}

function findPair(parts: readonly Part[]): Contradiction | null {
  for (const [index, second] of parts.entries()) {
    const first = parts
      .slice(0, index)
      .find((earlier) => neverHolds(productOf([earlier.alternatives, second.alternatives])));
    if (first !== undefined) return { kind: 'pair', first: first.part, second: second.part };
  }
  return null;
}
