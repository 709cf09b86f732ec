/**
 * Parses one campaign file. Never throws and loses nothing that is sound: after a mistake it goes on at the next
 * clause that begins a line, at the block's `end`, or at the next block.
 */
import type { IToken } from 'chevrotain';
import { type Diagnostic, type MessageDefinition, report } from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import { nearest } from '../text/nearest.js';
import type { SourceFile, Span } from '../text/source.js';
import { END_WORDS, LANGUAGE_WORD } from './connectives.js';
import { describeExpected, describeToken } from './describe-words.js';
import { findTooDeep } from './find-too-deep.js';
import { firstOfKind } from './first-words.js';
import type { Grammar, GrammarBlock } from './grammar.js';
import { HAN } from './han.js';
import { SYNTAX_MESSAGES as MESSAGES } from './messages.js';
import { CampaignParser, closeBlock, type OpenBlock, type SyntaxMistake } from './parser.js';
import { scan } from './scanner.js';
import { BAD, NUMBER, PIPE, type ScannedToken } from './tokens.js';
import type { FileNode } from './tree.js';

export const PARSE_LIMITS = { nesting: 100, mistakes: 50 } as const;

export interface ParsedFile {
  readonly tree: FileNode;
  readonly diagnostics: readonly Diagnostic[];
}

export interface FileParser {
  parse(source: SourceFile): ParsedFile;
}

interface BlockWords {
  readonly definition: GrammarBlock;
  readonly clauses: ReadonlySet<string>;
}

/** Builds the parser once; parsing a file costs only the file. */
export function createFileParser(
  grammar: Grammar,
  options: { readonly validate?: boolean } = {},
): FileParser {
  const parser = new CampaignParser(grammar, options);
  const blocks = new Map<string, BlockWords>();
  const starters = new Set<string>();
  for (const definition of grammar.source.blocks) {
    const clauses = firstOfKind(grammar, definition.clauseKind);
    if (definition.rows) clauses.add(PIPE.name);
    blocks.set(definition.id, { definition, clauses });
    for (const word of firstOfKind(grammar, definition.headerKind)) starters.add(word);
  }
  return { parse: (source) => new FileParse(parser, source, blocks, starters).run() };
}

class FileParse {
  private readonly parser: CampaignParser;
  private readonly source: SourceFile;
  private readonly blocks: ReadonlyMap<string, BlockWords>;
  private readonly starters: ReadonlySet<string>;
  private readonly diagnostics: Diagnostic[] = [];
  private mistakes = 0;
  private tokens: readonly ScannedToken[] = [];
  /** A mistake up to this token is a consequence of the one before it, and gets no message of its own. */
  private silentUntil = -1;

  constructor(
    parser: CampaignParser,
    source: SourceFile,
    blocks: ReadonlyMap<string, BlockWords>,
    starters: ReadonlySet<string>,
  ) {
    this.parser = parser;
    this.source = source;
    this.blocks = blocks;
    this.starters = starters;
  }

  run(): ParsedFile {
    const { tokens, comments, diagnostics } = scan(this.source, this.parser.vocabulary);
    this.diagnostics.push(...diagnostics);
    this.tokens = tokens;
    const tooDeep = findTooDeep(tokens, PARSE_LIMITS.nesting);
    this.parser.start(this.source.path, tooDeep === null ? tokens : []);
    if (tooDeep !== null) this.complainTooDeep(tooDeep);
    const version = tooDeep === null && !isUnreadable(diagnostics) ? this.readVersion() : null;
    this.readBlocks();
    const nodes = this.parser.blocks.map(closeBlock);
    const tree: FileNode = {
      path: this.source.path,
      version,
      language: nodes[0]?.header.language ?? 'en',
      blocks: nodes,
      comments,
    };
    return { tree, diagnostics: this.diagnostics };
  }

  /** `jifen 1` */
  private readVersion(): string | null {
    const word = this.parser.peek();
    if (word.image !== LANGUAGE_WORD || isEnd(word)) {
      const suggestion = { en: 'write `jifen 1` on the first line', zh: '在第一行写上 `jifen 1`' };
      this.refuseVersion(MESSAGES.missingVersion, word, suggestion);
      return null;
    }
    this.parser.skip();
    const number = this.parser.peek();
    if (number.tokenType !== NUMBER || number.image !== '1') {
      this.refuseVersion(MESSAGES.unknownVersion, number, null);
      return null;
    }
    this.parser.skip();
    return number.image;
  }

