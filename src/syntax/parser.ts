/**
 * The rules of blocks and tables. Parses blocks until the first mistake; `parse-file.ts` decides where to go on.
 */
import type { IToken } from 'chevrotain';
import type { Span } from '../text/source.js';
import { END_WORDS } from './connectives.js';
import type { Grammar, GrammarBlock, GrammarPhrase } from './grammar.js';
import { Beginning, Choice, type Way } from './look-ahead.js';
import type { Rule } from './look-ahead-parser.js';
import { SentenceParser } from './sentence-parser.js';
import { PIPE, type ScannedToken } from './tokens.js';
import type { BlockNode, PhraseNode, RowNode, SlotNode } from './tree.js';
import type { UnitWords } from './units.js';
import type { OwnWords } from './words-in-own-language.js';

/** A block under construction: it survives a mistake inside it. */
export interface OpenBlock {
  readonly block: string;
  readonly header: PhraseNode;
  readonly clauses: (PhraseNode | RowNode)[];
  end: Span | null;
  damaged: boolean;
}

/** Where the parser stopped and which words it would have taken. */
export interface SyntaxMistake {
  readonly token: IToken;
  readonly expected: readonly string[];
  /** The sentences that began as the broken one did, when they are few. */
  readonly meant: readonly GrammarPhrase[];
  /** What the number before the token lacks, if it is a bare one. */
  readonly missingUnit: UnitWords | null;
  /** Where all that is expected is of the other language: what could stand in that of the sentence. */
  readonly ownWords: OwnWords | null;
}

interface RowRules {
  readonly header: Rule<RowNode>;
  readonly data: Rule<RowNode>;
}

export class CampaignParser extends SentenceParser {
  /** Blocks seen since the last `start`, the last one possibly unfinished. */
  blocks: OpenBlock[] = [];

  private readonly blockRules = new Map<GrammarBlock, Rule<void>>();
  private readonly restRules = new Map<string, Rule<void>>();
  private fileRule: Rule<void> | null = null;
  /** What has not been given up since the last mistake. */
  private tokens: readonly IToken[] = [];

  constructor(grammar: Grammar, options: { readonly validate?: boolean } = {}) {
    super(grammar, options);
    this.defineBlocks();
    this.finishRules();
  }

  /** Gives the parser a new file. */
  start(path: string, tokens: readonly IToken[]): void {
    this.setTokens(tokens);
    this.path = path;
    this.blocks = [];
  }

  private setTokens(tokens: readonly IToken[]): void {
    this.tokens = tokens;
    this.input = [...tokens];
  }

  /** The token that comes next; of type EOF at the end. */
  peek(): IToken {
    return this.LA(1);
  }

  skip(): void {
    this.SKIP_TOKEN();
  }

  /** Parses blocks to the end of the file or the first mistake. */
  parseBlocks(): SyntaxMistake | null {
    return this.attempt(this.fileRule as Rule<void>);
  }

  /** Goes on inside the last block, after a mistake in it. */
  parseRestOfBlock(): SyntaxMistake | null {
    const open = this.blocks[this.blocks.length - 1];
    const rule = open === undefined ? undefined : this.restRules.get(open.block);
    if (rule === undefined) return null;
    return this.attempt(rule, true);
  }

  private attempt(rule: Rule<void>, partial = false): SyntaxMistake | null {
    this.resetSentence();
    rule.method?.call(this);
    const error = this.errors[0];
    const meant = error === undefined ? [] : this.phrasesBegun();
    const missingUnit = error === undefined ? null : this.unitMissing(this.tokensBefore(error.token).at(-1));
    const ownWords = error === undefined ? null : this.ownWords(this.tokensBefore(error.token));
    this.errors = [];
    if (error === undefined) return null;
    if (partial && error.name === 'NotAllInputParsedException') return null;
    // Chevrotain leaves a failed parse at the end of its input; the next attempt begins at the mistake.
    const index = this.tokens.indexOf(error.token);
    this.setTokens(index < 0 ? [] : this.tokens.slice(index));
    return { token: error.token, expected: this.expectedWords, meant, missingUnit, ownWords };
  }

  private tokensBefore(token: IToken): readonly IToken[] {
    const index = this.tokens.indexOf(token);
    return index < 0 ? this.tokens : this.tokens.slice(0, index);
  }

  // ---- blocks --------------------------------------------------------------------------------------

