/**
 * Random valid campaign files, made from the phrase book itself: it walks the patterns and fills the slots by their
 * shape, so a new phrase is tried without a line being added here.
 */
import {
  type Grammar,
  type GrammarBlock,
  type GrammarPhrase,
  type GrammarSlot,
  kindOfShape,
  type Reading,
  type Shape,
} from '../../src/syntax/grammar.js';
import { UNITS, unitWords } from '../../src/syntax/units.js';
import { wordsOf } from '../../src/syntax/words.js';
import type { Language } from '../../src/text/localized.js';

/** A number from 0 to `count` - 1. */
export type Draw = (count: number) => number;

/** A small seeded generator (mulberry32), for tests that must try the same files every time. */
export function seededDraw(seed: number): Draw {
  let state = seed >>> 0;
  return (count) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
}

export interface RandomFileOptions {
  /** How often each phrase was made so far; rarely made ones are preferred and counted here. */
  readonly made?: Map<string, number>;
  /** Writes words, blanks, line ends and comments in every legal way, not just the plain one. */
  readonly messy?: boolean;
  /** Words of the two languages mixed freely; else every file is in one. */
  readonly mixed?: boolean;
}

export function randomFile(grammar: Grammar, draw: Draw, options: RandomFileOptions = {}): string {
  return new RandomFile(grammar, draw, options).write();
}

const NAMES = ['snack', 'gold', 'A', 'B2', 'green-label', 'x1-y2', 'base'] as const;
const INVENTED = [
  '雪花',
  'two words',
  'it’s',
  'say "hi"',
  '引「用」语',
  '“a”',
  'end',
  '1st',
  'a b】',
  '',
] as const;
const DATES = ['2027-02-17', '2026-12-31', '2028-02-29'] as const;
const TIMES = ['12:00', '00:00', '24:00', '9:30'] as const;
const NUMBERS = ['1', '2', '3', '10', '0.5', '1.50', '1,000', '5_000', '12,345,678', '9', '100'] as const;
const ATTRIBUTE_UNITS = ['litres', 'SGD', 'kWh'] as const;
const COMMENTS = ['', 'why', '# double', '审批 MK-014', 'a  b "c'] as const;
const MARKS = [
  ['"', '"'],
  ['“', '”'],
  ['「', '」'],
] as const;
const DEPTH_MAX = 5;

class RandomFile {
  private readonly grammar: Grammar;
  private readonly words: ReadonlySet<string>;
  private readonly draw: Draw;
  private readonly made: Map<string, number>;
  private readonly messy: boolean;
  private readonly mixed: boolean;
  private language: Language = 'en';
  private depth = 0;
  private insideList = false;
  private lineEnd = '\n';

  constructor(grammar: Grammar, draw: Draw, { made, messy, mixed }: RandomFileOptions) {
    this.grammar = grammar;
    this.words = wordsOf(grammar);
    this.draw = draw;
    this.made = made ?? new Map();
    this.messy = messy ?? false;
    this.mixed = mixed ?? false;
  }

  write(): string {
    this.lineEnd = this.messy ? this.pick(['\n', '\r\n', '\n']) : '\n';
    this.language = this.pick(['en', 'zh']);
    const blocks = this.repeat(1, 3, () => this.block(this.pick(this.grammar.source.blocks)));
    const bom = this.messy && this.draw(8) === 0 ? '\ufeff' : '';
    return bom + this.lines([['jifen', '1'], ...blocks.flat()]);
  }

  // ---- layout --------------------------------------------------------------------------------------

  private lines(lines: readonly (readonly string[])[]): string {
    const texts = lines.map((line) => {
      const text = line.reduce((before, token) => before + this.gap() + token);
      const indent = this.messy ? this.pick(['', '  ', '\t', '    ']) : '';
      return `${this.ownComment()}${indent}${text}${this.trailingComment()}`;
    });
    const between = (): string => this.lineEnd.repeat(this.messy ? this.pick([1, 1, 1, 2, 3]) : 1);
    const text = texts.reduce((before, line) => before + between() + line);
    return this.messy && this.draw(4) === 0 ? text : text + this.lineEnd;
  }

  private gap(): string {
    if (!this.messy) return ' ';
    const inside = `  # ${this.pick(COMMENTS)}${this.lineEnd}`;
    return this.draw(40) === 0
      ? inside
      : this.pick([' ', ' ', ' ', '  ', '\t', '\u3000', `${this.lineEnd} `]);
  }

  private ownComment(): string {
    if (!this.messy || this.draw(6) > 0) return '';
    return `${this.pick(['', '  '])}#${this.pick(['', ' '])}${this.pick(COMMENTS)}${this.lineEnd.repeat(this.pick([1, 2]))}`;
  }

