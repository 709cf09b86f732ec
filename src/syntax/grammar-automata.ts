/**
 * The grammar as automata, one for every kind of sentence part and every shape of slot, over words, data tokens and
 * other automata. The parser is built from the prefix trees directly; this form is for proofs about the grammar,
 * and mirrors what the parser accepts.
 */
import { CONNECTIVES, END_WORDS } from './connectives.js';
import {
  type Grammar,
  type GrammarBlock,
  kindOfShape,
  type Reading,
  type Shape,
  type TrieNode,
} from './grammar.js';
import type { Connective } from './tree.js';
import { UNIT_OF_WORD } from './units.js';

/**
 * What an edge reads: a word of the language, a data token in angle brackets (`<name>` is any name without quotes,
 * `<word>` one that is no word of the language), or another automaton (`@kind:condition`, `@quantity`).
 */
export type Sign = string;

export interface AutomatonEdge {
  readonly sign: Sign;
  readonly to: AutomatonState;
  /** For a quantity: whether a unit means something here (the parser takes any; the check refuses the others). */
  readonly fits?: (unit: string | null) => boolean;
}

export interface AutomatonState {
  readonly edges: AutomatonEdge[];
  accepts: boolean;
  /** How it was reached, for people: `condition: amount of {selection:item}`. */
  readonly path: string;
  /** A comma is taken here only when the token after it can go on (lists of names and values look at it). */
  readonly looksPastComma?: boolean;
}

export type Automata = ReadonlyMap<Sign, AutomatonState>;

export const FILE: Sign = '@file';

export function isAutomaton(sign: Sign): boolean {
  return sign.startsWith('@');
}

/** All automata that can be reached from a file. */
export function buildAutomata(grammar: Grammar): Automata {
  const automata = new Map<Sign, AutomatonState>();
  const open: Sign[] = [FILE];
  for (let sign = open.pop(); sign !== undefined; sign = open.pop()) {
    if (automata.has(sign)) continue;
    const start = startState(grammar, sign);
    automata.set(sign, start);
    for (const state of statesOf(start)) {
      for (const edge of state.edges) if (isAutomaton(edge.sign)) open.push(edge.sign);
    }
  }
  return automata;
}

/** Every state that can be reached from one, itself first. */
export function statesOf(start: AutomatonState): readonly AutomatonState[] {
  const found = new Set([start]);
  for (const state of found) for (const edge of state.edges) found.add(edge.to);
  return [...found];
}

function startState(grammar: Grammar, sign: Sign): AutomatonState {
  const [name = '', stops = ''] = sign.slice(1).split(' -');
  const [form = '', id = ''] = name.split(':');
  const stopWords = stops.split(' ');
  switch (form) {
    case 'file':
      return fileState(grammar);
    case 'block':
      return blockState(grammar.source.blocks.find((block) => block.id === id) as GrammarBlock);
    case 'row':
      return rowState(id);
    case 'kind':
      return trieState(grammar.kinds.get(id) as TrieNode, `${id}:`);
    case 'list':
      return listState(sign, `@kind:${id}`, false);
    case 'names':
      return listState(sign, '@name', true);
    case 'values':
      return listState(sign, withStops('@value', stopWords), true);
    case 'value':
      return valueState(sign, stopWords);
    case 'quantity':
      return quantityState(sign, stopWords);
    case 'name':
      return anyOf(sign, ['<name>', '<text>']);
    case 'expression':
      return joinedState(sign, `@kind:${id}`, ['and', 'or'], true);
    case 'selection':
      return joinedState(sign, `@kind:${id}`, ['plus', 'also', 'except'], false);
    default:
      throw new SyntaxError(`no automaton for ${sign}`);
  }
}

function state(path: string, accepts = false): AutomatonState {
  return { edges: [], accepts, path };
}

function connect(from: AutomatonState, signs: readonly Sign[], to: AutomatonState): AutomatonState {
  for (const sign of signs) from.edges.push({ sign, to });
  return to;
}

function anyOf(sign: Sign, signs: readonly Sign[]): AutomatonState {
  const start = state(sign);
  connect(start, signs, state(`${sign} …`, true));
  return start;
}

function valueState(sign: Sign, stops: readonly string[]): AutomatonState {
  return anyOf(sign, [withStops('@quantity', stops), '<date>', '<time>', '@name']);
}

function quantityState(sign: Sign, stops: readonly string[]): AutomatonState {
  const start = state(sign);
  const number = connect(start, ['<number>'], state(`${sign} <number>`, true));
  const units = [...UNIT_OF_WORD.keys()].filter((word) => !stops.includes(word));
  connect(number, [...units, '<word>'], state(`${sign} <number> <unit>`, true));
  return start;
}

