/** Prints parts of sentences: the words of their phrase in a language, with the slots filled in. */
import type { Language } from '../../text/localized.js';
import { compare, ONE } from '../../value/fraction.js';
import { CONNECTIVES, END_WORDS } from '../connectives.js';
import { type GrammarSlot, kindOfShape, type Reading, type Shape, type TrieNode } from '../grammar.js';
import type { ListNode, NameNode, OperationNode, PhraseNode, QuantityNode, SlotNode } from '../tree.js';
import { unitWords } from '../units.js';
import type { BookWords } from './book-words.js';
import { EVERY_WORD, isOpenFor, JOINING, NEGATION, NO_WORDS, type OpenWords, unite } from './open-words.js';
import { type Piece, piece } from './piece.js';
import { isId, quoteText } from './quote-text.js';

export interface PrintContext extends BookWords {
  readonly language: Language;
  /** The chain of conditions whose operands begin lines of their own, if any. */
  readonly chain: OperationNode | null;
  /** What can begin a phrase of the list of phrases that is being printed, if any. */
  readonly outerStarts: OpenWords;
}

/** To print a sentence from its beginning. */
export function startPrinting(
  book: BookWords,
  language: Language,
  chain: OperationNode | null = null,
): PrintContext {
  return { ...book, language, chain, outerStarts: NO_WORDS };
}

/** Printed text, and the words that would be read as its continuation. */
export interface Printed {
  readonly pieces: readonly Piece[];
  readonly open: OpenWords;
}

/** A sentence, or a part of one, of a kind. `before`: what the parser would rather read than a name where it begins. */
export function printPhrase(
  node: PhraseNode,
  kind: string,
  before: OpenWords,
  context: PrintContext,
): Printed {
  const reading = readingOf(node, context);
  const pieces: Piece[] = [];
  let trie = context.grammar.kinds.get(kind) as TrieNode;
  let open = before;
  for (const element of reading.elements) {
    const slot = element.kind === 'slot' ? (reading.phrase.slots[element.name] as GrammarSlot) : null;
    const word = element.kind === 'word' ? element.text : null;
    const edge = trie.edges.find((other) => other.word === word && other.shape === (slot?.shape ?? null));
    if (edge === undefined) throw new SyntaxError(`phrase ${node.phrase} is not of kind ${kind}`);
    if (word !== null) pieces.push(piece(word));
    if (slot !== null && element.kind === 'slot') {
      const place = unite(open, context.alternatives(trie, edge));
      const printed = printSlot(node.slots[element.name] as SlotNode, slot, node.language, place, context);
      pieces.push(...printed.pieces);
      open = printed.open;
    } else open = NO_WORDS;
    trie = edge.node;
  }
  return { pieces, open: unite(open, context.alternatives(trie, null)) };
}

/** The first pattern of the language that has just the slots at hand. */
function readingOf(node: PhraseNode, { grammar, language }: PrintContext): Reading {
  const slots = Object.keys(node.slots);
  const fitting = (grammar.readings.get(node.phrase) ?? []).filter(
    ({ slotNames }) => slotNames.length === slots.length && slotNames.every((name) => slots.includes(name)),
  );
  const reading = fitting.find((candidate) => candidate.language === language) ?? fitting[0];
  if (reading === undefined) throw new SyntaxError(`phrase ${node.phrase} has no pattern with these slots`);
  return reading;
}

function printSlot(
  node: SlotNode,
  slot: GrammarSlot,
  written: Language,
  before: OpenWords,
  context: PrintContext,
): Printed {
  const own = printOwnWay(node, slot, context.language, written);
  if (own === null) return printNode(node, slot.shape, before, context);
  const pieces = own.split(' ').map(piece);
  return { pieces, open: node.kind === 'quantity' ? openAfterQuantity(pieces) : NO_WORDS };
}

/** As the slot itself prints it; `null` where it has no way of its own, or none for this value. */
export function printOwnWay(
  node: SlotNode,
  slot: GrammarSlot,
  language: Language,
  written: Language,
): string | null {
  const own = slot.print?.(node, language, written) ?? null;
  // `12 折` would be -20%: a value out of range is printed as it is, and refused where it is checked.
  return own === null || (node.kind === 'quantity' && !/^[0-9]/.test(own)) ? null : own;
}