  private trailingComment(): string {
    return this.messy && this.draw(6) === 0 ? `${this.pick(['', ' '])}# ${this.pick(COMMENTS)}` : '';
  }

  // ---- sentences -----------------------------------------------------------------------------------

  private block(block: GrammarBlock): string[][] {
    const clauses = this.repeat(0, 5, () => this.sentence(block.clauseKind));
    const rows = block.rows
      ? [...this.rows(), ...this.repeat(0, 1, () => this.sentence(block.clauseKind))]
      : [];
    const end = this.inSomeLanguage(() => [this.language === 'en' ? 'end' : '结束']);
    return [this.sentence(block.headerKind), ...clauses, ...rows, end];
  }

  private rows(): string[][] {
    const columns = 1 + this.draw(4);
    const row = (kind: string): string[] =>
      this.inSomeLanguage(() => [
        ...this.repeat(columns, columns, () => ['|', ...this.phrase(kind)]).flat(),
        '|',
      ]);
    return [row('column'), ...this.repeat(0, 3, () => row('cell'))];
  }

  private sentence(kind: string): string[] {
    return this.inSomeLanguage(() => this.quoteAfterNumbers(this.phrase(kind)));
  }

  /** A bare name behind a number without a unit would be read as its unit. */
  private quoteAfterNumbers(tokens: readonly string[]): string[] {
    return tokens.map((token, index) => {
      const isBehindNumber = /^[0-9][0-9,._]*$/.test(tokens[index - 1] ?? '');
      const isName = /^[A-Za-z]/.test(token) && !this.words.has(token);
      return isBehindNumber && isName ? this.quoted(token) : token;
    });
  }

  private inSomeLanguage<T>(make: () => T): T {
    const before = this.language;
    if (this.mixed) this.language = this.pick(['en', 'zh']);
    const made = make();
    this.language = before;
    return made;
  }

  private phrase(kind: string): string[] {
    const reading = this.reading(this.choosePhrase(kind));
    this.depth += 1;
    const tokens = reading.elements.flatMap((element) => {
      if (element.kind === 'word') return [this.punctuation(element.text)];
      const slot = reading.phrase.slots[element.name];
      if (slot === undefined) throw new SyntaxError(`no slot ${element.name} in ${reading.phrase.id}`);
      return this.slot(slot);
    });
    this.depth -= 1;
    return tokens;
  }

  /** One of the phrases made least so far; deep inside, one without parts that are phrases themselves. */
  private choosePhrase(kind: string): GrammarPhrase {
    const all = this.grammar.source.phrases.filter((phrase) => phrase.kinds.includes(kind));
    const flat = all.filter((phrase) =>
      Object.values(phrase.slots).every((slot) => kindOfShape(slot.shape) === null),
    );
    const candidates = this.depth >= DEPTH_MAX && flat.length > 0 ? flat : all;
    const counts = candidates.map((phrase) => this.made.get(phrase.id) ?? 0);
    const least = Math.min(...counts);
    const rare = candidates.filter((_, index) => (counts[index] ?? 0) <= least + 1);
    const chosen = this.pick(this.draw(3) === 0 ? candidates : rare);
    this.made.set(chosen.id, (this.made.get(chosen.id) ?? 0) + 1);
    return chosen;
  }

  private reading(phrase: GrammarPhrase): Reading {
    const readings = (this.grammar.readings.get(phrase.id) ?? []).filter(
      ({ language }) => language === this.language,
    );
    return this.pick(readings);
  }

  // ---- slots ---------------------------------------------------------------------------------------

  private slot(slot: GrammarSlot): string[] {
    const composed = kindOfShape(slot.shape);
    if (composed === null) return this.plain(slot.shape, slot);
    switch (composed.form) {
      case 'list':
        return this.listOfPhrases(composed.kind);
      case 'expression':
        return this.expression(composed.kind, 0);
      case 'selection':
        return this.selection(composed.kind, 0);
      default:
        return this.phrase(composed.kind);
    }
  }

  private plain(shape: Shape, slot: GrammarSlot): string[] {
    switch (shape) {
      case 'names':
        return this.list(() => [this.name()]);
      case 'values':
        // Inside a list of phrases a comma may begin the next phrase, so a value stands alone there.
        return this.insideList ? this.value() : this.list(() => this.value());
      case 'value':
        return this.value();
      case 'text':
        return [this.quoted(this.pick([...INVENTED, ...NAMES]))];
      case 'quantity':
        return this.quantity(slot);
      case 'date':
        return [this.pick(DATES)];
      case 'time':
        return [this.pick(TIMES)];
      default:
        return [this.name()];
    }
  }

