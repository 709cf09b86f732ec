/** Prints a clause or a header: one line, or one line for every operand of a long condition. */
import { displayWidth } from '../../text/display-width.js';
import { LANGUAGES, type Language } from '../../text/localized.js';
import type { Grammar } from '../grammar.js';
import type { Comment, OperationNode, PhraseNode } from '../tree.js';
import type { BookWords } from './book-words.js';
import { canBeSaidIn } from './can-be-said-in.js';
import { commentsIn } from './comments-in.js';
import { joinPieces } from './join-pieces.js';
import { NO_WORDS } from './open-words.js';
import type { Piece } from './piece.js';
import { printPhrase, startPrinting } from './print-node.js';

/** Columns of a clause, its indent included, from which its conditions stand on lines of their own. */
const LONG_COLUMNS = 80;
/** From so many conditions on they stand on lines of their own, however short. */
const MANY_OPERANDS = 3;
const INDENT_COLUMNS = 2;

export interface PrintedLine {
  readonly text: string;
  /** The part of the source that the line says. */
  readonly start: number;
  readonly end: number;
}

export interface ClauseOptions {
  readonly kind: string;
  readonly language: Language;
  /** A comment between two conditions keeps its place, so they keep lines of their own. */
  readonly comments: readonly Comment[];
}

export function printClause(
  node: PhraseNode,
  options: ClauseOptions,
  book: BookWords,
): readonly PrintedLine[] {
  const language = canBeSaidIn(node, options.language, book.grammar) ? options.language : node.language;
  const chain = chainOf(node, book.grammar);
  const whole: PrintedLine = {
    text: printWhole(node, options.kind, language, book),
    start: node.span.start,
    end: node.span.end,
  };
  if (chain === null || !isLong(node, chain, options, book)) return [whole];
  return printChain(node, chain, { ...options, language }, book);
}

function printWhole(node: PhraseNode, kind: string, language: Language, book: BookWords): string {
  const { pieces } = printPhrase(node, kind, NO_WORDS, startPrinting(book, language));
  return joinPieces(pieces, language, book.hanWords);
}

/** The `and` or `or` whose operands are the conditions of the clause. */
function chainOf(node: PhraseNode, grammar: Grammar): OperationNode | null {
  const slots = grammar.phrases.get(node.phrase)?.slots ?? {};
  for (const [name, slot] of Object.entries(node.slots)) {
    const isChain = slot.kind === 'operation' && (slot.operator === 'and' || slot.operator === 'or');
    if (isChain && slots[name]?.shape.startsWith('expression:')) return slot;
  }
  return null;
}

/** The same in both languages, so that a comment keeps its place in a translation. */
function isLong(node: PhraseNode, chain: OperationNode, options: ClauseOptions, book: BookWords): boolean {
  if (chain.operands.length >= MANY_OPERANDS || hasInnerComment(chain, options.comments)) return true;
  return LANGUAGES.some(
    (language) =>
      displayWidth(printWhole(node, options.kind, language, book)) + INDENT_COLUMNS > LONG_COLUMNS,
  );
}

function hasInnerComment(chain: OperationNode, comments: readonly Comment[]): boolean {
  return commentsIn(comments, chain.span).some(({ span }) =>
    chain.operands.every((operand) => span.end <= operand.span.start || operand.span.end <= span.start),
  );
}

/** `when a`, ` and b`: the joining words end where the words before the first condition end. */
function printChain(
  node: PhraseNode,
  chain: OperationNode,
  { kind, language }: ClauseOptions,
  book: BookWords,
): readonly PrintedLine[] {
  const { pieces } = printPhrase(node, kind, NO_WORDS, startPrinting(book, language, chain));
  const join = (part: readonly Piece[]): string => joinPieces(part, language, book.hanWords);
  const starts = pieces.flatMap((part, index) => (part.operandStart === undefined ? [] : [index]));
  const headWidth = displayWidth(join(pieces.slice(0, starts[0])));
  return starts.map((start, line) => {
    const part = pieces.slice(line === 0 ? 0 : start, starts[line + 1]);
    const margin = Math.max(0, headWidth - displayWidth(part[0]?.text ?? ''));
    const isLast = line === starts.length - 1;
    return {
      text: line === 0 ? join(part) : ' '.repeat(margin) + join(part),
      start: line === 0 ? node.span.start : (pieces[start]?.operandStart ?? node.span.start),
      end: isLast ? node.span.end : (chain.operands[line]?.span.end ?? node.span.end),
    };
  });
}
