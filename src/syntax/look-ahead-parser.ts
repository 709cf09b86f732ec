/**
 * A chevrotain parser that knows itself which token begins what. Chevrotain would find that out whenever the parser
 * is built, by recording every rule and walking through the record: several times the cost of starting Node. Here the
 * grammar is asked, and only for the points to which a text leads the parser. With `validate` chevrotain records and
 * judges the rules as it always does, and what it finds is compared with what the grammar says.
 */
import {
  createToken,
  EmbeddedActionsParser,
  EOF,
  getLookaheadPaths,
  type IOrAlt,
  type LookaheadProductionType,
  NoViableAltException,
  type ParserMethod,
  type TokenType,
} from 'chevrotain';
import { Expectation } from './expectation.js';
import type { Beginning, Choice, Way } from './look-ahead.js';
import type { TokenVocabulary } from './tokens.js';

export interface Rule<T> {
  /** Without `validate` rules enter each other by their bodies alone: mistakes pass through them to the file's rule. */
  readonly body: () => T;
  /** As chevrotain knows it: all rules with `validate`, else those that are called from outside. */
  readonly method: ParserMethod<[], T> | null;
}

/**
 * Chevrotain looks types up here for its own recovery and completion, which are not used; only one that has members
 * makes it heed categories.
 */
const CATEGORY = createToken({ name: '<category>' });
const PARSER_TYPES: TokenType[] = [CATEGORY, createToken({ name: '<member>', categories: [CATEGORY] }), EOF];

/** A point of the grammar where the next token decides, for the comparison with chevrotain. */
interface DecidedPoint {
  readonly rule: string;
  readonly form: LookaheadProductionType;
  readonly index: number;
  readonly beginnings: readonly Beginning[];
}

/** Whoever extends it defines rules with `rule` and at last calls `finishRules`. */
export class LookAheadParser extends EmbeddedActionsParser {
  readonly vocabulary: TokenVocabulary;

  /** The words that could have stood where the last mistake is. */
  protected expectedWords: readonly string[] = [];

  private readonly validates: boolean;
  private readonly points: DecidedPoint[] = [];
  private recordedRule = '';

  constructor(vocabulary: TokenVocabulary, options: { readonly validate?: boolean }) {
    const expectation = new Expectation();
    super(PARSER_TYPES, {
      skipValidations: options.validate !== true,
      maxLookahead: 1,
      errorMessageProvider: expectation,
    });
    expectation.listener = (words) => {
      this.expectedWords = words;
    };
    this.vocabulary = vocabulary;
    this.validates = options.validate === true;
  }

  protected rule<T>(name: string, body: () => T): Rule<T> {
    return this.validates ? this.outerRule(name, body) : { body, method: null };
  }

  /** A rule that `start` can call. */
  protected outerRule<T>(name: string, body: () => T): Rule<T> {
    if (!this.validates) return { body, method: this.RULE(name, body) };
    const recorded = (): T => {
      this.recordedRule = name;
      return body();
    };
    return { body, method: this.RULE(name, recorded) };
  }

  /** Enters a rule from another one. `index` is unique among the uses of the same rule there. */
  protected enter<T>(index: number, { body, method }: Rule<T>): T {
    return this.validates && method !== null ? this.subrule(index, method) : body();
  }

  /** Ends the definition of rules. Throws when `validate` was asked for and something is wrong with them. */
  protected finishRules(): void {
    if (this.validates) {
      this.performSelfAnalysis();
      for (const point of this.points) this.compare(point);
      return;
    }
    // All that chevrotain's own analysis would leave behind, beside the look-ahead that is not asked for.
    Object.assign(this, { selfAnalysisDone: true });
    // Every rule is a property, and so many make an object slow. One that is a prototype is made fast again.
    Object.create(this);
  }

  // ---- points where the next token decides ---------------------------------------------------------

  /** Takes the first way that is open; where none is, that is a mistake. `index` is unique among the rule's choices. */
  protected choose<T>(index: number, choice: Choice<T>): T {
    if (this.RECORDING_PHASE) {
      this.note('Alternation', index, choice.ways);
      const alternatives = choice.ways.map(asAlternative);
      return this.or<T>(index, alternatives);
    }
    const way = choice.find(this.LA(1).tokenType);
    return way === undefined ? this.refuse(choice.ways) : way.go();
  }

  /** Takes the way if it is open. */
  protected maybe<T>(index: number, way: Way<T>): T | undefined {
    if (this.RECORDING_PHASE) {
      this.note('Option', index, [way]);
      return this.option<T>(index, way.go);
    }
    return this.isOpen(way) ? way.go() : undefined;
  }

  /** Takes the way as long as it is open. */
  protected repeat(index: number, way: Way<void>): void {
    if (this.RECORDING_PHASE) {
      this.note('Repetition', index, [way]);
      this.many(index, way.go);
      return;
    }
    while (this.isOpen(way)) way.go();
  }

  /** As `repeat`; the way has to be open at first. */
  protected repeatOnceOrMore(index: number, way: Way<void>): void {
    if (this.RECORDING_PHASE) {
      this.note('RepetitionMandatory', index, [way]);
      this.atLeastOne(index, way.go);
      return;
    }
    if (!this.isOpen(way)) this.refuse([way]);
    this.repeat(index, way);
  }

  /** Whether the next token leads there. While chevrotain records, it has to see every way. */
  protected isOpen({ begins, gate }: Way<unknown>): boolean {
    return this.RECORDING_PHASE || (begins.has(this.LA(1).tokenType) && (gate === undefined || gate()));
  }

  private refuse(ways: readonly Way<unknown>[]): never {
    const types: readonly TokenType[] = ways.flatMap(({ begins }) => begins.types);
    this.expectedWords = namesOf(types);
    const mistake = new NoViableAltException('', this.LA(1), this.LA(0));
    this.errors = [...this.errors, mistake];
    throw mistake;
  }

  // ---- the comparison -----------------------------------------------------------------------------------

  private note(form: LookaheadProductionType, index: number, ways: readonly Way<unknown>[]): void {
    const beginnings = ways.map(({ begins }) => begins);
    this.points.push({ rule: this.recordedRule, form, index, beginnings });
  }

  private compare({ rule, form, index, beginnings }: DecidedPoint): void {
    const recorded = this.getGAstProductions()[rule];
    if (recorded === undefined) throw new SyntaxError(`no rule ${rule} was recorded`);
    const paths = getLookaheadPaths({ occurrence: index, rule: recorded, prodType: form, maxLookahead: 1 });
    for (const [position, { types }] of beginnings.entries()) {
      const found = (paths[position] ?? []).flat().map(({ name }) => name);
      const told = types.map(({ name }) => name);
      if (found.join() !== told.join())
        throw new SyntaxError(
          `rule ${rule}, ${form} ${index}: begins with ${found.join(' ')}, not ${told.join(' ')}`,
        );
    }
  }
}

function asAlternative<T>({ go, gate, mayClash }: Way<T>): IOrAlt<T> {
  const alternative: IOrAlt<T> = { ALT: go };
  if (gate !== undefined) alternative.GATE = gate;
  if (mayClash === true) alternative.IGNORE_AMBIGUITIES = true;
  return alternative;
}

function namesOf(types: readonly TokenType[]): readonly string[] {
  return [...new Set(types.map(({ name }) => name))];
}
