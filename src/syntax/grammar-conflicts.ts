/**
 * Proves that one token of look-ahead decides: finds every point of the grammar where the next token could mean two
 * things. The parser then still does something definite (words before slots, longer before shorter), but not what
 * everyone would expect, so a test holds the grammar to having no such points besides a few that are known.
 */

import { END_WORDS } from './connectives.js';
import { computeTokenSets, type Token, type TokenSets } from './follow-words.js';
import type { Grammar } from './grammar.js';
import {
  type Automata,
  type AutomatonEdge,
  type AutomatonState,
  buildAutomata,
  isAutomaton,
  type Sign,
  statesOf,
} from './grammar-automata.js';

export interface GrammarConflict {
  /** `branches`: two ways to go on begin alike. `end`: going on begins like what can follow. */
  readonly between: 'branches' | 'end';
  /** The words up to the point: `rule-clause: 积分 {quantity}`. */
  readonly path: string;
  readonly tokens: readonly Token[];
}

export function findGrammarConflicts(grammar: Grammar): readonly GrammarConflict[] {
  const automata = buildAutomata(grammar);
  return findConflicts(automata, computeTokenSets(automata));
}

function findConflicts(automata: Automata, sets: TokenSets): readonly GrammarConflict[] {
  return [...automata].flatMap(([owner, start]) =>
    statesOf(start).flatMap((state) => [
      ...branchConflicts(state, sets),
      ...(state.accepts ? endConflicts(owner, state, sets) : []),
    ]),
  );
}

function branchConflicts(state: AutomatonState, sets: TokenSets): readonly GrammarConflict[] {
  return state.edges.flatMap((edge, index) =>
    state.edges.slice(index + 1).flatMap((other) => {
      const tokens = commonOfEdges(edge, other, sets);
      return tokens.length === 0 ? [] : [{ between: 'branches' as const, path: state.path, tokens }];
    }),
  );
}

/** A word wins over a name that is spelled like it (such a name can be quoted); two slots have no such rule. */
function commonOfEdges(edge: AutomatonEdge, other: AutomatonEdge, sets: TokenSets): readonly Token[] {
  const first = sets.firstOf(edge.sign);
  const second = sets.firstOf(other.sign);
  const bothSlots = !isWord(edge.sign) && !isWord(other.sign);
  return common(first, second, bothSlots);
}

function isWord(sign: Sign): boolean {
  return !isAutomaton(sign) && !sign.startsWith('<');
}

/** The parser goes on whenever it can, so nothing that can follow may look like going on. */
function endConflicts(owner: Sign, state: AutomatonState, sets: TokenSets): readonly GrammarConflict[] {
  const seen = (tokens: ReadonlySet<Token>): ReadonlySet<Token> =>
    state.looksPastComma === true ? tokens : withoutLookPast(tokens);
  const tokens = common(seen(sets.firstOfState(state)), seen(sets.followOf(owner)), true);
  return tokens.length === 0 ? [] : [{ between: 'end', path: state.path, tokens }];
}

function withoutLookPast(tokens: ReadonlySet<Token>): ReadonlySet<Token> {
  return new Set([...tokens].map((token) => (token.startsWith(',') ? ',' : token)));
}

function common(first: ReadonlySet<Token>, second: ReadonlySet<Token>, namesToo: boolean): readonly Token[] {
  const exact = [...first].filter((token) => second.has(token));
  if (!namesToo) return exact;
  return [...new Set([...exact, ...namesAmong(first, second), ...namesAmong(second, first)])].sort();
}

/** The words of one set that could be names where the other has a name. */
function namesAmong(words: ReadonlySet<Token>, names: ReadonlySet<Token>): readonly Token[] {
  if (names.has('<name>')) return [...words].filter(canBeName);
  if (names.has(', <name>'))
    return [...words].filter((token) => token.startsWith(', ') && canBeName(token.slice(2)));
  return [];
}

/** English words can be names without quotes; `end` cannot, so that it always ends a block. */
function canBeName(token: Token): boolean {
  return token === '<word>' || (/^[A-Za-z]/.test(token) && token !== END_WORDS.en);
}