  /** Goes on at the next line, or at the block that stands where the version should. */
  private refuseVersion(message: MessageDefinition, token: IToken, suggestion: Localized | null): void {
    if (token.tokenType !== BAD) {
      this.diagnostics.push(
        report(message, this.spanOf(token), { found: describeToken(token) }, { suggestion }),
      );
    }
    this.silenceBehind(token);
    if (this.startsBlock(token)) return;
    do {
      this.parser.skip();
    } while (!isEnd(this.parser.peek()) && !(this.parser.peek() as ScannedToken).lineStart);
  }

  /** What directly follows a mistake is most often part of it. */
  private silenceBehind(token: IToken): void {
    this.silentUntil = this.indexOf(token) + 1;
  }

  private indexOf(token: IToken): number {
    const index = this.tokens.indexOf(token as ScannedToken);
    return index < 0 ? this.tokens.length : index;
  }

  private startsBlock(token: IToken): boolean {
    return (token as ScannedToken).lineStart === true && this.starters.has(token.image);
  }

  private readBlocks(): void {
    while (!isEnd(this.parser.peek())) {
      const mistake = this.lastBlockIsOpen() ? this.parser.parseRestOfBlock() : this.parser.parseBlocks();
      if (mistake === null) {
        continue;
      }
      const open = this.openBlock();
      if (this.indexOf(mistake.token) > this.silentUntil) this.explain(mistake, open);
      else if (open !== null && this.endsBlock(mistake.token)) this.abandoned.add(open);
      this.mistakes += 1;
      if (this.mistakes >= PARSE_LIMITS.mistakes) {
        this.diagnostics.push(
          report(MESSAGES.tooManyErrors, this.spanOf(mistake.token), {
            limit: String(PARSE_LIMITS.mistakes),
          }),
        );
        return;
      }
      this.recover(mistake, open);
    }
    const open = this.openBlock();
    if (open !== null) this.explainMissingEnd(open, this.parser.peek());
  }

  private openBlock(): OpenBlock | null {
    const last = this.parser.blocks[this.parser.blocks.length - 1];
    return last !== undefined && last.end === null && !this.abandoned.has(last) ? last : null;
  }

  private readonly abandoned = new Set<OpenBlock>();

  private lastBlockIsOpen(): boolean {
    return this.openBlock() !== null;
  }

  /** Moves to where parsing can go on; always by at least one token past the start of what failed. */
  private recover(mistake: SyntaxMistake, open: OpenBlock | null): void {
    this.silenceBehind(mistake.token);
    // A sentence broke off before this token, which may well begin the next one.
    let passed = !this.startsClause(mistake);
    while (!isEnd(this.parser.peek())) {
      const token = this.parser.peek() as ScannedToken;
      if (open === null && passed && isEndWord(token)) {
        // The `end` of a block whose header could not be read.
        this.parser.skip();
        return;
      }
      if (this.goesOnAt(token, open, passed)) {
        if (open !== null && this.startsBlock(token)) this.abandoned.add(open);
        return;
      }
      this.parser.skip();
      passed = true;
    }
    if (open !== null) this.abandoned.add(open);
  }

  /** `passed`: the token is not the one with which a sentence failed to begin. */
  private goesOnAt(token: ScannedToken, open: OpenBlock | null, passed: boolean): boolean {
    if (open === null) return passed && this.startsBlock(token);
    if (isEndWord(token) || this.startsBlock(token)) return true;
    return passed && token.lineStart && this.startsClauseOf(open, token);
  }

  private startsClauseOf(open: OpenBlock, token: ScannedToken): boolean {
    // Without its header a table's rows cannot be read.
    if (token.tokenType === PIPE && !open.clauses.some((clause) => clause.kind === 'row')) return false;
    return this.blocks.get(open.block)?.clauses.has(token.image) === true;
  }

  private explain(mistake: SyntaxMistake, open: OpenBlock | null): void {
    const { token } = mistake;
    if (token.tokenType === BAD || this.touchesUnknownWord(token)) return;
    if (open !== null && this.endsBlock(token)) this.explainMissingEnd(open, token);
    else if (open === null && mistake.expected.length === 0) this.explainNoBlock(token);
    else if (open !== null && this.homesOf(token).length > 0 && this.startsClause(mistake)) {
      this.explainWrongBlock(token, open);
    } else this.explainUnexpected(mistake, open);
  }

