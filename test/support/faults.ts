/** Faults put into a valid file one at a time: what a slip of the hand does to it. */
import { scan } from '../../src/syntax/scanner.js';
import { createVocabulary, type ScannedToken } from '../../src/syntax/tokens.js';
import { GRAMMAR } from './syntax.js';

export interface Fault {
  readonly kind: 'prefix' | 'delete' | 'duplicate' | 'swap';
  /** The broken text. */
  readonly text: string;
  /** The part of the sound text that was changed. */
  readonly start: number;
  readonly end: number;
}

const VOCABULARY = createVocabulary(GRAMMAR);

export function tokensOf(text: string): readonly ScannedToken[] {
  return scan({ path: 'test.campaign', text }, VOCABULARY).tokens;
}

/** The text cut off after every `step`-th code point, and at every token's beginning and end. */
export function prefixes(text: string, step: number): readonly Fault[] {
  const offsets = new Set<number>();
  let offset = 0;
  for (const character of text) {
    if (offset % step === 0) offsets.add(offset);
    offset += character.length;
  }
  for (const token of tokensOf(text)) for (const edge of [token.startOffset, endOf(token)]) offsets.add(edge);
  return [...offsets].map((end) => ({
    kind: 'prefix',
    text: text.slice(0, end),
    start: end,
    end: text.length,
  }));
}

/** Every token left out, written twice, and exchanged with the next one. */
export function tokenFaults(text: string): readonly Fault[] {
  const tokens = tokensOf(text);
  return tokens.flatMap((token, index): Fault[] => {
    const next = tokens[index + 1];
    const start = token.startOffset;
    const end = endOf(token);
    const image = text.slice(start, end);
    const change = (kind: Fault['kind'], until: number, by: string): Fault => ({
      kind,
      text: text.slice(0, start) + by + text.slice(until),
      start,
      end: until,
    });
    const faults = [change('delete', end, ''), change('duplicate', end, `${image} ${image}`)];
    if (next === undefined) return faults;
    const between = text.slice(end, next.startOffset);
    const swapped = `${text.slice(next.startOffset, endOf(next))}${between || ' '}${image}`;
    return [...faults, change('swap', endOf(next), swapped)];
  });
}

function endOf(token: ScannedToken): number {
  return (token.endOffset ?? token.startOffset) + 1;
}
