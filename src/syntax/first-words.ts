/** Which words can begin a part of the grammar: for messages ("expected …") and for the proof of one-token look-ahead. */
import { CONNECTIVES } from './connectives.js';
import { type Grammar, kindOfShape, type Shape, type TrieNode } from './grammar.js';

/** A word of the language, or one of the data tokens in angle brackets: `<name>`, `<number>`, `<date>`, `<time>`, `<text>`. */
export type FirstWord = string;

export function firstOfNode(
  grammar: Grammar,
  node: TrieNode,
  seen: ReadonlySet<string> = new Set(),
): Set<FirstWord> {
  const first = new Set<FirstWord>();
  for (const edge of node.edges) {
    if (edge.word !== null) first.add(edge.word);
    if (edge.shape !== null) for (const word of firstOfShape(grammar, edge.shape, seen)) first.add(word);
  }
  return first;
}

export function firstOfKind(
  grammar: Grammar,
  kind: string,
  seen: ReadonlySet<string> = new Set(),
): Set<FirstWord> {
  const root = grammar.kinds.get(kind);
  if (root === undefined || seen.has(kind)) return new Set();
  return firstOfNode(grammar, root, new Set([...seen, kind]));
}

/** The words that begin a phrase of a kind and that a number can follow there: 积分 of `积分 {times} 倍`. */
export function wordsBeforeNumbers(grammar: Grammar, kind: string): readonly string[] {
  const edges = grammar.kinds.get(kind)?.edges ?? [];
  return edges.flatMap(({ word, node }) =>
    word !== null && firstOfNode(grammar, node).has('<number>') ? [word] : [],
  );
}

export function firstOfShape(
  grammar: Grammar,
  shape: Shape,
  seen: ReadonlySet<string> = new Set(),
): Set<FirstWord> {
  const kind = kindOfShape(shape);
  if (kind !== null) {
    const first = firstOfKind(grammar, kind.kind, seen);
    if (kind.form === 'expression' || kind.form === 'selection') first.add('(');
    if (kind.form === 'expression') for (const word of Object.values(CONNECTIVES.not)) first.add(word);
    return first;
  }
  switch (shape) {
    case 'name':
    case 'names':
      return new Set(['<name>', '<text>']);
    case 'value':
    case 'values':
      return new Set(['<number>', '<name>', '<text>', '<date>', '<time>']);
    case 'quantity':
      return new Set(['<number>']);
    case 'row':
      return new Set(['|']);
    default:
      return new Set([`<${shape}>`]);
  }
}