function listState(sign: Sign, member: Sign, looksPastComma: boolean): AutomatonState {
  const start = state(sign);
  const more: AutomatonState = { ...state(`${sign} …`, true), looksPastComma };
  connect(start, [member], more);
  connect(connect(more, [','], state(`${sign} … ,`)), [member], more);
  return start;
}

/** Parts joined by words, with parentheses; `not` before a part where that exists. */
function joinedState(
  sign: Sign,
  part: Sign,
  joiners: readonly Connective[],
  hasNot: boolean,
): AutomatonState {
  const start = state(sign);
  const done = state(`${sign} …`, true);
  connect(start, [part], done);
  const inner = connect(start, ['('], state(`${sign} (`));
  connect(connect(inner, [sign], state(`${sign} ( …`)), [')'], done);
  if (hasNot) connect(start, Object.values(CONNECTIVES.not), start);
  connect(
    done,
    joiners.flatMap((joiner) => Object.values(CONNECTIVES[joiner])),
    start,
  );
  return start;
}

function trieState(node: TrieNode, path: string, slotsBefore = 0): AutomatonState {
  const made = state(path, node.accepts.length > 0);
  for (const edge of node.edges) {
    const { word, shape } = edge;
    if (word !== null) {
      made.edges.push({ sign: word, to: trieState(edge.node, `${path} ${word}`, slotsBefore) });
    } else if (shape !== null) {
      const to = trieState(edge.node, `${path} {${shape}}`, slotsBefore + 1);
      const slots = readingsBelow(edge.node).map(
        ({ phrase, slotNames }) => phrase.slots[slotNames[slotsBefore] ?? ''],
      );
      const fits = (unit: string | null): boolean => slots.some((slot) => slot?.fits(unit) === true);
      made.edges.push({ sign: signOfShape(shape, edge.node), to, ...(shape === 'quantity' ? { fits } : {}) });
    }
  }
  return made;
}

function readingsBelow(node: TrieNode): readonly Reading[] {
  return [...node.accepts, ...node.edges.flatMap((edge) => readingsBelow(edge.node))];
}

function signOfShape(shape: Shape, next: TrieNode): Sign {
  const composed = kindOfShape(shape);
  if (composed !== null) return composed.form === 'phrase' ? `@kind:${composed.kind}` : `@${shape}`;
  if (shape === 'date' || shape === 'time' || shape === 'text') return `<${shape}>`;
  if (shape === 'row') return '@row:body';
  // A word that ends the quantity before it is not taken for its unit: 件 in 第 2 至 5 件.
  const stops = next.edges.flatMap(({ word }) => (word !== null && UNIT_OF_WORD.has(word) ? [word] : []));
  const isNumeric = shape === 'quantity' || shape === 'value' || shape === 'values';
  return isNumeric ? withStops(`@${shape}`, stops) : `@${shape}`;
}

function withStops(sign: Sign, stops: readonly string[]): Sign {
  const words = stops.filter((word) => word !== '');
  return words.length === 0 ? sign : `${sign} -${words.join(' ')}`;
}

function rowState(of: string): AutomatonState {
  const start = state(`@row:${of}`);
  const first = connect(start, ['|'], state(`@row:${of} |`));
  const cell: Sign = of === 'header' ? '@kind:column' : '@kind:cell';
  const filled = connect(first, [cell], state(`@row:${of} | …`));
  const more = connect(filled, ['|'], state(`@row:${of} | … |`, true));
  connect(more, [cell], filled);
  return start;
}

/** Header, clauses (and rows), `end`. */
function blockState({ id, headerKind, clauseKind, rows }: GrammarBlock): AutomatonState {
  const start = state(`@block:${id}`);
  const inside = connect(start, [`@kind:${headerKind}`], state(`@block:${id} header`));
  connect(inside, [`@kind:${clauseKind}`], inside);
  connect(inside, Object.values(END_WORDS), state(`@block:${id} end`, true));
  if (!rows) return start;
  const table = connect(inside, ['@row:header'], state(`@block:${id} header rows`));
  connect(table, ['@row:body', `@kind:${clauseKind}`], table);
  connect(table, Object.values(END_WORDS), state(`@block:${id} end`, true));
  return start;
}

function fileState(grammar: Grammar): AutomatonState {
  const start = state(FILE, true);
  connect(
    start,
    grammar.source.blocks.map((block) => `@block:${block.id}`),
    start,
  );
  return start;
}
