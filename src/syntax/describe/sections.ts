/** The order in which the phrase book is described: block by block, then the parts of sentences. */
import type { Localized } from '../../text/localized.js';
import type { GrammarBlock } from '../grammar.js';
import { type DescribedBook, type DescribedPhrase, phrasesOfKind } from './described-book.js';
import { titleOfKind } from './kind-titles.js';

export interface Section {
  /** Id of the kind whose phrases it holds. */
  readonly kind: string;
  readonly title: Localized;
  /** The block whose clauses these are; `null` for parts of sentences. */
  readonly block: GrammarBlock | null;
  /** First sentence of the block. */
  readonly header: DescribedPhrase | null;
  readonly phrases: readonly DescribedPhrase[];
}

/** The words of closed choices are described where they are used, so their kinds have no section. */
export function sectionsOf(book: DescribedBook): readonly Section[] {
  return [...book.blocks.map((block) => blockSection(block, book)), ...partSections(book)];
}

function blockSection(block: GrammarBlock, book: DescribedBook): Section {
  const header = phrasesOfKind(book, block.headerKind)[0] ?? null;
  return {
    kind: block.clauseKind,
    title: blockName(block, header),
    block,
    header,
    phrases: phrasesOfKind(book, block.clauseKind),
  };
}

function blockName({ id }: GrammarBlock, header: DescribedPhrase | null): Localized {
  const words = (pattern: string | undefined): string => pattern?.split(/ ?[{[]/)[0] ?? id;
  return { en: words(header?.patterns.en[0]), zh: words(header?.patterns.zh[0]) };
}

function partSections(book: DescribedBook): readonly Section[] {
  const ofBlocks = new Set(book.blocks.flatMap(({ headerKind, clauseKind }) => [headerKind, clauseKind]));
  const kinds = new Set(book.phrases.flatMap((phrase) => phrase.kinds));
  return [...kinds]
    .filter((kind) => !ofBlocks.has(kind) && !isChoice(kind, book))
    .map((kind) => ({
      kind,
      title: titleOfKind(kind, book),
      block: null,
      header: null,
      phrases: phrasesOfKind(book, kind),
    }));
}

/** A closed choice of words: no phrase of the kind has slots, and the id says so. */
export function isChoice(kind: string, book: DescribedBook): boolean {
  return (
    kind.startsWith('choice-') &&
    phrasesOfKind(book, kind).every((phrase) => Object.keys(phrase.types).length === 0)
  );
}
