/**
 * The rules of sentences: built from the prefix trees of the grammar, one rule a kind of sentence part, and one for
 * every shape of slot.
 */
import {
  EmbeddedActionsParser,
  EOF,
  type IOrAlt,
  type IToken,
  type ParserMethod,
  type TokenType,
} from 'chevrotain';
import type { Language } from '../text/localized.js';
import type { Span } from '../text/source.js';
import { parseDecimal } from '../value/decimal.js';
import { ZERO } from '../value/fraction.js';
import { chooseReading } from './choose-reading.js';
import { CONNECTIVES } from './connectives.js';
import { Expectation } from './expectation.js';
import { firstOfKind } from './first-words.js';
import { type Grammar, kindOfShape, type Shape, type TrieEdge, type TrieNode } from './grammar.js';
import { HAN } from './han.js';
import {
  COMMA,
  createVocabulary,
  DATE,
  LEFT,
  NAME_LIKE,
  NUMBER,
  PLAIN_WORD,
  RIGHT,
  type ScannedToken,
  TEXT,
  TIME,
  type TokenVocabulary,
  UNIT_WORD,
} from './tokens.js';
import type { Connective, NameNode, PhraseNode, QuantityNode, SlotNode, UnitNode } from './tree.js';
import { UNIT_OF_WORD } from './units.js';

export type Rule<T> = ParserMethod<[], T>;

const CONNECTIVE_ENTRIES = Object.entries(CONNECTIVES) as [Connective, Readonly<Record<Language, string>>][];

/** Whoever extends it defines its own rules and then calls `performSelfAnalysis`. */
export class SentenceParser extends EmbeddedActionsParser {
  readonly vocabulary: TokenVocabulary;

  protected readonly grammar: Grammar;
  protected readonly kinds = new Map<string, Rule<PhraseNode>>();
  protected path = '';
  /** The words that could have stood where the last mistake is. */
  protected expectedWords: readonly string[] = [];

