/** What every reader of a part of `jifen.yaml` is given, and the plainest reads. */
import { parseDecimal } from '../../value/decimal.js';
import type { Fraction } from '../../value/fraction.js';
import type { Problems } from '../problems.js';
import { valueAt, type YamlNode } from '../yaml/yaml-tree.js';

/** The shape was checked before: a reader passes over what does not have it without a further message. */
export interface Reading {
  readonly problems: Problems;
  /** The whole text of the file. */
  readonly text: string;
}

/** The text of a scalar that can be an id or another plain text; numbers and flags as they are written. */
export function textOf(node: YamlNode | undefined): string | undefined {
  if (node === undefined || node.kind === 'map' || node.kind === 'list') return undefined;
  return node.kind === 'null' || node.kind === 'broken' ? undefined : node.text;
}

/** The exact value of a number. */
export function decimalOf(node: YamlNode | undefined): Fraction | undefined {
  return node?.kind === 'number' ? parseDecimal(node.text) : undefined;
}

/** A small whole number such as a count of decimals; `fallback` where there is none. */
export function smallNumberOf(node: YamlNode | undefined, fallback: number): number {
  const value = decimalOf(node);
  return value === undefined || value.den !== 1n ? fallback : Number(value.num);
}

/** Whether the flag under `key` is true; a missing one is not. */
export function isFlagSet(node: YamlNode | undefined, key: string): boolean {
  const flag = valueAt(node, key);
  return flag?.kind === 'flag' && flag.text.toLowerCase() === 'true';
}

/** The word under `key` when it is one of `words`, else `fallback`. */
export function wordOf<T extends string, F>(
  node: YamlNode | undefined,
  key: string,
  words: readonly T[],
  fallback: F,
): T | F {
  const text = textOf(valueAt(node, key));
  return words.find((word) => word === text) ?? fallback;
}
