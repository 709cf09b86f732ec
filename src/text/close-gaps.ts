/** Blanks in Chinese texts that are put together from templates with slots. */
import { codePointWidth } from './display-width.js';

/**
 * Joins literals (at even places) and the values between them (at odd ones). A blank between a value and the words
 * around it goes away where two wide characters would meet, or beside Chinese punctuation, so that templates can be
 * written with blanks: `需要 {what} 品类` gives `需要零食品类` and `需要 snack 品类`.
 */
export function closeGaps(pieces: readonly string[]): string {
  let text = '';
  for (const [index, piece] of pieces.entries()) {
    const isLiteral = index % 2 === 0;
    const next = pieces[index + 1] ?? '';
    if (isLiteral && piece === ' ') text += meetWide(text, next) ? '' : ' ';
    else if (isLiteral) text += closeEnds(text, piece, next, index > 0);
    else text += piece;
  }
  return text;
}

/** A literal without its blanks at the slots before and after it, where wide characters would meet there. */
function closeEnds(before: string, literal: string, next: string, hasSlotBefore: boolean): string {
  const inner = literal.trim();
  const left = hasSlotBefore && literal.startsWith(' ') && meetWide(before, inner);
  const right = literal.endsWith(' ') && meetWide(inner, next);
  return literal.slice(left ? 1 : 0, right ? -1 : undefined);
}

/** Whether no blank belongs between two texts: both are wide there, or one of them is punctuation or nothing. */
function meetWide(left: string, right: string): boolean {
  const last = [...left.slice(-2)].at(-1);
  const [first] = right;
  return (isWide(last) && isWide(first)) || isPunctuation(last) || isPunctuation(first);
}

/** Chinese punctuation has its own blank inside. */
const PUNCTUATION = '，。；：、（）「」“”';

function isPunctuation(character: string | undefined): boolean {
  return character === undefined || PUNCTUATION.includes(character);
}

function isWide(character: string | undefined): boolean {
  return character !== undefined && codePointWidth(character.codePointAt(0) ?? 0) === 2;
}
