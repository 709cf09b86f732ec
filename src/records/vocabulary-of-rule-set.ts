/** The vocabulary that a rule set carries: enough to read records and members without the sources. */
import type {
  Attribute,
  Category,
  FieldMapping,
  Named,
  NamedSet,
  Partner,
  PaymentKind,
  PaymentMethod,
  Scale,
  Vocabulary,
} from '../program/vocabulary.js';
import type { AttributeRules, FieldRules, KnownIds, NamedEntry, RuleSetContent } from '../ruleset/types.js';
import { type Localized, sameText } from '../text/localized.js';
import type { Span } from '../text/source.js';
import { parseFraction } from '../value/fraction.js';

/** Nothing in a rule set was written in `jifen.yaml` any more. */
const NOWHERE: Span = { file: '', start: 0, end: 0 };

export function vocabularyOfRuleSet(content: RuleSetContent): Vocabulary {
  const { program, vocabulary, records } = content;
  const { input } = records;
  return {
    currency: program.currency,
    currencies: new Map(Object.entries(program.currencies).map(([code, digits]) => [code, { code, digits }])),
    zone: content.zone.name,
    points: { digits: program.points.digits, name: program.points.name, valueMinor: null },
    tiers: scale(vocabulary.tiers, vocabulary.tierFallback),
    creditBands: scale(vocabulary.creditBands, vocabulary.creditBandFallback),
    greenGrades: scale(vocabulary.greenGrades, vocabulary.greenGradeFallback),
    categories: set<Category>(records.categories, (id) => ({
      ...named(id, vocabulary.categories[id]?.name),
      parent: vocabulary.categories[id]?.parent ?? null,
    })),
    tags: plainSet(records.tags, 'tag', vocabulary.names),
    memberTags: plainSet(records.memberTags, 'member-tag', vocabulary.names),
    brands: plainSet(records.brands, 'brand', vocabulary.names),
    channels: plainSet(records.channels, 'channel', vocabulary.names),
    stores: plainSet(records.stores, 'store', vocabulary.names),
    scenes: plainSet(records.scenes, 'scene', vocabulary.names),
    partners: set<Partner>(records.partners, (id) => ({
      ...named(id, vocabulary.partners[id]?.name),
      scene: vocabulary.partners[id]?.scene ?? null,
    })),
    paymentMethods: set<PaymentMethod>(records.paymentMethods, (id) => ({
      ...named(id, vocabulary.paymentMethods[id]?.name),
      kind: (vocabulary.paymentMethods[id]?.kind ?? 'other') as PaymentKind,
    })),
    activities: plainSet(records.activities, 'activity', vocabulary.names),
    calendars: new Map(),
    memberAttributes: attributes(records.attributes.member, 'member-attribute', vocabulary.names),
    itemAttributes: attributes(records.attributes.item, 'item-attribute', vocabulary.names),
    purchaseAttributes: attributes(records.attributes.purchase, 'purchase-attribute', vocabulary.names),
    compliance: { profile: 'none', numbers: new Map(), licence: null },
    input: {
      ...input,
      purchase: fields(input.purchase),
      items: fields(input.items),
      members: fields(input.members),
    },
  };
}

type Names = Readonly<Record<string, Localized>>;

function named(id: string, name: Localized | undefined): Named {
  return { id, name: name ?? sameText(id), span: NOWHERE };
}

function scale(steps: readonly NamedEntry[], fallback: number | null): Scale {
  return {
    steps: steps.map(({ id, name }) => named(id, name)),
    fallback: fallback === null ? null : (steps[fallback]?.id ?? null),
  };
}

function set<T extends Named>(ids: KnownIds, make: (id: string) => T): NamedSet<T> {
  return { open: ids === null, members: new Map((ids ?? []).map((id) => [id, make(id)])) };
}

function plainSet(ids: KnownIds, family: string, names: Names): NamedSet {
  return set(ids, (id) => named(id, names[`${family}/${id}`]));
}

function attributes(
  rules: readonly AttributeRules[],
  family: string,
  names: Names,
): ReadonlyMap<string, Attribute> {
  const bound = (text: string | null) => (text === null ? null : (parseFraction(text) ?? null));
  return new Map(
    rules.map((rule) => [
      rule.id,
      {
        ...rule,
        ...named(rule.id, names[`${family}/${rule.id}`]),
        min: bound(rule.min),
        max: bound(rule.max),
        values: rule.values.map((value) => named(value, undefined)),
      },
    ]),
  );
}

function fields(rules: Readonly<Record<string, FieldRules>>): ReadonlyMap<string, FieldMapping> {
  return new Map(
    Object.entries(rules).map(([target, { from, values }]) => [
      target,
      { from, values: new Map(Object.entries(values)) },
    ]),
  );
}
