/** Puts pieces together with the blanks and punctuation of a language. */
import type { Language } from '../../text/localized.js';
import { HAN } from '../han.js';
import { cutHan, type HanWords } from './han-words.js';
import type { Piece } from './piece.js';

const FULL_WIDTH: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  ['(', '（'],
  [')', '）'],
]);
const OPENING = new Set(['(']);
const CLOSING = new Set([',', ')']);

export function joinPieces(pieces: readonly Piece[], language: Language, hanWords: HanWords): string {
  return language === 'en' ? joinEnglish(pieces) : joinChinese(pieces, hanWords);
}

function joinEnglish(pieces: readonly Piece[]): string {
  let line = '';
  let opened = true;
  for (const { text } of pieces) {
    if (!opened && !CLOSING.has(text)) line += ' ';
    line += text;
    opened = OPENING.has(text);
  }
  return line;
}

/** Chinese words stand together unless the scanner would then cut them differently. */
function joinChinese(pieces: readonly Piece[], hanWords: HanWords): string {
  let line = '';
  let run: string[] = [];
  pieces.forEach(({ text }, index) => {
    const isWord = HAN.test(text.charAt(0));
    const joins = isWord && run.length > 0 && isCutInto(hanWords, [...run, text]);
    if (!joins && needsBlank(pieces, index)) line += ' ';
    line += FULL_WIDTH.get(text) ?? text;
    if (!isWord) run = [];
    else run = joins ? [...run, text] : [text];
  });
  return line;
}

function needsBlank(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1]?.text;
  const text = (pieces[index] as Piece).text;
  if (before === undefined || isMark(text)) return false;
  // Without the blank, a comma between digits would group them.
  if (before === ',') return isDigit(text.charAt(0)) && isDigit(pieces[index - 2]?.text.slice(-1) ?? '');
  return !isMark(before);
}

function isMark(text: string): boolean {
  return FULL_WIDTH.has(text) || text === '、';
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isCutInto(hanWords: HanWords, words: readonly string[]): boolean {
  return cutHan(words.join(''), hanWords).join(' ') === words.join(' ');
}
