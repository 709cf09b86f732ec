/** The rules of what stands in slots: names, numbers with their units, dates, texts, and lists of them. */
import type { IToken, TokenType } from 'chevrotain';
import type { Span } from '../text/source.js';
import { parseDecimal } from '../value/decimal.js';
import { ZERO } from '../value/fraction.js';
import { type FirstWord, firstOfKind, firstOfShape, wordsBeforeNumbers } from './first-words.js';
import type { Grammar, Shape } from './grammar.js';
import { Beginning, Choice, type Way } from './look-ahead.js';
import { LookAheadParser, type Rule } from './look-ahead-parser.js';
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
  typeNamed,
  UNIT_WORD,
} from './tokens.js';
import type { NameNode, QuantityNode, SlotNode, UnitNode } from './tree.js';
import { UNIT_OF_WORD } from './units.js';

/** Whoever extends it defines further rules and at last calls `finishRules`. */
export class SlotParser extends LookAheadParser {
  protected readonly grammar: Grammar;
  protected readonly shapes = new Map<Shape, Rule<SlotNode>>();
  protected path = '';
  /** Words that end the quantity before them, though they are units elsewhere: 件 in 第 2 至 5 件. */
  protected unitStops: ReadonlySet<string> = new Set();

  /** Words that begin a clause with a number after them. */
  private beforeNumbers: ReadonlySet<string> | null = null;
  /** What can begin a phrase of the list of phrases that the parser is in, if any. */
  private outerStarts: ReadonlySet<string> | null = null;
  private readonly beginnings = new Map<Shape, Beginning>();
  private readonly comma = this.beginningOf(COMMA);

