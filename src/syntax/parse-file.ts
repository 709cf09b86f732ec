/**
 * Parses one campaign file. Never throws and loses nothing that is sound: after a mistake it goes on at the next
 * clause that begins a line, at the block's `end`, or at the next block.
 */
import type { IToken } from 'chevrotain';
import {
  type Diagnostic,
  type MessageArguments,
  type MessageDefinition,
  report,
} from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import type { SourceFile } from '../text/source.js';
import { type FileWords, fileWordsOf } from './block-words.js';
import { END_WORDS, LANGUAGE_WORD } from './connectives.js';
import { describeToken } from './describe-words.js';
import { explainMissingEnd, explainMistake, type MistakeContext, spanOfToken } from './explain-mistake.js';
import { findTooDeep } from './find-too-deep.js';
import type { Grammar } from './grammar.js';
import { HAN } from './han.js';
import { SYNTAX_MESSAGES as MESSAGES } from './messages.js';
import { CampaignParser, closeBlock, type OpenBlock, type SyntaxMistake } from './parser.js';
import { type IdOfName, scan } from './scanner.js';
import { endOf } from './slot-parser.js';
import { BAD, NUMBER, PIPE, type ScannedToken, TEXT } from './tokens.js';
import type { FileNode } from './tree.js';

export const PARSE_LIMITS = { nesting: 100, mistakes: 50 } as const;

export interface ParsedFile {
  readonly tree: FileNode;
  readonly diagnostics: readonly Diagnostic[];
}

export interface FileParser {
  /** `idOfName` only makes messages more helpful. */
  parse(source: SourceFile, idOfName?: IdOfName): ParsedFile;
}

/** Builds the parser once; parsing a file costs only the file. */
export function createFileParser(
  grammar: Grammar,
  options: { readonly validate?: boolean } = {},
): FileParser {
  const parser = new CampaignParser(grammar, options);
  let words: FileWords | null = null;
  return {
    parse: (source, idOfName) => {
      const context: MistakeContext = {
        source,
        // For the mistakes of all files, of which a sound project has none.
        get words() {
          words ??= fileWordsOf(grammar);
          return words;
        },
      };
      return new FileParse(parser, context).run(idOfName);
    },
  };
}

