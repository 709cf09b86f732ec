/** The token types: a few that carry data, and one for every word of the phrase book. */
import { createToken, type IToken, type TokenType } from 'chevrotain';
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

// Names of data tokens stand in angle brackets, because `date` and `time` are also words of the language.

/** Anything that can be a name without quotes: a plain word, or a word of the language where a name must stand. */
export const NAME_LIKE: TokenType = createToken({ name: '<name>' });
export const PLAIN_WORD: TokenType = createToken({ name: '<word>', categories: [NAME_LIKE] });
export const UNIT_WORD: TokenType = createToken({ name: '<unit>' });
export const NUMBER: TokenType = createToken({ name: '<number>' });
export const DATE: TokenType = createToken({ name: '<date>' });
export const TIME: TokenType = createToken({ name: '<time>' });
export const TEXT: TokenType = createToken({ name: '<text>' });
export const COMMA: TokenType = createToken({ name: ',' });
export const LEFT: TokenType = createToken({ name: '(' });
export const RIGHT: TokenType = createToken({ name: ')' });
export const PIPE: TokenType = createToken({ name: '|' });
/** Something that is no word of the language; a message about it has been made already. */
export const BAD: TokenType = createToken({ name: '<bad>' });

const PUNCTUATION: ReadonlyMap<string, TokenType> = new Map(
  [COMMA, LEFT, RIGHT, PIPE].map((type) => [type.name, type] as const),
);

const DATA: readonly TokenType[] = [NAME_LIKE, PLAIN_WORD, UNIT_WORD, NUMBER, DATE, TIME, TEXT, BAD];

export interface TokenVocabulary {
  readonly types: readonly TokenType[];
  /** Word or punctuation to its type. */
  readonly words: ReadonlyMap<string, TokenType>;
  /** Code units of the longest Chinese word. */
  readonly longestHan: number;
}

/** The types are complete as soon as a parser was made with them; texts can be cut before. */
export function createVocabulary(grammar: Grammar): TokenVocabulary {
  const words = new Map<string, TokenType>(PUNCTUATION);
  let longestHan = 0;
  for (const text of wordsOf(grammar)) {
    if (words.has(text)) continue;
    // What else a type needs it gets from the parser that it is given to, all at once: one by one costs ten times that.
    words.set(text, { name: text, CATEGORIES: categoriesOf(text) });
    if (HAN.test(text)) longestHan = Math.max(longestHan, text.length);
  }
  return { types: [...DATA, ...words.values()], words, longestHan };
}

/** The type of a word of the language, of punctuation, or of a data token by its name. */
export function typeNamed({ words }: TokenVocabulary, name: string): TokenType {
  const type = words.get(name) ?? DATA.find((data) => data.name === name);
  if (type === undefined) throw new SyntaxError(`no token is called ${name}`);
  return type;
}

function categoriesOf(text: string): TokenType[] {
  const categories: TokenType[] = [];
  // `end` is no name without quotes, so that a forgotten name cannot swallow the end of a block.
  if (/^[A-Za-z]/.test(text) && text !== END_WORDS.en) categories.push(NAME_LIKE);
  if (UNIT_OF_WORD.has(text)) categories.push(UNIT_WORD);
  return categories;
}
