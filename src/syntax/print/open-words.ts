/**
 * Which words the parser would take for words of the language at a place where a name is about to be printed.
 * A name spelled like one of them needs quotation marks there, and only there.
 */
import { CONNECTIVES } from '../connectives.js';
import { firstOfNode, firstOfShape } from '../first-words.js';
import type { Grammar, TrieEdge, TrieNode } from '../grammar.js';

export interface OpenWords {
  /** Kept apart, so that putting them together costs nothing where no name is printed. */
  readonly sets: readonly ReadonlySet<string>[];
  /** After a number without a unit any word would be read as its unit. */
  readonly everyWord: boolean;
}

export const NO_WORDS: OpenWords = { sets: [], everyWord: false };
export const EVERY_WORD: OpenWords = { sets: [], everyWord: true };

/** Words that join the parts of an expression or a selection. */
export const JOINING: Readonly<Record<'expression' | 'selection', OpenWords>> = {
  expression: openWords([CONNECTIVES.and.en, CONNECTIVES.or.en]),
  selection: openWords([CONNECTIVES.plus.en, CONNECTIVES.also.en, CONNECTIVES.except.en]),
};
export const NEGATION = openWords([CONNECTIVES.not.en]);

function openWords(words: Iterable<string>): OpenWords {
  return { sets: [new Set(words)], everyWord: false };
}

export function unite(...parts: readonly OpenWords[]): OpenWords {
  const telling = parts.filter((part) => part !== NO_WORDS);
  const [only] = telling;
  if (telling.length <= 1) return only ?? NO_WORDS;
  return {
    sets: telling.flatMap((part) => part.sets),
    everyWord: telling.some((part) => part.everyWord),
  };
}

export function isOpenFor(word: string, { sets, everyWord }: OpenWords): boolean {
  return everyWord || sets.some((set) => set.has(word));
}

/** What can go on at a node of a prefix tree, besides `chosen`. */
export function alternativesTo(grammar: Grammar, node: TrieNode, chosen: TrieEdge | null): OpenWords {
  if (chosen === null) return openWords(firstOfNode(grammar, node));
  const others = node.edges.filter((edge) => edge !== chosen);
  return openWords(
    others.flatMap((edge) => {
      if (edge.word !== null) return [edge.word];
      return edge.shape === null ? [] : [...firstOfShape(grammar, edge.shape)];
    }),
  );
}
