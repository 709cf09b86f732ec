/** The phrase book as its descriptions need it: the grammar with labels and documentation. */
import type { Localized } from '../../text/localized.js';
import type { GrammarBlock, GrammarPhrase, Shape } from '../grammar.js';

export interface DescribedSlot {
  readonly shape: Shape;
  /** What stands in the slot, with an article in English: `a date`. */
  readonly label: Localized;
}

export interface DescribedPhrase extends GrammarPhrase {
  readonly types: Readonly<Record<string, DescribedSlot>>;
  readonly documentation: {
    readonly summary: Localized;
    /** Markdown. */
    readonly details?: Localized;
    readonly example: Localized;
    /** What people call it who do not know the sentence, in either language. */
    readonly alsoCalled?: readonly string[];
  };
}

export interface DescribedBook {
  readonly phrases: readonly DescribedPhrase[];
  readonly blocks: readonly GrammarBlock[];
}

export function phrasesOfKind({ phrases }: DescribedBook, kind: string): readonly DescribedPhrase[] {
  return phrases.filter((phrase) => phrase.kinds.includes(kind));
}

/** An id as it can stand in links and grammars: `limit-member` of `limit/member`. */
export function anchorOf(id: string): string {
  return id.replaceAll('/', '-');
}
