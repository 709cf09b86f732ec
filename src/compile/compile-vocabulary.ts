/** The names and scales that a rule set carries along, so that it can be run and explained without its sources. */
import type { CheckedProgram } from '../check/checked-program.js';
import type { Named, NamedSet, Scale, Vocabulary } from '../program/vocabulary.js';
import type { NamedEntry, RuleSetVocabulary } from '../ruleset/types.js';
import type { Localized } from '../text/localized.js';

export function compileVocabulary(program: CheckedProgram): RuleSetVocabulary {
  const { vocabulary } = program;
  return {
    tiers: stepsOf(vocabulary.tiers),
    tierFallback: fallbackOf(vocabulary.tiers),
    creditBands: stepsOf(vocabulary.creditBands),
    creditBandFallback: fallbackOf(vocabulary.creditBands),
    greenGrades: stepsOf(vocabulary.greenGrades),
    greenGradeFallback: fallbackOf(vocabulary.greenGrades),
    categories: record(vocabulary.categories, ({ name, parent }) => ({ name, parent })),
    partners: record(vocabulary.partners, ({ name, scene }) => ({ name, scene })),
    paymentMethods: record(vocabulary.paymentMethods, ({ name, kind }) => ({ name, kind })),
    names: otherNames(vocabulary),
  };
}

function stepsOf(scale: Scale): readonly NamedEntry[] {
  return scale.steps.map(({ id, name }) => ({ id, name }));
}

function fallbackOf(scale: Scale): number | null {
  return scale.fallback === null ? null : scale.steps.findIndex((step) => step.id === scale.fallback);
}

function record<T extends Named, R>(set: NamedSet<T>, convert: (entry: T) => R): Readonly<Record<string, R>> {
  return Object.fromEntries([...set.members].map(([id, entry]) => [id, convert(entry)]));
}

/** Keyed by family and id, since a tag and a store may have the same id: `tag/green-label`. */
function otherNames(vocabulary: Vocabulary): Readonly<Record<string, Localized>> {
  const sets: readonly (readonly [string, Iterable<Named>])[] = [
    ['tag', vocabulary.tags.members.values()],
    ['member-tag', vocabulary.memberTags.members.values()],
    ['brand', vocabulary.brands.members.values()],
    ['channel', vocabulary.channels.members.values()],
    ['store', vocabulary.stores.members.values()],
    ['scene', vocabulary.scenes.members.values()],
    ['activity', vocabulary.activities.members.values()],
    ['member-attribute', vocabulary.memberAttributes.values()],
    ['item-attribute', vocabulary.itemAttributes.values()],
    ['purchase-attribute', vocabulary.purchaseAttributes.values()],
  ];
  return Object.fromEntries(
    sets.flatMap(([family, entries]) => [...entries].map(({ id, name }) => [`${family}/${id}`, name])),
  );
}