/** Offsets; `to` is not included. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const ALWAYS_TOLD: ReadonlySet<string> = new Set(
  [MESSAGES.textTooLong, MESSAGES.notNormalised, MESSAGES.forbiddenCharacter].map(({ code }) => code),
);

class FileParse {
  private readonly parser: CampaignParser;
  private readonly context: MistakeContext;
  private readonly diagnostics: Diagnostic[] = [];
  /** Blocks that will not be gone on with, though they have no end. */
  private readonly abandoned = new Set<OpenBlock>();
  private mistakes = 0;
  private tokens: readonly ScannedToken[] = [];
  /** A mistake up to this token is a consequence of the one before it, and gets no message of its own. */
  private silentUntil = -1;
  private lacksBlocks = false;
  /** What was passed over after a mistake, behind the token with the mistake. */
  private readonly passedOver: Range[] = [];

  constructor(parser: CampaignParser, context: MistakeContext) {
    this.parser = parser;
    this.context = context;
  }

  run(idOfName?: IdOfName): ParsedFile {
    const { path } = this.context.source;
    const { tokens, comments, diagnostics } = scan(this.context.source, this.parser.vocabulary, idOfName);
    this.tokens = tokens;
    const tooDeep = findTooDeep(tokens, PARSE_LIMITS.nesting);
    this.parser.start(path, tooDeep === null ? tokens : []);
    if (tooDeep !== null) {
      this.complain(MESSAGES.nestingTooDeep, tooDeep, { limit: String(PARSE_LIMITS.nesting) });
    }
    const isRead = tooDeep === null && !isUnreadable(diagnostics);
    this.lacksBlocks = !isRead;
    const version = isRead ? this.readVersion() : null;
    this.readBlocks();
    const nodes = this.parser.blocks.map(closeBlock);
    const tree: FileNode = {
      path,
      version,
      language: nodes[0]?.header.language ?? 'en',
      lacksBlocks: this.lacksBlocks,
      blocks: nodes,
      comments,
    };
    const firsts = diagnostics.filter((diagnostic) => !this.isConsequence(diagnostic));
    return { tree, diagnostics: [...firsts, ...this.diagnostics] };
  }

  /** One message a clause is enough, but characters that deceive the eye are always told. */
  private isConsequence({ code, span }: Diagnostic): boolean {
    if (span === null || ALWAYS_TOLD.has(code)) return false;
    return this.passedOver.some(({ from, to }) => span.start >= from && span.start < to);
  }

  /** `jifen 1` */
  private readVersion(): string | null {
    const word = this.parser.peek();
    if (word.image !== LANGUAGE_WORD || !isWord(word) || isEnd(word)) {
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
    if (token.tokenType !== BAD) this.complain(message, token, { found: describeToken(token) }, suggestion);
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
    const { lineStart } = token as ScannedToken;
    return lineStart === true && isWord(token) && this.context.words.starters.has(token.image);
  }

  private readBlocks(): void {
    while (!isEnd(this.parser.peek())) {
      const mistake = this.openBlock() !== null ? this.parser.parseRestOfBlock() : this.parser.parseBlocks();
      if (mistake === null) continue;
      const open = this.openBlock();
      if (open !== null) this.damage(open, mistake);
      else if (!isEndWord(mistake.token)) this.lacksBlocks = true;
      if (this.indexOf(mistake.token) > this.silentUntil) this.explain(mistake, open);
      else if (open !== null && this.endsBlock(mistake.token)) this.abandoned.add(open);
      this.mistakes += 1;
      if (this.mistakes >= PARSE_LIMITS.mistakes) {
        this.complain(MESSAGES.tooManyErrors, mistake.token, { limit: String(PARSE_LIMITS.mistakes) });
        this.lacksBlocks = true;
        this.passedOver.push({ from: endOf(mistake.token), to: Number.POSITIVE_INFINITY });
        return;
      }
      this.recover(mistake, open);
      const next = this.parser.peek();
      const to = isEnd(next) ? Number.POSITIVE_INFINITY : next.startOffset;
      // The message about the rest of a word stands for this mistake, so it is no consequence of it.
      this.passedOver.push({ from: endOf(this.badRestOf(mistake.token) ?? mistake.token), to });
    }
    const open = this.openBlock();
    if (open !== null) this.diagnostics.push(explainMissingEnd(open, this.parser.peek(), this.context));
  }

  /** What does not go on with a new line was to go on with the sentence before it, which then means something else. */
  private damage(open: OpenBlock, mistake: SyntaxMistake): void {
    open.damaged = true;
    if (!startsClause(mistake) || isEnd(mistake.token) || (mistake.token as ScannedToken).lineStart) return;
    // Without a clause it is the block's first sentence, so that its name is not sure.
    if (open.clauses.pop() === undefined) this.lacksBlocks = true;
  }

  private openBlock(): OpenBlock | null {
    const last = this.parser.blocks[this.parser.blocks.length - 1];
    return last !== undefined && last.end === null && !this.abandoned.has(last) ? last : null;
  }

  /** Moves to where parsing can go on; always by at least one token past the start of what failed. */
  private recover(mistake: SyntaxMistake, open: OpenBlock | null): void {
    this.silenceBehind(mistake.token);
    // A sentence broke off before this token, which may well begin the next one.
    let passed = !startsClause(mistake);
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
    return isWord(token) && this.context.words.blocks.get(open.block)?.clauses.has(token.image) === true;
  }

  private isExplained(token: IToken): boolean {
    return token.tokenType === BAD || this.badRestOf(token) !== null;
  }

  /** A Chinese word and the unknown one behind it were meant as one word; there is a message about it already. */
  private badRestOf(token: IToken): ScannedToken | null {
    if (token.tokenType === BAD) return null;
    const next = this.tokens[this.indexOf(token) + 1];
    const isRest =
      next?.tokenType === BAD && HAN.test(token.image) && next.startOffset === (token.endOffset ?? -1) + 1;
    return isRest ? next : null;
  }

  private explain(mistake: SyntaxMistake, open: OpenBlock | null): void {
    const { token } = mistake;
    const missesEnd = open !== null && this.endsBlock(token);
    if (missesEnd) this.abandoned.add(open);
    if (this.isExplained(token)) return;
    const previous = this.tokens[this.indexOf(token) - 1] ?? null;
    this.diagnostics.push(
      missesEnd
        ? explainMissingEnd(open, token, this.context)
        : explainMistake({ ...mistake, previous }, open, startsClause(mistake), this.context),
    );
  }

  private complain(
    message: MessageDefinition,
    token: IToken,
    args: MessageArguments,
    suggestion: Localized | null = null,
  ): void {
    this.diagnostics.push(report(message, spanOfToken(token, this.context.source), args, { suggestion }));
  }

  private endsBlock(token: IToken): boolean {
    return isEnd(token) || this.startsBlock(token);
  }
}

function isEnd(token: IToken): boolean {
  return token.tokenType.name === 'EOF';
}

/** The parser expected a new clause (or `end`) here, so the word is not in the middle of a sentence. */
function startsClause(mistake: SyntaxMistake): boolean {
  return mistake.expected.includes(END_WORDS.en);
}

function isEndWord(token: IToken): boolean {
  return isWord(token) && (token.image === END_WORDS.en || token.image === END_WORDS.zh);
}

/** A word of the language, or one that could be; not one in quotes. */
function isWord({ tokenType }: IToken): boolean {
  return tokenType !== TEXT && tokenType !== BAD;
}

function isUnreadable(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.code === MESSAGES.textTooLong.code);
}