  /** A Chinese word and the unknown one behind it were meant as one word; there is a message about it already. */
  private touchesUnknownWord(token: IToken): boolean {
    const next = this.tokens[this.indexOf(token) + 1];
    return (
      next?.tokenType === BAD && HAN.test(token.image) && next.startOffset === (token.endOffset ?? -1) + 1
    );
  }

  private endsBlock(token: IToken): boolean {
    return isEnd(token) || this.startsBlock(token);
  }

  /** The parser expected a new clause (or `end`) here, so the word is not in the middle of a sentence. */
  private startsClause(mistake: SyntaxMistake): boolean {
    return mistake.expected.includes(END_WORDS.en);
  }

  private homesOf(token: IToken): string[] {
    return [...this.blocks.values()]
      .filter((block) => block.clauses.has(token.image))
      .map((block) => block.definition.id);
  }

  private explainWrongBlock(token: IToken, open: OpenBlock): void {
    const homes = this.homesOf(token);
    if (homes.includes(open.block)) {
      this.explainUnexpected({ token, expected: [END_WORDS.en] }, open);
      return;
    }
    const list = homes.map((home) => `\`${home}\``).join(', ');
    this.diagnostics.push(
      report(
        MESSAGES.wrongBlock,
        this.spanOf(token),
        { found: describeToken(token), block: open.block },
        {
          labels: [this.openingLabel(open)],
          suggestion: { en: `it can stand in: ${list}`, zh: `它可以写在：${list}` },
        },
      ),
    );
  }

  private explainUnexpected(mistake: SyntaxMistake, open: OpenBlock | null): void {
    const words = this.expectedAt(mistake, open);
    const hint = nearest(
      mistake.token.image,
      words.filter((word) => !word.startsWith('<')),
    );
    const suggestion: Localized | null =
      hint === undefined ? null : { en: `did you mean \`${hint}\`?`, zh: `是否想写“${hint}”？` };
    this.diagnostics.push(
      report(
        MESSAGES.unexpected,
        this.spanOf(mistake.token),
        { found: describeToken(mistake.token), expected: describeExpected(words) },
        { suggestion },
      ),
    );
  }

  private expectedAt(mistake: SyntaxMistake, open: OpenBlock | null): readonly string[] {
    if (open === null || !this.startsClause(mistake)) return mistake.expected;
    const clauses = (this.blocks.get(open.block) as BlockWords).clauses;
    return [...mistake.expected, ...clauses];
  }

  private explainNoBlock(token: IToken): void {
    const hint = nearest(token.image, this.starters);
    this.diagnostics.push(
      report(
        MESSAGES.notABlock,
        this.spanOf(token),
        { found: describeToken(token), expected: describeExpected([...this.starters]) },
        {
          suggestion:
            hint === undefined ? null : { en: `did you mean \`${hint}\`?`, zh: `是否想写“${hint}”？` },
        },
      ),
    );
  }

  private explainMissingEnd(open: OpenBlock, token: IToken): void {
    this.diagnostics.push(
      report(
        MESSAGES.missingEnd,
        this.spanOf(token),
        { block: open.block, found: describeToken(token) },
        {
          labels: [this.openingLabel(open)],
          suggestion: { en: 'add `end` after its last clause', zh: '在最后一个子句之后加上“结束”' },
        },
      ),
    );
    this.abandoned.add(open);
  }

  private openingLabel(open: OpenBlock): { span: Span; text: Localized } {
    return { span: open.header.span, text: { en: 'the block begins here', zh: '块从这里开始' } };
  }

  private complainTooDeep(token: ScannedToken): void {
    this.diagnostics.push(
      report(MESSAGES.nestingTooDeep, this.spanOf(token), { limit: String(PARSE_LIMITS.nesting) }),
    );
  }

  private spanOf(token: IToken): Span {
    if (isEnd(token)) {
      const end = this.source.text.trimEnd().length;
      return { file: this.source.path, start: end, end };
    }
    return {
      file: this.source.path,
      start: token.startOffset,
      end: (token.endOffset ?? token.startOffset) + 1,
    };
  }
}

function isEnd(token: IToken): boolean {
  return token.tokenType.name === 'EOF';
}

function isEndWord(token: IToken): boolean {
  return token.image === END_WORDS.en || token.image === END_WORDS.zh;
}

function isUnreadable(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.code === MESSAGES.textTooLong.code);
}
