/** Looks names up once: ranks of the scales, ancestors of the categories, scenes of the partners. */
import type { NamedEntry, RuleSetVocabulary } from '../ruleset/types.js';
import type { PreparedScale, PreparedVocabulary } from './prepared-rule-set.js';

export function prepareVocabulary(vocabulary: RuleSetVocabulary): PreparedVocabulary {
  return {
    tiers: prepareScale(vocabulary.tiers, vocabulary.tierFallback),
    creditBands: prepareScale(vocabulary.creditBands, vocabulary.creditBandFallback),
    greenGrades: prepareScale(vocabulary.greenGrades, vocabulary.greenGradeFallback),
    categories: prepareCategories(vocabulary.categories),
    scenes: new Map(
      Object.entries(vocabulary.partners).flatMap(([id, { scene }]) => (scene === null ? [] : [[id, scene]])),
    ),
    pointsMethods: new Set(
      Object.entries(vocabulary.paymentMethods).flatMap(([id, { kind }]) => (kind === 'points' ? [id] : [])),
    ),
  };
}

function prepareScale(steps: readonly NamedEntry[], fallback: number | null): PreparedScale {
  return {
    ranks: new Map(steps.map((step, rank) => [step.id, BigInt(rank)])),
    fallback: fallback === null ? null : BigInt(fallback),
  };
}

function prepareCategories(categories: RuleSetVocabulary['categories']): Map<string, readonly string[]> {
  const parents = new Map(Object.entries(categories).map(([id, { parent }]) => [id, parent]));
  const ancestors = new Map<string, readonly string[]>();
  for (const id of parents.keys()) {
    const chain: string[] = [];
    let current: string | null = id;
    // A circle of parents ends the walk instead of hanging it; the reader of the program refuses circles.
    while (current !== null && !chain.includes(current)) {
      chain.push(current);
      current = parents.get(current) ?? null;
    }
    ancestors.set(id, chain);
  }
  return ancestors;
}
