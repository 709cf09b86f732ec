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
  readonly edges: readonly TrieEdge[];
  /** The readings that are complete here. */
  readonly accepts: readonly Reading[];
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
    kinds: new Map(
      [...ofKinds].map(([kind, own]) => [
        kind,
        new LazyNode(() => own.flatMap((phrase) => readings.of(phrase)), 0),
      ]),
    ),
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

/** A node of a prefix tree; it branches when it is first looked at, because few files use all of the language. */
class LazyNode implements TrieNode {
  private readonly readings: () => readonly Reading[];
  /** How many elements were read on the way here. */
  private readonly depth: number;
  private grown: TrieNode | null = null;

  constructor(readings: () => readonly Reading[], depth: number) {
    this.readings = readings;
    this.depth = depth;
  }

  get edges(): readonly TrieEdge[] {
    this.grown ??= growNode(this.readings(), this.depth);
    return this.grown.edges;
  }

  get accepts(): readonly Reading[] {
    this.grown ??= growNode(this.readings(), this.depth);
    return this.grown.accepts;
  }
}

/** What a step of the tree reads, and the readings that go on with it. */
interface Step {
  readonly word: string | null;
  readonly shape: Shape | null;
  readonly readings: Reading[];
}

function growNode(readings: readonly Reading[], depth: number): TrieNode {
  const steps: Step[] = [];
  const accepts: Reading[] = [];
  for (const reading of readings) {
    const element = reading.elements[depth];
    if (element !== undefined) stepFor(steps, element, reading.phrase).readings.push(reading);
    else if (!accepts.some((other) => meansTheSame(other, reading))) accepts.push(reading);
  }
  const edges = steps.map(({ word, shape, readings: own }) => ({
    word,
    shape,
    node: new LazyNode(() => own, depth + 1),
  }));
  return { edges, accepts };
}

function stepFor(steps: Step[], element: PatternElement, phrase: GrammarPhrase): Step {
  const word = element.kind === 'word' ? element.text : null;
  const shape = element.kind === 'slot' ? shapeOf(phrase, element.name) : null;
  for (const step of steps) if (step.word === word && step.shape === shape) return step;
  const made: Step = { word, shape, readings: [] };
  steps.push(made);
  return made;
}

function meansTheSame(one: Reading, other: Reading): boolean {
  return one.phrase.id === other.phrase.id && one.slotNames.join() === other.slotNames.join();
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