  private defineBlocks(): void {
    const rows: RowRules = {
      header: this.rowRule('header_row', 'column', true),
      data: this.rowRule('data_row', 'cell', false),
    };
    for (const block of this.grammar.source.blocks) {
      const header = this.kinds.get(block.headerKind) as Rule<PhraseNode>;
      const rest = this.restRule(block, block.rows ? rows : null);
      this.restRules.set(block.id, rest);
      const whole = this.rule(`block_${block.id}`, () => {
        const node = this.enter(1, header);
        this.ACTION(() =>
          this.blocks.push({ block: block.id, header: node, clauses: [], end: null, damaged: false }),
        );
        this.enter(2, rest);
      });
      this.blockRules.set(block, whole);
    }
    this.defineFile();
  }

  private defineFile(): void {
    const choice = new Choice<void>(
      [...this.blockRules].map(([{ headerKind }, rule], index) => ({
        begins: this.beginningOfShape(`phrase:${headerKind}`),
        go: () => this.enter(index, rule),
      })),
    );
    const block: Way<void> = {
      begins: this.beginningOfAll(choice.ways),
      go: () => this.choose(0, choice),
    };
    this.fileRule = this.outerRule('file', () => this.repeat(0, block));
  }

  private beginningOfAll(ways: readonly Way<unknown>[]): Beginning {
    return new Beginning(() => [...new Set(ways.flatMap(({ begins }) => begins.types))]);
  }

  /** The clauses of a block, and its end. */
  private restRule({ id, clauseKind }: GrammarBlock, rows: RowRules | null): Rule<void> {
    const clause = this.kinds.get(clauseKind) as Rule<PhraseNode>;
    const begins = this.beginningOfShape(`phrase:${clauseKind}`);
    const choice = rows === null ? null : this.clauseOrRow({ begins, go: () => this.enter(1, clause) }, rows);
    const next: Way<void> = {
      begins: choice === null ? begins : this.beginningOfAll(choice.ways),
      go: () => {
        const node = choice === null ? this.enter(1, clause) : this.choose(1, choice);
        this.ACTION(() => (this.blocks[this.blocks.length - 1] as OpenBlock).clauses.push(node));
      },
    };
    const end = new Choice<IToken>(
      [END_WORDS.en, END_WORDS.zh].map((word) => ({
        begins: this.beginningOf(this.token(word)),
        go: () => this.CONSUME1(this.token(word)),
      })),
    );
    return this.outerRule(`rest_${id}`, () => {
      this.repeat(0, next);
      const word = this.choose(2, end);
      this.ACTION(() => {
        (this.blocks[this.blocks.length - 1] as OpenBlock).end = this.spanOf(word, word);
      });
    });
  }

  private clauseOrRow(clause: Way<PhraseNode>, { header, data }: RowRules): Choice<PhraseNode | RowNode> {
    const begins = this.beginningOf(PIPE);
    return new Choice<PhraseNode | RowNode>([
      clause,
      {
        begins,
        gate: () => this.headerRow() === undefined,
        go: () => this.enter(2, header),
        mayClash: true,
      },
      { begins, go: () => this.enter(3, data), mayClash: true },
    ]);
  }

  /** `header`: the first row of a table, which names its columns. */
  private rowRule(name: string, kind: string, header: boolean): Rule<RowNode> {
    const cell = this.kinds.get(kind) as Rule<PhraseNode>;
    const begins = this.beginningOfShape(`phrase:${kind}`);
    return this.rule(name, (): RowNode => {
      const cells: SlotNode[] = [];
      const open = this.CONSUME1(PIPE);
      this.repeatOnceOrMore(0, {
        begins,
        gate: () => this.isNextCell(header, cells.length),
        go: () => {
          const node = this.enter(0, cell);
          this.ACTION(() => cells.push(node));
          this.CONSUME2(PIPE);
        },
      });
      return this.ACTION(() => ({
        kind: 'row',
        cells,
        header,
        span: this.spanOf(open, this.LA(0)),
      }));
    });
  }

  /** On a new line, a word that begins no column, or one after the last cell, begins the next clause. */
  private isNextCell(header: boolean, cellCount: number): boolean {
    const next = this.LA(1) as ScannedToken;
    if (!next.lineStart) return true;
    return header
      ? this.startsOf('column').has(next.tokenType.name)
      : cellCount < (this.headerRow()?.cells.length ?? 0);
  }

  private headerRow(): RowNode | undefined {
    const open = this.blocks[this.blocks.length - 1];
    return open?.clauses.find((clause): clause is RowNode => clause.kind === 'row');
  }
}

/** A finished block as a node of the tree. */
export function closeBlock(open: OpenBlock): BlockNode {
  const last = open.clauses[open.clauses.length - 1];
  const { block, header, clauses, end, damaged } = open;
  const { file, start } = header.span;
  const span = { file, start, end: end?.end ?? last?.span.end ?? header.span.end };
  return { block, header, clauses, end, damaged, span };
}
