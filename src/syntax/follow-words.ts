/** Which tokens begin, end and follow the parts of the grammar. */
import {
  type Automata,
  type AutomatonEdge,
  type AutomatonState,
  FILE,
  isAutomaton,
  type Sign,
  statesOf,
} from './grammar-automata.js';
import { UNIT_OF_WORD } from './units.js';

/**
 * A token, as signs have it. A comma comes with the token after it (`, <number>`), because lists look past it.
 */
export type Token = string;

export interface TokenSets {
  /** Tokens with which the automaton, or what a state reads, can begin. */
  firstOf(sign: Sign): ReadonlySet<Token>;
  firstOfState(state: AutomatonState): ReadonlySet<Token>;
  /** Tokens with which what the sign reads can end; without commas. */
  lastOf(sign: Sign): ReadonlySet<Token>;
  /** Tokens that can stand right after what the automaton reads. */
  followOf(sign: Sign): ReadonlySet<Token>;
}

const COMMA = ',';

export function computeTokenSets(automata: Automata): TokenSets {
  const first = new Map<Sign, Set<Token>>([...automata.keys()].map((sign) => [sign, new Set()]));
  const last = new Map<Sign, Set<Token>>([...automata.keys()].map((sign) => [sign, new Set()]));
  const follow = new Map<Sign, Set<Token>>([...automata.keys()].map((sign) => [sign, new Set()]));
  const sets: TokenSets = {
    firstOf: (sign) => first.get(sign) ?? new Set([sign]),
    firstOfState: (state) => firstOfState(state, sets),
    lastOf: (sign) => last.get(sign) ?? new Set([sign]),
    followOf: (sign) => follow.get(sign) ?? new Set(),
  };
  untilStable(automata, (sign, start) => grow(first.get(sign), sets.firstOfState(start)));
  untilStable(automata, (sign, start) => grow(last.get(sign), lastOfAutomaton(start, sets)));
  untilStable(automata, (sign, start) => growFollow(sign, start, sets, follow));
  return sets;
}

/** Repeats a step over all automata until none of them adds anything. */
function untilStable(automata: Automata, step: (sign: Sign, start: AutomatonState) => boolean): void {
  let grew = true;
  while (grew) {
    grew = false;
    for (const [sign, start] of automata) if (step(sign, start)) grew = true;
  }
}

function grow(set: Set<Token> | undefined, more: Iterable<Token>): boolean {
  if (set === undefined) return false;
  const before = set.size;
  for (const token of more) set.add(token);
  return set.size > before;
}

function firstOfState(state: AutomatonState, sets: TokenSets): Set<Token> {
  const first = new Set<Token>();
  for (const { sign, to } of state.edges) {
    if (sign !== COMMA) for (const token of sets.firstOf(sign)) first.add(token);
    else for (const token of firstOfState(to, sets)) first.add(`${COMMA} ${token}`);
  }
  return first;
}

function lastOfAutomaton(start: AutomatonState, sets: TokenSets): Token[] {
  return statesOf(start).flatMap((state) =>
    state.edges.flatMap((edge) => (edge.to.accepts ? lastOfEdge(edge, sets) : [])),
  );
}

/** Tokens with which what the edge reads can end; of units only those that mean something there. */
export function lastOfEdge({ sign, fits }: AutomatonEdge, sets: TokenSets): readonly Token[] {
  const tokens = [...sets.lastOf(sign)];
  if (fits === undefined) return tokens;
  return tokens.filter((token) => fits(token === '<number>' ? null : (UNIT_OF_WORD.get(token) ?? token)));
}

function growFollow(
  owner: Sign,
  start: AutomatonState,
  sets: TokenSets,
  follow: ReadonlyMap<Sign, Set<Token>>,
): boolean {
  let grew = false;
  for (const state of statesOf(start)) {
    for (const { sign, to } of state.edges) {
      if (isAutomaton(sign) && grow(follow.get(sign), tokensAfter(owner, to, sets))) grew = true;
    }
  }
  return grew;
}

/** What can come next in a state of the automaton `owner`. */
export function tokensAfter(owner: Sign, state: AutomatonState, sets: TokenSets): ReadonlySet<Token> {
  const next = firstOfState(state, sets);
  if (state.accepts && owner !== FILE) for (const token of sets.followOf(owner)) next.add(token);
  return next;
}
