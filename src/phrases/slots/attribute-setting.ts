/** `attribute litres 30`: the name of a declared attribute and a value of its type. */
import type { Attribute, Vocabulary } from '../../program/vocabulary.js';
import { MICRO } from '../../ruleset/types.js';
import type { SlotNode } from '../../syntax/tree.js';
import { type Fraction, fraction } from '../../value/fraction.js';
import type { CheckContext, SlotType } from '../phrase.js';
import { nameOf } from './name.js';
import { attributeValue } from './value-type.js';

export type AttributeFamily = 'memberAttribute' | 'itemAttribute' | 'purchaseAttribute';

export interface AttributeSetting {
  readonly name: string;
  readonly value: Fraction | string | boolean;
}

const valueNode: SlotType<SlotNode> = {
  shape: 'value',
  label: { en: 'a value', zh: '值' },
  fits: () => true,
  check: (node) => node,
};

export function attributesOf(
  family: AttributeFamily,
  vocabulary: Vocabulary,
): ReadonlyMap<string, Attribute> {
  switch (family) {
    case 'memberAttribute':
      return vocabulary.memberAttributes;
    case 'itemAttribute':
      return vocabulary.itemAttributes;
    case 'purchaseAttribute':
      return vocabulary.purchaseAttributes;
  }
}

export function attributeSetting(family: AttributeFamily) {
  return {
    slots: { name: nameOf(family), value: valueNode },
    read: (
      values: { readonly name: string; readonly value: SlotNode },
      context: CheckContext,
    ): AttributeSetting | undefined => {
      const attribute = attributesOf(family, context.vocabulary).get(values.name);
      if (attribute === undefined) return undefined;
      const raw = attributeValue(attribute).read(values.value, context);
      return raw === undefined ? undefined : { name: values.name, value: settingValue(raw) };
    },
  };
}

/** Comparisons hold numbers in millionths; events hold the numbers themselves. */
function settingValue(raw: number | string | boolean): Fraction | string | boolean {
  return typeof raw === 'number' ? fraction(BigInt(raw), MICRO) : raw;
}
