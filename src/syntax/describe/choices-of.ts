import type { Localized } from '../../text/localized.js';
import { kindOfShape } from '../grammar.js';
import { type DescribedBook, type DescribedPhrase, phrasesOfKind } from './described-book.js';
import { isChoice } from './sections.js';

export interface Choice {
  /** The slot that takes one of the options. */
  readonly slot: string;
  readonly options: readonly Localized[];
}

/** The closed choices of words among the slots of a phrase. */
export function choicesOf(phrase: DescribedPhrase, book: DescribedBook): readonly Choice[] {
  return Object.entries(phrase.types).flatMap(([slot, { shape }]) => {
    const kind = kindOfShape(shape)?.kind;
    if (kind === undefined || !isChoice(kind, book)) return [];
    const options = phrasesOfKind(book, kind).map(({ patterns }) => ({
      en: patterns.en[0] ?? '',
      zh: patterns.zh[0] ?? '',
    }));
    return [{ slot, options }];
  });
}
