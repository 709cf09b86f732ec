/** From the JSON pointer of a schema problem back to the place in the YAML text. */
import type { Localized } from '../../text/localized.js';
import type { Span } from '../../text/source.js';
import type { YamlNode } from '../yaml/yaml-tree.js';

export interface Place {
  readonly node: YamlNode;
  /** The key that the node stands under; of the root its own start. */
  readonly keySpan: Span;
  /** What messages call it: `tiers.steps`. */
  readonly name: Localized;
}

/** The place that a JSON pointer leads to; `undefined` when there is none or it leads through a broken value. */
export function placeAt(root: YamlNode, pointer: string): Place | undefined {
  let node = root;
  let keySpan: Span = { ...root.span, end: root.span.start };
  const names: string[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const next = step(node, name);
    if (next === undefined) return undefined;
    ({ node } = next);
    keySpan = next.keySpan ?? node.span;
    if (next.keySpan !== undefined) names.push(name);
  }
  return node.kind === 'broken' ? undefined : { node, keySpan, name: placeName(names) };
}

function step(node: YamlNode, name: string): { node: YamlNode; keySpan?: Span } | undefined {
  if (node.kind === 'list') {
    const item = node.items[Number(name)];
    return item === undefined ? undefined : { node: item };
  }
  const entry = node.kind === 'map' ? node.entries.find(({ key }) => key === name) : undefined;
  return entry === undefined ? undefined : { node: entry.value, keySpan: entry.keySpan };
}

function placeName(names: readonly string[]): Localized {
  if (names.length === 0) return { en: 'the file', zh: '文件' };
  const path = `\`${names.join('.')}\``;
  return { en: path, zh: `${path} ` };
}
