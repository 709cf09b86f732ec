/** Names that readers cannot tell apart although their characters differ. */
import { type CodePointRanges, includesCodePoint } from './code-point-ranges.js';

/** Latin letters; Unicode 15.1 `Scripts.txt`, the blocks in common use. */
const LATIN: CodePointRanges = [0x41, 0x5a, 0x61, 0x7a, 0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x24f, 0x1e00, 0x1eff];

/**
 * Latin letters with the Greek, Cyrillic and Armenian capital and small letters that look like them, as code
 * points, so that this table can itself be read. Source: Unicode 15.1 `confusables.txt`, the entries among
 * these alphabets that look the same in ordinary text fonts.
 */
const TWINS: readonly (readonly [latin: string, ...others: number[]])[] = [
  ['A', 0x391, 0x410],
  ['B', 0x392, 0x412],
  ['C', 0x3f9, 0x421],
  ['E', 0x395, 0x415],
  ['H', 0x397, 0x41d],
  ['I', 0x399, 0x406, 0x4c0],
  ['J', 0x37f, 0x408],
  ['K', 0x39a, 0x41a],
  ['M', 0x39c, 0x41c],
  ['N', 0x39d],
  ['O', 0x39f, 0x41e, 0x555],
  ['P', 0x3a1, 0x420],
  ['S', 0x405, 0x54f],
  ['T', 0x3a4, 0x422],
  ['U', 0x54d],
  ['X', 0x3a7, 0x425],
  ['Y', 0x3a5, 0x4ae],
  ['Z', 0x396],
  ['a', 0x3b1, 0x430],
  ['c', 0x3f2, 0x441],
  ['d', 0x501],
  ['e', 0x435],
  ['h', 0x4bb, 0x570],
  ['i', 0x456],
  ['j', 0x3f3, 0x458],
  ['l', 0x4cf],
  ['n', 0x578],
  ['o', 0x3bf, 0x43e, 0x585],
  ['p', 0x3c1, 0x440],
  ['q', 0x51b],
  ['s', 0x455],
  ['u', 0x57d],
  ['v', 0x3bd, 0x475],
  ['w', 0x51d],
  ['x', 0x445],
  ['y', 0x443, 0x4af],
];

const LATIN_TWINS: ReadonlyMap<string, string> = new Map(
  TWINS.flatMap(([latin, ...others]) => others.map((other) => [String.fromCodePoint(other), latin] as const)),
);

/**
 * What a name looks like: equal for two names that readers cannot tell apart. Full-width, mathematical and other
 * forms of a letter and all kinds of blanks count as the plain one (NFKC).
 */
export function skeletonOf(name: string): string {
  if (PLAIN.test(name)) return name;
  const plain = name.normalize('NFKC').replace(PICTURE_STYLE, '');
  return [...plain].map((character) => LATIN_TWINS.get(character) ?? character).join('');
}

const PLAIN = /^[ -~]*$/;
/** ASCII, Chinese punctuation and the Han characters in common use: nothing there passes for a Latin letter. */
const UNMISTAKABLE = /^[ -~\u3001-\u303d\u3400-\u4dbf\u4e00-\u9fff]*$/;
/** Asks for a coloured or a plain picture of the sign before it. */
const PICTURE_STYLE = /[\ufe0e\ufe0f]/g;

export interface FalseLatin {
  readonly letter: string;
  readonly latin: string;
}

/** The first letter that passes for a Latin one in a word with Latin letters, and what it passes for. */
export function findFalseLatin(name: string): FalseLatin | undefined {
  if (UNMISTAKABLE.test(name)) return undefined;
  for (const word of name.split(/[^\p{L}\p{M}]+/u)) {
    const letters = [...word];
    if (!letters.some(isLatin)) continue;
    for (const letter of letters) {
      const latin = latinOf(letter);
      if (latin !== undefined) return { letter, latin };
    }
  }
  return undefined;
}

function latinOf(letter: string): string | undefined {
  const twin = LATIN_TWINS.get(letter);
  if (twin !== undefined) return twin;
  const plain = letter.normalize('NFKC');
  return plain !== letter && /^[A-Za-z]$/.test(plain) ? plain : undefined;
}

function isLatin(character: string): boolean {
  return includesCodePoint(LATIN, character.codePointAt(0) ?? 0);
}
