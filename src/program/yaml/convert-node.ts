/** From the tree of the `yaml` package to `YamlNode`: aliases followed, keys unique, no tags, no merge keys. */
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import { report } from '../../text/diagnostic.js';
import type { Span } from '../../text/source.js';
import type { Problems } from '../problems.js';
import { classifyScalar } from './classify-scalar.js';
import { YAML_MESSAGES } from './messages.js';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './yaml-tree.js';

/** Levels of maps and lists, with aliases written out. */
export const YAML_DEPTH_MAX = 32;
/** Values of a file, with aliases written out. */
export const YAML_NODES_MAX = 200_000;

interface Converted {
  readonly node: YamlNode;
  /** Values in it, itself included, with aliases written out. */
  readonly size: number;
  /** Levels of maps and lists in it. */
  readonly height: number;
}

export interface Conversion {
  readonly file: string;
  readonly text: string;
  readonly problems: Problems;
  readonly anchors: Map<string, Converted>;
}

/**
 * Converts a whole document; what cannot be used becomes a `broken` scalar and one message. `null` when there is
 * more than can be walked through: values that aliases repeat are shared here, but not by those who walk.
 */
export function convertDocument(contents: Node | null, conversion: Conversion): YamlNode | null {
  const start: Span = { file: conversion.file, start: 0, end: 0 };
  const { node, size } = convertNode(contents, start, 0, conversion);
  if (size <= YAML_NODES_MAX) return node;
  conversion.problems.add(() => report(YAML_MESSAGES.aliasesTooLarge, start, { limit: `${YAML_NODES_MAX}` }));
  return null;
}

/** `emptyPlace` is where messages about a value point that was not written. */
function convertNode(node: unknown, emptyPlace: Span, depth: number, conversion: Conversion): Converted {
  if (isAlias(node)) return convertAlias(node.source, spanOf(node, conversion), depth, conversion);
  if (!isScalar(node) && !isMap(node) && !isSeq(node))
    return single({ kind: 'null', text: '', span: emptyPlace });
  const converted = convertContent(node, emptyPlace, depth, conversion);
  if (node.anchor !== undefined) conversion.anchors.set(node.anchor, converted);
  return converted;
}

function convertContent(node: Node, emptyPlace: Span, depth: number, conversion: Conversion): Converted {
  const span = spanOf(node, conversion);
  const { tag } = node;
  if (tag !== undefined) {
    const shown = tag.replace(/^tag:yaml\.org,2002:/, '!!');
    conversion.problems.add(() => report(YAML_MESSAGES.yamlTag, span, { tag: shown }));
    return single(broken(span));
  }
  if (isMap(node)) return convertMap(node.items, span, depth, conversion);
  if (isSeq(node)) return convertList(node.items, span, depth, conversion);
  return single(convertScalar(node as Scalar, span, emptyPlace));
}

function convertScalar(node: Scalar, span: Span, emptyPlace: Span): YamlScalar {
  const text = String(node.value ?? '');
  const kind = node.type === 'PLAIN' || node.type === undefined ? classifyScalar(text) : 'text';
  return { kind, text, span: span.start === span.end ? emptyPlace : span };
}

function convertList(
  items: readonly unknown[],
  span: Span,
  depth: number,
  conversion: Conversion,
): Converted {
  const converted = items.map((item) => convertNode(item, span, depth + 1, conversion));
  return together({ kind: 'list', items: converted.map(({ node }) => node), span }, converted);
}

function convertMap(pairs: readonly Pair[], span: Span, depth: number, conversion: Conversion): Converted {
  const entries = new Map<string, YamlEntry>();
  const values: Converted[] = [];
  for (const { key, value } of pairs) {
    const name = convertKey(key, span, conversion);
    const converted = convertNode(value, name?.span ?? span, depth + 1, conversion);
    values.push(converted);
    if (name === undefined) continue;
    const entry: YamlEntry = { key: name.text, keySpan: name.span, value: converted.node };
    const first = entries.get(name.text);
    if (first !== undefined) reportDuplicate(name, first, conversion);
    // Of two with the same key, the first counts, unless nothing was written there.
    if (first === undefined || first.value.kind === 'null') entries.set(name.text, entry);
  }
  const map: YamlMap = { kind: 'map', entries: [...entries.values()], span };
  return together(map, values);
}

function reportDuplicate(name: YamlScalar, first: YamlEntry, { problems }: Conversion): void {
  const label = { span: first.keySpan, text: { en: 'first written here', zh: '首次出现在此' } };
  problems.add(() => report(YAML_MESSAGES.duplicateKey, name.span, { key: name.text }, { labels: [label] }));
}

/** The key as it is written; `undefined` when the entry cannot be used. */
function convertKey(key: unknown, mapSpan: Span, conversion: Conversion): YamlScalar | undefined {
  const { problems } = conversion;
  if (!isScalar(key) || key.tag !== undefined) {
    const place =
      isScalar(key) || isMap(key) || isSeq(key) || isAlias(key) ? spanOf(key, conversion) : mapSpan;
    problems.add(() => report(YAML_MESSAGES.keyNotText, place));
    return undefined;
  }
  const scalar = convertScalar(key, spanOf(key, conversion), mapSpan);
  if (key.anchor !== undefined) conversion.anchors.set(key.anchor, single(scalar));
  if (scalar.text === '<<' && key.type === 'PLAIN') {
    problems.add(() => report(YAML_MESSAGES.mergeKey, scalar.span));
    return undefined;
  }
  return scalar;
}

function convertAlias(name: string, span: Span, depth: number, conversion: Conversion): Converted {
  const target = conversion.anchors.get(name);
  if (target === undefined) {
    conversion.problems.add(() => report(YAML_MESSAGES.unknownAlias, span, { name }));
    return single(broken(span));
  }
  if (depth + target.height > YAML_DEPTH_MAX) {
    conversion.problems.add(() => report(YAML_MESSAGES.yamlTooDeep, span, { limit: `${YAML_DEPTH_MAX}` }));
    return single(broken(span));
  }
  return target;
}

function broken(span: Span): YamlScalar {
  return { kind: 'broken', text: '', span };
}

function single(node: YamlScalar): Converted {
  return { node, size: 1, height: 0 };
}

function together(node: YamlNode, parts: readonly Converted[]): Converted {
  let size = 1;
  let height = 0;
  for (const part of parts) {
    size += part.size;
    height = Math.max(height, part.height);
  }
  return { node, size, height: height + 1 };
}

/** Where a node is written; of one that goes over several lines the first line. */
function spanOf(node: Node, { file, text }: Conversion): Span {
  const [start, end] = node.range ?? [0, 0];
  const lineEnd = text.slice(start, end).search(/[\r\n]/);
  const shown = lineEnd < 0 ? text.slice(start, end) : text.slice(start, start + lineEnd);
  return { file, start, end: start + shown.trimEnd().length };
}
