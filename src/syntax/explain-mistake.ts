/** Messages about sentences that cannot be read. */
import type { IToken } from 'chevrotain';
import { type Diagnostic, type Label, report } from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import { nearest } from '../text/nearest.js';
import type { SourceFile, Span } from '../text/source.js';
import type { BlockWords, FileWords } from './block-words.js';
import { END_WORDS } from './connectives.js';
import { describeExpected, describeToken } from './describe-words.js';
import { didYouMean } from './did-you-mean.js';
import type { GrammarPhrase } from './grammar.js';
import { suggestForWord } from './habits.js';
import { HAN } from './han.js';
import { SYNTAX_MESSAGES as MESSAGES } from './messages.js';
import type { OpenBlock, SyntaxMistake } from './parser.js';
import { PLAIN_WORD, RIGHT, type ScannedToken, TEXT } from './tokens.js';
import type { UnitWords } from './units.js';

/** What a message needs to know about the file. */
export interface MistakeContext {
  readonly source: SourceFile;
  readonly words: FileWords;
}

export interface PlacedMistake extends SyntaxMistake {
  /** The token before the one with the mistake; `null` at the beginning of the file. */
  readonly previous: IToken | null;
}

/** A mistake where a clause (or `end`) should begin, or in the middle of one. `open`: the block it is in. */
export function explainMistake(
  mistake: PlacedMistake,
  open: OpenBlock | null,
  atClauseStart: boolean,
  context: MistakeContext,
): Diagnostic {
  const { token, expected, meant, ownWords } = mistake;
  if (ownWords !== null) {
    return explainUnexpected(ownWords.token, ownWords.expected, context, exampleOf(meant));
  }
  if (open === null && expected.length === 0) return explainNoBlock(token, context);
  if (open === null || !atClauseStart) {
    return isLineStart(token)
      ? explainUnfinished(mistake, context)
      : explainUnexpected(token, expected, context, exampleOf(meant));
  }
  const isQuoted = token.tokenType === TEXT;
  const homes = isQuoted
    ? []
    : [...context.words.blocks.values()].filter(({ clauses }) => clauses.has(token.image));
  const own = context.words.blocks.get(open.block);
  const isElsewhere = homes.length > 0 && own !== undefined && !homes.includes(own);
  if (isElsewhere) return explainWrongBlock(mistake.token, open, own, homes, context);
  const wanted = [...expected, ...(own?.clauses ?? [])];
  const otherwise =
    suggestQuotes(token, open, own, context) ?? suggestOneName(mistake) ?? suggestOpener(token, own);
  return explainUnexpected(token, wanted, context, otherwise);
}

/** `category fresh fruit`: a name of two words. */
function suggestOneName({ token, previous }: PlacedMistake): Localized | null {
  if (isLineStart(token) || token.tokenType !== PLAIN_WORD || previous?.tokenType !== PLAIN_WORD) return null;
  const name = `"${previous.image} ${token.image}"`;
  return { en: `a name of several words stands in quotes: \`${name}\``, zh: `含空格的名称要加引号：${name}` };
}

function suggestOpener(token: IToken, block: BlockWords | undefined): Localized | null {
  const opener = block?.openerOf(token.image);
  if (opener === undefined) return null;
  const written = HAN.test(opener) ? `${opener}${token.image}` : `${opener} ${token.image}`;
  return { en: `write \`${written} …\``, zh: `请写“${written}……”` };
}

/** `otherwise`: the suggestion when no word is near to what was found. */
function explainUnexpected(
  token: IToken,
  expected: readonly string[],
  context: MistakeContext,
  otherwise: Localized | null,
): Diagnostic {
  const words = expected.filter((word) => !word.startsWith('<'));
  const meant = suggestForWord(token.image, words) ?? suggest(nearest(token.image, words));
  return report(
    MESSAGES.unexpected,
    spanOfToken(token, context.source),
    { found: describeToken(token), expected: describeExpected(expected) },
    { suggestion: meant ?? otherwise },
  );
}

/** The place is where the sentence breaks off, not where the next one begins. */
function explainUnfinished(
  { token, expected, meant, missingUnit, previous }: PlacedMistake,
  { source }: MistakeContext,
): Diagnostic {
  const end = source.text.slice(0, spanOfToken(token, source).start).trimEnd().length;
  return report(
    MESSAGES.unfinished,
    { file: source.path, start: end, end },
    { expected: describeExpected(expected) },
    {
      suggestion:
        expected.join() === RIGHT.name
          ? CLOSE_PARENTHESIS
          : (suggestUnit(previous, missingUnit) ?? exampleOf(meant)),
    },
  );
}

/** `give 100`: more is missing than the words that are expected after the number. */
function suggestUnit(number: IToken | null, unit: UnitWords | null): Localized | null {
  if (number === null || unit === null) return null;
  const { image } = number;
  const en = image === '1' ? unit.en[0] : unit.en.at(-1);
  return {
    en: `the number lacks its unit: write \`${image} ${en}\``,
    zh: `数字缺少单位，请写“${image} ${unit.zh[0]}”`,
  };
}

const CLOSE_PARENTHESIS: Localized = { en: 'close the parenthesis with `)`', zh: '用“）”闭合括号' };

function exampleOf(meant: readonly GrammarPhrase[]): Localized | null {
  const example = meant[0]?.example;
  return example === undefined ? null : { en: `for example \`${example.en}\``, zh: `例如：“${example.zh}”` };
}

/** Words behind the first sentence of a block, where a title could stand: it was left without quotes. */
function suggestQuotes(
  token: IToken,
  open: OpenBlock,
  block: BlockWords | undefined,
  { source }: MistakeContext,
): Localized | null {
  if (isLineStart(token) || open.clauses.length > 0 || block?.takesTitle !== true) return null;
  if (Object.values(open.header.slots).some(({ kind }) => kind === 'text')) return null;
  const title =
    source.text
      .slice(token.startOffset)
      .split(/["\r\n]/, 1)[0]
      ?.trim() ?? '';
  return { en: `a title stands in quotes: \`"${title}"\``, zh: `标题要加引号：「${title}」` };
}

function isLineStart(token: IToken): boolean {
  return token.tokenType.name === 'EOF' || (token as ScannedToken).lineStart;
}

const STRAY_END: Localized = {
  en: 'an `end` too many, or one before stands too early',
  zh: '多了一个“结束”，或前面某个“结束”写早了',
};

function explainNoBlock(token: IToken, context: MistakeContext): Diagnostic {
  const { starters } = context.words;
  const isEnd = token.tokenType !== TEXT && [END_WORDS.en, END_WORDS.zh].includes(token.image);
  // A word of the language is in the wrong place, not misspelt.
  const meant = token.tokenType !== PLAIN_WORD ? null : suggest(nearest(token.image, starters));
  return report(
    MESSAGES.notABlock,
    spanOfToken(token, context.source),
    { found: describeToken(token), expected: describeExpected([...starters]) },
    { suggestion: isEnd ? STRAY_END : meant },
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
