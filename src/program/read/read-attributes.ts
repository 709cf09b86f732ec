/** Custom attributes of members, items and purchases. */
import { report } from '../../text/diagnostic.js';
import { formatDecimal } from '../../value/decimal.js';
import { compare } from '../../value/fraction.js';
import type { Attribute, AttributeType } from '../vocabulary.js';
import { entryAt, valueAt, type YamlNode } from '../yaml/yaml-tree.js';
import { CONTENT_MESSAGES } from './messages.js';
import { quote, readNamed, readPlainText } from './read-name.js';
import { collectById, type Declaration, declarationsOf, readNamedSet } from './read-named-set.js';
import { decimalOf, isFlagSet, type Reading, wordOf } from './reading.js';

const ATTRIBUTE_TYPES: readonly AttributeType[] = ['number', 'text', 'choice', 'flag', 'date'];

/** Keys that belong to one type only. */
const TYPE_OF_KEY: readonly (readonly [key: string, type: AttributeType])[] = [
  ['min', 'number'],
  ['max', 'number'],
  ['unit', 'number'],
  ['values', 'choice'],
];

export function readAttributes(node: YamlNode | undefined, reading: Reading): ReadonlyMap<string, Attribute> {
  return collectById(
    declarationsOf(node).map((declaration) => readAttribute(declaration, reading)),
    reading,
  );
}

function readAttribute({ id, span, details }: Declaration, reading: Reading): Attribute {
  const attribute: Attribute = {
    ...readNamed(id, span, details, reading),
    type: wordOf(details, 'type', ATTRIBUTE_TYPES, 'text'),
    required: isFlagSet(details, 'required'),
    min: decimalOf(valueAt(details, 'min')) ?? null,
    max: decimalOf(valueAt(details, 'max')) ?? null,
    unit: readPlainText(details, 'unit', reading),
    values: [...readNamedSet(valueAt(details, 'values'), reading).members.values()],
  };
  const hasType = wordOf(details, 'type', ATTRIBUTE_TYPES, undefined) !== undefined;
  if (hasType) checkKeys(attribute, details, reading);
  return attribute;
}

function checkKeys(attribute: Attribute, details: YamlNode | undefined, reading: Reading): void {
  const { problems } = reading;
  for (const [key, type] of TYPE_OF_KEY) {
    const entry = entryAt(details, key);
    if (entry === undefined || attribute.type === type) continue;
    const args = { key, expected: type, found: attribute.type };
    problems.add(() => report(CONTENT_MESSAGES.keyNotForType, entry.keySpan, args));
  }
  const values = valueAt(details, 'values');
  const hasNone = values === undefined || (isCollection(values) && attribute.values.length === 0);
  if (attribute.type === 'choice' && hasNone) {
    const found = quote(attribute.id);
    problems.add(() => report(CONTENT_MESSAGES.choiceWithoutValues, attribute.span, { found }));
  }
  if (attribute.type === 'number') checkBounds(attribute, details, reading);
}

function isCollection(node: YamlNode): boolean {
  return node.kind === 'list' || node.kind === 'map';
}

function checkBounds({ min, max }: Attribute, details: YamlNode | undefined, { problems }: Reading): void {
  const place = valueAt(details, 'max')?.span;
  if (min === null || max === null || place === undefined || compare(min, max) <= 0) return;
  const args = { min: formatDecimal(min) ?? '', max: formatDecimal(max) ?? '' };
  problems.add(() => report(CONTENT_MESSAGES.minOverMax, place, args));
}