  private readonly shapes = new Map<Shape, Rule<SlotNode>>();
  private captures: SlotNode[] = [];
  private accepted: TrieNode | null = null;
  /** Words that end the quantity before them, though they are units elsewhere: 件 in 第 2 至 5 件. */
  private unitStops: ReadonlySet<string> = new Set();
  /** What can begin a phrase of the list of phrases that the parser is in, if any. */
  private outerStarts: ReadonlySet<string> | null = null;
  private readonly starts = new Map<string, ReadonlySet<string>>();
  private choiceCount = 0;
  private tokenUses = new Map<TokenType, number>();
  private subruleUses = new Map<Rule<SlotNode>, number>();

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
    this.defineShapes();
  }

  /** Forgets what a mistake left half done. */
  protected resetSentence(): void {
    this.expectedWords = [];
    this.outerStarts = null;
    this.captures = [];
  }

  protected token(word: string): TokenType {
    return this.vocabulary.words.get(word) as TokenType;
  }

  // ---- rules of the shapes -------------------------------------------------------------------------

  private defineShapes(): void {
    const plain: Shape[] = ['name', 'names', 'text', 'quantity', 'date', 'time', 'value', 'values'];
    for (const shape of plain) this.shapes.set(shape, this.plainRule(shape));
    for (const [kind, root] of this.grammar.kinds) this.kinds.set(kind, this.kindRule(kind, root));
    const used = new Set<Shape>(['list:column', 'list:cell']);
    for (const phrase of this.grammar.source.phrases) {
      for (const slot of Object.values(phrase.slots)) used.add(slot.shape);
    }
    for (const shape of used) this.defineComposed(shape);
    this.buildKindBodies();
  }

  private readonly bodies: (() => void)[] = [];

  /** Bodies may refer to rules that are defined later, so they are looked up when they run. */
  private buildKindBodies(): void {
    for (const build of this.bodies) build();
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
      // 积分 is a unit and also the first word of 积分 2 倍: before a number it begins the next clause.
      GATE: () => this.LA(2).tokenType !== NUMBER && this.canBeUnit(this.LA(1) as ScannedToken),
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

  /** A plain word on a new line is no unit: most often it is the misspelt beginning of a sentence. */
  private canBeUnit({ tokenType, image, lineStart }: ScannedToken): boolean {
    return !this.unitStops.has(image) && !(lineStart && tokenType === PLAIN_WORD);
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

  private listOfPhrases(kind: string, member: Rule<SlotNode>): SlotNode {
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

  private defineComposed(shape: Shape): void {
    const composed = kindOfShape(shape);
    if (composed === null || this.shapes.has(shape)) return;
    const kind = this.kinds.get(composed.kind);
    if (kind === undefined) {
      if (composed.kind === 'column' || composed.kind === 'cell') return;
      throw new SyntaxError(`no phrase of kind ${composed.kind}`);
    }
    if (composed.form === 'phrase') this.shapes.set(shape, kind);
    else if (composed.form === 'list')
      this.shapes.set(
        shape,
        this.RULE(`list_${composed.kind}`, () => this.listOfPhrases(composed.kind, kind)),
      );
    else if (composed.form === 'expression') this.shapes.set(shape, this.expressionRule(composed.kind, kind));
    else this.shapes.set(shape, this.selectionRule(composed.kind, kind));
  }

  /** `or` binds weaker than `and`, `and` weaker than `not`. */
  private expressionRule(kind: string, atom: Rule<PhraseNode>): Rule<SlotNode> {
    let either: Rule<SlotNode> | null = null;
    const unary: Rule<SlotNode> = this.RULE(
      `unary_${kind}`,
      (): SlotNode =>
        this.OR<SlotNode>([
          {
            ALT: () => {
              const word = this.connective(0, 'not');
              const operand = this.SUBRULE1(unary);
              return this.ACTION(() => this.operation('not', [operand], word));
            },
          },
          { ALT: () => this.parentheses(either as Rule<SlotNode>) },
          { ALT: () => this.SUBRULE2(atom) },
        ]),
    );
    const both = this.RULE(`both_${kind}`, () => this.chain('and', unary));
    either = this.RULE(`either_${kind}`, () => this.chain('or', both));
    return either;
  }

  private parentheses(inner: Rule<SlotNode>): SlotNode {
    const open = this.CONSUME(LEFT);
    const node = this.SUBRULE3(inner);
    const close = this.CONSUME(RIGHT);
    return this.ACTION(() => ({ kind: 'parentheses', inner: node, span: this.spanOf(open, close) }));
  }

  private chain(operator: Connective, member: Rule<SlotNode>): SlotNode {
    const operands: SlotNode[] = [];
    let word: IToken | null = null;
    const first = this.SUBRULE1(member);
    this.ACTION(() => operands.push(first));
    this.MANY(() => {
      const token = this.connective(1, operator);
      const next = this.SUBRULE2(member);
      this.ACTION(() => {
        word ??= token;
        operands.push(next);
      });
    });
    return this.ACTION(() => (word === null ? first : this.operation(operator, operands, word)));
  }

  /** Item selections know one joining word a level: mixing them needs parentheses, checked when it is built. */
  private selectionRule(kind: string, atom: Rule<PhraseNode>): Rule<SlotNode> {
    let whole: Rule<SlotNode> | null = null;
    const part: Rule<SlotNode> = this.RULE(
      `part_${kind}`,
      (): SlotNode =>
        this.OR<SlotNode>([
          { ALT: () => this.parentheses(whole as Rule<SlotNode>) },
          { ALT: () => this.SUBRULE2(atom) },
        ]),
    );
    const except = this.RULE(`except_${kind}`, () => this.chain('except', part));
    const also = this.RULE(`also_${kind}`, () => this.chain('also', except));
    whole = this.RULE(`plus_${kind}`, () => this.chain('plus', also));
    return whole;
  }

  private connective(idx: number, operator: Connective): IToken {
    const words = CONNECTIVE_ENTRIES.find(([id]) => id === operator)?.[1] as Readonly<
      Record<Language, string>
    >;
    return this.or<IToken>(idx + 10, [
      { ALT: () => this.consume(idx, this.token(words.en)) },
      { ALT: () => this.consume(idx, this.token(words.zh)) },
    ]);
  }

  private operation(operator: Connective, operands: readonly SlotNode[], word: IToken): SlotNode {
    const language: Language = HAN.test(word.image) ? 'zh' : 'en';
    const over = this.spanOver(operands);
    const span = operator === 'not' ? { ...over, start: word.startOffset } : over;
    return { kind: 'operation', operator, operands, language, span };
  }

  // ---- rules of the kinds --------------------------------------------------------------------------

  private kindRule(kind: string, root: TrieNode): Rule<PhraseNode> {
    let walk: (() => void) | null = null;
    this.bodies.push(() => {
      this.choiceCount = 0;
      this.tokenUses = new Map();
      this.subruleUses = new Map();
      walk = this.walker(root);
    });
    return this.RULE(`kind_${kind}`, (): PhraseNode => {
      const outer = this.captures;
      const captures: SlotNode[] = [];
      this.captures = captures;
      const first = this.LA(1);
      if (walk === null) throw new SyntaxError('grammar used before it was built');
      walk();
      this.captures = outer;
      return this.ACTION(() => this.phraseNode(captures, first));
    });
  }

  private phraseNode(captures: readonly SlotNode[], first: IToken): PhraseNode {
    const reading = chooseReading((this.accepted as TrieNode).accepts, captures);
    const slots: Record<string, SlotNode> = {};
    reading.slotNames.forEach((name, index) => {
      slots[name] = captures[index] as SlotNode;
    });
    const span = { file: this.path, start: first.startOffset, end: endOf(this.LA(0)) };
    return { kind: 'phrase', phrase: reading.phrase.id, language: reading.language, slots, span };
  }

  /** A function that walks the tree from a node; made once, so that the parser stays fast. */
  private walker(node: TrieNode): () => void {
    const go = this.choice(node.edges);
    if (node.accepts.length === 0) return go;
    const accept = (): void => {
      this.accepted = node;
    };
    if (node.edges.length === 0) return accept;
    const index = this.choiceCount++;
    return () => {
      accept();
      this.option(index, go);
    };
  }

  private choice(edges: readonly TrieEdge[]): () => void {
    // A word of the language wins over a name that is spelled like it; such a name can be quoted.
    const ordered = [...edges].sort((a, b) => Number(a.word === null) - Number(b.word === null));
    const steps = ordered.map((edge) => this.step(edge));
    if (steps.length === 1) return steps[0] as () => void;
    const index = this.choiceCount++;
    const alternatives: IOrAlt<void>[] = steps.map((step) => ({ ALT: step, IGNORE_AMBIGUITIES: true }));
    return () => {
      this.or(index, alternatives);
    };
  }

  private step(edge: TrieEdge): () => void {
    const rest = this.walker(edge.node);
    if (edge.word !== null) {
      const type = this.token(edge.word);
      const index = this.tokenUses.get(type) ?? 0;
      this.tokenUses.set(type, index + 1);
      return () => {
        this.consume(index, type);
        rest();
      };
    }
    const rule = this.ruleOf(edge.shape as Shape);
    const index = this.subruleUses.get(rule) ?? 0;
    this.subruleUses.set(rule, index + 1);
    const stops = unitWordsAfter(edge.node);
    return () => {
      this.unitStops = stops;
      const value = this.subrule(index, rule);
      this.ACTION(() => this.captures.push(value));
      rest();
    };
  }

  private ruleOf(shape: Shape): Rule<SlotNode> {
    const rule = this.shapes.get(shape);
    if (rule === undefined) throw new SyntaxError(`no rule for the shape ${shape}`);
    return rule;
  }

  // ---- places --------------------------------------------------------------------------------------

  protected spanOf(first: IToken, last: IToken): Span {
    return { file: this.path, start: first.startOffset, end: endOf(last) };
  }

  private spanOver(nodes: readonly SlotNode[]): Span {
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

function unitWordsAfter(node: TrieNode): ReadonlySet<string> {
  return new Set(node.edges.flatMap(({ word }) => (word !== null && UNIT_OF_WORD.has(word) ? [word] : [])));
}

export function endOf(token: IToken): number {
  return (token.endOffset ?? token.startOffset) + 1;
}
