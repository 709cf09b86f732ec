/**
 * The rules of sentences: built from the prefix trees of the grammar, one rule a kind of sentence part, and of what
 * joins them: conditions, selections of items, lists.
 */
import type { IToken, TokenType } from 'chevrotain';
import { LANGUAGES, type Language } from '../text/localized.js';
import { chooseReading } from './choose-reading.js';
import { CONNECTIVES } from './connectives.js';
import { firstOfNode } from './first-words.js';
import {
  type Grammar,
  type GrammarPhrase,
  kindOfShape,
  type Reading,
  type Shape,
  type TrieEdge,
  type TrieNode,
} from './grammar.js';
import { HAN } from './han.js';
import { Beginning, Choice, type Way } from './look-ahead.js';
import type { Rule } from './look-ahead-parser.js';
import { findMissingUnit } from './missing-unit.js';
import { endOf, SlotParser } from './slot-parser.js';
import { LEFT, NUMBER, RIGHT } from './tokens.js';
import type { Connective, PhraseNode, SlotNode } from './tree.js';
import { UNIT_OF_WORD, type UnitWords } from './units.js';
import { findOwnWords, type OwnWords } from './words-in-own-language.js';

/** A phrase that is being read. */
interface Frame {
  readonly root: TrieNode;
  /** The first token of it. */
  readonly first: IToken;
  /** How far it has been read. */
  node: TrieNode;
}

/** How often a rule has used each of its parts so far: chevrotain wants the uses numbered. */
interface Uses {
  choices: number;
  readonly tokens: Map<TokenType, number>;
  readonly rules: Map<Rule<SlotNode>, number>;
}

/** With more phrases than this nobody can say which was meant. */
const MEANT_MAX = 3;

export class SentenceParser extends SlotParser {
  protected readonly kinds = new Map<string, Rule<PhraseNode>>();

  /** The phrases around the next token, the innermost last. */
  private frames: Frame[] = [];

  private captures: SlotNode[] = [];
  private accepted: TrieNode | null = null;

  constructor(grammar: Grammar, options: { readonly validate?: boolean } = {}) {
    super(grammar, options);
    for (const [kind, root] of grammar.kinds) this.kinds.set(kind, this.kindRule(kind, root));
    for (const phrase of grammar.source.phrases) {
      for (const slot of Object.values(phrase.slots)) this.defineComposed(slot.shape);
    }
  }

  protected override resetSentence(): void {
    super.resetSentence();
    this.captures = [];
    this.frames = [];
  }

  /** After a mistake: what the sentence could have become, from the innermost phrase of which a word was read. */
  protected phrasesBegun(): readonly GrammarPhrase[] {
    const begun = [...this.frames].reverse().find(({ root, node }) => node !== root);
    const found = new Set<GrammarPhrase>();
    if (begun !== undefined) collectPhrases(begun.node, found);
    return found.size > MEANT_MAX ? [] : [...found];
  }

  /** After a mistake behind a bare number: the unit that it lacks, where only one can stand there. */
  protected unitMissing(previous: IToken | undefined): UnitWords | null {
    const frame = this.frames.at(-1);
    if (frame === undefined || previous?.tokenType !== NUMBER) return null;
    return findMissingUnit(frame.root, frame.node);
  }

  /** After a mistake before which these tokens stand: what could stand in the language of the sentence. */
  protected ownWords(tokens: readonly IToken[]): OwnWords | null {
    const [sentence] = this.frames;
    const part = this.frames.at(-1);
    if (sentence === undefined || part === undefined || part.node === part.root) return null;
    const places = [sentence, part].map(({ first }) => tokens.indexOf(first));
    const [sentenceStart = -1, partStart = -1] = places;
    if (sentenceStart < 0 || partStart < 0) return null;
    const { node } = part;
    return findOwnWords(
      { tokens, sentenceStart, partStart, node, expected: this.expectedWords },
      this.grammar,
    );
  }

  private defineComposed(shape: Shape): void {
    const composed = kindOfShape(shape);
    if (composed === null || this.shapes.has(shape)) return;
    const kind = this.kinds.get(composed.kind);
    if (kind === undefined) throw new SyntaxError(`no phrase of kind ${composed.kind}`);
    if (composed.form === 'phrase') this.shapes.set(shape, kind);
    else if (composed.form === 'list')
      this.shapes.set(
        shape,
        this.rule(`list_${composed.kind}`, () => this.listOfPhrases(composed.kind, kind)),
      );
    else if (composed.form === 'expression') this.shapes.set(shape, this.expressionRule(composed.kind, kind));
    else this.shapes.set(shape, this.selectionRule(composed.kind, kind));
  }

