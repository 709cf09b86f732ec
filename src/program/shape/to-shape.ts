/** The plain JSON value that the JSON Schema is checked against; it never becomes a value of the program. */
import type { YamlNode } from '../yaml/yaml-tree.js';

/**
 * Objects have no prototype, so that `__proto__` and `constructor` are keys like any other. A number only has to
 * tell the schema what it is; readers take its text. One in an odd form is `NaN`, which no schema accepts.
 */
export function toShape(node: YamlNode): unknown {
  switch (node.kind) {
    case 'map': {
      const shape: Record<string, unknown> = Object.create(null);
      for (const { key, value } of node.entries) shape[key] = toShape(value);
      return shape;
    }
    case 'list':
      return node.items.map(toShape);
    case 'text':
      return node.text;
    case 'number':
      return Number(node.text);
    case 'odd-number':
      return Number.NaN;
    case 'flag':
      return node.text.toLowerCase() === 'true';
    case 'null':
    case 'broken':
      return null;
  }
}
