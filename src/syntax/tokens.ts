/** The token types: a few that carry data, and one for every word of the phrase book. */
import type { IToken, TokenType } from 'chevrotain';
import { END_WORDS } from './connectives.js';
import type { Grammar } from './grammar.js';
import { HAN } from './han.js';
import { UNIT_OF_WORD } from './units.js';
import { wordsOf } from './words.js';

/** A token with what error recovery needs. */
export interface ScannedToken extends IToken {
  /** The first token on its line. */
  readonly lineStart: boolean;
}

/** A type whose categories are known. Chevrotain would ask each type again and again what it lacks. */
interface CompleteType extends TokenType {
  readonly tokenTypeIdx: number;
  readonly categoryMatches: number[];
  readonly categoryMatchesMap: Record<number, boolean>;
}

/** Chevrotain numbers its own types (the end of a file) from 1. */
let nextIndex = 100;

function defineType(name: string, categories: readonly CompleteType[] = []): CompleteType {
  const index = nextIndex++;
  for (const category of categories) {
    category.categoryMatches.push(index);
    category.categoryMatchesMap[index] = true;
    category.isParent = true;
  }
  return {
    name,
    CATEGORIES: [...categories],
    tokenTypeIdx: index,
    categoryMatches: [],
    categoryMatchesMap: {},
    isParent: false,
  };
}

// Names of data tokens stand in angle brackets, because `date` and `time` are also words of the language.

/** Anything that can be a name without quotes: a plain word, or a word of the language where a name must stand. */
export const NAME_LIKE = defineType('<name>');
export const PLAIN_WORD = defineType('<word>', [NAME_LIKE]);
export const UNIT_WORD = defineType('<unit>');
export const NUMBER = defineType('<number>');
export const DATE = defineType('<date>');
export const TIME = defineType('<time>');
export const TEXT = defineType('<text>');
export const COMMA = defineType(',');
export const LEFT = defineType('(');
export const RIGHT = defineType(')');
export const PIPE = defineType('|');
/** Something that is no word of the language; a message about it has been made already. */
export const BAD = defineType('<bad>');

const PUNCTUATION: ReadonlyMap<string, TokenType> = new Map(
  [COMMA, LEFT, RIGHT, PIPE].map((type) => [type.name, type] as const),
);

const DATA: readonly TokenType[] = [NAME_LIKE, PLAIN_WORD, UNIT_WORD, NUMBER, DATE, TIME, TEXT, BAD];

export interface TokenVocabulary {
  /** Word or punctuation to its type. */
  readonly words: ReadonlyMap<string, TokenType>;
  /** Code units of the longest Chinese word. */
  readonly longestHan: number;
}

export function createVocabulary(grammar: Grammar): TokenVocabulary {
  const words = new Map<string, TokenType>(PUNCTUATION);
  let longestHan = 0;
  for (const text of wordsOf(grammar)) {
    if (words.has(text)) continue;
    words.set(text, defineType(text, categoriesOf(text)));
    if (HAN.test(text)) longestHan = Math.max(longestHan, text.length);
  }
  return { words, longestHan };
}

/** The type of a word of the language, of punctuation, or of a data token by its name. */
export function typeNamed({ words }: TokenVocabulary, name: string): TokenType {
  const type = words.get(name) ?? DATA.find((data) => data.name === name);
  if (type === undefined) throw new SyntaxError(`no token is called ${name}`);
  return type;
}

function categoriesOf(text: string): readonly CompleteType[] {
  const categories: CompleteType[] = [];
  // `end` is no name without quotes, so that a forgotten name cannot swallow the end of a block.
  if (/^[A-Za-z]/.test(text) && text !== END_WORDS.en) categories.push(NAME_LIKE);
  if (UNIT_OF_WORD.has(text)) categories.push(UNIT_WORD);
  return categories;
}
