/**
 * Formats and translates campaign files: one layout for everybody, in the language a clause was written in or in
 * another. Nothing but layout, quotation marks and the human language changes; comments stay.
 */
import type { Diagnostic } from '../text/diagnostic.js';
import { hasErrors } from '../text/diagnostic.js';
import type { Language } from '../text/localized.js';
import type { SourceFile } from '../text/source.js';
import { LANGUAGE_WORD } from './connectives.js';
import type { Grammar } from './grammar.js';
import type { FileParser } from './parse-file.js';
import { bookWordsOf } from './print/book-words.js';
import { layOut } from './print/lay-out.js';
import { placeComments } from './print/place-comments.js';
import { printBlock } from './print/print-block.js';
import type { FileNode } from './tree.js';

export interface FormatOptions {
  /** Translates every clause; without it each stays in the language it was written in. */
  readonly to?: Language;
}

export interface FormattedFile {
  /** `null` when the file has mistakes: what is not understood is not rearranged. */
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses and formats a file. */
export function formatSource(
  source: SourceFile,
  parser: FileParser,
  grammar: Grammar,
  options: FormatOptions = {},
): FormattedFile {
  const { tree, diagnostics } = parser.parse(source);
  const text = hasErrors(diagnostics) ? null : formatFile(source, tree, grammar, options);
  return { text, diagnostics };
}

/**
 * The text of a file in the layout of the language page.
 *
 * @param tree what parsing `source` gave, without mistakes
 */
export function formatFile(
  source: SourceFile,
  tree: FileNode,
  grammar: Grammar,
  options: FormatOptions = {},
): string {
  const book = bookWordsOf(grammar);
  const lines = tree.blocks.flatMap((block) => printBlock(block, tree.comments, options.to ?? null, book));
  const first = {
    text: `${LANGUAGE_WORD} ${tree.version ?? '1'}`,
    role: 'version',
    start: 0,
    end: 0,
  } as const;
  return layOut(placeComments([first, ...lines], tree.comments), source.text);
}
