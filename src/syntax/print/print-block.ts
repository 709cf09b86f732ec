/** Prints a block line by line. */
import type { Language } from '../../text/localized.js';
import { END_WORDS } from '../connectives.js';
import type { GrammarBlock } from '../grammar.js';
import type { BlockNode, Comment, PhraseNode, RowNode } from '../tree.js';
import type { BookWords } from './book-words.js';
import type { Line, LineRole } from './line.js';
import { printClause } from './print-clause.js';
import { printRows } from './print-rows.js';
import { rowLanguage } from './row-language.js';

/** @param to the language to print in, or `null` for that of each clause */
export function printBlock(
  block: BlockNode,
  comments: readonly Comment[],
  to: Language | null,
  book: BookWords,
): readonly Line[] {
  const definition = book.grammar.source.blocks.find(({ id }) => id === block.block) as GrammarBlock;
  const sentence = (node: PhraseNode, kind: string, role: LineRole): readonly Line[] =>
    printSentence(node, kind, role, comments, to, book);
  const rows = block.clauses.filter((clause): clause is RowNode => clause.kind === 'row');
  const texts = printRows(rows, (row) => to ?? rowLanguage(row, block.header.language, book.grammar), book);
  const clauses = block.clauses.flatMap((clause): readonly Line[] =>
    clause.kind === 'row'
      ? [{ text: texts.get(clause) ?? '', role: 'clause', start: clause.span.start, end: clause.span.end }]
      : sentence(clause, definition.clauseKind, 'clause'),
  );
  return [...sentence(block.header, definition.headerKind, 'header'), ...clauses, printEnd(block, to)];
}

function printEnd(block: BlockNode, to: Language | null): Line {
  const { start, end } = block.end ?? { start: block.span.end, end: block.span.end };
  return { text: END_WORDS[to ?? block.header.language], role: 'end', start, end };
}

function printSentence(
  node: PhraseNode,
  kind: string,
  role: LineRole,
  comments: readonly Comment[],
  to: Language | null,
  book: BookWords,
): readonly Line[] {
  const lines = printClause(node, { kind, language: to ?? node.language, comments }, book);
  return lines.map((line, index) => ({ ...line, role: index === 0 ? role : 'continuation' }));
}
