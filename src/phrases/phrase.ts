/**
 * What an entry of the phrase book is. A sentence of the language is one `definePhrase` call in one file: its
 * words in both languages, its slots with their types, what it means (`lower`) and its documentation. Parser,
 * formatter, translation, reference pages and editor grammars are derived from it.
 */
import type { Vocabulary } from '../program/vocabulary.js';
import type { GrammarPhrase, Shape } from '../syntax/grammar.js';
import type { PhraseNode, SlotNode } from '../syntax/tree.js';
import type { Diagnostic } from '../text/diagnostic.js';
import type { Language, Localized } from '../text/localized.js';
import type { Span } from '../text/source.js';
import type { Zone } from '../value/zone.js';

declare const OUT: unique symbol;

/** A kind of sentence part: all phrases of one kind can stand at the same places and lower to the same type. */
export interface Kind<Out> {
  readonly id: string;
  readonly [OUT]?: Out;
}

export function defineKind<Out>(id: string): Kind<Out> {
  return { id };
}

/** What `lower` and slot types may use. Problems are reported; `undefined` is then returned instead of a value. */
export interface CheckContext {
  readonly vocabulary: Vocabulary;
  readonly zone: Zone;
  report(diagnostic: Diagnostic): void;
  /** So much has been reported that suggestions need no longer be searched for. */
  readonly isSilent?: boolean;
  /** The meaning of a phrase node of a kind. */
  lower<Out>(kind: Kind<Out>, node: SlotNode): Out | undefined;
  /** Remembers that something which another block declares was mentioned; checked when all files are known. */
  mention?(
    of: 'offer' | 'perk' | 'cause' | 'message',
    name: { readonly text: string; readonly span: Span },
  ): void;
  /** Remembers where a part of the rule set was written, and returns it. */
  place<T extends object>(part: T, span: Span): T;
}

/** The type of a slot: what can stand there, and how it becomes a value. */
export interface SlotType<T> {
  readonly shape: Shape;
  /** How the reference names it. */
  readonly label: Localized;
  /** Whether a quantity with this unit can stand here (unit id, unknown word, or `null` for none). */
  readonly fits: (unit: string | null) => boolean;
  /** `language` is that of the sentence: a few values are written in one of the two only (`9 折`). */
  readonly check: (node: SlotNode, context: CheckContext, language: Language) => T | undefined;
  /**
   * Prints the slot when it reads differently in the two languages; absent: printed by its shape. `written` is the
   * language of its sentence; `null`: not a value that this slot understands.
   */
  readonly print?: (node: SlotNode, language: Language, written: Language) => string | null;
  /** Phrases that exist only for this slot (the words of a choice). */
  readonly phrases?: readonly Phrase[];
}

export type Slots = Readonly<Record<string, SlotType<unknown>>>;

/** A slot in an optional part of a pattern is `null` when it was left out. */
export type SlotValues<S extends Slots> = {
  readonly [Name in keyof S]: S[Name] extends SlotType<infer T> ? T : never;
};

export interface PhraseDocumentation {
  /** What the sentence says, in one sentence. */
  readonly summary: Localized;
  /** What one must know to use it right; Markdown. */
  readonly details?: Localized;
  /** A sentence as it stands in a file, in each language; both must parse to the same meaning. */
  readonly example: Localized;
  /** What people call it who do not know the sentence, in either language: `jifen words` finds it by these. */
  readonly alsoCalled?: readonly string[];
}

export interface PhraseDefinition<Out, S extends Slots> {
  readonly id: string;
  /** One or two patterns; the formatter prints the first one that has just the slots at hand. */
  readonly en: string | readonly string[];
  readonly zh: string | readonly string[];
  readonly slots: S;
  /** Of a table column: the type of the values below it, where they read differently in the two languages. */
  readonly cells?: SlotType<unknown>;
  readonly documentation: PhraseDocumentation;
  readonly lower: (values: SlotValues<S>, context: CheckContext, node: PhraseNode) => Out | undefined;
}

/** An entry of the phrase book, with its types erased for the tables that hold all of them. */
export interface Phrase extends GrammarPhrase {
  readonly types: Slots;
  readonly documentation: PhraseDocumentation;
  readonly lowerNode: (node: PhraseNode, context: CheckContext) => unknown;
}

/** Curried, so that the kind fixes what `lower` returns before the slots are looked at. */
export function definePhrase<Out>(
  kinds: Kind<Out> | readonly Kind<Out>[],
): <S extends Slots>(definition: PhraseDefinition<Out, S>) => Phrase {
  const kindIds = (isKindList(kinds) ? kinds : [kinds]).map((kind) => kind.id);
  return (definition) => {
    const slots = Object.entries(definition.slots).map(([name, type]) => ({ name, type }));
    return {
      id: definition.id,
      kinds: kindIds,
      patterns: { en: listOf(definition.en), zh: listOf(definition.zh) },
      slots: definition.slots,
      types: definition.slots,
      ...(definition.cells === undefined ? {} : { cells: definition.cells }),
      documentation: definition.documentation,
      example: definition.documentation.example,
      lowerNode: (node, context) => {
        const values = checkSlots<typeof definition.slots>(slots, node, context);
        return values === undefined ? undefined : definition.lower(values, context, node);
      },
    };
  };
}

function isKindList<Out>(kinds: Kind<Out> | readonly Kind<Out>[]): kinds is readonly Kind<Out>[] {
  return Array.isArray(kinds);
}

function listOf(patterns: string | readonly string[]): readonly string[] {
  return typeof patterns === 'string' ? [patterns] : patterns;
}

/** Checks every slot, so that one clause can report several mistakes; `undefined` when there was any. */
function checkSlots<S extends Slots>(
  slots: readonly { readonly name: string; readonly type: SlotType<unknown> }[],
  node: PhraseNode,
  context: CheckContext,
): SlotValues<S> | undefined {
  const values: Record<string, unknown> = {};
  let sound = true;
  for (const { name, type } of slots) {
    const slot = node.slots[name];
    const value = slot === undefined ? null : type.check(slot, context, node.language);
    if (value === undefined) sound = false;
    values[name] = value;
  }
  return sound ? (values as SlotValues<S>) : undefined;
}
