/** Finds the longest Chinese word of the language at a place of a text. */
import type { TokenType } from 'chevrotain';
import { HAN } from './han.js';
import type { TokenVocabulary } from './tokens.js';

export interface FoundWord {
  readonly type: TokenType;
  /** In code units. */
  readonly length: number;
}

/** Where the words are that begin with the same characters. */
class WordNode {
  found: FoundWord | null = null;
  readonly next = new Map<number, WordNode>();
}

const ROOTS = new WeakMap<TokenVocabulary, WordNode>();

/** `null` when no word stands at the offset. Costs as many steps as the longest candidate has characters. */
export function longestWordAt(text: string, offset: number, vocabulary: TokenVocabulary): FoundWord | null {
  let node = rootOf(vocabulary).next.get(text.charCodeAt(offset));
  let found: FoundWord | null = null;
  for (let at = offset + 1; node !== undefined; at += 1) {
    if (node.found !== null) found = node.found;
    node = at < text.length ? node.next.get(text.charCodeAt(at)) : undefined;
  }
  return found;
}

function rootOf(vocabulary: TokenVocabulary): WordNode {
  const known = ROOTS.get(vocabulary);
  if (known !== undefined) return known;
  const root = new WordNode();
  for (const [word, type] of vocabulary.words) {
    if (HAN.test(word.charAt(0))) add(root, word, type);
  }
  ROOTS.set(vocabulary, root);
  return root;
}

function add(root: WordNode, word: string, type: TokenType): void {
  let node = root;
  for (let index = 0; index < word.length; index += 1) {
    const unit = word.charCodeAt(index);
    const next = node.next.get(unit) ?? new WordNode();
    node.next.set(unit, next);
    node = next;
  }
  node.found = { type, length: word.length };
}
