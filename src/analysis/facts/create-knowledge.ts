import type { Vocabulary } from '../../program/vocabulary.js';
import type { Condition } from '../../ruleset/types.js';
import { alternativesOf, neverHolds } from '../conditions/normal-form.js';
import type { Knowledge } from './knowledge.js';

/** Looks each thing up once. */
export function createKnowledge(vocabulary: Vocabulary): Knowledge {
  const paths = new Map<string, readonly string[]>();
  const selectable = new WeakMap<Condition, boolean>();
  const knowledge: Knowledge = {
    vocabulary,
    ancestors: (id) => {
      const known = paths.get(id) ?? pathOf(id, vocabulary);
      paths.set(id, known);
      return known;
    },
    canSelect: (items) => {
      const known = selectable.get(items) ?? !neverHolds(alternativesOf(items, knowledge));
      selectable.set(items, known);
      return known;
    },
  };
  return knowledge;
}

/** A category that is not declared lies under nothing. */
function pathOf(id: string, { categories }: Vocabulary): readonly string[] {
  const path: string[] = [];
  let current: string | null = id;
  while (current !== null && !path.includes(current)) {
    path.push(current);
    current = categories.members.get(current)?.parent ?? null;
  }
  return path;
}
