/** Parts of a YAML tree as records, and back from a field of a record to its place in the tree. */
import type { YamlNode } from '../../program/yaml/yaml-tree.js';
import type { JsonNode, JsonObject } from '../../records/json-text.js';
import type { Span } from '../../text/source.js';

/** The record that a YAML value stands for; numbers stay the texts that they were written as. */
export function toRecord(node: YamlNode): JsonNode {
  switch (node.kind) {
    case 'map':
      return toObject(node);
    case 'list':
      return node.items.map(toRecord);
    case 'text':
      return node.text;
    case 'number':
    case 'odd-number':
      return { number: node.text };
    case 'flag':
      return node.text.toLowerCase() === 'true';
    case 'null':
    case 'broken':
      return null;
  }
}

/** As `toRecord`; nothing but a map has entries. */
export function toObject(node: YamlNode | undefined): JsonObject {
  return new Map(node?.kind === 'map' ? node.entries.map(({ key, value }) => [key, toRecord(value)]) : []);
}

/**
 * The place of the field that a message about a record names: `items[0].amount`. Of a field that is not there it is
 * the place of what should hold it, and a field that should not be there is shown by its key.
 */
export function placeOfField(node: YamlNode, keySpan: Span, field: string): Span {
  const steps = field.split(/[.[\]]+/).filter((step) => step !== '');
  let current = node;
  let span = keySpan;
  for (const step of steps) {
    if (current.kind === 'list') {
      const item = current.items[Number(step)];
      if (item === undefined) return span;
      current = item;
      span = { ...item.span };
      continue;
    }
    const entry = current.kind === 'map' ? current.entries.find(({ key }) => key === step) : undefined;
    if (entry === undefined) return span;
    current = entry.value;
    span = isScalar(current) && current.span.start < current.span.end ? current.span : entry.keySpan;
  }
  return span;
}

function isScalar(node: YamlNode): boolean {
  return node.kind !== 'map' && node.kind !== 'list';
}
