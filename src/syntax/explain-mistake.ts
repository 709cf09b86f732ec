/** Messages about sentences that cannot be read. */
import type { IToken } from 'chevrotain';
import { type Diagnostic, type Label, report } from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import { nearest } from '../text/nearest.js';
import type { SourceFile, Span } from '../text/source.js';
import type { BlockWords, FileWords } from './block-words.js';
import { describeExpected, describeToken } from './describe-words.js';
import { didYouMean } from './did-you-mean.js';
import { SYNTAX_MESSAGES as MESSAGES } from './messages.js';
import type { OpenBlock, SyntaxMistake } from './parser.js';

/** What a message needs to know about the file. */
export interface MistakeContext {
  readonly source: SourceFile;
  readonly words: FileWords;
}

/** A mistake where a clause (or `end`) should begin, or in the middle of one. `open`: the block it is in. */
export function explainMistake(
  mistake: SyntaxMistake,
  open: OpenBlock | null,
  atClauseStart: boolean,
  context: MistakeContext,
): Diagnostic {
  if (open === null) {
    return mistake.expected.length === 0
      ? explainNoBlock(mistake.token, context)
      : explainUnexpected(mistake.token, mistake.expected, context);
  }
  if (!atClauseStart) return explainUnexpected(mistake.token, mistake.expected, context);
  const homes = [...context.words.blocks.values()].filter(({ clauses }) => clauses.has(mistake.token.image));
  const own = context.words.blocks.get(open.block);
  const isElsewhere = homes.length > 0 && own !== undefined && !homes.includes(own);
  if (isElsewhere) return explainWrongBlock(mistake.token, open, own, homes, context);
  return explainUnexpected(mistake.token, [...mistake.expected, ...(own?.clauses ?? [])], context);
}

function explainUnexpected(token: IToken, expected: readonly string[], context: MistakeContext): Diagnostic {
  const words = expected.filter((word) => !word.startsWith('<'));
  return report(
    MESSAGES.unexpected,
    spanOfToken(token, context.source),
    { found: describeToken(token), expected: describeExpected(expected) },
    { suggestion: suggest(nearest(token.image, words)) },
  );
}

function explainNoBlock(token: IToken, context: MistakeContext): Diagnostic {
  const { starters } = context.words;
  return report(
    MESSAGES.notABlock,
    spanOfToken(token, context.source),
    { found: describeToken(token), expected: describeExpected([...starters]) },
    { suggestion: suggest(nearest(token.image, starters)) },
  );
}

function explainWrongBlock(
  token: IToken,
  open: OpenBlock,
  block: BlockWords,
  homes: readonly BlockWords[],
  context: MistakeContext,
): Diagnostic {
  const suggestion = {
    en: `it can stand in: ${homes.map(({ name }) => `\`${name.en}\``).join(', ')}`,
    zh: `它可以写在：${homes.map(({ name }) => `“${name.zh}”`).join('、')}`,
  };
  return report(
    MESSAGES.wrongBlock,
    spanOfToken(token, context.source),
    { found: describeToken(token), block: block.name },
    { labels: [openingLabel(open)], suggestion },
  );
}

export function explainMissingEnd(open: OpenBlock, token: IToken, context: MistakeContext): Diagnostic {
  return report(
    MESSAGES.missingEnd,
    spanOfToken(token, context.source),
    { block: context.words.blocks.get(open.block)?.name ?? open.block, found: describeToken(token) },
    {
      labels: [openingLabel(open)],
      suggestion: { en: 'add `end` after its last clause', zh: '在最后一个子句之后加上“结束”' },
    },
  );
}

function openingLabel(open: OpenBlock): Label {
  return { span: open.header.span, text: { en: 'the block begins here', zh: '块从这里开始' } };
}

function suggest(hint: string | undefined): Localized | null {
  return hint === undefined ? null : didYouMean(hint);
}

/** The end of the file is where its last word ends. */
export function spanOfToken(token: IToken, source: SourceFile): Span {
  if (token.tokenType.name === 'EOF') {
    const end = source.text.trimEnd().length;
    return { file: source.path, start: end, end };
  }
  return {
    file: source.path,
    start: token.startOffset,
    end: (token.endOffset ?? token.startOffset) + 1,
  };
}