  private value(): string[] {
    const anyUnit: GrammarSlot = { shape: 'quantity', fits: () => true };
    switch (this.draw(5)) {
      case 0:
        return [this.pick(DATES)];
      case 1:
        return [this.pick(TIMES)];
      case 2:
        return [this.name()];
      default:
        return this.quantity(anyUnit);
    }
  }

  private name(): string {
    switch (this.draw(4)) {
      case 0:
        return this.quoted(this.pick(INVENTED));
      case 1:
        return this.quoted(this.pick([...this.grammar.words].filter((word) => /^[a-z]+$/.test(word))));
      default:
        return this.bare(this.pick(NAMES));
    }
  }

  /** At the beginning of a line, a name spelled like a word of the language needs quotation marks. */
  private bare(name: string): string {
    return this.messy && this.words.has(name) ? this.quoted(name) : name;
  }

  private quoted(text: string): string {
    const fitting = MARKS.filter(([, close]) => !text.includes(close));
    const [open, close] = this.pick(fitting);
    return `${open}${text}${close}`;
  }

  private quantity(slot: GrammarSlot): string[] {
    const units = [...UNITS.map((unit) => unit.id), ...ATTRIBUTE_UNITS, null].filter((unit) =>
      slot.fits(unit),
    );
    const unit = this.pick(units);
    const number = this.pick(NUMBERS);
    if (unit === null) return [number];
    const words = unitWords(unit);
    // A plain word on a new line would begin a sentence.
    return words === undefined ? [`${number} ${unit}`] : [number, this.pick(words[this.language])];
  }

  private listOfPhrases(kind: string): string[] {
    const before = this.insideList;
    this.insideList = true;
    const tokens = this.list(() => this.phrase(kind));
    this.insideList = before;
    return tokens;
  }

  private list(item: () => readonly string[]): string[] {
    const items = this.repeat(1, 3, item);
    // A blank must follow the comma, or numbers would be taken for one.
    return items.flatMap((tokens, index) => (index === 0 ? tokens : [this.punctuation(','), ...tokens]));
  }

  private expression(kind: string, depth: number): string[] {
    const choice = depth >= 3 ? 0 : this.draw(6);
    if (choice === 1) return [this.connective('not', '非'), ...this.unary(kind, depth + 1)];
    if (choice === 2) return this.inParentheses(() => this.expression(kind, depth + 1));
    if (choice === 3) return this.chain('and', '且', () => this.unary(kind, depth + 1));
    if (choice === 4) return this.chain('or', '或', () => this.conjunction(kind, depth + 1));
    return this.phrase(kind);
  }

  private conjunction(kind: string, depth: number): string[] {
    return this.draw(2) === 0
      ? this.unary(kind, depth)
      : this.chain('and', '且', () => this.unary(kind, depth));
  }

  private unary(kind: string, depth: number): string[] {
    const choice = depth >= 3 ? 0 : this.draw(5);
    if (choice === 1) return [this.connective('not', '非'), ...this.unary(kind, depth + 1)];
    if (choice === 2) return this.inParentheses(() => this.expression(kind, depth + 1));
    return this.phrase(kind);
  }

  private selection(kind: string, depth: number): string[] {
    const choice = depth >= 2 ? 0 : this.draw(6);
    const part = (): string[] => this.phrase(kind);
    if (choice === 1) return this.inParentheses(() => this.selection(kind, depth + 1));
    if (choice === 2) return this.chain('plus', '以及', part);
    if (choice === 3) return this.chain('also', '同时属于', part);
    if (choice === 4) return this.chain('except', '不含', part);
    return part();
  }

  private chain(en: string, zh: string, part: () => readonly string[]): string[] {
    const parts = this.repeat(2, 3, part);
    return parts.flatMap((tokens, index) => (index === 0 ? tokens : [this.connective(en, zh), ...tokens]));
  }

  private inParentheses(inner: () => readonly string[]): string[] {
    return [this.punctuation('('), ...inner(), this.punctuation(')')];
  }

  private connective(en: string, zh: string): string {
    return this.language === 'en' ? en : zh;
  }

  private punctuation(text: string): string {
    const twins: Readonly<Record<string, readonly string[]>> = {
      ',': [',', '，', '、'],
      '(': ['(', '（'],
      ')': [')', '）'],
    };
    return this.messy ? this.pick(twins[text] ?? [text]) : text;
  }

  // ---- chance --------------------------------------------------------------------------------------

  private pick<T>(choices: readonly T[]): T {
    const chosen = choices[this.draw(choices.length)];
    if (chosen === undefined && choices.length === 0) throw new RangeError('nothing to choose from');
    return chosen as T;
  }

  private repeat<T>(least: number, most: number, make: () => T): T[] {
    const count = least + this.draw(most - least + 1);
    return Array.from({ length: count }, make);
  }
}
