/** Finds the id of what people call by its name: 金卡 is `gold`. */
import type { Named, Vocabulary } from './vocabulary.js';

/**
 * A lookup by Chinese name over everything that is declared; the index is made when the first name is asked for.
 * A name that several ids have finds nothing.
 */
export function createIdOfName(vocabulary: Vocabulary): (name: string) => string | undefined {
  let index: ReadonlyMap<string, string | null> | null = null;
  return (name) => {
    index ??= indexNames(vocabulary);
    return index.get(name) ?? undefined;
  };
}

function indexNames(vocabulary: Vocabulary): ReadonlyMap<string, string | null> {
  const index = new Map<string, string | null>();
  for (const { id, name } of everythingNamed(vocabulary)) {
    const known = index.get(name.zh);
    index.set(name.zh, known === undefined || known === id ? id : null);
  }
  return index;
}

function everythingNamed(vocabulary: Vocabulary): readonly Named[] {
  const { tiers, creditBands, greenGrades, categories, tags, memberTags, brands, channels, stores } =
    vocabulary;
  const sets = [categories, tags, memberTags, brands, channels, stores, vocabulary.scenes];
  const maps = [vocabulary.calendars, vocabulary.memberAttributes, vocabulary.itemAttributes];
  return [
    ...[tiers, creditBands, greenGrades].flatMap(({ steps }) => steps),
    ...[...sets, vocabulary.partners, vocabulary.paymentMethods].flatMap(({ members }) => [
      ...members.values(),
    ]),
    ...[...maps, vocabulary.purchaseAttributes].flatMap((map) => [...map.values()]),
  ];
}
