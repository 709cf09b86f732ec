/** A TextMate grammar for editors: the words of both languages, names, texts, numbers, dates and comments. */
import { CONNECTIVES, END_WORDS, LANGUAGE_WORD } from '../connectives.js';
import { HAN } from '../han.js';
import { UNITS, wordsOfUnit } from '../units.js';
import { type DescribedBook, phrasesOfKind } from './described-book.js';
import { splitPattern } from './show-pattern.js';

export interface TextMateRule {
  readonly name?: string;
  readonly match: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
}

export interface TextMateGrammar {
  readonly name: string;
  readonly scopeName: string;
  readonly fileTypes: readonly string[];
  readonly patterns: readonly TextMateRule[];
}

const NUMBER = '[0-9０-９][0-9０-９,_]*(?:\\.[0-9０-９]+)?';
const ID = '[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*';

const DATA_RULES: readonly TextMateRule[] = [
  { name: 'comment.line.number-sign.jifen', match: '[#＃].*$' },
  ...['"[^"]*"', '“[^”]*”', '「[^」]*」', '＂[^＂]*＂'].map((match) => ({
    name: 'string.quoted.double.jifen',
    match,
  })),
  {
    match: `^\\s*(${LANGUAGE_WORD})\\s+([0-9０-９]+)`,
    captures: { '1': { name: 'keyword.control.directive.jifen' }, '2': { name: 'constant.numeric.jifen' } },
  },
  { name: 'constant.other.date.jifen', match: '[0-9]+-[0-9][0-9-]*' },
  { name: 'constant.other.time.jifen', match: '[0-9]+:[0-9][0-9:]*' },
];

export function printTextMate(book: DescribedBook): string {
  return `${JSON.stringify(textMateGrammar(book), null, 2)}\n`;
}

/** Rules are tried in their order at every place; words of blocks and clauses count at the beginning of a line. */
export function textMateGrammar(book: DescribedBook): TextMateGrammar {
  const blocks = book.blocks.flatMap(({ headerKind }) => firstWords(book, headerKind));
  const clauses = book.blocks.flatMap(({ clauseKind }) => firstWords(book, clauseKind));
  const connectives = Object.values(CONNECTIVES).flatMap(({ en, zh }) => [en, zh]);
  const units = UNITS.flatMap(wordsOfUnit);
  const words = allWords(book);
  const all = [...words, ...connectives, ...units, ...Object.values(END_WORDS)];
  const atLineStart = (list: readonly string[], name: string): TextMateRule => ({
    match: `^\\s*(${anyOf(list, all)})`,
    captures: { '1': { name } },
  });
  return {
    name: 'Jifen',
    scopeName: 'source.jifen',
    fileTypes: ['campaign'],
    patterns: [
      ...DATA_RULES,
      {
        match: `(${NUMBER})(?:\\s*(${anyOf(units, all, '')}))?`,
        captures: { '1': { name: 'constant.numeric.jifen' }, '2': { name: 'keyword.other.unit.jifen' } },
      },
      atLineStart([...blocks, ...Object.values(END_WORDS)], 'keyword.control.block.jifen'),
      atLineStart(clauses, 'keyword.other.clause.jifen'),
      { name: 'keyword.operator.word.jifen', match: anyOf(connectives, all) },
      { name: 'support.function.word.jifen', match: anyOf([...words, ...Object.values(END_WORDS)], all) },
      { name: 'variable.other.jifen', match: ID },
    ],
  };
}

function firstWords(book: DescribedBook, kind: string): readonly string[] {
  return phrasesOfKind(book, kind)
    .flatMap(({ patterns }) => [...patterns.en, ...patterns.zh])
    .map((pattern) => splitPattern(pattern)[0] ?? '')
    .filter(isWord);
}

function allWords({ phrases }: DescribedBook): readonly string[] {
  return phrases
    .flatMap(({ patterns }) => [...patterns.en, ...patterns.zh])
    .flatMap(splitPattern)
    .filter(isWord);
}

function isWord(piece: string): boolean {
  return HAN.test(piece) || /^[A-Za-z]/.test(piece);
}

const NO_LETTER_BEFORE = '(?<![A-Za-z0-9-])';

/** One regular expression for a set of words, each as long as the scanner would take it. */
function anyOf(words: readonly string[], all: readonly string[], before: string = NO_LETTER_BEFORE): string {
  const unique = [...new Set(words)];
  const han = unique.filter((word) => HAN.test(word)).map((word) => hanWord(word, all));
  const ascii = unique.filter((word) => /^[A-Za-z]/.test(word)).map(escapePattern);
  const marks = unique.filter((word) => !HAN.test(word) && !/^[A-Za-z]/.test(word)).map(escapePattern);
  const boundedAscii = ascii.length === 0 ? [] : [`${before}(?:${ascii.join('|')})(?![A-Za-z0-9-])`];
  return [...han, ...boundedAscii, ...marks].join('|');
}

/** Chinese has no blanks: a word is not there where a longer one begins with it. */
function hanWord(word: string, all: readonly string[]): string {
  const longer = [...new Set(all)].filter((other) => other.length > word.length && other.startsWith(word));
  const rests = longer.map((other) => escapePattern(other.slice(word.length)));
  return rests.length === 0 ? word : `${word}(?!${rests.join('|')})`;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
