/** The type of a custom attribute: known once its name is, so that the name is checked first. */
import type { TypeOfSlots } from '../conditions/fact-phrases.js';
import type { SlotType } from '../phrase.js';
import { type AttributeFamily, attributesOf } from './attribute-setting.js';
import { attributeValue } from './value-type.js';

/** For sentences with a `{name}` slot for attributes of this family. */
export function attributeTypeOf(family: AttributeFamily): TypeOfSlots<{ readonly name: SlotType<string> }> {
  return ({ name }, { vocabulary }) => {
    const attribute = attributesOf(family, vocabulary).get(name);
    return attribute === undefined ? undefined : attributeValue(attribute);
  };
}
