/** The rules of what stands in slots: names, numbers with their units, dates, texts, and lists of them. */
import { EmbeddedActionsParser, EOF, type IToken, type ParserMethod, type TokenType } from 'chevrotain';
import type { Span } from '../text/source.js';
import { parseDecimal } from '../value/decimal.js';
import { ZERO } from '../value/fraction.js';
import { Expectation } from './expectation.js';
import { firstOfKind, wordsBeforeNumbers } from './first-words.js';
import type { Grammar, Shape } from './grammar.js';
import {
  COMMA,
  createVocabulary,
  DATE,
  NAME_LIKE,
  NUMBER,
  PLAIN_WORD,
  type ScannedToken,
  TEXT,
  TIME,
  type TokenVocabulary,
  UNIT_WORD,
} from './tokens.js';
import type { NameNode, QuantityNode, SlotNode, UnitNode } from './tree.js';
import { UNIT_OF_WORD } from './units.js';

export type Rule<T> = ParserMethod<[], T>;

/** Whoever extends it defines further rules and at last calls `performSelfAnalysis`. */
export class SlotParser extends EmbeddedActionsParser {
  readonly vocabulary: TokenVocabulary;

  protected readonly grammar: Grammar;
  protected readonly shapes = new Map<Shape, Rule<SlotNode>>();
  protected path = '';
  /** The words that could have stood where the last mistake is. */
  protected expectedWords: readonly string[] = [];
  /** Words that end the quantity before them, though they are units elsewhere: 件 in 第 2 至 5 件. */
  protected unitStops: ReadonlySet<string> = new Set();

  /** Words that begin a clause with a number after them. */
  private readonly beforeNumbers: ReadonlySet<string>;
  /** What can begin a phrase of the list of phrases that the parser is in, if any. */
  private outerStarts: ReadonlySet<string> | null = null;
  private readonly starts = new Map<string, ReadonlySet<string>>();

  constructor(grammar: Grammar, options: { readonly validate?: boolean } = {}) {
    const vocabulary = createVocabulary(grammar);
    const expectation = new Expectation();
    super([...vocabulary.types, EOF], {
      skipValidations: options.validate !== true,
      maxLookahead: 1,
      errorMessageProvider: expectation,
    });
    expectation.listener = (words) => {
      this.expectedWords = words;
    };
    this.vocabulary = vocabulary;
    this.grammar = grammar;
    this.beforeNumbers = new Set(
      grammar.source.blocks.flatMap(({ clauseKind }) => wordsBeforeNumbers(grammar, clauseKind)),
    );
    const plain: Shape[] = ['name', 'names', 'text', 'quantity', 'date', 'time', 'value', 'values'];
    for (const shape of plain) this.shapes.set(shape, this.plainRule(shape));
  }

  /** Forgets what a mistake left half done. */
  protected resetSentence(): void {
    this.expectedWords = [];
    this.outerStarts = null;
  }

  protected token(word: string): TokenType {
    return this.vocabulary.words.get(word) as TokenType;
  }

  private plainRule(shape: Shape): Rule<SlotNode> {
    const ruleName = `shape_${shape}`;
    switch (shape) {
      case 'quantity':
        return this.RULE(ruleName, () => this.quantity());
      case 'date':
        return this.RULE(ruleName, () => this.literal('date', this.CONSUME(DATE)));
      case 'time':
        return this.RULE(ruleName, () => this.literal('time', this.CONSUME(TIME)));
      case 'text':
        return this.RULE(ruleName, () => this.literal('text', this.CONSUME(TEXT)));
      case 'name':
        return this.RULE(ruleName, () => this.name());
      case 'value':
        return this.RULE(ruleName, () => this.value());
      default: {
        const member: Shape = shape === 'names' ? 'name' : 'value';
        const isMember = shape === 'names' ? isNameToken : isValueToken;
        const goesOn = (): boolean => this.ownsComma(isMember);
        return this.RULE(ruleName, () => this.list(this.shapes.get(member) as Rule<SlotNode>, goesOn));
      }
    }
  }

  private literal(kind: 'date' | 'time' | 'text', token: IToken): SlotNode {
    return this.ACTION(() => ({ kind, text: token.image, span: this.spanOf(token, token) }));
  }

  private name(): SlotNode {
    const token = this.OR<IToken>([
      { GATE: () => this.canBeName(this.LA(1) as ScannedToken), ALT: () => this.CONSUME(NAME_LIKE) },
      { ALT: () => this.CONSUME(TEXT) },
    ]);
    return this.ACTION(
      (): NameNode => ({ kind: 'name', text: token.image, span: this.spanOf(token, token) }),
    );
  }

