/** What readers of records need of the vocabulary, for a rule set that is run without its sources. */
import type { Attribute, FieldMapping, NamedSet, Vocabulary } from '../program/vocabulary.js';
import type { AttributeRules, FieldRules, KnownIds, RecordRules } from '../ruleset/types.js';
import { compareText } from '../text/compare-text.js';
import { formatFraction } from '../value/fraction.js';

export function compileRecordRules(vocabulary: Vocabulary): RecordRules {
  const { input } = vocabulary;
  return {
    categories: idsOf(vocabulary.categories),
    tags: idsOf(vocabulary.tags),
    memberTags: idsOf(vocabulary.memberTags),
    brands: idsOf(vocabulary.brands),
    channels: idsOf(vocabulary.channels),
    stores: idsOf(vocabulary.stores),
    scenes: idsOf(vocabulary.scenes),
    partners: idsOf(vocabulary.partners),
    paymentMethods: idsOf(vocabulary.paymentMethods),
    activities: idsOf(vocabulary.activities),
    attributes: {
      member: attributesOf(vocabulary.memberAttributes),
      item: attributesOf(vocabulary.itemAttributes),
      purchase: attributesOf(vocabulary.purchaseAttributes),
    },
    input: {
      row: input.row,
      money: input.money,
      anonymous: input.anonymous,
      negativeItems: input.negativeItems,
      zeroItems: input.zeroItems,
      currency: input.currency,
      separator: input.separator,
      itemKinds: input.itemKinds,
      purchase: fieldsOf(input.purchase),
      items: fieldsOf(input.items),
      members: fieldsOf(input.members),
    },
  };
}

function idsOf(set: NamedSet): KnownIds {
  return set.open ? null : [...set.members.keys()].sort(compareText);
}

function attributesOf(attributes: ReadonlyMap<string, Attribute>): readonly AttributeRules[] {
  return [...attributes.values()]
    .map((attribute) => ({
      id: attribute.id,
      type: attribute.type,
      required: attribute.required,
      min: attribute.min === null ? null : formatFraction(attribute.min),
      max: attribute.max === null ? null : formatFraction(attribute.max),
      unit: attribute.unit,
      values: attribute.values.map((value) => value.id),
    }))
    .sort((left, right) => compareText(left.id, right.id));
}

function fieldsOf(fields: ReadonlyMap<string, FieldMapping>): Readonly<Record<string, FieldRules>> {
  return Object.fromEntries(
    [...fields].map(([target, { from, values }]) => [target, { from, values: Object.fromEntries(values) }]),
  );
}