  constructor(grammar: Grammar, options: { readonly validate?: boolean } = {}) {
    super(createVocabulary(grammar), options);
    this.grammar = grammar;
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

  protected beginningOf(...types: readonly TokenType[]): Beginning {
    return new Beginning(() => types);
  }

  protected beginningOfShape(shape: Shape): Beginning {
    const known = this.beginnings.get(shape);
    if (known !== undefined) return known;
    const made = new Beginning(() => this.typesOf(firstOfShape(this.grammar, shape)));
    this.beginnings.set(shape, made);
    return made;
  }

  protected typesOf(words: Iterable<FirstWord>): readonly TokenType[] {
    return [...words].map((word) => typeNamed(this.vocabulary, word));
  }

  private plainRule(shape: Shape): Rule<SlotNode> {
    const ruleName = `shape_${shape}`;
    switch (shape) {
      case 'quantity':
        return this.quantityRule(ruleName);
      case 'date':
        return this.rule(ruleName, () => this.literal('date', this.CONSUME(DATE)));
      case 'time':
        return this.rule(ruleName, () => this.literal('time', this.CONSUME(TIME)));
      case 'text':
        return this.rule(ruleName, () => this.literal('text', this.CONSUME(TEXT)));
      case 'name':
        return this.nameRule(ruleName);
      case 'value':
        return this.valueRule(ruleName);
      default: {
        const member: Shape = shape === 'names' ? 'name' : 'value';
        const isMember = shape === 'names' ? isNameToken : isValueToken;
        const goesOn = (): boolean => this.ownsComma(isMember);
        return this.rule(ruleName, () => this.list(this.shapes.get(member) as Rule<SlotNode>, goesOn));
      }
    }
  }

  private literal(kind: 'date' | 'time' | 'text', token: IToken): SlotNode {
    return this.ACTION(() => ({ kind, text: token.image, span: this.spanOf(token, token) }));
  }

  private nameRule(ruleName: string): Rule<SlotNode> {
    const choice = new Choice<IToken>([
      {
        begins: this.beginningOf(NAME_LIKE),
        go: () => this.CONSUME(NAME_LIKE),
        gate: () => this.canBeName(this.LA(1) as ScannedToken),
      },
      { begins: this.beginningOf(TEXT), go: () => this.CONSUME(TEXT) },
    ]);
    return this.rule(ruleName, (): SlotNode => {
      const token = this.choose(0, choice);
      return this.ACTION(
        (): NameNode => ({ kind: 'name', text: token.image, span: this.spanOf(token, token) }),
      );
    });
  }

  /** A word of the language at the beginning of a line begins a sentence: a forgotten name must not swallow it. */
  private canBeName({ tokenType, lineStart }: ScannedToken): boolean {
    return !lineStart || tokenType === PLAIN_WORD;
  }

  private valueRule(ruleName: string): Rule<SlotNode> {
    const members: readonly Shape[] = ['quantity', 'date', 'time', 'name'];
    const choice = new Choice<SlotNode>(
      members.map((shape) => ({
        begins: this.beginningOfShape(shape),
        go: () => this.enter(0, this.shapes.get(shape) as Rule<SlotNode>),
      })),
    );
    return this.rule(ruleName, () => this.choose(0, choice));
  }

  private quantityRule(ruleName: string): Rule<SlotNode> {
    const word = new Choice<IToken>([
      { begins: this.beginningOf(UNIT_WORD), go: () => this.CONSUME(UNIT_WORD) },
      { begins: this.beginningOf(PLAIN_WORD), go: () => this.CONSUME(PLAIN_WORD) },
    ]);
    const unit: Way<IToken> = {
      begins: this.beginningOf(UNIT_WORD, PLAIN_WORD),
      go: () => this.choose(0, word),
      gate: () => this.canBeUnit(this.LA(1) as ScannedToken, this.LA(2)),
    };
    return this.rule(ruleName, () => {
      const number = this.CONSUME(NUMBER);
      const found = this.maybe(0, unit);
      return this.ACTION(() => this.quantityNode(number, found));
    });
  }

  private quantityNode(number: IToken, unit: IToken | undefined): QuantityNode {
    const value = parseDecimal(number.image.replace(/[,_]/g, '')) ?? ZERO;
    return {
      kind: 'quantity',
      value,
      digits: number.image,
      unit: unit === undefined ? null : this.unit(unit),
      span: this.spanOf(number, unit ?? number),
    };
  }

  private canBeUnit({ tokenType, image, lineStart }: ScannedToken, next: IToken): boolean {
    if (this.unitStops.has(image)) return false;
    // 积分 is a unit and also the first word of 积分 2 倍: before a number it begins the next clause.
    if (next.tokenType === NUMBER && this.beginsClauseBeforeNumber(image)) return false;
    // A plain word on a new line is most often the misspelt beginning of a sentence.
    return !(lineStart && tokenType === PLAIN_WORD);
  }

  private beginsClauseBeforeNumber(word: string): boolean {
    this.beforeNumbers ??= new Set(
      this.grammar.source.blocks.flatMap(({ clauseKind }) => wordsBeforeNumbers(this.grammar, clauseKind)),
    );
    return this.beforeNumbers.has(word);
  }

  private unit(token: IToken): UnitNode {
    return { id: UNIT_OF_WORD.get(token.image) ?? null, text: token.image, span: this.spanOf(token, token) };
  }

  /** `goesOn`: whether the comma that comes next belongs to this list. */
  private list(member: Rule<SlotNode>, goesOn: () => boolean): SlotNode {
    const items: SlotNode[] = [this.enter(1, member)];
    const next: Way<void> = {
      begins: this.comma,
      gate: goesOn,
      go: () => {
        this.CONSUME(COMMA);
        items.push(this.enter(2, member));
      },
    };
    this.repeat(0, next);
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
    return firstOfKind(this.grammar, kind);
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
    const last = nodes[nodes.length - 1]?.span ?? first;
    return first === last ? first : { file: first.file, start: first.start, end: last.end };
  }
}

function isNameToken({ tokenType }: IToken): boolean {
  return tokenType === TEXT || tokenType === NAME_LIKE || tokenType.CATEGORIES?.includes(NAME_LIKE) === true;
}

function isValueToken(token: IToken): boolean {
  const { tokenType } = token;
  return tokenType === NUMBER || tokenType === DATE || tokenType === TIME || isNameToken(token);
}

export function endOf(token: IToken): number {
  return (token.endOffset ?? token.startOffset) + 1;
}
