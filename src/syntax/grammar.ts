/**
 * From the phrase book to something that can be parsed: the phrases of one kind, both languages together, merged
 * into a prefix tree. Where two phrases share a beginning they share the path, so a parser that looks one token
 * ahead can walk it (`grammar-conflicts.ts` proves that).
 */
import { LANGUAGES, type Language, type Localized } from '../text/localized.js';
import { expandPattern, type PatternElement, wordsOfPattern } from './pattern.js';
import type { SlotNode } from './tree.js';

/**
 * What stands in a slot, as far as the parser can tell. `list:K`, `expression:K` and `selection:K` are comma
 * lists, `and`/`or`/`not` expressions and `plus`/`also`/`except` selections of the phrases of kind K; `phrase:K` is one of them.
 */
export type Shape =
  | 'name'
  | 'names'
  | 'text'
  | 'quantity'
  | 'date'
  | 'time'
  | 'value'
  | 'values'
  | 'row'
  | `${'phrase' | 'list' | 'expression' | 'selection'}:${string}`;

export interface GrammarSlot {
  readonly shape: Shape;
  /** For quantities: whether a unit (by id, or `null` for none) fits; tells apart phrases that share a path. */
  readonly fits: (unit: string | null) => boolean;
  /**
   * Prints the slot where it reads differently in the two languages (`10%` off, `9 折`); absent: printed by its
   * shape. `written` is the language of the sentence it stands in. `null`: it has no meaning to translate, so the
   * sentence stays in its language.
   */
  readonly print?: (node: SlotNode, language: Language, written: Language) => string | null;
}

export interface GrammarPhrase {
  readonly id: string;
  /** The kinds of sentence part it can stand for; most have one. */
  readonly kinds: readonly string[];
  /** One or two patterns a language; the formatter prints the first that has just the slots at hand. */
  readonly patterns: Readonly<Record<Language, readonly string[]>>;
  readonly slots: Readonly<Record<string, GrammarSlot>>;
  /** Of a table column: how the single values below it print, where they have a way of their own. */
  readonly cells?: GrammarSlot;
  /** A sentence that a message can show to who did not finish one. */
  readonly example?: Localized;
}

export interface GrammarBlock {
  readonly id: string;
  readonly headerKind: string;
  readonly clauseKind: string;
  /** Whether rows of a table may follow its clauses. */
  readonly rows: boolean;
}

export interface GrammarSource {
  readonly phrases: readonly GrammarPhrase[];
  readonly blocks: readonly GrammarBlock[];
}

/** One reading of a phrase: a pattern of one language with its optional parts decided. */
export interface Reading {
  readonly phrase: GrammarPhrase;
  readonly language: Language;
  readonly elements: readonly PatternElement[];
  /** Slot names in the order in which they are met. */
  readonly slotNames: readonly string[];
}

export interface TrieEdge {
  /** A word, or the shape of a slot. */
  readonly word: string | null;
  readonly shape: Shape | null;
  readonly node: TrieNode;
}

export interface TrieNode {
  readonly edges: TrieEdge[];
  /** The readings that are complete here. */
  readonly accepts: Reading[];
}

export interface Grammar {
  readonly source: GrammarSource;
  /** Root of every kind's prefix tree. */
  readonly kinds: ReadonlyMap<string, TrieNode>;
  readonly phrases: ReadonlyMap<string, GrammarPhrase>;
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  /** Every word of every pattern. */
  readonly words: ReadonlySet<string>;
}

export function buildGrammar(source: GrammarSource): Grammar {
  const ofKinds = new Map<string, GrammarPhrase[]>();
  const words = new Set<string>();
  for (const phrase of source.phrases) {
    for (const language of LANGUAGES) {
      for (const pattern of phrase.patterns[language])
        for (const word of wordsOfPattern(pattern)) words.add(word);
    }
    for (const kind of phrase.kinds) {
      const known = ofKinds.get(kind);
      if (known === undefined) ofKinds.set(kind, [phrase]);
      else known.push(phrase);
    }
  }
  const readings = new Readings(source.phrases);
  return {
    source,
    kinds: new Map([...ofKinds].map(([kind, own]) => [kind, new KindTree(own, readings)])),
    phrases: new Map(source.phrases.map((phrase) => [phrase.id, phrase])),
    get readings() {
      return readings.all();
    },
    words,
  };
}