  /** `or` binds weaker than `and`, `and` weaker than `not`. */
  private expressionRule(kind: string, atom: Rule<PhraseNode>): Rule<SlotNode> {
    let either: Rule<SlotNode> | null = null;
    const not = this.connective(0, 'not');
    const negated = (): SlotNode => {
      const word = not.go();
      const operand = this.enter(1, unary);
      return this.ACTION(() => this.operation('not', [operand], word));
    };
    const choice = new Choice<SlotNode>([
      { begins: not.begins, go: negated },
      { begins: this.beginningOf(LEFT), go: () => this.parentheses(either as Rule<SlotNode>) },
      { begins: this.beginningOfShape(`phrase:${kind}`), go: () => this.enter(2, atom) },
    ]);
    const unary: Rule<SlotNode> = this.rule(`unary_${kind}`, () => this.choose(0, choice));
    const both = this.chainRule(`both_${kind}`, 'and', unary);
    either = this.chainRule(`either_${kind}`, 'or', both);
    return either;
  }

  private parentheses(inner: Rule<SlotNode>): SlotNode {
    const open = this.CONSUME(LEFT);
    const node = this.enter(3, inner);
    const close = this.CONSUME(RIGHT);
    return this.ACTION(() => ({ kind: 'parentheses', inner: node, span: this.spanOf(open, close) }));
  }

  private chainRule(name: string, operator: Connective, member: Rule<SlotNode>): Rule<SlotNode> {
    const joined = this.connective(1, operator);
    return this.rule(name, () => this.chain(operator, member, joined));
  }

  private chain(operator: Connective, member: Rule<SlotNode>, joined: Way<IToken>): SlotNode {
    const first = this.enter(1, member);
    // As nearly everywhere.
    if (!this.isOpen(joined)) return first;
    const { begins, go } = joined;
    const operands: SlotNode[] = [first];
    let word: IToken | null = null;
    this.repeat(0, {
      begins,
      go: () => {
        const token = go();
        const next = this.enter(2, member);
        word ??= token;
        operands.push(next);
      },
    });
    return this.ACTION(() => (word === null ? first : this.operation(operator, operands, word)));
  }

  /** Item selections know one joining word a level: mixing them needs parentheses, checked when it is built. */
  private selectionRule(kind: string, atom: Rule<PhraseNode>): Rule<SlotNode> {
    let whole: Rule<SlotNode> | null = null;
    const choice = new Choice<SlotNode>([
      { begins: this.beginningOf(LEFT), go: () => this.parentheses(whole as Rule<SlotNode>) },
      { begins: this.beginningOfShape(`phrase:${kind}`), go: () => this.enter(2, atom) },
    ]);
    const part = this.rule(`part_${kind}`, () => this.choose(0, choice));
    const except = this.chainRule(`except_${kind}`, 'except', part);
    const also = this.chainRule(`also_${kind}`, 'also', except);
    whole = this.chainRule(`plus_${kind}`, 'plus', also);
    return whole;
  }

  private connective(index: number, operator: Connective): Way<IToken> {
    const types = LANGUAGES.map((language) => this.token(CONNECTIVES[operator][language]));
    const choice = new Choice<IToken>(
      types.map((type) => ({ begins: this.beginningOf(type), go: () => this.consume(index, type) })),
    );
    return { begins: this.beginningOf(...types), go: () => this.choose(index + 10, choice) };
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
    return this.rule(`kind_${kind}`, (): PhraseNode => {
      const outer = this.captures;
      const captures: SlotNode[] = [];
      this.captures = captures;
      const first = this.LA(1);
      walk ??= this.walker(root, { choices: 0, tokens: new Map(), rules: new Map() });
      this.frames.push({ root, first, node: root });
      walk();
      this.frames.pop();
      this.captures = outer;
      return this.RECORDING_PHASE ? RECORDED : this.phraseNode(captures, first);
    });
  }

