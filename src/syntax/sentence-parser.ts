/**
 * The rules of sentences: built from the prefix trees of the grammar, one rule a kind of sentence part, and of what
 * joins them: conditions, selections of items, lists.
 */
import type { IOrAlt, IToken, TokenType } from 'chevrotain';
import type { Language } from '../text/localized.js';
import { chooseReading } from './choose-reading.js';
import { CONNECTIVES } from './connectives.js';
import {
  type Grammar,
  type GrammarPhrase,
  kindOfShape,
  type Shape,
  type TrieEdge,
  type TrieNode,
} from './grammar.js';
import { HAN } from './han.js';
import { findMissingUnit } from './missing-unit.js';
import { endOf, type Rule, SlotParser } from './slot-parser.js';
import { LEFT, NUMBER, RIGHT } from './tokens.js';
import type { Connective, PhraseNode, SlotNode } from './tree.js';
import { UNIT_OF_WORD, type UnitWords } from './units.js';

const CONNECTIVE_ENTRIES = Object.entries(CONNECTIVES) as [Connective, Readonly<Record<Language, string>>][];

/** A phrase that is being read. */
interface Frame {
  readonly root: TrieNode;
  /** How far it has been read. */
  node: TrieNode;
}

/** With more phrases than this nobody can say which was meant. */
const MEANT_MAX = 3;

export class SentenceParser extends SlotParser {
  protected readonly kinds = new Map<string, Rule<PhraseNode>>();

  /** The phrases around the next token, the innermost last. */
  private frames: Frame[] = [];

  private captures: SlotNode[] = [];
  private accepted: TrieNode | null = null;
  private choiceCount = 0;
  private tokenUses = new Map<TokenType, number>();
  private subruleUses = new Map<Rule<SlotNode>, number>();
  /** Bodies may refer to rules that are defined later, so they are built when all rules are there. */
  private readonly bodies: (() => void)[] = [];

  constructor(grammar: Grammar, options: { readonly validate?: boolean } = {}) {
    super(grammar, options);
    for (const [kind, root] of grammar.kinds) this.kinds.set(kind, this.kindRule(kind, root));
    for (const phrase of grammar.source.phrases) {
      for (const slot of Object.values(phrase.slots)) this.defineComposed(slot.shape);
    }
    for (const build of this.bodies) build();
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

  private defineComposed(shape: Shape): void {
    const composed = kindOfShape(shape);
    if (composed === null || this.shapes.has(shape)) return;
    const kind = this.kinds.get(composed.kind);
    if (kind === undefined) throw new SyntaxError(`no phrase of kind ${composed.kind}`);
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
      this.frames.push({ root, node: root });
      walk();
      this.frames.pop();
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
        this.advance(edge.node);
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
      this.advance(edge.node);
      rest();
    };
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
