/** A pattern as people read it: `give {points} per unit`, `送 {积分数}，每件`. */
import type { Language, Localized } from '../../text/localized.js';
import { kindOfShape } from '../grammar.js';
import { HAN } from '../han.js';
import type { DescribedPhrase, DescribedSlot } from './described-book.js';
import { withoutArticle } from './kind-titles.js';

const COMPARISON: Localized = { en: 'comparison', zh: '比较' };
const FULL_WIDTH: ReadonlyMap<string, string> = new Map([[',', '，']]);

export function showPattern(phrase: DescribedPhrase, pattern: string, language: Language): string {
  const pieces = splitPattern(pattern).map((piece) => showPiece(piece, phrase, language));
  let line = '';
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    if (before !== undefined && hasBlank(before, piece, pieces[index + 1], language)) line += ' ';
    line += piece;
  });
  return line;
}

/** Words, slots, punctuation and brackets, each for itself. */
export function splitPattern(pattern: string): readonly string[] {
  return pattern
    .replace(/[[\]]/g, ' $& ')
    .split(/\s+/)
    .filter((piece) => piece !== '');
}

function showPiece(piece: string, phrase: DescribedPhrase, language: Language): string {
  if (piece.startsWith('{')) return `{${nameOfSlot(phrase.types[piece.slice(1, -1)], language)}}`;
  return language === 'zh' ? (FULL_WIDTH.get(piece) ?? piece) : piece;
}

/** How a slot is called in a pattern; where a comparison stands, the label says what is compared. */
export function nameOfSlot(slot: DescribedSlot | undefined, language: Language): string {
  if (slot === undefined) return '…';
  if (kindOfShape(slot.shape)?.kind === 'test') return COMPARISON[language];
  return language === 'en' ? withoutArticle(slot.label.en) : slot.label.zh;
}

function hasBlank(before: string, piece: string, next: string | undefined, language: Language): boolean {
  if (before === '[' || piece === ']' || isComma(piece) || (piece === '[' && isComma(next))) return false;
  if (language === 'en') return true;
  return !isComma(before) && !(isHan(before.slice(-1)) && isHan(piece.charAt(0)));
}

function isComma(piece: string | undefined): boolean {
  return piece === ',' || piece === '，';
}

function isHan(character: string): boolean {
  return HAN.test(character);
}
