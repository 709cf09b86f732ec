/**
 * Chinese words that can stand next to each other. Between them there need be no blank, so the scanner must cut
 * them apart: it takes the longest word that fits, which is wrong where a longer word begins like two neighbours.
 */
import { computeTokenSets, lastOfEdge, tokensAfter } from './follow-words.js';
import type { Grammar } from './grammar.js';
import { buildAutomata, type Sign, statesOf } from './grammar-automata.js';
import { HAN } from './han.js';
import { wordsOf } from './words.js';

export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** By Chinese word, the Chinese words that can come right after it. */
export function findHanNeighbours(grammar: Grammar): Neighbours {
  const automata = buildAutomata(grammar);
  const sets = computeTokenSets(automata);
  const neighbours = new Map<string, Set<string>>();
  for (const [owner, start] of automata) {
    // What follows a quantity is seen where the quantity stands: there it is known which units can be meant.
    if (owner.startsWith('@quantity')) continue;
    for (const state of statesOf(start)) {
      for (const edge of state.edges) {
        const after = [...tokensAfter(owner, edge.to, sets)].filter(isHan);
        for (const word of lastOfEdge(edge, sets).filter(isHan)) {
          const known = neighbours.get(word) ?? new Set();
          neighbours.set(word, known);
          for (const next of after) known.add(next);
        }
      }
    }
  }
  return neighbours;
}

function isHan(token: Sign): boolean {
  return HAN.test(token) && !token.startsWith('@') && !token.startsWith(',');
}

export interface WrongCut {
  readonly words: readonly string[];
  /** The longer word that the scanner would take instead of the first. */
  readonly longer: string;
}

/** Every run of neighbours that begins with a word longer than the first of them. */
export function findWrongCuts(grammar: Grammar): readonly WrongCut[] {
  const neighbours = findHanNeighbours(grammar);
  const words = [...wordsOf(grammar)].filter((word) => HAN.test(word));
  return [...neighbours.keys()].flatMap((word) =>
    words
      .filter((longer) => longer !== word && longer.startsWith(word))
      .flatMap((longer) =>
        runsThatSpell(longer.slice(word.length), word, neighbours).map((run) => ({
          words: [word, ...run],
          longer,
        })),
      ),
  );
}

/** The runs of words after `word` that begin with `rest`. */
function runsThatSpell(rest: string, word: string, neighbours: Neighbours): readonly (readonly string[])[] {
  return [...(neighbours.get(word) ?? [])].flatMap((next) => {
    if (next.startsWith(rest)) return [[next]];
    if (!rest.startsWith(next)) return [];
    return runsThatSpell(rest.slice(next.length), next, neighbours).map((run) => [next, ...run]);
  });
}
