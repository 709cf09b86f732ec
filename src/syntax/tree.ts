/**
 * The tree of a campaign file. It is generic: a sentence is a `PhraseNode` that names its entry in the phrase
 * book and carries its slots, so no sentence of the language has a node type of its own.
 */
import type { Language } from '../text/localized.js';
import type { Span } from '../text/source.js';
import type { Fraction } from '../value/fraction.js';

/** A number with its unit, as written. */
export interface QuantityNode {
  readonly kind: 'quantity';
  readonly value: Fraction;
  /** The number in ASCII digits, separators kept as written. */
  readonly digits: string;
  readonly unit: UnitNode | null;
  readonly span: Span;
}

export interface UnitNode {
  /** Id of a unit of the unit table, or `null` for a name that the table does not have (a currency, an attribute's unit). */
  readonly id: string | null;
  readonly text: string;
  readonly span: Span;
}

/** A name that people invented: an id or a quoted text. */
export interface NameNode {
  readonly kind: 'name';
  readonly text: string;
  readonly span: Span;
}

/** A quoted text where only a text can stand. */
export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  readonly span: Span;
}

export interface DateNode {
  readonly kind: 'date';
  /** As written, in ASCII; whether it is a real date is checked later. */
  readonly text: string;
  readonly span: Span;
}

export interface TimeNode {
  readonly kind: 'time';
  readonly text: string;
  readonly span: Span;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly SlotNode[];
  readonly span: Span;
}

/** One sentence, or a part of one that is an entry of the phrase book itself. */
export interface PhraseNode {
  readonly kind: 'phrase';
  /** Id of the phrase. */
  readonly phrase: string;
  /** The language it was written in. */
  readonly language: Language;
  readonly slots: Readonly<Record<string, SlotNode>>;
  readonly span: Span;
}

/** `and`, `or`, `not` over conditions; `plus`, `also`, `except` over item selections. */
export interface OperationNode {
  readonly kind: 'operation';
  readonly operator: Connective;
  readonly operands: readonly SlotNode[];
  readonly language: Language;
  readonly span: Span;
}

export type Connective = 'and' | 'or' | 'not' | 'plus' | 'also' | 'except';

export interface ParenthesesNode {
  readonly kind: 'parentheses';
  readonly inner: SlotNode;
  readonly span: Span;
}

/** One row of a table: the cells between its pipes. */
export interface RowNode {
  readonly kind: 'row';
  readonly cells: readonly SlotNode[];
  readonly header: boolean;
  readonly span: Span;
}

export type SlotNode =
  | QuantityNode
  | NameNode
  | TextNode
  | DateNode
  | TimeNode
  | ListNode
  | PhraseNode
  | OperationNode
  | ParenthesesNode
  | RowNode;

export interface BlockNode {
  /** Id of the block's definition: `campaign`, `rule`, … */
  readonly block: string;
  readonly header: PhraseNode;
  /** Clauses, and rows for a table, in source order. */
  readonly clauses: readonly (PhraseNode | RowNode)[];
  /** The word `end`; `null` when it is missing. */
  readonly end: Span | null;
  /** A mistake inside it cost a clause: what seems to be missing may have been there. */
  readonly damaged: boolean;
  readonly span: Span;
}

export interface Comment {
  /** Without the `#` and surrounding blanks. */
  readonly text: string;
  /** Whether something else stands before it on its line. */
  readonly trailing: boolean;
  readonly span: Span;
}

export interface FileNode {
  readonly path: string;
  /** Text of the version on the first line (`1`), or `null` when the line is missing. */
  readonly version: string | null;
  /** The language of the file's first block, or English when it has none. */
  readonly language: Language;
  /** A block is not among `blocks`, because its first sentence could not be read. */
  readonly lacksBlocks: boolean;
  readonly blocks: readonly BlockNode[];
  readonly comments: readonly Comment[];
}
