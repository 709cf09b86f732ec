/** The Chinese words of the language, and how the scanner cuts text without blanks into them. */
import type { Grammar } from '../grammar.js';
import { HAN } from '../han.js';
import { wordsOf } from '../words.js';

export interface HanWords {
  readonly words: ReadonlySet<string>;
  /** Code units of the longest word. */
  readonly longest: number;
}

export function hanWordsOf(grammar: Grammar): HanWords {
  const words = new Set([...wordsOf(grammar)].filter((word) => HAN.test(word)));
  return { words, longest: Math.max(0, ...[...words].map((word) => word.length)) };
}

/** Cuts by longest match, as the scanner does; what is no word comes out character by character. */
export function cutHan(text: string, { words, longest }: HanWords): readonly string[] {
  const cut: string[] = [];
  let offset = 0;
  while (offset < text.length) {
    let length = Math.min(longest, text.length - offset);
    while (length > 1 && !words.has(text.slice(offset, offset + length))) length -= 1;
    cut.push(text.slice(offset, offset + length));
    offset += length;
  }
  return cut;
}
