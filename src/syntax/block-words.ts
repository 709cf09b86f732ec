/** The words by which blocks and their clauses are known, for recovery and messages. */
import type { Localized } from '../text/localized.js';
import { firstOfKind, firstOfShape } from './first-words.js';
import type { Grammar, GrammarBlock } from './grammar.js';
import { HAN } from './han.js';
import { PIPE } from './tokens.js';

export interface BlockWords {
  readonly definition: GrammarBlock;
  /** The word that begins the block. */
  readonly name: Localized;
  /** What can begin a clause or a row in it. */
  readonly clauses: ReadonlySet<string>;
  /** Whether its first sentence can have a title in quotes. */
  readonly takesTitle: boolean;
  /** The word that begins the clause which goes on with this one: `when` for `purchase`, 当 for 订单包含. */
  readonly openerOf: (word: string) => string | undefined;
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
    const own = firstOfKind(grammar, definition.clauseKind);
    const clauses = definition.rows ? new Set([...own, PIPE.name]) : own;
    const name = nameOf(definition, grammar);
    blocks.set(definition.id, {
      definition,
      name,
      clauses,
      takesTitle: takesTitle(definition, grammar),
      openerOf: openersOf(definition, grammar),
    });
    for (const word of firstOfKind(grammar, definition.headerKind)) starters.add(word);
  }
  return { blocks, starters };
}

/** Looked up only after a mistake, so the table is made when it is first needed. */
function openersOf({ clauseKind }: GrammarBlock, grammar: Grammar): BlockWords['openerOf'] {
  let openers: Map<string, string> | null = null;
  const collect = (): Map<string, string> => {
    const found = new Map<string, string>();
    for (const { word, node } of grammar.kinds.get(clauseKind)?.edges ?? []) {
      if (word === null) continue;
      for (const { shape } of node.edges) {
        for (const first of shape === null ? [] : firstOfShape(grammar, shape)) {
          if (!found.has(first) && HAN.test(first) === HAN.test(word)) found.set(first, word);
        }
      }
    }
    return found;
  };
  return (word) => {
    openers ??= collect();
    return openers.get(word);
  };
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
