/**
 * YAML as data with places. Scalars keep the text as it was written, so that a number is never read through
 * binary floating point and an id such as `0448` stays what it is.
 */
import type { Span } from '../../text/source.js';

export interface YamlEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

export interface YamlMap {
  readonly kind: 'map';
  /** In the order of the text; no key twice. */
  readonly entries: readonly YamlEntry[];
  readonly span: Span;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly span: Span;
}

/**
 * `number`: plain decimal digits that `parseDecimal` reads. `odd-number`: what other readers of YAML take for a
 * number, but written in another way (`1e3`, `0x1F`, `.inf`) or too long. `broken`: has its own message already.
 */
export type ScalarKind = 'text' | 'number' | 'odd-number' | 'flag' | 'null' | 'broken';

export interface YamlScalar {
  readonly kind: ScalarKind;
  /** What was written; for quoted and block texts what they mean. */
  readonly text: string;
  readonly span: Span;
}

export type YamlNode = YamlMap | YamlList | YamlScalar;

/** The entry with this key, when the node is a map that has it. */
export function entryAt(node: YamlNode | undefined, key: string): YamlEntry | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}

/** The value under this key, when the node is a map that has it. */
export function valueAt(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return entryAt(node, key)?.value;
}
