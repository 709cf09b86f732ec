/**
 * Text to tokens. Chinese needs no blanks: a run of Han characters is cut by longest match against the words of
 * the phrase book. Never throws; what cannot be read becomes a `BAD` token with one message.
 */
import type { TokenType } from 'chevrotain';
import type { Diagnostic, MessageArguments, MessageDefinition } from '../text/diagnostic.js';
import type { Localized } from '../text/localized.js';
import { findFalseLatin } from '../text/look-alike.js';
import { nearest } from '../text/nearest.js';
import type { SourceFile } from '../text/source.js';
import { findForbidden } from './check-text.js';
import { Complaints } from './complaints.js';
import { didYouMean } from './did-you-mean.js';
import { foldTwins } from './fold-twins.js';
import { findHanHabit, type HanHabit, longestHabitFrom, suggestForSigns } from './habits.js';
import { HAN } from './han.js';
import { type FoundWord, longestWordAt } from './longest-word.js';
import { SYNTAX_MESSAGES as MESSAGES } from './messages.js';
import { findOddFigure, suggestGroups } from './odd-figures.js';
import { type PlainFigure, plainFigureAt } from './plain-figure.js';
import { shortenText } from './shorten-text.js';
import {
  BAD,
  DATE,
  NUMBER,
  PLAIN_WORD,
  type ScannedToken,
  TEXT,
  TIME,
  type TokenVocabulary,
} from './tokens.js';
import type { Comment } from './tree.js';

/** Limits that keep a hostile file from costing more than it is worth. */
export const LIMITS = { fileSize: 1_048_576, textSize: 4_096, digits: 15 } as const;

export interface Scan {
  readonly tokens: readonly ScannedToken[];
  readonly comments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['「', '」'],
  ['＂', '＂'],
]);
/** Half a date is a bad date rather than a number and a stray mark, so that it gives one message. */
const NUMERIC = /^(?:\d+-[\d-]*|\d+:[\d:]*|\d[\d,_]*(?:\.[\d_]*)?)/;
const GROUPED = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:_\d{3})+)(?:\.\d+)?$/;
/** One sign or several of one kind that mean nothing: `>=`, `——`. Invisible ones have a message of their own. */
const SIGNS = /^(?:[<>=!]+|([\p{P}\p{S}])\1*)/u;
/** A word in letters of other scripts. */
const LETTERS = /^[\p{L}\p{M}]+/u;
/** Where a figure or a word of habit ends at the latest. */
const FIGURE_LENGTH_MAX = 64;
const FIGURE_TYPES: Readonly<Record<PlainFigure['kind'], TokenType>> = {
  number: NUMBER,
  date: DATE,
  time: TIME,
};
/** Typographic blanks too, as word processors write them. */
const BLANK = /[ \t\r\n\f\v\u00a0\u1680\u2000-\u200a\u202f\u205f]/;

/** For a name as people say it (金卡): the id by which it is known, if it is known. */
export type IdOfName = (name: string) => string | undefined;

const NO_NAMES: IdOfName = () => undefined;

export function scan(source: SourceFile, vocabulary: TokenVocabulary, idOfName: IdOfName = NO_NAMES): Scan {
  return new Scanner(source, vocabulary, idOfName).run();
}

class Scanner {
  private readonly tokens: ScannedToken[] = [];
  private readonly comments: Comment[] = [];
  private readonly complaints: Complaints;
  private readonly source: SourceFile;
  private readonly vocabulary: TokenVocabulary;
  private readonly idOfName: IdOfName;
  /** The text with full-width forms replaced by their twins, offsets unchanged. */
  private readonly folded: string;
  private offset = 0;
  private lineStart = true;
  /** End of the line that was looked at last. */
  private lineEnd = -1;

  constructor(source: SourceFile, vocabulary: TokenVocabulary, idOfName: IdOfName) {
    this.source = source;
    this.vocabulary = vocabulary;
    this.idOfName = idOfName;
    this.complaints = new Complaints(source);
    this.folded = source.text.length > LIMITS.fileSize ? '' : foldTwins(source.text);
  }

  run(): Scan {
    if (this.source.text.length > LIMITS.fileSize) {
      const args = { size: String(this.source.text.length), limit: String(LIMITS.fileSize) };
      this.complaints.add(MESSAGES.textTooLong, [0, 0], args);
      return this.result();
    }
    this.checkNormalForm();
    if (this.source.text.charCodeAt(0) === 0xfeff) this.offset = 1;
    while (this.offset < this.folded.length) this.next();
    return this.result();
  }

  private result(): Scan {
    return { tokens: this.tokens, comments: this.comments, diagnostics: this.complaints.all() };
  }

  private next(): void {
    const unit = this.folded.charCodeAt(this.offset);
    if (unit === LINE_FEED || unit === CARRIAGE_RETURN) {
      this.lineStart = true;
      this.offset += 1;
    } else if (unit === SPACE) this.offset += 1;
    else if (isLatinLetter(unit)) this.word();
    else if (unit >= HAN_COMMON && unit <= HAN_COMMON_LAST) this.han();
    else if (unit >= DIGIT && unit <= DIGIT_LAST) this.numeric();
    else this.other(this.folded[this.offset] as string);
  }