  private phraseNode(captures: readonly SlotNode[], first: IToken): PhraseNode {
    const reading = chooseReading((this.accepted as TrieNode).accepts, captures);
    const start = first.startOffset;
    const end = endOf(this.LA(0));
    const within = captures[0]?.span;
    // Of a file's places many are the same, and all are kept as long as its tree.
    const span = within?.start === start && within.end === end ? within : { file: this.path, start, end };
    const slots = slotsOf(reading, captures);
    return { kind: 'phrase', phrase: reading.phrase.id, language: reading.language, slots, span };
  }

  /** A function that walks the tree from a node; made once, when the parser first comes there. */
  private walker(node: TrieNode, uses: Uses): () => void {
    const go = this.choice(node, uses);
    if (node.accepts.length === 0) return go;
    const accept = (): void => {
      this.accepted = node;
    };
    if (node.edges.length === 0) return accept;
    const index = uses.choices++;
    const way: Way<void> = { begins: this.beginningOfNode(node), go };
    return () => {
      accept();
      this.maybe(index, way);
    };
  }

  private choice(node: TrieNode, uses: Uses): () => void {
    // A word of the language wins over a name that is spelled like it; such a name can be quoted.
    const ordered = [...node.edges].sort((a, b) => Number(a.word === null) - Number(b.word === null));
    const ways = ordered.map((edge) => this.way(edge, uses));
    if (ways.length === 1) return (ways[0] as Way<void>).go;
    const index = uses.choices++;
    const choice = new Choice<void>(ways);
    return () => this.choose(index, choice);
  }

  private way(edge: TrieEdge, uses: Uses): Way<void> {
    return edge.word !== null
      ? this.wordWay(edge.node, this.token(edge.word), uses)
      : this.slotWay(edge.node, edge.shape as Shape, uses);
  }

  private wordWay(node: TrieNode, type: TokenType, uses: Uses): Way<void> {
    const index = uses.tokens.get(type) ?? 0;
    uses.tokens.set(type, index + 1);
    let rest: (() => void) | null = null;
    const go = (): void => {
      this.consume(index, type);
      this.advance(node);
      rest ??= this.walker(node, uses);
      rest();
    };
    return { begins: this.beginningOf(type), go, mayClash: true };
  }

  private slotWay(node: TrieNode, shape: Shape, uses: Uses): Way<void> {
    const rule = this.ruleOf(shape);
    const index = uses.rules.get(rule) ?? 0;
    uses.rules.set(rule, index + 1);
    const stops = unitWordsAfter(node);
    let rest: (() => void) | null = null;
    const go = (): void => {
      this.unitStops = stops;
      const value = this.enter(index, rule);
      this.captures.push(value);
      this.advance(node);
      rest ??= this.walker(node, uses);
      rest();
    };
    return { begins: this.beginningOfShape(shape), go, mayClash: true };
  }

  private beginningOfNode(node: TrieNode): Beginning {
    return new Beginning(() => this.typesOf(firstOfNode(this.grammar, node)));
  }

  private advance(node: TrieNode): void {
    const frame = this.frames[this.frames.length - 1];
    if (frame !== undefined) frame.node = node;
  }

  private ruleOf(shape: Shape): Rule<SlotNode> {
    const rule = this.shapes.get(shape);
    if (rule === undefined) throw new SyntaxError(`no rule for the shape ${shape}`);
    return rule;
  }
}

const NO_SLOTS: PhraseNode['slots'] = {};

/** What rules give while chevrotain records them: nobody looks at it. */
const RECORDED: PhraseNode = {
  kind: 'phrase',
  phrase: '',
  language: 'en',
  slots: NO_SLOTS,
  span: { file: '', start: 0, end: 0 },
};

function slotsOf({ slotNames }: Reading, captures: readonly SlotNode[]): PhraseNode['slots'] {
  if (slotNames.length === 0) return NO_SLOTS;
  const slots: Record<string, SlotNode> = {};
  for (let index = 0; index < slotNames.length; index += 1)
    slots[slotNames[index] as string] = captures[index] as SlotNode;
  return slots;
}

function collectPhrases(node: TrieNode, found: Set<GrammarPhrase>): void {
  for (const { phrase } of node.accepts) found.add(phrase);
  for (const edge of node.edges) {
    if (found.size > MEANT_MAX) return;
    collectPhrases(edge.node, found);
  }
}

function unitWordsAfter(node: TrieNode): ReadonlySet<string> {
  return new Set(node.edges.flatMap(({ word }) => (word !== null && UNIT_OF_WORD.has(word) ? [word] : [])));
}