/** The readings of each phrase, made when they are first asked for. */
class Readings {
  private readonly phrases: readonly GrammarPhrase[];
  private readonly made = new Map<GrammarPhrase, readonly Reading[]>();
  private whole: ReadonlyMap<string, readonly Reading[]> | null = null;

  constructor(phrases: readonly GrammarPhrase[]) {
    this.phrases = phrases;
  }

  of(phrase: GrammarPhrase): readonly Reading[] {
    const known = this.made.get(phrase);
    if (known !== undefined) return known;
    const own = readingsOf(phrase);
    this.made.set(phrase, own);
    return own;
  }

  all(): ReadonlyMap<string, readonly Reading[]> {
    this.whole ??= new Map(this.phrases.map((phrase) => [phrase.id, this.of(phrase)]));
    return this.whole;
  }
}

/** The root of a kind's prefix tree, which grows when it is first looked at: few files use all of the language. */
class KindTree implements TrieNode {
  private readonly phrases: readonly GrammarPhrase[];
  private readonly readings: Readings;
  private root: TrieNode | null = null;

  constructor(phrases: readonly GrammarPhrase[], readings: Readings) {
    this.phrases = phrases;
    this.readings = readings;
  }

  get edges(): TrieEdge[] {
    return this.grown().edges;
  }

  get accepts(): Reading[] {
    return this.grown().accepts;
  }

  private grown(): TrieNode {
    if (this.root === null) {
      const root = newNode();
      for (const phrase of this.phrases)
        for (const reading of this.readings.of(phrase)) insert(root, reading);
      this.root = root;
    }
    return this.root;
  }
}

function readingsOf(phrase: GrammarPhrase): Reading[] {
  return LANGUAGES.flatMap((language) =>
    phrase.patterns[language].flatMap((pattern) =>
      expandPattern(pattern).map((elements) => ({
        phrase,
        language,
        elements,
        slotNames: elements.flatMap((element) => (element.kind === 'slot' ? [element.name] : [])),
      })),
    ),
  );
}

function newNode(): TrieNode {
  return { edges: [], accepts: [] };
}

function insert(root: TrieNode, reading: Reading): void {
  let node = root;
  for (const element of reading.elements) node = stepInto(node, element, reading.phrase);
  const isNew = !node.accepts.some(
    (other) => other.phrase.id === reading.phrase.id && other.slotNames.join() === reading.slotNames.join(),
  );
  if (isNew) node.accepts.push(reading);
}

function stepInto(node: TrieNode, element: PatternElement, phrase: GrammarPhrase): TrieNode {
  const word = element.kind === 'word' ? element.text : null;
  const shape = element.kind === 'slot' ? shapeOf(phrase, element.name) : null;
  for (const edge of node.edges) if (edge.word === word && edge.shape === shape) return edge.node;
  const next = newNode();
  node.edges.push({ word, shape, node: next });
  return next;
}

function shapeOf(phrase: GrammarPhrase, slot: string): Shape {
  const found = phrase.slots[slot];
  if (found === undefined) throw new SyntaxError(`phrase ${phrase.id} has no slot ${slot}`);
  return found.shape;
}

/** The kind a shape refers to: `condition` of `expression:condition`; `null` for the plain shapes. */
export function kindOfShape(shape: Shape): { readonly form: string; readonly kind: string } | null {
  const cut = shape.indexOf(':');
  return cut < 0 ? null : { form: shape.slice(0, cut), kind: shape.slice(cut + 1) };
}