  /** What is neither a plain blank nor a Latin letter nor one of the Han characters in common use nor a digit. */
  private other(character: string): void {
    if (BLANK.test(character)) this.offset += 1;
    else if (character === '#') this.comment();
    else if (CLOSING.has(character)) this.text(CLOSING.get(character) as string);
    else if (HAN.test(character)) this.han();
    else this.symbol(character);
  }

  private comment(): void {
    const start = this.offset;
    this.offset = this.endOfLine(start);
    const raw = this.source.text.slice(start + 1, this.offset);
    const span = { file: this.source.path, start, end: this.offset };
    const bad = findForbidden(raw.replaceAll('\t', ' '));
    if (bad !== null) this.complaints.addCharacter(start + 1 + bad.index, bad.character);
    this.comments.push({ text: raw.trim(), trailing: !this.lineStart, span });
  }

  private text(closing: string): void {
    const start = this.offset;
    const limit = this.endOfLine(start);
    const end = this.source.text.slice(start + 1, limit).indexOf(closing) + start + 1;
    if (end === start) {
      this.bad(start, limit, MESSAGES.unclosedText, { expected: closing });
      return;
    }
    const text = this.source.text.slice(start + 1, end);
    if (text.length > LIMITS.textSize) {
      const args = { size: String(text.length), limit: String(LIMITS.textSize) };
      this.bad(start, end + 1, MESSAGES.textOverLimit, args);
      return;
    }
    const forbidden = findForbidden(text);
    const falseLatin = forbidden === null ? findFalseLatin(text) : undefined;
    this.push(forbidden === null && falseLatin === undefined ? TEXT : BAD, start, end + 1, text);
    if (forbidden !== null) this.complaints.addCharacter(start + 1 + forbidden.index, forbidden.character);
    if (falseLatin !== undefined) this.complaints.addLookAlike(start + 1, text, falseLatin);
  }

  private endOfLine(start: number): number {
    if (this.lineEnd < start) {
      let end = start;
      while (end < this.folded.length && !isLineBreak(this.folded.charCodeAt(end))) end += 1;
      this.lineEnd = end;
    }
    return this.lineEnd;
  }

  private numeric(): void {
    const start = this.offset;
    const plain = plainFigureAt(this.folded, start);
    if (plain !== null) {
      this.push(FIGURE_TYPES[plain.kind], start, plain.end, this.folded.slice(start, plain.end));
      return;
    }
    const odd = findOddFigure(this.folded.slice(start, start + FIGURE_LENGTH_MAX));
    if (odd !== null) {
      const args = { found: odd.image, limit: String(LIMITS.digits) };
      this.bad(start, start + odd.image.length, odd.message, args, odd.suggestion);
      return;
    }
    // 、 lists, it never groups digits: 1、800 are two numbers.
    const pause = this.source.text.slice(start, start + 64).indexOf('、');
    const limit = pause < 0 ? start + 64 : start + pause;
    let image = (NUMERIC.exec(this.folded.slice(start, limit)) as RegExpExecArray)[0];
    if (image.endsWith(',')) image = image.replace(/,+$/, '');
    const end = start + image.length;
    if (image.includes('-')) this.push(DATE, start, end, image);
    else if (image.includes(':')) this.push(TIME, start, end, image);
    else if (GROUPED.test(image) && image.replace(/[^0-9]/g, '').length <= LIMITS.digits) {
      this.push(NUMBER, start, end, image);
    } else {
      const args = { found: image, limit: String(LIMITS.digits) };
      this.bad(start, end, MESSAGES.badNumber, args, suggestGroups(image));
    }
  }

  private word(): void {
    const start = this.offset;
    const end = endOfId(this.folded, start);
    const image = this.folded.slice(start, end);
    this.push(this.vocabulary.words.get(image) ?? PLAIN_WORD, start, end, image);
  }

  private han(): void {
    const start = this.offset;
    const known = this.longestWordAt(start);
    const habit = this.habitAt(start, known?.length ?? 0);
    if (known !== null && habit === null) {
      this.push(known.type, start, start + known.length, this.folded.slice(start, start + known.length));
      return;
    }
    const end = this.endOfUnknownWord(start);
    // One character of habit in a longer word is chance.
    const isHabit = habit !== null && (habit.length > 1 || end === start + 1);
    const found = this.folded.slice(start, isHabit ? start + habit.length : end);
    this.push(BAD, start, start + found.length, found);
    // The nearest word costs much more than all the rest.
    const suggestion = isHabit
      ? habit.suggestion
      : this.complaints.isFull
        ? null
        : this.suggestForUnknown(found);
    const args = { found: shortenText(found) };
    this.complaints.add(MESSAGES.unknownWord, [start, start + found.length], args, suggestion);
  }