/** What stands in a slot of a shape, or in a part of one. */
export function printNode(node: SlotNode, shape: Shape, before: OpenWords, context: PrintContext): Printed {
  switch (node.kind) {
    case 'name':
      return closed(printName(node, before, context.language));
    case 'text':
      return closed(quoteText(node.text, context.language));
    case 'date':
    case 'time':
      return closed(node.text);
    case 'quantity': {
      const pieces = printQuantity(node, context.language).map(piece);
      return { pieces, open: openAfterQuantity(pieces) };
    }
    case 'list':
      return printList(node, shape, before, context);
    case 'phrase':
      return printPart(node, shape, before, context);
    case 'operation':
      return printOperation(node, shape, before, context);
    case 'parentheses': {
      const inner = printNode(node.inner, shape, NO_WORDS, context);
      return { pieces: [piece('('), ...inner.pieces, piece(')')], open: joiningOf(shape) };
    }
    case 'row':
      return closed('');
  }
}

function closed(text: string): Printed {
  return { pieces: [piece(text)], open: NO_WORDS };
}

function printName(node: NameNode, before: OpenWords, language: Language): string {
  const mistaken = isOpenFor(node.text, before) || node.text === END_WORDS.en;
  return isId(node.text) && !mistaken ? node.text : quoteText(node.text, language);
}

/** Units written to the number without a blank. */
const ATTACHED: ReadonlySet<string> = new Set(['%', 'x']);

/** `1 point`, `2 points`, `30 CNY`, `10%`; digits and separators stay as written. */
function printQuantity(node: QuantityNode, language: Language): readonly string[] {
  if (node.unit === null) return [node.digits];
  const words = node.unit.id === null ? undefined : unitWords(node.unit.id)?.[language];
  if (words === undefined) return [node.digits, node.unit.text];
  const isOne = compare(node.value, ONE) === 0;
  const word = words[isOne ? 0 : words.length - 1] as string;
  return ATTACHED.has(word) ? [`${node.digits}${word}`] : [node.digits, word];
}

function openAfterQuantity(pieces: readonly Piece[]): OpenWords {
  return /[0-9]$/.test(pieces[pieces.length - 1]?.text ?? '') ? EVERY_WORD : NO_WORDS;
}

/** Names and values are listed with 、 in Chinese, whole phrases with a comma. */
function printList(node: ListNode, shape: Shape, before: OpenWords, context: PrintContext): Printed {
  const composed = kindOfShape(shape);
  const separator = piece(composed === null && context.language === 'zh' ? '、' : ',');
  const member = composed === null ? shape : (`phrase:${composed.kind}` as const);
  // A name after a comma could be read as the next phrase of the list that this list stands in.
  const afterComma = composed === null ? context.outerStarts : NO_WORDS;
  const inside =
    composed === null ? context : { ...context, outerStarts: startsOfKind(composed.kind, context) };
  const items = node.items.map((item, index) =>
    printNode(item, member, index === 0 ? before : afterComma, inside),
  );
  return {
    pieces: items.flatMap((item, index) => (index === 0 ? item.pieces : [separator, ...item.pieces])),
    open: items[items.length - 1]?.open ?? NO_WORDS,
  };
}

function startsOfKind(kind: string, context: PrintContext): OpenWords {
  return context.alternatives(context.grammar.kinds.get(kind) as TrieNode, null);
}

function printPart(node: PhraseNode, shape: Shape, before: OpenWords, context: PrintContext): Printed {
  const composed = kindOfShape(shape);
  if (composed === null) throw new SyntaxError(`phrase ${node.phrase} in a slot of shape ${shape}`);
  const printed = printPhrase(node, composed.kind, unite(before, startsOf(shape)), context);
  return { ...printed, open: unite(printed.open, joiningOf(shape)) };
}

function printOperation(
  node: OperationNode,
  shape: Shape,
  before: OpenWords,
  context: PrintContext,
): Printed {
  const word = piece(CONNECTIVES[node.operator][context.language]);
  const isChain = node === context.chain;
  const operands = node.operands.map((operand, index) =>
    printNode(operand, shape, index === 0 ? before : NO_WORDS, context),
  );
  const pieces = operands.flatMap((operand, index) => {
    if (node.operator === 'not') return [word, ...operand.pieces];
    const parts = index === 0 ? operand.pieces : [word, ...operand.pieces];
    return isChain ? markOperand(parts, (node.operands[index] as SlotNode).span.start) : parts;
  });
  return { pieces, open: operands[operands.length - 1]?.open ?? NO_WORDS };
}

function markOperand(pieces: readonly Piece[], operandStart: number): readonly Piece[] {
  return pieces.map((part, index) => (index === 0 ? { ...part, operandStart } : part));
}

function startsOf(shape: Shape): OpenWords {
  return shape.startsWith('expression:') ? NEGATION : NO_WORDS;
}

function joiningOf(shape: Shape): OpenWords {
  if (shape.startsWith('expression:')) return JOINING.expression;
  return shape.startsWith('selection:') ? JOINING.selection : NO_WORDS;
}
