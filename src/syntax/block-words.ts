/** The words by which blocks and their clauses are known, for recovery and messages. */
import type { Localized } from '../text/localized.js';
import { firstOfKind } from './first-words.js';
import type { Grammar, GrammarBlock } from './grammar.js';
import { PIPE } from './tokens.js';

export interface BlockWords {
  readonly definition: GrammarBlock;
  /** The word that begins the block. */
  readonly name: Localized;
  /** What can begin a clause or a row in it. */
  readonly clauses: ReadonlySet<string>;
  /** Whether its first sentence can have a title in quotes. */
  readonly takesTitle: boolean;
}

export interface FileWords {
  readonly blocks: ReadonlyMap<string, BlockWords>;
  /** What can begin a block. */
  readonly starters: ReadonlySet<string>;
}

export function fileWordsOf(grammar: Grammar): FileWords {
  const blocks = new Map<string, BlockWords>();
  const starters = new Set<string>();
  for (const definition of grammar.source.blocks) {
    const clauses = firstOfKind(grammar, definition.clauseKind);
    if (definition.rows) clauses.add(PIPE.name);
    const name = nameOf(definition, grammar);
    blocks.set(definition.id, { definition, name, clauses, takesTitle: takesTitle(definition, grammar) });
    for (const word of firstOfKind(grammar, definition.headerKind)) starters.add(word);
  }
  return { blocks, starters };
}

function takesTitle({ headerKind }: GrammarBlock, grammar: Grammar): boolean {
  const headers = grammar.source.phrases.filter((phrase) => phrase.kinds.includes(headerKind));
  return headers.some(({ slots }) => Object.values(slots).some(({ shape }) => shape === 'text'));
}

function nameOf({ id, headerKind }: GrammarBlock, grammar: Grammar): Localized {
  const header = grammar.source.phrases.find((phrase) => phrase.kinds.includes(headerKind));
  const firstWord = (pattern: string | undefined): string => pattern?.split(' ')[0] ?? id;
  return { en: firstWord(header?.patterns.en[0]), zh: firstWord(header?.patterns.zh[0]) };
}