  /** Only a longer one than the word of the language there counts. */
  private habitAt(start: number, knownLength: number): HanHabit | null {
    if (longestHabitFrom(this.folded.charCodeAt(start)) <= knownLength) return null;
    const before = this.folded.slice(Math.max(0, start - FIGURE_LENGTH_MAX), start);
    const habit = findHanHabit(this.folded.slice(start, start + FIGURE_LENGTH_MAX), before);
    return habit !== null && habit.length > knownLength ? habit : null;
  }

  private endOfUnknownWord(start: number): number {
    let end = start + 1;
    while (end < this.folded.length && HAN.test(this.folded[end] as string)) {
      // A single character inside an unknown word is rarely a word of its own; two or more are.
      if ((this.longestWordAt(end)?.length ?? 0) >= 2) break;
      end += 1;
    }
    return end;
  }

  private suggestForUnknown(found: string): Localized {
    const id = this.idOfName(found);
    if (id !== undefined) return { en: `write its id, \`${id}\``, zh: `请写它的标识“${id}”` };
    const candidate = nearest(
      found,
      [...this.vocabulary.words.keys()].filter((word) => HAN.test(word)),
    );
    return candidate === undefined ? suggestQuotes(shortenText(found)) : didYouMean(candidate);
  }

  private longestWordAt(offset: number): FoundWord | null {
    return longestWordAt(this.folded, offset, this.vocabulary);
  }

  private symbol(character: string): void {
    const start = this.offset;
    if (character === ';') {
      // Ends a sentence for the eye only.
      this.offset += 1;
      return;
    }
    const type = this.vocabulary.words.get(character);
    if (type !== undefined) {
      this.push(type, start, start + 1, character);
      return;
    }
    const signs = SIGNS.exec(this.source.text.slice(start, start + FIGURE_LENGTH_MAX))?.[0];
    if (signs === undefined) {
      const first = String.fromCodePoint(this.source.text.codePointAt(start) as number);
      const letters = LETTERS.exec(this.source.text.slice(start, start + FIGURE_LENGTH_MAX))?.[0] ?? first;
      this.push(BAD, start, start + letters.length, letters);
      this.complaints.addCharacter(start, first);
      return;
    }
    const next = this.source.text[start + signs.length] ?? '';
    const suggestion = suggestForSigns(signs, next);
    this.bad(start, start + signs.length, MESSAGES.uselessCharacter, { found: signs }, suggestion);
  }

  private push(type: TokenType, start: number, end: number, image: string): void {
    this.tokens.push({
      tokenType: type,
      tokenTypeIdx: type.tokenTypeIdx as number,
      image,
      startOffset: start,
      endOffset: end - 1,
      lineStart: this.lineStart,
    });
    this.lineStart = false;
    this.offset = end;
  }

  private bad(
    start: number,
    end: number,
    message: MessageDefinition,
    args: MessageArguments,
    suggestion: Localized | null = null,
  ): void {
    this.push(BAD, start, end, this.source.text.slice(start, end));
    this.complaints.add(message, [start, end], args, suggestion);
  }

  /** Composed text only: otherwise two names that look alike could differ. */
  private checkNormalForm(): void {
    const text = this.source.text;
    if (text.normalize('NFC') === text) return;
    const lines = text.split('\n');
    let start = 0;
    for (const line of lines) {
      if (line.normalize('NFC') !== line) {
        const found = `\`${line.trim().slice(0, 40)}\``;
        this.complaints.add(MESSAGES.notNormalised, [start, start + line.length], { found });
        return;
      }
      start += line.length + 1;
    }
  }
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const DIGIT = 0x30;
const DIGIT_LAST = 0x39;
const HAN_COMMON = 0x4e00;
const HAN_COMMON_LAST = 0x9fff;

function isLineBreak(unit: number): boolean {
  return unit === LINE_FEED || unit === CARRIAGE_RETURN;
}

function isLatinLetter(unit: number): boolean {
  // Setting this bit makes a capital small.
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function isDigit(unit: number): boolean {
  return unit >= DIGIT && unit <= DIGIT_LAST;
}

/** Behind `gold`, `spring-2027`; with `/2` the second row of a table. At `start` is a letter. */
function endOfId(text: string, start: number): number {
  let end = start;
  for (let unit = text.charCodeAt(end); ; unit = text.charCodeAt(end)) {
    if (isIdPart(unit)) end += 1;
    else if (unit === HYPHEN && isIdPart(text.charCodeAt(end + 1))) end += 2;
    else break;
  }
  if (text.charCodeAt(end) !== SLASH || !isDigit(text.charCodeAt(end + 1))) return end;
  do end += 1;
  while (isDigit(text.charCodeAt(end + 1)));
  return end + 1;
}

function isIdPart(unit: number): boolean {
  return isLatinLetter(unit) || isDigit(unit);
}

function suggestQuotes(name: string): Localized {
  return { en: `a name stands in quotes: \`「${name}」\``, zh: `名称要加引号：「${name}」` };
}
