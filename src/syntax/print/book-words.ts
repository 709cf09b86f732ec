/** What printing needs to know about the phrase book, reckoned once a grammar. */
import type { Grammar, TrieEdge, TrieNode } from '../grammar.js';
import { type HanWords, hanWordsOf } from './han-words.js';
import { alternativesTo, type OpenWords } from './open-words.js';

export interface BookWords {
  readonly grammar: Grammar;
  readonly hanWords: HanWords;
  /** What can go on at a node of a prefix tree, besides `chosen`. */
  alternatives(node: TrieNode, chosen: TrieEdge | null): OpenWords;
}

const KNOWN = new WeakMap<Grammar, BookWords>();

export function bookWordsOf(grammar: Grammar): BookWords {
  const known = KNOWN.get(grammar);
  if (known !== undefined) return known;
  const book = createBookWords(grammar);
  KNOWN.set(grammar, book);
  return book;
}

function createBookWords(grammar: Grammar): BookWords {
  const found = new Map<TrieNode | TrieEdge, OpenWords>();
  return {
    grammar,
    hanWords: hanWordsOf(grammar),
    alternatives: (node, chosen) => {
      const key = chosen ?? node;
      const words = found.get(key) ?? alternativesTo(grammar, node, chosen);
      found.set(key, words);
      return words;
    },
  };
}
