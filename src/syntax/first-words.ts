/** Which words can begin a part of the grammar: for messages ("expected …") and for the proof of one-token look-ahead. */
import { CONNECTIVES } from './connectives.js';
import { type Grammar, kindOfShape, type Shape, type TrieNode } from './grammar.js';

/** A word of the language, or one of the data tokens in angle brackets: `<name>`, `<number>`, `<date>`, `<time>`, `<text>`. */
export type FirstWord = string;

/** In the order in which the parser tries them, and messages list them: words of the language first. */
export function firstOfNode(grammar: Grammar, node: TrieNode): ReadonlySet<FirstWord> {
  const first = new Set<FirstWord>();
  for (const { word } of node.edges) if (word !== null) first.add(word);
  for (const { shape } of node.edges) {
    if (shape !== null) for (const word of firstOfShape(grammar, shape)) first.add(word);
  }
  return first;
}

const FIRST_OF_KINDS = new WeakMap<Grammar, Map<string, ReadonlySet<FirstWord>>>();

/** Looked for once a grammar. */
export function firstOfKind(grammar: Grammar, kind: string): ReadonlySet<FirstWord> {
  const found = FIRST_OF_KINDS.get(grammar) ?? new Map<string, ReadonlySet<FirstWord>>();
  FIRST_OF_KINDS.set(grammar, found);
  const known = found.get(kind);
  if (known !== undefined) return known;
  // A kind that begins with itself adds nothing to what it begins with.
  found.set(kind, new Set());
  const root = grammar.kinds.get(kind);
  const first = root === undefined ? new Set<FirstWord>() : firstOfNode(grammar, root);
  found.set(kind, first);
  return first;
}

/** The words that begin a phrase of a kind and that a number can follow there: 积分 of `积分 {times} 倍`. */
export function wordsBeforeNumbers(grammar: Grammar, kind: string): readonly string[] {
  const edges = grammar.kinds.get(kind)?.edges ?? [];
  return edges.flatMap(({ word, node }) =>
    word !== null && firstOfNode(grammar, node).has('<number>') ? [word] : [],
  );
}

export function firstOfShape(grammar: Grammar, shape: Shape): ReadonlySet<FirstWord> {
  const composed = kindOfShape(shape);
  if (composed === null) return firstOfPlainShape(shape);
  const first = firstOfKind(grammar, composed.kind);
  if (composed.form === 'expression') return new Set([...Object.values(CONNECTIVES.not), '(', ...first]);
  return composed.form === 'selection' ? new Set(['(', ...first]) : first;
}

function firstOfPlainShape(shape: Shape): ReadonlySet<FirstWord> {
  switch (shape) {
    case 'name':
    case 'names':
      return new Set(['<name>', '<text>']);
    case 'value':
    case 'values':
      return new Set(['<number>', '<date>', '<time>', '<name>', '<text>']);
    case 'quantity':
      return new Set(['<number>']);
    case 'row':
      return new Set(['|']);
    default:
      return new Set([`<${shape}>`]);
  }
}