  /** A word of the language at the beginning of a line begins a sentence: a forgotten name must not swallow it. */
  private canBeName({ tokenType, lineStart }: ScannedToken): boolean {
    return !lineStart || tokenType === PLAIN_WORD;
  }

  private value(): SlotNode {
    return this.OR<SlotNode>([
      { ALT: () => this.SUBRULE(this.shapes.get('quantity') as Rule<SlotNode>) },
      { ALT: () => this.SUBRULE(this.shapes.get('date') as Rule<SlotNode>) },
      { ALT: () => this.SUBRULE(this.shapes.get('time') as Rule<SlotNode>) },
      { ALT: () => this.SUBRULE(this.shapes.get('name') as Rule<SlotNode>) },
    ]);
  }

  private quantity(): SlotNode {
    const number = this.CONSUME(NUMBER);
    const unit = this.OPTION({
      GATE: () => this.canBeUnit(this.LA(1) as ScannedToken, this.LA(2)),
      DEF: () =>
        this.OR<IToken>([{ ALT: () => this.CONSUME(UNIT_WORD) }, { ALT: () => this.CONSUME(PLAIN_WORD) }]),
    });
    return this.ACTION((): QuantityNode => {
      const value = parseDecimal(number.image.replace(/[,_]/g, '')) ?? ZERO;
      return {
        kind: 'quantity',
        value,
        digits: number.image,
        unit: unit === undefined ? null : this.unit(unit),
        span: this.spanOf(number, unit ?? number),
      };
    });
  }

  private canBeUnit({ tokenType, image, lineStart }: ScannedToken, next: IToken): boolean {
    if (this.unitStops.has(image)) return false;
    // 积分 is a unit and also the first word of 积分 2 倍: before a number it begins the next clause.
    if (next.tokenType === NUMBER && this.beforeNumbers.has(image)) return false;
    // A plain word on a new line is most often the misspelt beginning of a sentence.
    return !(lineStart && tokenType === PLAIN_WORD);
  }

  private unit(token: IToken): UnitNode {
    return { id: UNIT_OF_WORD.get(token.image) ?? null, text: token.image, span: this.spanOf(token, token) };
  }

  /** `goesOn`: whether the comma that comes next belongs to this list. */
  private list(member: Rule<SlotNode>, goesOn: () => boolean): SlotNode {
    const items: SlotNode[] = [];
    const first = this.SUBRULE1(member);
    this.ACTION(() => items.push(first));
    this.MANY({
      GATE: goesOn,
      DEF: () => {
        this.CONSUME(COMMA);
        const item = this.SUBRULE2(member);
        this.ACTION(() => items.push(item));
      },
    });
    return this.ACTION(() => ({ kind: 'list', items, span: this.spanOver(items) }));
  }

  protected listOfPhrases(kind: string, member: Rule<SlotNode>): SlotNode {
    const outer = this.outerStarts;
    this.ACTION(() => {
      this.outerStarts = this.startsOf(kind);
    });
    const list = this.list(member, () => true);
    this.ACTION(() => {
      this.outerStarts = outer;
    });
    return list;
  }

  protected startsOf(kind: string): ReadonlySet<string> {
    const known = this.starts.get(kind) ?? firstOfKind(this.grammar, kind);
    this.starts.set(kind, known);
    return known;
  }

  /** Inside a list of phrases, a comma before what can begin such a phrase belongs to that list. */
  private ownsComma(isMember: (token: IToken) => boolean): boolean {
    if (this.outerStarts === null) return true;
    const next = this.LA(2);
    return isMember(next) && !this.outerStarts.has(next.tokenType.name);
  }

  // ---- places --------------------------------------------------------------------------------------

  protected spanOf(first: IToken, last: IToken): Span {
    return { file: this.path, start: first.startOffset, end: endOf(last) };
  }

  protected spanOver(nodes: readonly SlotNode[]): Span {
    const first = (nodes[0] as SlotNode).span;
    return { ...first, end: nodes[nodes.length - 1]?.span.end ?? first.end };
  }
}

function isNameToken({ tokenType }: IToken): boolean {
  return tokenType === TEXT || tokenType === NAME_LIKE || tokenType.CATEGORIES?.includes(NAME_LIKE) === true;
}

function isValueToken(token: IToken): boolean {
  return isNameToken(token) || [NUMBER, DATE, TIME].includes(token.tokenType);
}

export function endOf(token: IToken): number {
  return (token.endOffset ?? token.startOffset) + 1;
}
